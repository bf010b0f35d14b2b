import type { AgreementKind } from "../domain/line";

/** Ce que dit la page d’une compagnie de ses chiffres, de ses navires, de son groupe et de ses promesses. */

/** Un chiffre publié sur la flotte, avant la mise en phrase. */
export type ToldFleet = { value: string; percent: string };

/** Une promesse : garantie, seuil, attente. */
export type ToldPromise = {
  kind: AgreementKind;
  port: string;
  value: string;
  calls: string;
  perYear: boolean;
  movements: boolean;
  from: string;
  to: string;
};

/** « 31 juil. 2018 » se dit avec l’article, « juil. 2018 » et « 2018 » sans. */
const isDay = (date: string): boolean => /^\d{1,2} /.test(date);
const on = (date: string): string => (isDay(date) ? `le ${date}` : date);

const n = (low: number, high = low): string => (low === high ? String(low) : `${low} à ${high}`);
const calls = (low: number, high = low): string => `${n(low, high)} ${high < 2 ? "escale" : "escales"}`;

const regions: Record<string, string> = {
  mediterranean: "Méditerranée",
  europe: "Europe",
  worldwide: "Monde",
};

const places: [RegExp, string][] = [
  [/\bUnited States\b/, "États-Unis"],
  [/\bUnited Kingdom\b/, "Royaume-Uni"],
  [/\bGermany\b/, "Allemagne"],
  [/\bItaly\b/, "Italie"],
  [/\bGreece\b/, "Grèce"],
  [/\bSwitzerland\b/, "Suisse"],
  [/\bSpain\b/, "Espagne"],
  [/\bFlorida\b/, "Floride"],
  [/\bCalifornia\b/, "Californie"],
  [/\bGenoa\b/, "Gênes"],
  [/\bGeneva\b/, "Genève"],
  [/\bBasel\b/, "Bâle"],
  [/\bPiraeus\b/, "Le Pirée"],
  [/\(group seat\)/, "(siège du groupe)"],
];

const inFrench = (text: string, words: [RegExp, string][]): string =>
  words.reduce((told, [english, french]) => told.replace(english, french), text);

function promise({ kind, port, value, calls: escales, perYear, movements, from, to }: ToldPromise): string {
  const people = value === "" ? "" : `${value} ${movements ? "mouvements de passagers" : "passagers"}`;
  const what = [people, escales].filter(Boolean).join(", ") + (perYear ? " par an" : "");
  const when = to === "" ? `dès ${from}` : from === to ? `en ${from}` : `de ${from} à ${to}`;
  switch (kind) {
    case "guarantee":
      return `${port} : ${what} garantis ${when}`;
    case "expected":
      return `${port} : ${what} attendus ${when}`;
    case "threshold":
      return `${port} : seuil de ${what}, ${when}`;
    case "berthing":
      return `${port} : contrat de poste à quai daté de ${from}`;
    case "cumulative_total":
      return `${port} : ${what} au total, ${when}`;
  }
}

const fleet: Record<string, (told: ToldFleet) => string> = {
  ships: ({ value }) => `${value} navires`,
  passengers: ({ value }) => `${value} passagers`,
  share_of_own_capacity: ({ percent }) => `${percent} de sa capacité`,
  share_of_capacity: ({ percent }) => `${percent} de la capacité de la zone`,
  share_of_passengers: ({ percent }) => `${percent} des passagers`,
  share_of_calls: ({ percent }) => `${percent} des escales`,
  share_of_homeport_passengers: ({ percent }) => `${percent} des passagers embarqués`,
  share_of_market: ({ percent }) => `${percent} du marché`,
};

