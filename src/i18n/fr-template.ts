import type { TemplateRefusal, ThemeSlot } from "../domain/house-template";

/** Le modèle PowerPoint d’une maison : ce qui en est repris, ce qui ne peut pas l’être. */

const slots: Record<ThemeSlot, string> = {
  dk1: "le texte",
  lt1: "le fond",
  dk2: "le texte second",
  lt2: "le fond second",
  accent1: "Marseille",
  accent2: "Miami",
  accent3: "la route vers l’objectif",
  accent4: "Marseille, seconde série",
  accent5: "les autres ports",
  accent6: "la couleur d’accent 6",
  hlink: "les liens",
  folHlink: "les liens suivis",
};

const refused: Record<TemplateRefusal, string> = {
  large: "il pèse plus de 200 Mo. Enregistrez-le sans ses diapositives ni ses films",
  other: "ce n’est pas un fichier .pptx ou .potx de PowerPoint",
  locked:
    "il est protégé par un mot de passe, ou dans l’ancien format .ppt. Enregistrez-le sans mot de passe, en .pptx",
  macros: "il contient des macros. Enregistrez-le en .pptx ou en .potx, sans macros",
  damaged: "il est abîmé. Ouvrez-le dans PowerPoint et enregistrez-le de nouveau",
  swollen: "une de ses parties est bien trop grosse une fois décompressée",
  themeless: "il n’a pas de thème, donc ni couleurs ni polices à reprendre",
};

export const template = {
  title: "Modèle de la maison",
  choose: "Choisir un .pptx ou un .potx",
  another: "Changer de modèle",
  takeOff: "Retirer le modèle",
  help: "Ses couleurs, ses polices, son logo et son format passent dans le fichier. Il reste sur cet appareil.",
  reading: "Lecture du modèle…",
  worn: (name: string) => `${name} est repris.`,
  colors: (taken: number, given: number) => `Couleurs : ${taken} sur ${given}.`,
  fonts: (major: string, minor: string) => (major === minor ? `Police : ${major}.` : `Polices : ${major} et ${minor}.`),
  logo: { there: "Logo repris.", none: "Aucun logo à reprendre (image PNG, JPEG ou GIF de moins de 1 Mo)." },
  shape: {
    taken: "Le fichier a le format de diapositive du modèle ; l’aperçu reste en 16:9.",
    left: "Les diapositives restent en 16:9 : le format de celles du modèle ne peut pas être pris.",
  },
  kept: (names: string) => `Notre couleur reste, car la sienne serait illisible ou prise pour une autre : ${names}.`,
  slots,
  refused: (name: string, why: TemplateRefusal) => `${name} n’est pas repris : ${refused[why]}. Rien n’a changé.`,
  notKept: "Le navigateur refuse de le garder : il tient jusqu’à la fermeture de la page.",
};

/** Ce que chaque langue doit dire. */
export type TemplateWords = typeof template;
