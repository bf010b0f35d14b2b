import type { Status } from "../domain/figure";
import type { Span } from "../domain/line-biography";
import type { Aim } from "../domain/line-questions";
import { clip } from "./fr-added";
import { packs } from "./fr-packs";
import { pitch } from "./fr-pitch";
import { refresh } from "./fr-refresh";
import { template } from "./fr-template";

/** « d’AIDA », « de Costa » */
const de = (name: string): string => (/^[AEIOU]/.test(name) ? `d’${name}` : `de ${name}`);

/** Ce que disent les diapositives, et l’écran qui les montre. Chargé avec l’écran, pas avant. */

const statuses: Record<Status | "estimate", string> = {
  actual: "réel",
  provisional: "provisoire",
  forecast: "prévu",
  claim: "annoncé, non vérifié",
  estimate: "estimé",
};

const names = {
  figure: "Marseille en un chiffre",
  history: "Votre histoire avec nous",
  miami: "Vous à Miami",
  ports: "Les deux ports à périmètre égal",
  changes: "Ce qui a changé depuis",
  calls: "Ce qu’apporteraient des escales",
  road: "La route vers 2 millions",
  ask: "Notre demande",
  bases: "Ce que demande chaque base",
  toDate: "L’année en cours",
  announced: "Les annonces et ce qui est venu",
  lines: "Les compagnies, année par année",
  "win-back": "Qui reconquérir",
  journal: "Le journal",
  clip: "Ajoutée par vous",
  sources: "Sources",
  definitions: "Définitions",
  rivals: "Autres chiffres publiés",
};

