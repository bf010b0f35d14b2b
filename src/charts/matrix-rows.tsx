import { ChevronDown, ChevronRight } from "lucide-react";
import { memo, useMemo } from "react";
import type { Port } from "../domain/line";
import type { Group, GroupYear } from "../domain/line-sections";
import type { LineRow, PortYears } from "../domain/line-rows";
import type { PortSides } from "../domain/view";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";
import { glyphsOf, groupGlyphs } from "./matrix-glyphs";
import { cellLabel, groupYearWords } from "./matrix-labels";
import { GroupStrip, Strip } from "./matrix-strip";

/** The rows of the matrix. The years of a row are drawn again only when what is said of its line or the language changes. */

/** `isComplete`: false in the first frame, which draws the years and leaves their cells, to be named and walked, to the next. */
type Common = { sides: PortSides; ports: Port[]; language: Language; isComplete: boolean };

/** What the line is sorted by, in words; `open` shows the source of one that is published. */
export type Rank = { text: string; raw?: number; open?: () => void };

type LineProps = Common & { row: LineRow; href: string; rank: Rank; isInGroup: boolean };

export function LineRowView({ row, href, rank, isInGroup, sides, ...common }: LineProps) {
  const { line, marseille, miami } = row;
  return (
    <div role="row" data-row={line.id} className={isInGroup ? "mx-r in" : "mx-r"}>
      <div role="rowheader" className="mx-n">
        <a href={href} tabIndex={-1}>
          {line.name}
        </a>
        <span className="sub">
          {!isInGroup && <span>{line.groupName}</span>}
          <Ranked rank={rank} />
        </span>
      </div>
      {sides !== "miami" && <LineStrip name={line.name} side={marseille} port="marseille" {...common} />}
      {sides !== "marseille" && <LineStrip name={line.name} side={miami} port="miami" {...common} />}
    </div>
  );
}

function Ranked({ rank: { text, raw, open } }: { rank: Rank }) {
  if (open === undefined) return <span className="num">{text}</span>;
  return (
    <button type="button" tabIndex={-1} className="figured num" onClick={open}>
      <data value={raw}>{text}</data>
    </button>
  );
}

type StripProps = Omit<Common, "sides"> & { name: string; side: PortYears; port: "marseille" | "miami" };

const LineStrip = memo(function LineStrip({ name, side, port, ports, language, isComplete }: StripProps) {
  const { cells, turns } = side;
  const glyphs = useMemo(() => glyphsOf(cells, turns), [cells, turns]);
  const place = portName(ports, port, language);
  return (
    <>
      <PortLabel port={port} name={place} />
      <div className={classOf[port]} data-port={port}>
        {isComplete &&
          cells.map((cell, at) => (
            <div
              key={cell.year}
              role="gridcell"
              className={cell.kind === "none" ? "c z" : "c"}
              aria-label={cellLabel({ name, place, cell, turn: turns[at] }, language)}
            />
          ))}
        <Strip glyphs={glyphs} years={cells.length} tone={toneOf[port]} language={language} />
      </div>
    </>
  );
});

/** Where the ports stand one under the other: the cells say it themselves. */
function PortLabel({ port, name }: { port: "marseille" | "miami"; name: string }) {
  return (
    <span className={port === "marseille" ? "mx-p c-mrs" : "mx-p c-mia"} aria-hidden="true">
      {name}
    </span>
  );
}

const classOf = { marseille: "mx-s m", miami: "mx-s p" };
const toneOf = { marseille: "mrs", miami: "mia" } as const;

type GroupProps = Common & { group: Group; isFolded: boolean; onFold: (group: string) => void };

/** The head of a group; folded, its lines are told by their number. */
export function GroupRowView({ group, isFolded, onFold, sides, ...common }: GroupProps) {
  const { say } = common.language;
  const Icon = isFolded ? ChevronRight : ChevronDown;
  return (
    <div role="row" data-row={`group ${group.id}`} className={isFolded ? "mx-r g" : "mx-r g open"}>
      <div role="rowheader" className="mx-n">
        <button
          type="button"
          tabIndex={-1}
          aria-expanded={!isFolded}
          aria-label={say.matrix.groupHead(group.name, group.rows.length)}
          onClick={() => onFold(group.id)}
        >
          <Icon size={16} aria-hidden className="i" />
          <span>{group.name}</span>
        </button>
        <span className="sub">
          {isFolded ? say.matrix.groupSub(group.rows.length) : say.matrix.groupCount(group.rows.length)}
        </span>
      </div>
      {isFolded && sides !== "miami" && <GroupYears group={group} years={group.marseille} {...common} />}
      {isFolded && sides !== "marseille" && <GroupYears group={group} years={group.miami} {...common} />}
    </div>
  );
}

function GroupYears({ group, years, ports, language }: Omit<Common, "sides"> & { group: Group; years: GroupYear[] }) {
  const port = years[0]?.port === "miami" ? "miami" : "marseille";
  const place = portName(ports, port, language);
  const all = group.rows.length;
  return (
    <>
      <PortLabel port={port} name={place} />
      <div className={classOf[port]} data-port={port}>
        {years.map((year) => (
          <div
            key={year.year}
            role="gridcell"
            className={year.cells.length === 0 ? "c z" : "c"}
            aria-label={language.say.matrix.cell(group.name, place, year.year, groupYearWords(year, all, language))}
          />
        ))}
        <GroupStrip glyphs={groupGlyphs(years, all)} years={years.length} tone={toneOf[port]} />
      </div>
    </>
  );
}
