import type { Period, Precision } from "../domain/figure";
import { announced } from "./fr-announced";
import { card, forecast } from "./fr-forecast";
import { biography } from "./fr-biography";
import { goal } from "./fr-goal";
import { lines } from "./fr-lines";
import { matrix } from "./fr-matrix";
import { overview } from "./fr-overview";
import { scenario } from "./fr-scenario";
import { ownTargets } from "./fr-targets";
import { runRate } from "./fr-run-rate";
import { volumes } from "./fr-volumes";
import { winback } from "./fr-winback";

/** Les phrases de l'application. Le français vient en premier : une phrase qui manque ailleurs ne compile pas. */

/** Au-dessus de 1, le pluriel ; en français, 0 et 1,5 sont au singulier. */
const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

const quarter: Record<string, string> = {
  Q1: "1er trimestre",
  Q2: "2e trimestre",
  Q3: "3e trimestre",
  Q4: "4e trimestre",
};
const half: Record<string, string> = { H1: "1er semestre", H2: "2e semestre" };

function period({ kind, label }: Period): string {
  const [year = label, part = ""] = label.split("-");
  if (kind === "fiscal_year") return `exercice ${label.slice(2)}`;
  if (kind === "half") return `${half[part] ?? part} ${year}`;
  if (kind === "quarter") return `${quarter[part] ?? part} ${year}`;
  if (kind === "season") return `saison ${label.replace(/ season$/, "")}`;
  return label;
}

const precision: Record<Precision, (text: string) => string> = {
  exact: (text) => text,
  rounded: (text) => text,
  about: (text) => `environ ${text}`,
  at_least: (text) => `plus de ${text}`,
  at_most: (text) => `au plus ${text}`,
};

/** Les nombres entiers en lettres, pour les titres. */
const inWords = [
  "zéro",
  "un",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
];

