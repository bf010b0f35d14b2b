import type { ChoiceWords } from "./choice-words";

/** Ce que dit la lecture d’un fichier, code par code : questions, choix, remarques, lignes écartées, refus, règles. */

const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

/** « ligne 6 », « lignes 6, 9 et 12 », « lignes 1, 2 et 14 autres ». */
export function lines(numbers: number[], more = 0): string {
  const all = [...new Set(numbers)];
  const named = all.slice(0, 8);
  const left = more + all.length - named.length;
  if (left > 0) return `lignes ${named.join(", ")} et ${left} ${plural(left, "autre", "autres")}`;
  if (named.length === 1) return `ligne ${named[0]}`;
  return `lignes ${named.slice(0, -1).join(", ")} et ${named.at(-1)}`;
}

type About = { column: string; columns: string; lines: string; cells?: { cells: number; expected: number } };

export const questions: Record<string, (about: About) => string> = {
  "decimal-or-thousands": ({ column }) =>
    `Dans « ${column} », la virgule ou le point sépare-t-il les milliers ou les décimales ?`,
  "date-order": ({ column }) => `Dans « ${column} », le jour vient-il avant le mois ?`,
  "bad-date": ({ column }) => `Une date de « ${column} » n’existe dans aucun calendrier`,
  "bad-number": ({ column }) => `Une cellule de « ${column} » est presque un nombre, mais n’en est pas un`,
  encoding: () => "Avec quel codage lire les accents ?",
  delimiter: () => "Qu’est-ce qui sépare les colonnes ?",
  "ragged-rows": ({ cells }) =>
    cells
      ? `Des lignes ont ${cells.cells} cellules quand le tableau en a ${cells.expected}`
      : "Des lignes n’ont pas le nombre de cellules du tableau",
  "damaged-quotes": () => "Des guillemets ne correspondent à aucune cellule",
  "swallowed-rows": () => "Une cellule entre guillemets semble avoir avalé des lignes du tableau",
  "several-tables": () => "Le fichier contient plusieurs tableaux : lequel lire ?",
  "several-sheets": () => "Le classeur a plusieurs feuilles : laquelle lire ?",
  "several-files": () => "L’archive contient plusieurs fichiers : lequel lire ?",
  header: () => "Cette ligne nomme-t-elle les colonnes, ou est-elle une donnée ?",
  "header-width": () => "Il y a moins de noms que de colonnes",
  "duplicate-key": ({ columns }) =>
    `Plusieurs lignes parlent de la même chose${columns ? ` (${columns})` : ""} : laquelle garder ?`,
  "implausible-values": ({ column }) => `Des valeurs de « ${column} » sont loin de toutes les autres, ou négatives`,
  "unit-conflict": ({ column, columns }) => `L’unité de « ${column || columns} » n’est pas la même partout`,
  "control-characters": () => "Le texte contient des caractères invisibles qu’aucun tableau ne devrait avoir",
};

const delimiters: Record<string, string> = {
  comma: "la virgule",
  semicolon: "le point-virgule",
  tab: "la tabulation",
  pipe: "la barre verticale",
  space: "l’espace",
  colon: "les deux-points",
};
const marks = { comma: "la virgule", dot: "le point", mark: "le signe" };
const orders = { day: "le jour d’abord", month: "le mois d’abord", year: "l’année d’abord" };

