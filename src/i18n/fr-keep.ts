import type { BundleRefusal } from "../keep/bundle";
import type { KeepTrouble } from "../keep/device";

/** Ce qui est gardé sur l’appareil, et ce qui s’emporte dans un fichier. */

const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

const troubles: Record<KeepTrouble, string> = {
  absent: "Ce navigateur n’a pas de place où garder des fichiers.",
  denied: "Le navigateur refuse de garder des fichiers ici (fenêtre privée, ou réglages du site).",
  full: "Il n’y a plus de place sur cet appareil.",
  newer: "Une version plus récente de l’outil garde déjà ses fichiers ici. Rechargez la page pour l’utiliser.",
  broken: "Le navigateur n’a pas pu écrire.",
};

const refusals: Record<BundleRefusal["why"], (part: string) => string> = {
  foreign: () => "Ce n’est pas un travail enregistré par cet outil.",
  damaged: (part) => `Le fichier est abîmé${part === "" ? "" : ` : « ${part} » n’est pas entier`}.`,
  newer: (part) => `Il a été enregistré par une version plus récente (format ${part}) : mettez l’outil à jour.`,
  large: () => "Une fois déballé, il serait trop gros.",
};

export const keeping = {
  title: "Votre travail",
  kept: (n: number, text: string) =>
    n === 0
      ? "Les fichiers déposés sont gardés sur cet appareil."
      : `${text} ${plural(n, "fichier gardé", "fichiers gardés")} sur cet appareil.`,
  onlyHere: (n: number, text: string) =>
    `${text} ${plural(n, "fichier n’est", "fichiers ne sont")} que dans cette page : enregistrez tout dans un fichier avant de la fermer.`,
  troubles,
  goesOn: "Rien de ce qui est à l’écran n’est perdu : le travail continue dans cette page.",
  tryAgain: "Réessayer de garder",
  evicted: (names: string) =>
    `Le navigateur a vidé sa réserve : ${names} n’y est plus. Déposez de nouveau, ou ouvrez un travail enregistré.`,
  damaged: (names: string) =>
    `Abîmé sur cet appareil, et laissé de côté : ${names}. Déposez de nouveau le fichier d’origine.`,
  copied: (names: string) =>
    `Abîmé sur cet appareil, et laissé de côté : ${names}. Une seconde copie, entière, est là.`,
  takeCopy: "Reprendre la copie entière",
  unloaded: (names: string) => `Gardé, mais ses lignes n’ont pas pu être remises dans les tables : ${names}.`,
  save: "Tout enregistrer",
  saveHelp:
    "Un fichier .cap2m : données d’origine, réponses, correspondances, objectifs, scénarios, requêtes et vue. Il s’ouvre sur un autre appareil, comme tout fichier déposé ici.",
  fileName: "travail",
  undo: "Annuler",
  redo: "Rétablir",
  history: "Historique des données",
  noHistory: "Aucun changement pour l’instant.",
  changes: {
    dropped: "déposé",
    answered: "réponse donnée",
    decided: "lignes acceptées ou non",
    loaded: "chargé dans les tables",
    unloaded: "retiré des tables",
    removed: "retiré",
    opened: "travail ouvert",
  },
  when: "Quand",
  what: "Changement",
  file: "Fichier",
  hash: "Empreinte SHA-256",
  refused: (name: string) => `« ${name} » n’a pas été ouvert, rien n’a changé.`,
  refusals,
  opened: (name: string) => `« ${name} » est ouvert. Annuler, sur l’écran Données, rend les fichiers d’avant.`,
  ownNotKept: "Ses objectifs et scénarios n’ont pas pu être repris : le navigateur refuse de garder.",
};
