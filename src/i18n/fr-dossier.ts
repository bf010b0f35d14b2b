/** Les mots du dossier : une page qui s’ouvre sans serveur. */
export const dossier = {
  button: "Écrire le dossier (.html)",
  help: "Une seule page, qui s’ouvre depuis une clé USB, sans réseau ni installation : graphiques, tableaux, diapositives choisies, glossaire, et la source de chaque chiffre.",
  writing: "Le dossier s’écrit…",
  written: "Le dossier est écrit : un fichier .html, qui s’ouvre partout.",
  fileName: "dossier",
  title: "Cap 2M, dossier de la croisière à Marseille",
  about: (day: string) =>
    `Page autonome, ${day}. Chaque chiffre souligné mène à sa source, en fin de dossier. Rien n’est demandé au réseau.`,
  contents: "Sommaire",
  sections: {
    overview: "Vue d’ensemble",
    volumes: "Volumes",
    winback: "Compagnies à reconquérir",
    goal: "Le cap des 2 millions",
    deck: "Diapositives",
    data: "Données",
    glossary: "Glossaire",
    sources: "Sources des chiffres",
  },
  columns: { port: "Port", period: "Période", measure: "Mesure", value: "Valeur", status: "Statut" },
  asTable: "Tableau",
  terms: [
    ["Réel", "Publié après la fin de la période, par le port ou d’après lui."],
    ["Provisoire", "Publié avant d’être définitif."],
    ["Prévu", "Annoncé pour une période qui n’est pas finie."],
    ["Annoncé, non vérifié", "Dit par quelqu’un, sans qu’un port l’ait publié."],
    ["Tête de ligne", "Le passager commence ou finit sa croisière dans ce port."],
    ["Transit", "Le passager y fait escale, et repart sur le même navire."],
  ] as [string, string][],
};