export const choices: ChoiceWords = {
  cancel: () => "Ne pas lire ce fichier",
  remove: () => "Retirer ces caractères",
  keep: () => "Les garder",
  "keep-all": () => "Garder toutes les lignes",
  "keep-as-is": () => "Les garder telles quelles",
  pad: () => "Tout garder : compléter par du vide, couper ce qui dépasse",
  "in-cells": () => "Ce sont bien des cellules de plusieurs lignes",
  "literal-quotes": () => "Lire les guillemets comme de simples caractères",
  "first-unnamed": () => "La première colonne n’a pas de nom",
  "last-unnamed": () => "La dernière colonne n’a pas de nom",
  "name-holds": () => "Le nom de la colonne vaut là où la cellule ne dit rien",
  "name-ignored": () => "Ne pas tenir compte du nom de la colonne",
  "no-unit": () => "Garder les nombres sans unité",
  unpack: () => "Décompresser quand même",
  "one-column": () => "rien : une seule colonne",
  mark: (found, write) =>
    `${write.number(found.value)} : ${marks[found.mark]} sépare les ${found.means === "thousands" ? "milliers" : "décimales"}`,
  order: (found, write) => `${write.day(found.value)} : ${orders[found.first]}`,
  "leave-empty": (found) => `Laisser la cellule vide, ${lines(found.lines, found.more)}`,
  drop: (found) => `Écarter ${plural(found.lines.length + found.more, "la", "les")} ${lines(found.lines, found.more)}`,
  "keep-line": (found) => `Garder la ${lines(found.lines)}`,
  names: (found) =>
    `${plural(found.lines.length, "La", "Les")} ${lines(found.lines)} ${plural(found.lines.length, "nomme", "nomment")} les colonnes`,
  "is-row": (found) => `La ${lines(found.lines)} est une donnée comme les autres`,
  "unit-holds": (found) => `La ${lines(found.lines)} vaut pour toutes les colonnes qui ne disent rien`,
  "unit-not": (found) => `La ${lines(found.lines)} ne vaut pour aucune`,
  sound: (found) => `Garder ${found.rows} ${plural(found.rows, "ligne saine", "lignes saines")}, écarter les autres`,
  table: (found) => `Le tableau des lignes ${found.from} à ${found.to}`,
  delimiter: (found) => `${delimiters[found.name] ?? found.name} : ${found.columns} colonnes`,
  "lines-1252": (found) => `Windows-1252 pour ${lines(found.lines, found.more)}, UTF-8 pour le reste`,
  "all-1252": () => "Windows-1252 pour tout le fichier",
  undo: (found) => `${found.text} : défaire le double codage`,
  "as-it-stands": (found) => `${found.text} : laisser tel quel`,
  verbatim: (found) => found.text,
};

export const warnings: Record<string, string> = {
  "bidi-control": "Des caractères qui inversent le sens de lecture : le texte peut en cacher un autre",
  "cut-short": "Le fichier s’arrête au milieu d’un caractère : il est peut-être tronqué",
  "damaged-quotes": "Lignes écartées : leurs guillemets ne se ferment pas",
  "date-order-guessed": "Ordre du jour et du mois pris des autres colonnes du fichier",
  "empty-column": "Colonne sans nom et sans valeur : laissée de côté",
  "encoding-guessed": "Codage reconnu à ses accents",
  "excel-serial-date": "Nombres de jours d’Excel lus comme des dates",
  "filled-down": "Cellules fusionnées : la valeur du dessus est reprise",
  "no-header": "Aucune ligne ne nomme les colonnes",
  "no-rows": "Un en-tête, mais aucune ligne de données",
  "not-a-date": "Des textes parmi les dates : gardés comme textes",
  "not-a-number": "Des textes parmi les nombres : gardés comme textes",
  padded: "Lignes complétées ou coupées, comme vous l’avez choisi",
  "part-year": "Une année qui n’est pas entière : elle ne se compare pas à une année",
  "periods-not-comparable": "Des périodes de natures différentes dans une même colonne",
  "pattern-not-checked": "Une règle du paquet de données n’a pas été vérifiée",
  "precision-lost": "Des chiffres que le fichier n’a plus : nombres arrondis par le tableur",
  "recipe-column-gone": "Colonne de la recette absente de ce fichier",
  "recipe-column-new": "Colonne que la recette ne connaît pas",
  "row-names": "La première colonne n’a pas de nom",
  "schema-violation": "Une cellule ne respecte pas la description du paquet de données",
  "total-differs": "Un total du fichier ne correspond pas à la somme de ses lignes",
  "units-mixed": "Des unités différentes dans une même colonne",
};

export const reasons: Record<string, string> = {
  "another-table": "un autre tableau",
  "above-header": "au-dessus de l’en-tête choisi",
  "sent-back": "écartée à la main",
  blank: "vide",
  comment: "commentaire",
  dropped: "écartée par votre réponse",
  duplicate: "doublon",
  "loose-quotes": "guillemets mal placés",
  note: "note",
  "of-which": "« dont », partie d’une autre ligne",
  "other-quotes": "guillemets d’une autre sorte",
  ragged: "nombre de cellules différent",
  "repeated-header": "en-tête répété",
  rule: "filet",
  "sep-directive": "indication du séparateur pour Excel",
  source: "source",
  subtotal: "sous-total",
  "swallowed-rows": "avalée par des guillemets",
  "text-after-quote": "texte après des guillemets",
  title: "titre",
  total: "total",
  "unclosed-quote": "guillemets qui ne se ferment pas",
  unit: "unité",
};