export const biographyFacts = {
  brought: {
    title: "Ce qu’elle a apporté à Marseille",
    subtitle: "Années dont une page donne un nombre. La part est calculée sur le total publié du port la même année",
    none: "Aucune page retrouvée ne donne un nombre d’escales ou de passagers pour une année.",
    columns: {
      year: "Année",
      calls: "Escales",
      passengers: "Passagers",
      port: "Total du port",
      share: "Part, calculée",
    },
    calls: (low: number, high: number, made: boolean) =>
      `${n(low, high)} ${made ? "faite" : "annoncée"}${high < 2 ? "" : "s"}`,
    withShips: (text: string, ships: string) => `${text} avec ${ships}`,
    status: (text: string, status: string) => `${text} (${status})`,
    lostCalls: (count: number, cancelledOnes: boolean) =>
      cancelledOnes ? `dont ${count} ${count < 2 ? "annulée" : "annulées"}` : `${count} perdues`,
    passengers: (text: string, made: boolean) => `${text} ${made ? "constatés" : "annoncés"}`,
    claimed: (text: string) => `${text} affirmés`,
    lostPassengers: (text: string) => `${text} perdus`,
    portCalls: (text: string) => `${text} escales`,
    portPassengers: (text: string) => `${text} passagers`,
    shareOfCalls: (text: string) => `${text} des escales`,
    shareOfPassengers: (text: string) => `${text} des passagers`,
    working: (part: string, whole: string, announced: boolean) =>
      `${part} ÷ ${whole}${announced ? ", un programme rapporté au total du port" : ""}`,
    counting:
      "La part des passagers n’est calculée qu’en transit, où chaque décompte les compte une fois ; celle des escales, jamais sur un reste après annulations. Rapportée à un programme, elle est celle d’un programme.",
    published: "Parts publiées",
    publishedWith: (year: number, share: string, others: string) =>
      others === "" ? `${year} : ${share}` : `${year} : ${share}, avec ${others}`,
  },
  ships: {
    title: "Ses navires cités à Marseille",
    subtitle: "Une case vide : aucune source utilisable. Chaque chiffre ouvre la sienne",
    none: "Aucun navire de la compagnie n’est cité à Marseille.",
    columns: {
      ship: "Navire",
      years: "À Marseille",
      built: "Année",
      gt: "Jauge (GT)",
      berths: "Lits bas",
      length: "Longueur",
    },
    seen: (years: string) => `attesté ${years}`,
    announced: (years: string) => `annoncé ${years}`,
    withdrawn: (years: string) => `retiré ${years}`,
    cancelled: (years: string) => `annulé ${years}`,
    laid_up: (years: string) => `à quai sans passagers ${years}`,
    claimed: (years: string) => `affirmé sans vérification ${years}`,
    figure: {
      gross_tonnage: "jauge brute",
      lower_berths: "lits bas",
      length_m: "longueur",
      year_built: "année de construction",
    },
    metres: (text: string) => `${text} m`,
    unsourced: "sans source",
  },
  fleet: {
    title: "Sa flotte, par ce que les sources en décrivent",
    subtitle: "Ce n’est pas la flotte entière ; des navires partis depuis peuvent y figurer",
    none: "Aucun navire de la compagnie n’est décrit par une source utilisable.",
    described: "Navires décrits",
    describedOf: (count: number) => `${count} ${count < 2 ? "navire" : "navires"}`,
    published: "Flotte publiée",
    publishedShips: (value: string, year: number) => `${value} navires en ${year}`,
    median: "Navire médian",
    berths: (value: string) => `${value} lits bas`,
    gt: (value: string) => `${value} GT`,
    of: (known: number, all: number) =>
      known < 2 ? `seul navire renseigné sur ${all}` : `médiane des ${known} navires renseignés sur ${all}`,
    largest: "Plus grand décrit",
    byBerths: "par les lits bas",
    byGt: "par la jauge",
    among: (known: number, all: number) => `parmi ${known} renseignés sur ${all}`,
    late: "† page publiée après le jour choisi, ou sans date",
    built: "À cette date ne comptent que les navires dont l’année de construction est connue.",
    where: "En Méditerranée et en Europe",
    fact: (metric: string, told: ToldFleet) => fleet[metric]?.(told),
    region: (region: string) => regions[region] ?? region,
    dated: (region: string, year: number, what: string) => `${region}, ${year} : ${what}`,
    announced: "annoncé",
  },
  group: {
    title: "Son groupe, et les compagnies voisines",
    over: "Groupe au fil du temps",
    none: "Aucune source datée sur ses propriétaires.",
    founded: (year: string, name: string) => `${year} : fondée par ${name}`,
    since: (date: string, start: boolean) => (start ? `depuis ses débuts, en ${date}` : `depuis ${on(date)}`),
    until: (date: string) => `jusqu’${isDay(date) ? "au" : "en"} ${date}`,
    between: (from: string, to: string) => `${isDay(from) ? "du" : "de"} ${from} ${isDay(to) ? "au" : "à"} ${to}`,
    undated: "date non précisée",
    name: (name: string) =>
      inFrench(name, [
        [/(\S+) family/, "famille $1"],
        [/ until /, " jusqu’en "],
        [/ with /, " avec "],
        [/^Independent$/, "indépendante"],
      ]),
    currentNames: "Les groupes portent leur nom du jour choisi.",
    neighbours: "Les autres compagnies de son groupe à Marseille, par nos sources",
    alone: "Aucune autre compagnie de ce groupe ne figure ici.",
    unknown: "Son groupe n’est pas renseigné à cette date.",
    share: (percent: string) => `détenue à ${percent}`,
    seen: (years: string) => `attestée ${years}`,
    announced: (years: string) => `annoncée ${years}`,
    noCall: "aucune escale attestée",
    noRecord: "aucune trace trouvée",
  },
  promises: {
    title: "Ce qui a été promis ou attendu, ailleurs ou ici",
    subtitle: "Garanties, seuils et attentes : jamais du trafic",
    text: promise,
    calls: (count: number) => calls(count),
    never: "jamais appliqué",
    terminal: (letter: string) => `terminal ${letter}`,
  },
  card: {
    headquarters: "Siège",
    place: (text: string) => inFrench(text, places),
    editorial: "Siège, segment et autres noms : repères de travail, sans source publiée.",
    yearly: (date: string) => `chiffre annuel, page de ${date}`,
    promised: (from: string, to: string) => `garantis par an, ${from === to ? `en ${from}` : `dès ${from}`}`,
    expected: (from: string) => `attendus par an dès ${from}`,
    movements: "mouvements : un passager tête de ligne compte deux fois",
    noCounting: "la page ne dit pas comment elle compte",
  },
};
