import { FileText } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { ImportWords } from "../i18n/import-words";
import type { Outcome } from "../import/messages";
import { type Dropped, fileSize } from "../state/dropped";
import { handOf } from "../state/edits";
import { askAgain } from "../state/dropping";
import { DataRecipe } from "./data-recipe";

/** What was decided of the file as a whole, and the recipe that says it all. */
export function DataAbout({ file, outcome, words }: { file: Dropped; outcome: Outcome; words: ImportWords }) {
  const language = useLanguage();
  const { file: said } = words;
  const { table } = outcome;
  const answered = file.answers.length - handOf(file).all.length;
  const facts = table ? [...factsOf(table, words), readBy(outcome, words)] : [];
  return (
    <section className="fig" aria-labelledby="data-about">
      <h2 id="data-about">{said.title}</h2>
      <p className="data-id">
        <FileText size={22} aria-hidden />
        <span>
          <b>{file.name}</b>
          <span>{said.size(sizeInWords(fileSize(file), language.code))}</span>
        </span>
      </p>
      <dl className="data-facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {answered > 0 && (
          <div>
            <dt>{said.answers}</dt>
            <dd>
              {answered}{" "}
              <button type="button" className="linkish" onClick={() => askAgain(file.id)}>
                {said.askAgain}
              </button>
            </dd>
          </div>
        )}
        <div>
          <dt>{said.print}</dt>
          <dd className="data-hash" title={file.sha256}>
            {file.sha256 && `sha-256 ${file.sha256.slice(0, 12)}…`}
          </dd>
        </div>
      </dl>
      {table && <DataRecipe file={file} table={table} words={words} />}
    </section>
  );
}

const readBy = ({ fast }: Outcome, { file: said }: ImportWords) =>
  [said.readBy, fast ? said.readers.database : said.readers.hand] as const;

function factsOf(
  { encoding, delimiter, formats, headerLine, header }: NonNullable<Outcome["table"]>,
  { file: said }: ImportWords,
) {
  const numbers = formats.flatMap((format) => (format.kind === "number" ? [format] : []));
  const decimal = numbers.find(({ marked }) => marked)?.decimal;
  const order = formats.flatMap((format) => ("order" in format && format.order !== undefined ? [format.order] : []))[0];
  const units = formats.flatMap((format, at) =>
    format.kind === "number" && (format.power > 0 || format.unit !== undefined)
      ? [
          `${header[at]} : ${[format.power > 0 ? said.thousands(format.power) : "", format.unit ?? ""].join(" ").trim()}`,
        ]
      : [],
  );
  const all: [string, string | undefined][] = [
    [said.encoding, encodingName(encoding)],
    [said.delimiter, said.delimiters[delimiter] ?? delimiter],
    [said.decimal, decimal && said.decimals[decimal]],
    [said.dates, order && said.orders[order]],
    [said.header, headerLine === undefined ? said.noHeader : said.headerLine(headerLine)],
    [said.units, units.length > 0 ? units.join("; ") : undefined],
  ];
  return all.flatMap(([term, text]) => (text === undefined ? [] : [[term, text] as const]));
}

const encodingName = (name: string): string =>
  name
    .replace(/^windows/, "Windows")
    .replace(/^(utf|iso)/, (found) => found.toUpperCase())
    .replace(/le$|be$/, (found) => ` ${found.toUpperCase()}`);

/** 102 octets, 1,9 ko, 33 Mo. */
export function sizeInWords(bytes: number, language: "fr" | "en"): string {
  const unit = bytes < 1000 ? "byte" : bytes < 1e6 ? "kilobyte" : "megabyte";
  const value = bytes < 1000 ? bytes : bytes < 1e6 ? bytes / 1e3 : bytes / 1e6;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
    unitDisplay: bytes < 1000 ? "long" : "short",
  }).format(value);
}