/** Ce qu’est un fichier qui n’est pas un tableau, d’après les mots du lecteur. */
const kinds: [RegExp, string][] = [
  [/\b(PNG|JPEG|GIF|TIFF|WebP) image/, "une image"],
  [/film or an image/, "un film ou une image"],
  [/PDF/, "un document PDF"],
  [/old Office file/, "un ancien fichier Office (.xls, .doc) : enregistrez-le en .xlsx ou en .csv"],
  [/RTF/, "un document RTF"],
  [/(7z|RAR|bzip2|xz|zstd) archive/, "une archive d’une autre sorte : décompressez-la d’abord"],
  [/archive in an archive/, "une archive dans une archive : décompressez-la d’abord"],
  [/archive holds no table/, "une archive sans tableau"],
  [/SQLite/, "une base SQLite"],
  [/Arrow file/, "un fichier Arrow : enregistrez-le en Parquet ou en CSV"],
  [/a program/, "un programme"],
  [/a sound/, "un son"],
  [/web page/, "une page web : ouvrez-la et copiez son tableau"],
  [/XML/, "un document XML"],
  [/PostScript/, "un document PostScript"],
  [/JSON, but/, "du JSON, mais pas une liste de lignes"],
  [/no text/, "ni un texte, ni un tableau"],
];

/** Plus précisément, si le lecteur le dit. */
export function refusalDetail(message: string): string {
  const found = kinds.find(([pattern]) => pattern.test(message))?.[1];
  return found === undefined ? "" : `C’est ${found}.`;
}

/** Ce qui empêche de lire, et ce qu’il faut faire. */
export const refusals: Record<string, { what: string; todo: string }> = {
  empty: { what: "Le fichier est vide.", todo: "Vérifiez l’export, puis déposez-le de nouveau." },
  "not-a-table": {
    what: "Ce fichier n’est pas un tableau.",
    todo: "Déposez un CSV, un XLSX, un Parquet ou un JSON de lignes. D’un PDF ou d’une page, copiez le tableau et collez-le ici.",
  },
  "unclosed-quote": {
    what: "Des guillemets s’ouvrent et ne se ferment jamais : la suite du fichier est indistincte.",
    todo: "Fermez-les à cette ligne, puis déposez le fichier de nouveau.",
  },
  "too-large-when-unpacked": {
    what: "Décompressé, ce fichier dépasserait la limite de sûreté.",
    todo: "Décompressez-le vous-même, regardez-le, puis déposez le fichier voulu.",
  },
  "forbidden-doctype": {
    what: "Ce classeur contient une déclaration qu’aucun tableur n’écrit.",
    todo: "Ouvrez-le dans un tableur, enregistrez-le sous un autre nom, puis déposez-le.",
  },
  "damaged-archive": { what: "L’archive est abîmée ou coupée.", todo: "Téléchargez-la de nouveau." },
  "damaged-json": { what: "Le JSON est abîmé ou coupé.", todo: "Exportez-le de nouveau." },
  "package-files-missing": {
    what: "Le paquet de données nomme des fichiers qui ne sont pas là.",
    todo: "Déposez le .zip qui contient aussi ses fichiers.",
  },
  "damaged-workbook": {
    what: "Le classeur ne s’ouvre pas.",
    todo: "Ouvrez-le dans un tableur et enregistrez-le en XLSX ou en CSV.",
  },
  "damaged-parquet": { what: "Le fichier Parquet ne s’ouvre pas.", todo: "Exportez-le de nouveau, ou en CSV." },
  "readers-disagree": {
    what: "Deux lectures indépendantes du fichier ne donnent pas le même tableau. Rien n’est retenu.",
    todo: "Ouvrez-le dans un tableur et enregistrez-le de nouveau en CSV.",
  },
  cancelled: {
    what: "Vous avez choisi de ne pas lire ce fichier.",
    todo: "Reprenez les questions, ou retirez le fichier.",
  },
};

export const rules: Record<string, string> = {
  "as-written": "Comme écrit",
  missing: "Lu comme absent",
  "flag-apart": "Signe mis à part : (p), *, note",
  "spaces-removed": "Espaces des milliers retirées",
  "marks-removed": "Séparateurs de milliers retirés",
  "decimal-comma": "Virgule décimale",
  "unit-removed": "Unité mise à part",
  multiplied: "Multiplié selon l’unité",
  negative: "Lu comme négatif",
  "day-first": "Jour avant mois",
  "month-first": "Mois avant jour",
  "date-words": "Mois en lettres",
  "excel-serial": "Nombre de jours d’Excel",
  "period-label": "Période nommée",
  "filled-down": "Repris du dessus",
  "kept-as-text": "Gardé comme texte",
};
