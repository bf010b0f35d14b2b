import { useLanguage } from "../charts/language-context";
import { type AccessibilityWords, inLanguage } from "../i18n/accessibility-words";
import { type Criterion, type Theme, conformity, grid } from "../rgaa/conformity";
import type { Proof, VerdictName } from "../rgaa/criterion";

/** The 106 criteria by theme, each with its verdict, the reason and the tests that show it. */

type Words = { words: AccessibilityWords["grid"]; verdicts: AccessibilityWords["verdicts"] };

export function AccessibilityGrid({ words, verdicts }: Words) {
  return (
    <>
      <p className="src">{words.note}</p>
      {grid.map((theme) => (
        <ThemeRows key={theme.number} theme={theme} words={words} verdicts={verdicts} />
      ))}
    </>
  );
}

function ThemeRows({ theme, words, verdicts }: Words & { theme: Theme }) {
  const { code } = useLanguage();
  const name = `${theme.number}. ${theme.title[code]}`;
  const counts = Object.entries(conformity(theme.criteria).counts) as [VerdictName, number][];
  const said = counts.filter(([, count]) => count > 0).map(([verdict, count]) => words.counts[verdict](count));
  const { columns } = words;
  return (
    <details className="ax-theme">
      <summary>
        <b>{name}</b> <span>{said.join(", ")}</span>
      </summary>
      <div className="tbl-wrap" tabIndex={0} role="region" aria-label={name}>
        <table className="tbl ax-grid">
          <caption className="vh">{name}</caption>
          <thead>
            <tr>
              {[columns.number, columns.criterion, columns.verdict, columns.shown].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {theme.criteria.map((criterion) => (
              <Row key={criterion.number} criterion={criterion} test={words.test} verdicts={verdicts} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const tags: Record<VerdictName, string> = {
  met: "tag ok",
  "not met": "tag err",
  "not checked": "tag warn",
  "not applicable": "tag info",
};

type RowProps = { criterion: Criterion; test: string; verdicts: Words["verdicts"] };

function Row({ criterion: { number, title, verdict }, test, verdicts }: RowProps) {
  const { code } = useLanguage();
  return (
    <tr>
      <td className="num">{number}</td>
      <th scope="row">{inLanguage(title, code)}</th>
      <td>
        <span className={tags[verdict.is]}>{verdicts[verdict.is]}</span>
      </td>
      <td>
        {verdict.why && <p>{inLanguage(verdict.why, code)}</p>}
        {verdict.by?.map((proof) => (
          <p key={proof.file + proof.title} className="ax-proof" lang="en">
            <span lang={code}>{test}</span> <code>{proof.file}</code>, {written(proof)}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** A title with its placeholders as dots: “axe finds nothing to say of … in either language and theme”. */
const written = ({ title }: Proof): string => title.replace(/\$\{[^}]*\}|%s/g, "…");
