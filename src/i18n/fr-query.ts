import type { ProblemKind } from "../query/problem";
import type { Refusal } from "../query/statement";

/** L’écran des requêtes SQL. */

const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

const refusals: Record<Refusal, (word: string) => string> = {
  empty: () => "La requête est vide.",
  several: () => "Une requête à la fois : ce qui suit le premier point-virgule n’a pas été lu.",
  unclosed: (word) => `« ${word} » s’ouvre et ne se ferme pas.`,
  writes: (word) => `« ${word} » modifierait les données. Ici, on les lit seulement : rien n’a été exécuté.`,
  attaches: (word) => `« ${word} » ouvrirait une autre base. Cet écran ne lit que les tables de cet outil.`,
  installs: (word) => `« ${word} » chercherait une extension ailleurs. Rien n’est jamais téléchargé d’ici.`,
  files: (word) => `« ${word} » lirait ou écrirait un fichier. Déposez le fichier dans l’outil : il devient une table.`,
  settings: (word) => `« ${word} » changerait les réglages du moteur, qui sont verrouillés.`,
  unknown: (word) =>
    `« ${word} » ne commence pas une requête. Commencez par SELECT, FROM, WITH, DESCRIBE, SUMMARIZE ou EXPLAIN.`,
};

const problems: Record<ProblemKind, (name: string) => string> = {
  table: (name) => `Aucune table ne s’appelle « ${name} ».`,
  column: (name) => `La colonne « ${name} » n’existe pas dans les tables de la requête, ou manque au GROUP BY.`,
  function: (name) =>
    name === "" ? "Cette fonction n’accepte pas ces valeurs." : `La fonction « ${name} » n’existe pas.`,
  syntax: (name) => (name === "" ? "La requête ne se lit pas." : `La requête ne se lit plus à partir de « ${name} ».`),
  types: () =>
    "Ces valeurs ne vont pas ensemble : convertissez l’une d’elles, par exemple avec ::integer ou ::varchar.",
  value: () => "Une valeur ne peut pas être convertie.",
  memory: () => "La réponse ne tient pas en mémoire. Les tables sont intactes : filtrez, agrégez ou ajoutez LIMIT.",
  files: () => "L’accès aux fichiers et au réseau est fermé.",
  other: () => "Le moteur refuse la requête.",
};

export const query = {
  title: "Toutes les données, en SQL",
  lede: "Lecture seule, sur une copie : aucune requête ne peut changer les données de l’outil.",
  editor: "Requête SQL",
  help: "Ctrl + Entrée exécute. Tab indente ; Échap puis Tab quitte l’éditeur.",
  run: "Exécuter",
  stop: "Arrêter",
  explain: "Plan d’exécution",
  format: "Mettre en forme",
  notFormatted: "La requête ne se lit pas : elle reste telle quelle.",
  running: "La requête s’exécute…",
  starting: "Le moteur démarre, les tables se chargent…",
  stopped: "Requête arrêtée.",
  stoppedLost: "Requête arrêtée. Le moteur a dû redémarrer : la réponse précédente n’est plus là, les tables oui.",
  refusals,
  problems,
  nearest: (names: string) => `Le plus proche : ${names}.`,
  goTo: ({ line, column }: { line: number; column: number }) => `Aller à la ligne ${line}, colonne ${column}`,
  said: "Mots de DuckDB",
  result: "Réponse",
  rows: (n: number, text: string) => `${text} ${plural(n, "ligne", "lignes")}`,
  columns: (n: number) => `${n} ${plural(n, "colonne", "colonnes")}`,
  time: (text: string) => `en ${text}`,
  ms: (text: string) => `${text} ms`,
  seconds: (text: string) => `${text} s`,
  row: "Ligne",
  gap: "vide",
  noRow: "Aucune ligne ne répond à cette requête.",
  noAnswer: "La réponse s’affiche ici.",
  firstMillion: (text: string) => `Les premières ${text} lignes sont affichées ; les fichiers les ont toutes.`,
  download: "Télécharger la réponse",
  files: {
    machine: "CSV, pour les machines",
    excel: "CSV, pour Excel en français",
    xlsx: "XLSX, classeur Excel",
    parquet: "Parquet, colonnes typées",
  },
  writing: (text: string) => `Écriture du fichier : ${text} lignes`,
  tooLong: (text: string) => `Une feuille Excel s’arrête à ${text} lignes : prenez CSV ou Parquet.`,
  notWritten: "Le fichier n’a pas pu être écrit : la réponse n’est plus là. Exécutez la requête de nouveau.",
  draw: "Graphique",
  drawing: { none: "Aucun", bar: "Barres", line: "Courbe" },
  across: "En abscisse",
  up: "En ordonnée",
  answerTitle: (rows: string) => `Réponse à une requête : ${rows}`,
  tableTitle: (name: string, rows: string) => `Table ${name} : ${rows}`,
  tableSources: "Tiré des tables de Cap 2M, tel que DuckDB le donne.",
  chartTitle: (y: string, x: string) => `${y} selon ${x}`,
  chartSources: (rows: string) => `Réponse à la requête ci-dessus, ${rows}, telle que DuckDB la donne.`,
  chartPart: (drawn: string, all: string) => `Les ${drawn} premières valeurs sur ${all} sont dessinées.`,
  chartAlternative: (values: string) => `Valeurs : ${values}.`,
  noChart: "Un graphique demande une colonne de nombres.",
  tables: "Tables",
  tableRows: (text: string) => `${text} lignes`,
  insert: (name: string) => `Interroger ${name}`,
  examples: "Requêtes de l’outil",
  history: "Historique",
  noHistory: "Les requêtes exécutées sont gardées ici, sur cet appareil.",
  forget: "Effacer l’historique",
  questions: {
    figures: "Chiffres publiés, celui qui parle d’abord",
    presence: "Présence des armateurs",
    targets: "Objectifs annoncés",
    events: "Événements",
    agreements: "Accords",
    lines: "Armateurs",
    ports: "Ports et décomptes",
    ownership: "Groupes propriétaires",
    ships: "Navires",
    fleet: "Flottes",
    economics: "Retombées économiques",
  },
  /** Les mots de l’éditeur lui-même. */
  phrases: {
    Completions: "Propositions",
    "current match": "proposition courante",
    "Folded lines": "Lignes repliées",
    "Unfolded lines": "Lignes dépliées",
  } as Record<string, string>,
};
