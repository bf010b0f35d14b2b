import type { ImportWords } from "../i18n/import-words";
import type { OutcomeTable } from "../import/messages";
import type { Dropped } from "../state/dropped";
import { saveJson } from "./data-save";

/** The recipe that says how the file was read, to be taken away. */
export function DataRecipe({ file, table, words }: { file: Dropped; table: OutcomeTable; words: ImportWords }) {
  const { recipe } = words;
  return (
    <details className="data-recipe">
      <summary>{recipe.title}</summary>
      <p>{recipe.help}</p>
      <pre tabIndex={0} aria-label={recipe.title}>
        {JSON.stringify(table.recipe, null, 2)}
      </pre>
      <button type="button" className="btn sm" onClick={() => saveJson(table.recipe, `${file.name}.recipe.json`)}>
        {recipe.save}
      </button>
    </details>
  );
}
