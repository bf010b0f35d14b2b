import { type FormEvent, useId, useState } from "react";
import type { ImportWords } from "../i18n/import-words";
import type { OutcomeTable } from "../import/messages";
import type { Dropped } from "../state/dropped";
import { encodings, formatSaid, say, saidOf, sayFormat } from "../state/edits";

/** The decisions of a reading that a person may change: each change reads the file again and shows its effect. */

type Format = OutcomeTable["formats"][number];
type Props = { file: Dropped; table: OutcomeTable; isLoaded: boolean; words: ImportWords };

export function DataRecipeForm({ file, table, isLoaded, words }: Props) {
  const { file: said, recipe } = words;
  const choose = (about: "delimiter" | "encoding", options: (readonly [string, string])[], label: string) => (
    <Choice
      label={label}
      value={saidOf(file, about) ?? ""}
      options={[["", recipe.evidence], ...options]}
      onChange={(choice) => say(file, about, choice)}
    />
  );
  return (
    <fieldset className="data-change" disabled={isLoaded}>
      {choose("delimiter", Object.entries(said.delimiters), said.delimiter)}
      {choose(
        "encoding",
        encodings.map((name) => [name, name]),
        said.encoding,
      )}
      <Typed
        key={`header ${table.headerLine}`}
        label={recipe.headerRow}
        help={recipe.headerHelp}
        value={String(table.headerLine ?? 0)}
        onPut={(line) => say(file, "header", line === "0" ? "none" : line.trim())}
      />
      <Typed
        key={`missing ${saidOf(file, "missing")}`}
        label={recipe.missing}
        help={recipe.missingHelp}
        value={saidOf(file, "missing") ?? ""}
        onPut={(texts) => say(file, "missing", texts.trim())}
      />
      {table.header.map((name, at) => (
        <ColumnChoice key={name} {...{ file, name, words }} format={table.formats[at] ?? { kind: "text" }} />
      ))}
    </fieldset>
  );
}

type ColumnProps = { file: Dropped; name: string; format: Format; words: ImportWords };

/** What a column is and how it is written; figures by what they are multiplied. */
function ColumnChoice({ file, name, format, words: { recipe } }: ColumnProps) {
  const isSaid = saidOf(file, "format", name) !== undefined;
  const put = (next: Format | undefined) => sayFormat(file, next && formatSaid(name, next), name);
  const now = Object.keys(recipe.kinds).find((key) => isKind(key, format)) ?? "text";
  const kinds = Object.entries(recipe.kinds);
  const unchanged = recipe.kinds[now as keyof typeof recipe.kinds];
  return (
    <div className="data-change-column">
      <Choice
        label={recipe.columnKind(name)}
        value={isSaid ? now : ""}
        options={[["", `${unchanged} (${recipe.evidence})`], ...kinds]}
        onChange={(kind) => put(kind === "" ? undefined : formatOf(kind, format))}
      />
      {format.kind === "number" && (
        <Choice
          label={recipe.columnScale(name)}
          value={String(format.power)}
          options={Object.entries(recipe.scales)}
          onChange={(power) => put({ ...format, power: Number(power) })}
        />
      )}
    </div>
  );
}

function isKind(key: string, format: Format): boolean {
  if (format.kind === "number") return key === `number${format.decimal}`;
  return format.kind === "date" ? key === `date${format.order ?? "ymd"}` : key === format.kind;
}

function formatOf(key: string, before: Format): Format {
  const power = before.kind === "number" ? before.power : 0;
  const unit = before.kind === "number" ? before.unit : undefined;
  const marked = before.kind === "number" && before.marked;
  switch (key) {
    case "number,":
      return { kind: "number", decimal: ",", marked, power, unit };
    case "number.":
      return { kind: "number", decimal: ".", marked, power, unit };
    case "datedmy":
    case "datemdy":
    case "dateymd":
      return { kind: "date", order: orders[key], compact: false, midnight: false };
    case "month":
    case "period":
      return { kind: key, order: undefined };
    default:
      return { kind: "text" };
  }
}

const orders = { datedmy: "dmy", datemdy: "mdy", dateymd: "ymd" } as const;

type ChoiceProps = {
  label: string;
  value: string;
  options: (readonly [string, string])[];
  onChange: (value: string) => void;
};

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="data-to">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

type TypedProps = { label: string; help: string; value: string; onPut: (value: string) => void };

/** A text that counts once it is entered, not with every letter. */
function Typed({ label, help, value, onPut }: TypedProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const put = () => {
    if (text !== value) onPut(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put();
  };
  return (
    <form className="data-to" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => setText(target.value)}
        onBlur={put}
      />
      <small id={`${id}-help`} className="c-3">
        {help}
      </small>
    </form>
  );
}
