import type { ReactNode } from "react";
import type { PortYears } from "../domain/line-rows";
import { useLanguage } from "./language-context";

/** The shapes and fills of the matrix, spelled out: those that stand in it. `hasFolded`: groups are told by their number of lines. */
export function MatrixKey({ sides, hasFolded = false }: { sides: PortYears[]; hasFolded?: boolean }) {
  const { say } = useLanguage();
  const { key } = say.matrix;
  const used = usedIn(sides);
  const [counts, made, announced] = key.counts;
  const [lines, seen, other] = key.group;
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
      {used.has("lostCalls") && (
        <li>
          <b className="num">−20</b> {key.lostCalls}
        </li>
      )}
      {used.has("passengers") && (
        <li className="mx-pax">
          <i className="num">{say.matrix.thousands("120")}</i> {key.passengers}
        </li>
      )}
      {hasFolded && (
        <li>
          {lines} <b className="num">3</b> {seen}, <i className="num">+1</i> {other}
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
  "differ",
  "none",
] as const;

function usedIn(sides: PortYears[]): Set<Name | "counts" | "lostCalls" | "passengers"> {
  const used = new Set<Name | "counts" | "lostCalls" | "passengers">();
  for (const { cells, turns } of sides) {
    for (const { kind, reduced, calls, lost, passengers, contradictions } of cells) {
      used.add(kind === "withdrawn" || kind === "cancelled" ? "lost" : kind);
      if (reduced) used.add("reduced");
      if (calls && calls.high > 0) used.add("counts");
      if (lost !== undefined) used.add("lostCalls");
      else if (passengers !== undefined) used.add("passengers");
      if (contradictions.length > 0) used.add("differ");
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
        <rect y="1" width="26" height="6" className="f-mrs" />
        <path d="M10 10.5l6 6m0 -6l-6 6" className="s-ink thick" />
      </>
    ),
  },
  { name: "laid_up", width: 12, shape: <rect x="1.5" y="4.5" width="9" height="9" className="o-mrs" /> },
  { name: "absent", width: 11, shape: <path d="M1 9h9" className="s-ink thick" /> },
  { name: "comesBack", width: 8, shape: <path d="M1 3.5l5.5 5.5l-5.5 5.5z" className="f-ink" /> },
  { name: "announcedBack", width: 8, shape: <path d="M1 3.5l5.5 5.5l-5.5 5.5z" className="o-ink" /> },
  { name: "leaves", width: 6, shape: <path d="M3 0v18" className="s-ink mx-bar" /> },
  {
    name: "differ",
    width: 12,
    shape: (
      <svg x="6" y="9" overflow="visible">
        <path d="M-4 -1.6h8m-8 3.2h8m-6.2 2.6l4.4 -8.4" className="s-ink mx-differ" />
      </svg>
    ),
  },
  { name: "none", width: 8, shape: <circle cx="4" cy="9" r="1.6" className="f-peer" /> },
];
