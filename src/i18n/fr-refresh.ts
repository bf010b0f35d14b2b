import type { RefreshProblem } from "../domain/refresh-problem";

/** Un diaporama de Cap 2M qui revient, retouché dans PowerPoint. */

const refused: Record<RefreshProblem, string> = {
  large: "il pèse plus de 200 Mo",
  other: "ce n’est pas un fichier .pptx de PowerPoint",
  locked:
    "il est protégé par un mot de passe, ou dans l’ancien format .ppt. Enregistrez-le sans mot de passe, en .pptx",
  macros: "il contient des macros. Enregistrez-le en .pptx, sans macros",
  damaged: "il est abîmé. Ouvrez-le dans PowerPoint et enregistrez-le de nouveau",
  swollen: "une de ses parties est bien trop grosse une fois décompressée",
  foreign:
    "Cap 2M ne l’a pas écrit, ou le programme qui l’a enregistré en a effacé les repères (LibreOffice et Google Slides le font)",
  newer: "il vient d’une version plus récente de Cap 2M. Rechargez la page, puis recommencez",
  line: "la compagnie dont il parle n’est plus dans les données",
};

export const refresh = {
  title: "Mettre à jour un PowerPoint",
  choose: "Choisir un .pptx de Cap 2M",
  help: "Retouché depuis dans PowerPoint ? Ses graphiques, tableaux et chiffres prennent les données d’aujourd’hui ; vos retouches restent. La liste des changements vient avant l’enregistrement.",
  reading: "Lecture du fichier…",
  refused: (name: string, why: RefreshProblem) => `${name} n’est pas mis à jour : ${refused[why]}. Rien n’a changé.`,
  found: (name: string, day: string) => `${name}, écrit le ${day}`,
  nothing: "Tout est à jour : aucun chiffre n’a changé.",
  count: (changes: number) => (changes === 1 ? "1 changement" : `${changes} changements`),
  slide: (n: number) => `Diapositive ${n}`,
  what: { text: "Texte", table: "Tableau", chart: "Graphique", notes: "Notes" },
  none: "rien",
  left: "Retouché par vous, laissé tel quel. Aujourd’hui, nous écririons :",
  newRows: "De nouvelles lignes existent ; elles ne sont pas ajoutées à un tableau que vous avez retouché :",
  byHand: (n: number) => (n === 1 ? "Une valeur tapée à la main reste." : `${n} valeurs tapées à la main restent.`),
  unseen: (title: string) => `Nouvelle dans le jeu, pas dans votre fichier : ${title}`,
  added: (n: number, which: string) =>
    n === 1
      ? `Diapositive ${which}, ajoutée depuis un écran : elle reste telle qu’elle a été prise. Pour les données d’aujourd’hui, ajoutez-la de nouveau.`
      : `Diapositives ${which}, ajoutées depuis un écran : elles restent telles qu’elles ont été prises. Pour les données d’aujourd’hui, ajoutez-les de nouveau.`,
  gone: (n: number) =>
    `Diapositive ${n} : ce qu’elle dit n’est plus dans les données de cet appareil ; elle reste telle quelle.`,
  save: "Enregistrer le fichier mis à jour",
  leave: "Ne rien enregistrer",
  saved: (name: string) => `Fichier écrit : ${name}`,
  suffix: "mis-a-jour",
  columns: { where: "Où", was: "Était", now: "Devient" },
};

/** Ce que chaque langue doit dire. */
export type RefreshWords = typeof refresh;
