import { scenarioResult } from "./fr-scenario-result";

/** Ce que disent les scénarios : les leviers, ce qui manque, et pourquoi un scénario ne se calcule pas. */

const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

export const scenario = {
  ...scenarioResult,
  letters: ["A", "B", "C", "D"],
  origins: {
    "royal-caribbean-weekly": "Royal Caribbean revient chaque semaine, classe Oasis",
    "norwegian-epic-back": "Le Norwegian Epic revient",
    "croisieres-de-france-replaced": "Les 100 000 de Croisières de France remplacés",
    "north-pass": "La passe nord sauve les jours de vent",
    "": "Scénario à soi",
  } as Record<string, string>,
  reasons: {
    "royal-caribbean-weekly":
      "Une escale par semaine en saison, en transit comme avant, sur la plus longue saison annoncée à Marseille pour un navire de classe Oasis.",
    "norwegian-epic-back":
      "Comme en 2016 : les escales faites cette année-là, et la part des cabines vendues depuis Marseille, 200 sur 1 500.",
    "croisieres-de-france-replaced":
      "Les passagers perdus avec la marque. La page ne dit pas si un passager tête de ligne y compte une ou deux fois : la fourchette va de l’un à l’autre.",
    "north-pass":
      "Les escales que le vent prenait chaque année avant les travaux. Attention : le Club n’a compté aucune annulation pour météo en 2015 ; une base plus récente contient peut-être déjà ce gain.",
    "": "La base et l’objectif, sans levier : à vous d’ajouter des navires.",
  } as Record<string, string>,
  notKnown: "Les pages qui le disent ont paru après le jour choisi.",
  start: {
    title: "Quel scénario comblerait l’écart ?",
    titleMore: "Ajouter un scénario",
    subtitle: "Chaque nombre de départ vient d’une ligne des données ; tout se change ensuite",
    begin: "Partir de là",
    full: (n: string) => `${n} scénarios au plus côte à côte : supprimez-en un pour en ajouter un autre.`,
    kept: "Gardés sur cet appareil",
    noneKept: "Aucun scénario gardé sur cet appareil.",
    open: "Ouvrir",
    forget: "Oublier",
    noBase: "Aucun chiffre de Marseille n’était publié ce jour-là : il n’y a pas de base d’où partir.",
  },
  compare: {
    title: (year: number) => `Les scénarios côte à côte, ${year}`,
    finding: (letter: string, value: string, year: number, gap: string) => `${letter} : ${value} en ${year}, ${gap}`,
    findingNone: "Aucun scénario ne se calcule encore",
    subtitle: "Mouvements de passagers ; hypothèses de qui écrit le scénario, pas des prévisions",
    open: (name: string) => `Ouvrir ${name}`,
    opened: "ouvert",
    base: "Base",
    growth: "Le reste, par an",
    levers: "Leviers",
    noLever: "aucun",
    total: (year: number) => `Mouvements en ${year}`,
    totals: "Mouvements, année de l’objectif",
    bracket: "Fourchette",
    gap: "Écart à l’objectif",
    refused: "pas calculé",
    scenario: "Scénario",
    target: "Objectif",
    alternative: (items: string) => `Scénarios comparés : ${items}.`,
    none: "Aucune fourchette : rien n’est laissé ouvert",
  },
  gap: {
    reached: (by: string) => `objectif atteint, ${by} de plus`,
    exact: "objectif atteint",
    missing: (by: string) => `il manque ${by}`,
    atBest: (by: string) => `il manque ${by}, atteint au mieux`,
    evenWorst: (by: string) => `objectif atteint même au pire, ${by} de plus`,
  },
  actions: {
    rename: "Nom du scénario",
    duplicate: "Dupliquer",
    remove: "Supprimer",
    keep: "Garder",
    keptDone: "Scénario gardé sur cet appareil",
    notKept: "Le navigateur refuse de garder : le lien de la page porte le scénario entier.",
    copyOf: (name: string) => `${name}, copie`,
    removed: (name: string) => `« ${name} » supprimé`,
    undo: "Annuler",
  },
  editor: {
    title: (name: string) => `Leviers : ${name}`,
    subtitle: "Mouvements par escale = lits bas × remplissage × (1 + part tête de ligne)",
    base: "La base",
    baseFrom: "Base",
    ownBase: "Un nombre à soi",
    targetOf: "Objectif",
    ownTarget: "Un autre objectif",
    mission: (value: string, year: number) => `${value} en ${year}`,
    rest: "Le reste et l’horizon",
    add: "Ajouter un levier",
    addShip: "Un navire",
    shipGroup: (line: string) => line,
    free: "Un navire à taille libre",
    lost: "Des escales perdues au vent",
    saved: "Des escales sauvées du vent",
    sum: "Des passagers par an, sans navire",
    addDo: "Ajouter",
    withoutBerths: (n: number) =>
      n === 0
        ? ""
        : `${n} ${plural(n, "navire connu n’a pas", "navires connus n’ont pas")} de lits bas publiés : ${plural(n, "il n’est pas proposé", "ils ne sont pas proposés")}.`,
    removeLever: (name: string) => `Retirer ${name}`,
    mostLevers: "Huit leviers au plus par scénario.",
    range: "Fourchette",
    rangeOf: (field: string) => `Fourchette : ${field}`,
    low: "au moins",
    high: "au plus",
    slider: (field: string) => `${field}, curseur`,
    published: "chiffre publié",
    assumption: "votre hypothèse",
    name: "Nom",
    ramp: (years: number) => (years === 1 ? "plein dès la première année" : `plein en ${years} ans, à parts égales`),
  },
  kinds: {
    ship: "Navire",
    lost: "Escales perdues au vent",
    saved: "Escales sauvées du vent",
    sum: "Passagers par an",
    free: "Navire à taille libre",
    average: (year: number) => `Navire moyen de ${year}`,
  },
  fields: {
    "base year": "Année de base",
    base: "Mouvements de la base",
    target: "Mouvements visés",
    "target year": "Année de l’objectif",
    horizon: "Dernière année montrée",
    growth: "Croissance du reste, % par an",
    "berths a day": "Postes à quai par jour",
    berths: "Lits bas",
    calls: "Escales par an",
    occupancy: "Remplissage, % des lits bas",
    homeport: "Part tête de ligne, %",
    "per call": "Passagers par escale",
    passengers: "Mouvements par an",
    start: "Première année",
    ramp: "Années pour être plein",
  },
  short: {
    base: "Base",
    growth: "Croissance du reste",
    calls: "Escales",
    occupancy: "Remplissage",
    homeport: "Part tête de ligne",
    "per call": "Passagers par escale",
    passengers: "Passagers",
  } as Record<string, string>,
  lever: {
    ship: (calls: string, name: string, berths: string) => `${calls} escales, ${name} (${berths} lits bas)`,
    lost: (calls: string) => `${calls} escales perdues`,
    saved: (calls: string) => `${calls} escales sauvées`,
    sum: (passengers: string) => `${passengers} passagers par an`,
  },
  stops: {
    title: "Ce scénario ne se calcule pas encore",
    in: (lever: string, sentence: string) => `${lever} : ${sentence}`,
    empty: (field: string) => `« ${field} » est vide : aucun résultat ne se calcule sans ce nombre.`,
    notWhole: (field: string) => `« ${field} » se compte en nombre entier.`,
    upsideDown: (field: string) =>
      `« ${field} » : la fourchette doit aller du plus petit au plus grand, la valeur entre les deux.`,
    negativeCalls: (value: string) =>
      `${value} escales par an n’existent pas. Pour en retirer, ajoutez le levier « Escales perdues au vent ».`,
    noOccupancy: (value: string) =>
      `Un remplissage de ${value} n’amène personne : pour un navire qui ne vient pas, mettez 0 escale ou retirez le levier.`,
    overOccupancy: (value: string, bound: string) =>
      `Un remplissage de ${value} ne se peut pas : au-delà de ${bound}, il faudrait plus de quatre personnes dans une cabine double.`,
    noBase: "La base est vide : sans passagers au départ, ni croissance ni écart ne se calculent.",
    tooLow: (field: string, value: string, bound: string) =>
      `« ${field} » : ${value} est trop peu, le moins est ${bound}.`,
    tooHigh: (field: string, value: string, bound: string) => `« ${field} » : ${value} est trop, le plus est ${bound}.`,
    targetNotAfterBase: (target: number, base: number) =>
      `L’objectif est pour ${target} et la base est ${base} : il ne reste aucune année pour y aller. Choisissez une base plus ancienne ou un objectif plus tardif.`,
    losesAll: (year: number) => `En ${year}, les escales perdues retirent plus de passagers qu’il n’y en a.`,
  },
  warnings: {
    beyondShip: (aboard: string, maximum: string) =>
      `${aboard} passagers à bord, mais ce navire en porte ${maximum} au plus.`,
    moreThanDaily: (calls: string) => `${calls} escales par an d’un même navire : plus d’une par jour.`,
    beyondBerths: ({
      calls,
      ceiling,
      berths,
      year,
    }: {
      calls: string;
      ceiling: string;
      berths: string;
      year: number;
    }) => `${calls} escales en ${year} : plus que ${berths} postes n’en prennent en 365 jours (${ceiling}).`,
    startsTooLate: (start: number, target: number) =>
      `Commence en ${start}, après l’objectif de ${target} : n’y compte pour rien.`,
    inBase: (start: number, base: number) =>
      `Commence en ${start} : la base ${base} compte peut-être déjà ces escales, elles seraient comptées deux fois.`,
    baseAbove: (by: string) => `La base dépasse déjà l’objectif de ${by} : il n’y a pas d’écart à combler.`,
    yearOver: (year: number) => `${year} est passé : ce scénario dit ce qui aurait été.`,
    notDrawn: (horizon: number, target: number) =>
      `Le graphique s’arrête en ${horizon}, avant l’objectif de ${target}.`,
    berthsRule: (berths: string) =>
      `Plafond : ${berths} postes × 365 jours. Les jours où tous viennent ensemble ne se voient pas : aucune liste d’escales n’est publiée.`,
  },
  board: {
    title: "La route et l’écart",
    known: (day: string) => `Données connues au ${day}`,
    knownToday: "Données connues aujourd’hui",
    subtitle: (base: string) => `Marseille, mouvements de passagers par année civile ; base ${base}`,
    growth: "par an à tenir",
    missing: "passagers à gagner",
    calls: "escales de plus",
    callsHow: (perCall: string, year: number) => `au taux de ${year}, ${perCall} par escale`,
    ships: (n: string) => `${n} escales`,
    shipsHow: (ship: string, year: string) => `de la taille du ${ship}, ${year}`,
    levers: "Les scénarios",
    leversSubtitle: "Hypothèses de qui les écrit, pas des prévisions ; mouvements dans l’année de l’objectif",
    columns: { scenario: "Scénario", levers: "Leviers", total: "Mouvements", gap: "Écart", needed: "Il faudrait" },
    noScenario: "Aucun scénario n’est ouvert : la page dit la route seule.",
    addScenario: "Choisir un scénario",
    carries: (letter: string, text: string) => `${letter} : ${text}`,
    sources: "Sources",
    assumptions: (list: string) => `Hypothèses sans source : ${list}.`,
    printed: "Imprimé depuis Cap 2M. Le lien de la page porte les scénarios entiers.",
    alone: "Imprimer cette page",
  },
};