export const slides = {
  names,
  status: statuses,
  /** « 2,60 M (provisoire) » ; un chiffre réel n’a pas besoin de mot. */
  withStatus: (text: string, status: Status | "estimate") =>
    status === "actual" ? text : `${text} (${statuses[status]})`,
  dated: (day: string) => `Données connues au ${day}`,
  datedToday: (day: string) => `Dernières données : ${day}`,
  source: (pages: string, many: boolean) => `${many ? "Sources" : "Source"} : ${pages}`,
  sourcesMore: (pages: string, more: number) =>
    `Sources : ${pages} et ${more} ${more === 1 ? "autre" : "autres"}, en annexe`,
  separator: " ; ",
  colon: " : ",
  movements: "mouvements de passagers (un passager tête de ligne compte deux fois)",
  movementsShort: "mouvements de passagers",
  onceShort: "compté une fois",
  once: "chaque passager compté une fois, estimé",
  unknownBasis: "la page ne dit pas comment les passagers sont comptés",
  noDate: "sans date",
  noPublisher: "éditeur inconnu",
  noPage: "page non retrouvée",
  leftOut: {
    figure: "aucun total de Marseille n’était publié ce jour-là",
    history: (line: string) => `aucune trace ${de(line)} à Marseille n’est connue ce jour-là`,
    miami: (line: string) => `aucun chiffre ni aucune présence ${de(line)} à Miami n’est connu ce jour-là`,
    ports: "aucune année n’est comptée dans les deux ports ce jour-là",
    changes: (line: string) => `pas assez d’événements datés depuis le passage ${de(line)}`,
    changesNever: (line: string) => `aucun passage ${de(line)} à Marseille : rien depuis quoi compter`,
    calls: "aucun navire de la compagnie cité à Marseille n’a de lits bas publiés",
    road: "l’objectif de 2 millions n’était pas fixé ce jour-là",
    ask: "les sources ne permettent aucune question précise",
    bases: "aucune base n’est connue ce jour-là, ou il n’y a plus rien à demander",
    toDate: "aucun mois ni partie de l’année en cours n’est publié",
    announced: "aucune annonce n’est connue ce jour-là",
    lines: "aucune compagnie n’est connue ce jour-là",
    "win-back": "aucune compagnie n’est connue dans les deux ports ce jour-là",
    journal: "rien de daté dans les douze derniers mois",
    rivals: "aucun autre chiffre publié pour les faits cités",
  },
  appendix: {
    sources: (n: string) => (n === "1" ? "Une page porte ces diapositives" : `${n} pages portent ces diapositives`),
    sourcesPart: (n: string, part: number, parts: number) =>
      `${n} pages portent ces diapositives (${part} sur ${parts})`,
    sourcesSubtitle: "Chaque chiffre des diapositives se vérifie dans l’une d’elles",
    columns: { slides: "Diapo", publisher: "Éditeur", page: "Page", date: "Publiée", grade: "Rang" },
    definitions: "Ce que veulent dire nos mots",
    definitionsSubtitle: "Décompte, périodes et statuts",
    term: "Mot",
    meaning: "Sens ici",
    rivals: "D’autres chiffres sont publiés pour les mêmes faits",
    rivalsSubtitle: "Le chiffre retenu vient d’abord : statut, rang de la source, précision, date",
    rivalColumns: { fact: "Fait", chosen: "Retenu", others: "Aussi publiés" },
    alternative: (what: string, rows: number) => `${what} : tableau de ${rows} lignes.`,
  },
  definitions: {
    movements: [
      "Mouvement de passager",
      "Un passager embarqué, débarqué ou en transit : qui commence et finit sa croisière ici compte deux fois, qui n’y fait qu’escale compte une fois.",
    ],
    once: [
      "Compté une fois",
      "Chaque personne une fois par croisière : mouvements moins la moitié de ceux de tête de ligne. Notre estimation.",
    ],
    homeport: ["Tête de ligne", "Le port où la croisière commence et finit."],
    transit: ["Transit", "Le port où le navire ne fait qu’escale."],
    fiscal: ["Exercice de PortMiami", "Du 1er octobre au 30 septembre, du nom de l’année où il finit."],
    announced: ["Annoncé, prévu", "Dit avant l’année : un programme, pas un décompte. Hachuré."],
    provisional: ["Provisoire, estimé", "Avant le décompte définitif, ou calculé par nous. Rayé."],
    noRecord: ["Sans trace", "Nous n’avons retrouvé aucune page : ce n’est pas la preuve qu’aucun navire n’est venu."],
    grade: [
      "Rang d’une page",
      "A : port ou organisme statistique ; B : association, compagnie ou presse professionnelle ; C : presse ; D : autre.",
    ],
    target: [
      "2 millions en 2020",
      "L’objectif dit par le port, puis par le Club, en 2015, en mouvements de passagers.",
    ],
  },
  ...pitch,
  packs,
  template,
  clip,
  refresh,
  screen: {
    choose: "Diapositives",
    counted: (main: number, appendix: number) =>
      `${main} ${main === 1 ? "diapositive" : "diapositives"}, ${appendix} en annexe.`,
    calls: "Les escales de la diapositive « Ce qu’apporteraient des escales »",
    ownShip: "Le navire de la compagnie",
    noScenario: "Aucune",
    scenariosOpen: "Scénarios ouverts",
    scenariosReady: "Scénarios tout prêts",
    scenariosKept: "Gardés sur cet appareil",
    refused: (name: string, why: string) =>
      `Le scénario « ${name} » ne peut être calculé, il n’est pas sur la diapositive. ${why}`,
    present: "Présenter",
    withNotes: "Vue de l’orateur, dans une autre fenêtre",
    show: "Présentation : flèches pour tourner, B pour le noir, L pour le point, S ou une marque pour la source, Échap pour finir",
    presenter: "Vue de l’orateur",
    black: "Écran noir",
    tools: "La diapositive ouverte",
    earlier: "Plus tôt",
    later: "Plus tard",
    double: "Dupliquer",
    takeOut: "Retirer",
    undo: "Annuler",
    rewrite: "Récrire le titre et les notes",
    slideTitle: "Titre",
    talkingPoints: "À dire, un point par ligne",
    audit: "Les nombres tapés",
    audited: {
      matches: "est dans les données :",
      drifts: "s’écarte des données :",
      unknown: "n’est dans aucun chiffre de cette diapositive.",
    },
    removedTitle: "Retirées par vous",
    putBack: (title: string) => `Remettre : ${title}`,
    asMade: "Revenir au jeu d’origine",
    keepTitle: "Gardés sur cet appareil",
    keepName: "Nom du diaporama",
    keep: "Garder",
    kept: (name: string) => `Gardé : ${name}`,
    notKept: "Le navigateur refuse de garder.",
    forget: (name: string) => `Oublier ${name}`,
    turn: "Feuilleter",
    place: (at: number, last: number) => `${at} sur ${last}`,
    met: "Rencontrées en novembre 2017",
    others: "Les autres",
    asTable: "La diapositive en tableau",
    pack: "Jeu de diapositives",
    packNames: {
      line: "Pour une compagnie",
      office: "Office : point mensuel",
      club: "Club : assemblée générale",
      own: "Les vôtres",
    },
    line: "Compagnie",
    language: "Langue des diapositives",
    download: "PowerPoint",
    handout: "Document à remettre",
    writing: "Écriture du fichier…",
    written: (name: string) => `Fichier écrit : ${name}`,
    failed: "Le fichier n’a pas pu être écrit.",
    slide: (n: number, title: string) => `Diapositive ${n} : ${title}`,
    appendixSlide: (n: number, title: string) => `Annexe, diapositive ${n} : ${title}`,
    thumbnails: "Les diapositives",
    notes: "Notes de l’orateur",
    points: "À dire",
    defined: "Définitions",
    asked: "Si on vous demande",
    internal: "Pour nous seuls, pas dans le fichier",
    figures: "Chiffres de cette diapositive",
    leftOut: "Laissées de côté",
    leftOutNone: "Toutes les diapositives du jeu ont leurs faits.",
    because: (name: string, why: string) => `${name} : ${why}.`,
    native:
      "Graphiques modifiables, notes, textes de remplacement et liens sont dans le fichier. Rien ne part sur le réseau.",
    unknownLine: (text: string) => `Aucune compagnie ne s’appelle « ${text} ».`,
    previous: "Diapositive précédente",
    next: "Diapositive suivante",
  },
  spans: (years: Span[]) => years.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(", "),
  aims: {
    "embark again": (line: string) => `Faisons revenir les embarquements ${de(line)} à Marseille`,
    "come more": (line: string) => `Faisons venir ${line} plus souvent à Marseille`,
    "come back": (line: string) => `Faisons revenir ${line} à Marseille`,
    come: (line: string) => `Faisons venir ${line} à Marseille`,
  } satisfies Record<Aim, (line: string) => string>,
};

/** Ce que chaque langue doit dire. */
export type SlideWords = typeof slides;
