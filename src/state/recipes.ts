import { importWords } from "../i18n/import-words";
import { together } from "../keep/bundle";
import { bytesOf } from "../intake/content";
import { packageIn } from "../intake/data-package";
import type { Recipe } from "../intake/recipe";
import { recipeIn } from "../intake/recipe-file";
import { say } from "./actions";
import { allDropped } from "./dropped";
import { drop, readBy } from "./dropping";
import type { Incoming } from "./incoming";
import { useApp } from "./store";

/** What comes with files and says how they are read: a recipe for them or for the file on screen, the description of a data package. */

/** A recipe for one file, which is read by it; what is none is told. */
export async function openRecipe(id: string, [file]: File[]): Promise<void> {
  if (file === undefined) return;
  const recipe = recipeOf(await file.text());
  if (recipe) readBy(id, recipe);
  else say(importWords(useApp.getState().view.lang).recipe.none(file.name));
}

/** Takes files in. A recipe among them is for the others; alone, it is for the file on screen. A data package is one file. */
export async function dropWithRecipes(came: Incoming[]): Promise<string | undefined> {
  const incoming = await asPackage(came);
  const recipes = incoming.map(({ name, bytes }) =>
    /\.json$/i.test(name) && bytes instanceof Uint8Array ? recipeOf(new TextDecoder().decode(bytes)) : undefined,
  );
  const recipe = recipes.find((each) => each !== undefined);
  const files = incoming.filter((_, at) => recipes[at] === undefined);
  if (recipe === undefined || files.length > 0) return drop(files, recipe);
  const shown = allDropped().find(({ id }) => id.endsWith(useApp.getState().view.file ?? "-")) ?? allDropped().at(-1);
  if (shown) readBy(shown.id, recipe);
  else say(importWords(useApp.getState().view.lang).recipe.alone);
  return shown?.id;
}

/** A datapackage.json and the files that it names become one file; others stay what they are. */
async function asPackage(incoming: Incoming[]): Promise<Incoming[]> {
  const description = incoming.find(({ name }) => name === "datapackage.json");
  const resources = description && packageIn(await bytesOf(description.bytes));
  const paths = new Set(resources?.map(({ path }) => path));
  const described = incoming.filter(({ name }) => paths.has(name));
  if (description === undefined || described.length === 0) return incoming;
  const parts = [description, ...described];
  const contents = await Promise.all(parts.map(({ bytes }) => bytesOf(bytes)));
  const bytes = together(Object.fromEntries(parts.map(({ name }, at) => [name, contents[at] ?? new Uint8Array()])));
  return [{ name: "datapackage.zip", bytes }, ...incoming.filter((each) => !parts.includes(each))];
}

function recipeOf(text: string): Recipe | undefined {
  try {
    return recipeIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}
