import type { ColumnMark } from "../domain/held";

/** Les tables que l’outil tient, sur l’écran des données. */

const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

const marks: Record<ColumnMark, string> = {
  empty: "vide",
  constant: "une seule valeur",
  unique: "jamais deux fois la même",
  sparse: "à moitié vide ou plus",
};

export const held = {
  title: "Les tables de l’outil",
  lede: "Ce qui est livré avec l’outil et ce que vous avez chargé : combien de lignes, de quelles sources, avec quels trous.",
  show: "Voir les tables",
  hide: "Replier les tables",
  counting: "Les tables sont comptées…",
  failed: (said: string) => `Les tables n’ont pas pu être comptées. Rechargez la page. Mots du moteur : ${said}`,
  rows: (n: number) => plural(n, "ligne", "lignes"),
  sources: (n: number) => plural(n, "source", "sources"),
  filled: (share: string) => `${share} des cellules remplies`,
  noRows: "Aucune ligne : cette table se remplit des fichiers déposés.",
  years: (first: number, last: number) => (first === last ? `année ${first}` : `de ${first} à ${last}`),
  rivals: (n: number, text: string) =>
    n === 0 ? "aucun chiffre rival" : `${text} ${plural(n, "fait a", "faits ont")} des chiffres rivaux`,
  newest: (date: string, age: string) => `énoncé le plus récent : ${date} (${age})`,
  age: (months: number) => {
    if (months === 0) return "moins d’un mois";
    return months < 24 ? `il y a ${months} mois` : `il y a ${Math.floor(months / 12)} ans`;
  },
  unknown: (name: string) => `Aucune table ne s’appelle « ${name} ». Choisissez-en une dans la liste.`,
  close: "Fermer la table",
  query: "Interroger en SQL",
  download: "Télécharger la table",
  notWritten: "Le fichier n’a pas pu être écrit. Rechargez la page, puis recommencez.",
  profile: (name: string) => `Colonnes de la table ${name}`,
  column: "Colonne",
  type: "Type",
  filledHead: "Remplie",
  distinct: "Valeurs distinctes",
  lowest: "La plus basse",
  highest: "La plus haute",
  common: "Les plus fréquentes",
  times: (text: string) => `× ${text}`,
  nothing: "–",
  list: "Table par table",
  everything: "Tout télécharger (paquet de données)",
  packing: (name: string) => `Écriture de ${name}…`,
  completeness: "Ce qui est publié, année par année",
  completenessHelp:
    "Chaque rond mène au chiffre et à sa source ; le petit nombre compte ses rivaux. Un trou reste un trou.",
  completenessOf: (port: string) => `Chiffres publiés de ${port}`,
  coverage: { published: "publié", estimated: "provisoire, annoncé ou approché", gap: "rien n’est publié" },
  year: "Année",
  rivalFigures: (n: number) => ` ${plural(n, "chiffre rival", "chiffres rivaux")}`,
  weakest: "Les chiffres les plus fragiles",
  weakestHelp: "Source la plus faible d’abord (rang D avant C), puis le moins sûr, puis le plus récent.",
  grade: (grade: string) => `rang ${grade}`,
  marks,
};
