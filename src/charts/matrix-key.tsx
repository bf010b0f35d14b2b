import type { ReactNode } from "react";
import type { PortYears } from "../domain/line-rows";
import { useLanguage } from "./language-context";

/** The shapes and fills of the matrix, spelled out: those that stand in it. */
export function MatrixKey({ sides }: { sides: PortYears[] }) {
  const { say } = useLanguage();
  const { key } = say.lines;
  const used = usedIn(sides);
  const [counts, made, announced] = key.counts;
  return (
    <ul className="key mx-key">
      {shapes
        .filter(({ name }) => used.has(name))
        .map(({ name, width, shape }) => (
          <li key={name}>
            <svg width={width} height="18" aria-hidden="true">
              {shape}
            </svg>
            {key[name]}
          </li>
        ))}
      {used.has("counts") && (
        <li>
          {counts} <b className="num">28</b> {made}, <i className="num">23</i> {announced}
        </li>
      )}
    </ul>
  );
}

type Name = (typeof names)[number];
const names = [
  "homeport",
  "transit",
  "both",
  "calls",
  "planned",
  "claim",
  "lost",
  "reduced",
  "laid_up",
  "absent",
  "comesBack",
  "announcedBack",
  "leaves",
  "none",
] as const;

function usedIn(sides: PortYears[]): Set<Name | "counts"> {
  const used = new Set<Name | "counts">();
  for (const { cells, turns } of sides) {
    for (const { kind, reduced, calls } of cells) {
      used.add(kind === "withdrawn" || kind === "cancelled" ? "lost" : kind);
      if (reduced) used.add("reduced");
      if (calls && calls.high > 0) used.add("counts");
    }
    for (const { comesBack, leaves } of turns) {
      if (comesBack) used.add(comesBack === "seen" ? "comesBack" : "announcedBack");
      if (leaves) used.add("leaves");
    }
  }
  return used;
}

const shapes: { name: Name; width: number; shape: ReactNode }[] = [
  { name: "homeport", width: 26, shape: <rect y="1" width="26" height="16" className="f-mrs" /> },
  { name: "transit", width: 26, shape: <rect y="6" width="26" height="6" className="f-mrs" /> },
  {
    name: "both",
    width: 26,
    shape: (
      <>
        <rect y="1" width="26" height="16" className="f-mrs" />
        <rect y="11.5" width="26" height="1.75" className="f-paper" />
      </>
    ),
  },
  { name: "calls", width: 14, shape: <circle cx="7" cy="9" r="5" className="o-mrs" /> },
  { name: "planned", width: 26, shape: <rect x=".75" y="4" width="24.5" height="10" className="h-mrs" /> },
  { name: "claim", width: 26, shape: <rect x=".75" y="4" width="24.5" height="10" className="d-mrs" /> },
  { name: "lost", width: 12, shape: <path d="M1.5 4.5l9 9m0 -9l-9 9" className="s-ink thick" /> },
  {
    name: "reduced",
    width: 26,
    shape: (
      <>
        <rect y="10" width="26" height="6" className="f-mrs" />
        <path d="M10 1l6 6m0 -6l-6 6" className="s-ink thick" />
      </>
    ),
  },
  { name: "laid_up", width: 12, shape: <rect x="1.5" y="4.5" width="9" height="9" className="o-mrs" /> },
  { name: "absent", width: 11, shape: <path d="M1 9h9" className="s-ink thick" /> },
  { name: "comesBack", width: 8, shape: <path d="M1 3.5l5.5 5.5l-5.5 5.5z" className="f-ink" /> },
  { name: "announcedBack", width: 8, shape: <path d="M1 3.5l5.5 5.5l-5.5 5.5z" className="o-ink" /> },
  { name: "leaves", width: 6, shape: <path d="M3 0v18" className="s-ink mx-bar" /> },
  { name: "none", width: 8, shape: <circle cx="4" cy="9" r="1.6" className="f-peer" /> },
];
