/** Spellings of "no figure": in French, English, Spanish and Italian tables, in spreadsheets and in databases. */

/** Said by programs and by statistics offices; nobody means a text by them. */
const always = new Set(
  (
    "n.d.|n.d|n/d|n.a.|n.a|n/a|#n/a|#na|n.c.|n.c|n/c|n.r.|n.s.|s.o.|s.d.|s/d|s/o|:|..|...|…|-|--|---|–|—|−|?|\\n|nan|null|<na>|(null)|(vide)|(blank)|" +
    "non disponible|non disp.|non communiqué|non renseigné|not available|no data|no disponible|non disponibile|sans objet|confidentiel|confidential"
  ).split("|"),
);

/** Short words that mean "no figure" among figures, and may mean themselves among words. */
const amongFigures = new Set("na|nd|nc|nr|ns|so|s|c|x|none|nil|nr.|nd.|missing|inconnu|unknown|.|*|/|_|~".split("|"));

/** What a spreadsheet leaves where a formula failed, in English, French and Spanish. */
const formulaErrors = new Set(
  (
    "#ref!|#value!|#div/0!|#name?|#num!|#null!|#getting_data|#spill!|#calc!|#field!|" +
    "#valeur!|#nom?|#nombre!|#nul!|#¡valor!|#¡ref!|#¡div/0!|#¿nombre?|#¡num!|########"
  ).split("|"),
);

/** Longest spelling above, so that long cells are passed over at once. */
const longest = 20;

export type Missing = "empty" | "marker" | "word" | "error";

/** How a trimmed cell says that there is no figure; undefined when it says something. "word" only counts among figures. */
export function missingMark(cell: string): Missing | undefined {
  if (cell === "") return "empty";
  if (cell.length > longest) return undefined;
  const low = cell.toLowerCase();
  if (always.has(low)) return "marker";
  if (amongFigures.has(low)) return "word";
  return formulaErrors.has(low) || /^#{3,}$/.test(low) ? "error" : undefined;
}
