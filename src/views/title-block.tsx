import { ChevronDown, Link2, Printer, TriangleAlert } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useLanguage } from "../charts/language-context";
import { mission } from "../domain/mission";
import type { Basis, View } from "../domain/view";
import { change, copy, reset } from "../state/actions";
import { Popover } from "../ui/popover";
import { Segmented } from "../ui/segmented";

/** The title of a screen, which is its finding, above the ruled box that says how its figures were counted. */

type Props = {
  view: View;
  title: string;
  /** Unit of the figures on this screen, under the chosen basis. */
  unit: string;
  /** The periods compared; `mixed` when calendar and fiscal years stand side by side. */
  periods: string;
  mixed?: boolean;
  status: string;
  /** Why the basis changes nothing here, on screens where it does not. */
  basisNote?: string;
};

/** Made once: an icon that is the same element is not drawn again with each choice. */
const icons = {
  link: <Link2 size={16} aria-hidden />,
  printer: <Printer size={16} aria-hidden />,
  more: <ChevronDown size={14} aria-hidden />,
};

export function TitleBlock({ view, title, unit, periods, mixed = false, status, basisNote }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        <div className="actions" data-export="no">
          <button
            type="button"
            className="btn"
            onClick={() => void copy(location.href, say.linkCopied, say.linkNotCopied)}
          >
            {icons.link}
            {say.copyLink}
          </button>
          <button type="button" className="btn hide-s" onClick={() => window.print()}>
            {icons.printer}
            {say.print}
          </button>
        </div>
      </div>
      <div className="cart" data-unit={unit} role="group" aria-label={say.titleBlock.summary}>
        <Block label={say.titleBlock.unit} value={unit}>
          <BasisChoice view={view} />
          <p>{basisNote ?? (view.basis === "published" ? say.basis.movementsHelp : say.basis.comparableHelp)}</p>
        </Block>
        <Block label={say.titleBlock.periods} value={periods} warn={mixed}>
          <p>{mixed ? say.periodsMixedHelp : say.periodsSameHelp}</p>
        </Block>
        <Block label={say.titleBlock.status} value={status}>
          <StatusKey />
        </Block>
        <Block label={say.asOf.label} value={<AsOf view={view} />}>
          <AsOfChoice view={view} />
        </Block>
      </div>
    </>
  );
}

export function BasisChoice({ view }: { view: View }) {
  const { say } = useLanguage();
  const options: { value: Basis; label: string }[] = [
    { value: "published", label: say.basis.published },
    { value: "comparable", label: say.basis.comparableShort },
  ];
  return (
    <Segmented label={say.basis.label} options={options} value={view.basis} onChange={(basis) => change({ basis })} />
  );
}

function AsOf({ view }: { view: View }) {
  const language = useLanguage();
  return (
    <span data-as-of={view.asOf ?? ""}>
      {view.asOf === undefined ? language.say.asOf.today : language.date(view.asOf)}
      {view.asOf === undefined && <PaperDay />}
    </span>
  );
}

/** "Today" means nothing on a sheet of paper: there, its date follows. */
function PaperDay() {
  const language = useLanguage();
  const [day, setDay] = useState<string>();
  useEffect(() => {
    const read = () => setDay(new Date().toLocaleDateString("sv"));
    read();
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, []);
  return day !== undefined && <span className="on-paper">, {language.date(day)}</span>;
}

function AsOfChoice({ view }: { view: View }) {
  const { say } = useLanguage();
  const value = view.asOf === undefined ? "today" : view.asOf === mission.eve ? "eve" : "day";
  const options = [
    { value: "today", label: say.asOf.today },
    { value: "eve", label: say.asOf.eve },
    ...(value === "day" ? [{ value: "day", label: say.asOf.day }] : []),
  ];
  const choose = (chosen: string) => {
    if (chosen === "today") reset("asOf");
    if (chosen === "eve") change({ asOf: mission.eve });
  };
  return (
    <>
      <Segmented label={say.asOf.label} options={options} value={value} onChange={choose} />
      <label className="field">
        {say.asOf.day}
        <input
          type="date"
          min="1990-01-01"
          max="2049-12-31"
          value={view.asOf ?? ""}
          onChange={({ target }) => target.value !== "" && change({ asOf: target.value })}
        />
      </label>
      <p>{say.asOf.help}</p>
    </>
  );
}

/** The textures of status, spelled out. */
export function StatusKey() {
  const { say } = useLanguage();
  const keys = [
    ["f-mrs", say.statusLegend.actual],
    ["e-mrs", say.statusLegend.estimate],
    ["h-mrs", say.statusLegend.forecast],
    ["o-route", say.statusLegend.target],
    ["d-mrs", say.statusLegend.claim],
  ] as const;
  return (
    <ul className="key">
      {keys.map(([texture, word]) => (
        <li key={texture}>
          <svg width="22" height="10" aria-hidden="true">
            <rect x=".75" y=".75" width="20.5" height="8.5" className={texture} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

function Block({
  label,
  value,
  warn = false,
  children,
}: {
  label: string;
  value: ReactNode;
  warn?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="cart-cell">
      <Popover
        panelLabel={label}
        className="cart-b"
        trigger={
          <>
            <span className="k">{label}</span>
            <span className="v">
              {warn && <TriangleAlert size={15} aria-hidden className="c-warn" />}
              <span>{value}</span>
              {icons.more}
            </span>
          </>
        }
      >
        {children}
      </Popover>
    </div>
  );
}