export const fr = {
  name: "Français",
  appTitle: "Cap 2M",
  tagline: "Le trafic de croisière de Marseille, à côté de Miami",
  plural,
  period,
  /** « 1er déc. 2014 » : Intl écrit « 1 déc. 2014 ». */
  day: (date: string): string => date.replace(/^1 /, "1er "),
  precision,
  range: (low: string, high: string) => `${low} à ${high}`,
  numberWord: (n: number): string => inWords[n] ?? String(n),
  screens: {
    overview: "Vue d’ensemble",
    volumes: "Volumes",
    lines: "Armateurs",
    goal: "Cap 2M",
    data: "Données",
    query: "SQL",
    slides: "Diapositives",
    accessibility: "Accessibilité",
  },
  screensShort: {
    overview: "Vue",
    volumes: "Volumes",
    lines: "Armateurs",
    goal: "Cap 2M",
    data: "Données",
    query: "SQL",
    slides: "Diapos",
  },
  nav: "Principale",
  skip: "Aller au contenu",
  language: "Langue",
  theme: "Thème",
  themes: { system: "Thème du système", light: "Thème clair", dark: "Thème sombre" },
  drop: {
    release: "Relâchez : le fichier sera lu ici, sans quitter cet appareil",
    unreadable:
      "Ce qui a été déposé ne s’ouvre pas comme un fichier. Déposez les fichiers eux-mêmes, sans leur dossier.",
  },
  search: "Chercher ou commander",
  close: "Fermer",
  status: { actual: "réel", provisional: "provisoire", forecast: "prévu", claim: "annoncé, non vérifié" },
  statusLegend: {
    actual: "réel",
    estimate: "estimé, provisoire",
    forecast: "prévu, annoncé",
    target: "objectif",
    claim: "annoncé, non vérifié",
  },
  precisionWord: {
    exact: "chiffre exact",
    rounded: "arrondi",
    about: "environ",
    at_least: "minimum",
    at_most: "maximum",
  },
  measure: { passengers: "passagers", calls: "escales", ships: "navires", lines: "compagnies" },
  segment: { total: "total", homeport: "tête de ligne", transit: "transit", multiday: "croisières de plusieurs jours" },
  basis: {
    published: "Tel que publié",
    comparable: "Chaque passager compté une fois",
    comparableShort: "Compté une fois",
    label: "Décompte",
    movements: "Mouvements de passagers",
    movementsHelp:
      "Embarqués, débarqués et en transit : un passager tête de ligne compte deux fois, un passager en transit une fois.",
    comparableHelp:
      "Un passager tête de ligne, compté deux fois dans les mouvements, est ramené à une personne. Une fourchette dit ce qui reste incertain.",
  },
  counting: {
    movements: "mouvements (embarqués, débarqués, transit)",
    guests: "personnes, comptées une fois par croisière",
    unknown: "décompte non précisé",
  },
  ruleOfPort: "règle du port, la page ne le dit pas",
  ruleOfPage: "dit par la page",
  asOf: {
    label: "Données connues au",
    today: "aujourd’hui",
    on: (day: string) => `données connues au ${day}`,
    setToday: "Données connues aujourd’hui",
    setEve: "Données connues au 4 nov. 2017, veille de la mission",
    eve: "4 nov. 2017, veille de la mission",
    day: "Un autre jour",
    help: "L’outil entier ne montre que ce qui était publié ce jour-là. Une date connue au mois ou à l’année compte pour la fin du mois ou de l’année.",
  },
  titleBlock: {
    unit: "Unité",
    periods: "Périodes",
    status: "Statut",
    summary: "Unité, périodes, statut et date des données",
  },
  periodsMixed: "Année civile et exercice oct.–sept.",
  periodsMixedHelp:
    "Marseille compte par année civile. Les ports de Floride comptent du 1er octobre au 30 septembre : leur exercice 2017 commence trois mois plus tôt. Aucun mois n’est publié ici : rien n’est recalculé.",
  periodsSameHelp: "Toutes les années de cet écran sont des années civiles, de janvier à décembre.",
  copyLink: "Copier le lien",
  linkCopied: "Lien copié",
  linkNotCopied: "Le navigateur refuse la copie : copiez l’adresse de la page.",
  print: "Imprimer",
  table: "Tableau",
  chart: "Graphique",
  download: "Télécharger",
  openAsSql: "Ouvrir en SQL",
  addToSlides: "Ajouter aux diapositives",
  picture: { copy: "Copier l’image", copied: "Image copiée", refused: "Le navigateur refuse de copier l’image" },
  downloads: { csv: "CSV, les valeurs", svg: "SVG, l’image", png: "PNG, l’image" },
  unitOfScreen: (unit: string) => `unité de l’écran : ${unit}`,
  asPrinted: (label: string) => `${label}, tel qu’écrit`,
  source: (n: number) => plural(n, "Source", "Sources"),
  sourceDash: " : ",
  valuesAndSources: (n: number) => `${n} ${plural(n, "valeur et sa source", "valeurs et leurs sources")}`,
  missing: "n.d.",
  missingLong: "non publié",
  notLikeForLike: "Pas tout à fait comparable",
  provenance: {
    title: "Provenance",
    cell: "Cellule",
    where: (file: string, line: number) => `${file}, ligne ${line}`,
    words: "Mots de la page",
    says: "Ce qu’elle dit",
    statements: (n: number) => `${n} déclarations, toutes gardées`,
    source: "Source",
    grade: "Rang de la source",
    grades: {
      A: "A, port ou organisme statistique",
      B: "B, association, compagnie ou presse professionnelle",
      C: "C, presse",
      D: "D, autre",
    },
    noAddress: "page non retrouvée",
    noPublisher: "éditeur inconnu",
    dropped: "votre fichier",
    published: "Publié",
    noDate: "date inconnue",
    status: "Statut",
    counting: "Décompte",
    period: "Période",
    calculation: "Calcul",
    none: "aucun, chiffre publié",
    note: "Remarque",
    sourceNote: "À propos de la page",
    rivals: (n: number) =>
      n === 0 ? "Aucun autre chiffre publié" : n === 1 ? "Un autre chiffre publié" : `${n} autres chiffres publiés`,
    why: "Pourquoi ce chiffre parle",
    rule: "L’ordre est : statut, rang de la source, précision, date. Les autres chiffres restent visibles.",
    copy: "Copier la citation",
    copied: "Citation copiée",
    open: (what: string) => `Provenance : ${what}`,
    estimate: "estimé",
    from: "À partir de",
    opens: "ouvre la page de la source dans un nouvel onglet",
  },
  palette: {
    title: "Chercher ou commander",
    placeholder: "Un écran, une compagnie, une commande",
    empty: "Rien ne correspond.",
    go: "Aller à",
  },
  address: {
    ignored: (part: string, text: string) =>
      `L’adresse demandait « ${part === "path" ? text : `${part}=${text}`} », qui n’existe pas : la vue la plus proche est ouverte.`,
    accepted: (values: string) => `Accepté : ${values}.`,
    unknownLine: (text: string) => `Aucune compagnie ne s’appelle « ${text} ».`,
    nearest: "Vouliez-vous dire :",
    unknownPort: (text: string) => `L’adresse demandait le port « ${text} », inconnu ici : il n’est pas montré.`,
  },
  engine: {
    starting: "La base de données démarre…",
    failed: "La base de données ne démarre pas dans ce navigateur.",
    failedHelp:
      "Les vues et tableaux livrés avec la page restent justes, à la date d’aujourd’hui et au 4 novembre 2017. Un autre jour demande WebAssembly et les « workers » : autorisez-les, ou essayez un navigateur récent.",
    waiting: "Ce jour-là se calcule dès que la base de données a démarré.",
    bug: "Cette vue a rencontré une erreur.",
    reload: "Recharger la page",
    again: "Réessayer",
    silent:
      "La base de données ne répond pas depuis quelques secondes. Elle travaille encore, ou elle est bloquée ; le reste de la page répond.",
    restart: "La redémarrer",
    rebuilt: "La base de données a été reconstruite, avec les fichiers chargés.",
    rebuiltWithout: (names: string) => `La base de données a été reconstruite, sans ${names}.`,
    gone: "La base de données s’est arrêtée. Les vues livrées avec la page restent justes, et vos fichiers sont intacts.",
    ended: "la base de données s’est arrêtée pendant ce travail ; réessayez.",
    noMemory: "la mémoire que le navigateur donne à la page n’a pas suffi.",
    panel: "Cette partie de la page a rencontré une erreur. Le reste fonctionne.",
    drawing: "Ce graphique n’a pas pu être dessiné ; voici ses valeurs.",
  },
  failure: (why: string) => `Cela n’a pas abouti : ${why}. Rien de ce qui était gardé n’est perdu.`,
  renewal: { there: "Une nouvelle version de Cap 2M est prête.", open: "L’ouvrir maintenant" },
  footer: {
    course: (degrees: number, miles: string) =>
      `Marseille vers Miami : cap initial ${degrees}°, ${miles} milles. Calcul orthodromique.`,
    states: { full: "totalement conforme", partial: "partiellement conforme", none: "non conforme" },
    accessibility: (state: string) => `Accessibilité : ${state}`,
    privacy: "Vos fichiers restent sur cet appareil.",
    offline: "S’ouvre aussi sans réseau.",
    sources: (n: string) => `${n} pages citées`,
  },
  overview,
  volumes,
  lines,
  matrix,
  winback,
  biography,
  goal,
  scenario,
  ownTargets,
  runRate,
  forecast,
  card,
  announced,
};

/** What every language must say. */
export type Messages = typeof fr;
