import type { ImportWords } from "../i18n/import-words";
import type { OutcomeTable } from "../import/messages";
import type { Dropped } from "../state/dropped";
import { type Edit, handOf, takeBack } from "../state/edits";
import { openRecipe } from "../state/recipes";
import { DataRecipeForm } from "./data-recipe-form";
import { saveJson } from "./data-save";

/** The recipe that says how the file was read: changed, taken away, brought along. */

type Props = { file: Dropped; table: OutcomeTable; words: ImportWords };

export function DataRecipe({ file, table, words }: Props) {
  const { recipe } = words;
  const isLoaded = file.mapping !== undefined;
  return (
    <>
      <Hand file={file} words={words} />
      <details className="data-recipe">
        <summary>{recipe.change}</summary>
        <p>{isLoaded ? recipe.unloadFirst : recipe.changeHelp}</p>
        <DataRecipeForm file={file} table={table} isLoaded={isLoaded} words={words} />
      </details>
      <details className="data-recipe">
        <summary>{recipe.title}</summary>
        <p>{recipe.help}</p>
        <pre tabIndex={0} aria-label={recipe.title}>
          {JSON.stringify(table.recipe, null, 2)}
        </pre>
        <p className="actions">
          <button type="button" className="btn sm" onClick={() => saveJson(table.recipe, `${file.name}.recipe.json`)}>
            {recipe.save}
          </button>
          <button type="button" className="btn sm" disabled={isLoaded} onClick={() => pickRecipe(file.id)}>
            {recipe.open}
          </button>
        </p>
        <p className="c-3">{recipe.openHelp}</p>
      </details>
    </>
  );
}

/** Asks for a file outside of the page: only the way in for data is a field of it. */
function pickRecipe(id: string): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json";
  input.addEventListener("change", () => void openRecipe(id, [...(input.files ?? [])]));
  input.click();
}

/** What was changed by hand, each with the way back. */
function Hand({ file, words: { recipe } }: Omit<Props, "table">) {
  const { all } = handOf(file);
  if (all.length === 0) return null;
  const nameOf = ({ about, choice, column = "", line = 0 }: Edit): string =>
    recipe.hand[about]?.(choice, column, line) ?? recipe.handIgnored(column);
  return (
    <div className="data-hand" role="group" aria-label={recipe.byHand}>
      <h3>{recipe.byHand}</h3>
      <ul>
        {all.map((edit) => (
          <li key={JSON.stringify([edit.about, edit.column, edit.line])}>
            <span>{nameOf(edit)}</span>
            {file.mapping === undefined && (
              <button type="button" className="linkish" onClick={() => takeBack(file.id, edit)}>
                {recipe.takeBack}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
