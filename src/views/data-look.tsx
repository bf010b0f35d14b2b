import { useState } from "react";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { lookView } from "../charts/look-content";
import { QueryChart } from "../charts/query-chart";
import type { ImportWords } from "../i18n/import-words";
import type { FastRead } from "../import/messages";
import type { Dropped } from "../state/dropped";

/** What a large file holds, by year: the first thing that is seen of it. */

type Props = { file: Dropped; fast: FastRead; words: ImportWords };

export function DataLook({ file, fast: { plan, scanned }, words }: Props) {
  const language = useLanguage();
  const [measure, setMeasure] = useState<number>();
  const { look } = scanned;
  if (look === undefined) return null;
  const header = plan.columns.map(({ name }) => name);
  const view = lookView({ look, header, file: file.name, rows: scanned.rows, measure }, words, language);
  const figures = plan.columns.flatMap(({ name, kind }, at) =>
    kind === "integer" || kind === "decimal" ? [{ at, name }] : [],
  );
  return (
    <Frame
      content={view.frame}
      tools={
        <label className="field">
          {words.look.measure}
          <select
            value={measure ?? ""}
            onChange={({ target }) => setMeasure(target.value === "" ? undefined : Number(target.value))}
          >
            <option value="">{words.look.rows}</option>
            {figures.map(({ at, name }) => (
              <option key={at} value={at}>
                {words.look.sum(name)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <QueryChart view={view} kind="bar" />
    </Frame>
  );
}
