import type { VolumeMeasure } from "../domain/view";
import type { Standing } from "./reading";

/** Ce que dit l’écran des volumes. */

type Grown = { port: string; times: number; timesText: string; change: string };

/** « a multiplié son trafic par 3,7 », ou l’écart en pourcentage quand rien n’a doublé. */
const grew = (measure: VolumeMeasure, { port, times, timesText, change }: Grown, again: boolean) => {
  const [what, of] = named[measure];
  if (times >= 1.2) return `${port} ${again ? `par ${timesText}` : `a multiplié ${what} par ${timesText}`}`;
  return `${port} ${times >= 1 ? "a gagné" : "a perdu"} ${change}${again ? "" : ` ${of}`}`;
};

const named: Record<VolumeMeasure, [string, string]> = {
  total: ["son trafic", "de trafic"],
  homeport: ["sa tête de ligne", "en tête de ligne"],
  transit: ["son transit", "en transit"],
  calls: ["ses escales", "d’escales"],
};

export const volumes = {
  title: (measure: VolumeMeasure, from: number, to: number, ports: Grown[]) =>
    `De ${from} à ${to}, ${ports
      .map((each, at) => grew(measure, each, at > 0 && (each.times < 1.2 || (ports[0]?.times ?? 0) >= 1.2)))
      .join(" et ")}`,
  titleEstimated: (title: string) => `${title}, chaque passager compté une fois (estimation)`,
  titleUnknown: (measure: string) => `${measure} : trop peu de chiffres publiés pour une comparaison`,
  filters: "Filtres",
  measureLabel: "Mesure",
  measures: { total: "Total", homeport: "Tête de ligne", transit: "Transit", calls: "Escales" },
  measureLong: {
    total: "Passagers de croisière par an",
    homeport: "Passagers en tête de ligne par an",
    transit: "Passagers en transit par an",
    calls: "Escales de croisière par an",
  },
  unit: {
    total: "Mouvements de passagers",
    homeport: "Passagers en tête de ligne, tels que publiés",
    transit: "Passagers en transit, comptés une fois",
    calls: "Escales",
  },
  basisNote:
    "Le décompte ne change que le total : une part du trafic, ou un nombre d’escales, reste telle que publiée.",
  scaleLabel: "Échelle",
  scales: { linear: "Linéaire", log: "Log", index: "Indice 100" },
  years: "Années",
  from: "Première année",
  to: "Dernière année",
  portsButton: (n: number, only: string) => (n === 1 ? `À côté : ${only}` : `À côté : ${n} ports`),
  portsLabel: "Ports à côté de Marseille",
  portsHelp: "Un port au moins reste à côté de Marseille.",
  noFigure: "aucun chiffre pour cette mesure",
  calendar: (from: number, to: number) => `Années civiles ${from} à ${to}`,
  fiscal: (from: number, to: number) => `Exercices oct.–sept. ${from} à ${to}`,
  chart: {
    stands: ({ port, value, year, fiscal, status }: Standing) =>
      `${port} : ${value} ${fiscal ? `sur l’exercice ${year}` : `en ${year}`}${status && `, ${status}`}`,
    standsAll: (items: string[]) => items.join(" ; "),
    linear: "Depuis zéro.",
    log: "Échelle logarithmique : une même hauteur est un même rapport.",
    index: (year: number) => `Indice 100 en ${year}, première année où chaque port montré a un chiffre réel.`,
    noIndex: "Aucune année où chaque port montré a un chiffre réel : pas d’indice possible, l’échelle reste linéaire.",
    millions: "Millions de mouvements",
    persons: "Passagers comptés une fois, estimation",
    passengers: "Passagers",
    calls: "Nombre d’escales",
    gap: "Pointillé : année sans chiffre publié.",
    whisker: "Trait vertical : autres chiffres publiés.",
    bracket: "Bande et trait vertical : fourchette de l’estimation.",
    ahead: "à venir",
    target: (value: string, year: number) => `${value}, objectif ${year}`,
    claimOff: (value: string, late: boolean) => `${value} dans l’article${late ? " †" : ""}, hors échelle`,
    claim: (value: string) => `${value}, annoncé, non vérifié`,
    late: (day: string) => `† publié après le ${day}.`,
    between: (low: string, high: string) => `autres chiffres : ${low} à ${high}`,
    alternative: (measure: string, from: number, to: number, items: string) => `${measure}, ${from} à ${to}. ${items}`,
    item: (port: string, first: string, last: string) => `${port} : ${first}, ${last}.`,
    empty: "Aucun chiffre publié pour ces ports, cette mesure et ces années.",
  },
  guard: {
    periods: (ports: string, many: boolean) =>
      many
        ? `${ports} comptent d’octobre à septembre : leur exercice 2017 commence trois mois avant l’année 2017 de Marseille.`
        : `${ports} compte d’octobre à septembre : son exercice 2017 commence trois mois avant l’année 2017 de Marseille.`,
    movements: (ports: string) =>
      `Dans les mouvements, presque tous les passagers de ${ports} comptent deux fois ; à Marseille, environ un sur trois.`,
    rules: (items: string) => `Décomptes différents : ${items}.`,
    rule: { movements: "mouvements", guests: "personnes comptées une fois", unknown: "décompte non précisé" },
    others: "les autres",
    ruleItem: (ports: string, rule: string) => `${ports}, ${rule}`,
    estimated: (ports: string) => `Estimation. ${ports} : un mouvement vaut une demi-personne, par hypothèse.`,
    bracket: "Là où le partage manque, il reste une fourchette.",
  },
  status: {
    all: (status: string) => `Tout ${status}`,
    except: (status: string, items: string) => `${status}, sauf ${items}`,
    marked: (n: number) => `${n} années, marquées`,
    item: (port: string, years: string, status: string) => `${port} ${years} ${status}`,
    estimate: "Estimé à partir des chiffres publiés",
  },
  sources: (publishers: string, more: number, n: number) =>
    `Sources : ${publishers}${more > 0 ? ` et ${more} autres` : ""}, pour ${n} valeurs.`,
  events: {
    title: "Ce qui a fait bouger Marseille",
    subtitle: (shown: string, all: number) =>
      `${shown} événements sur ${all}, un par sorte : départ et crise de l’année où le trafic a le plus baissé ; retour, terminal et record de celle où il a le plus monté.`,
    kinds: { withdrawal: "départ", return: "retour", terminal: "terminal", crisis: "crise", record: "record" },
    change: (year: number, change: string) => `trafic ${change} en ${year}`,
    none: "Aucun événement daté dans ces années.",
    mark: (at: number, date: string, title: string) => `Événement ${at}, ${date} : ${title}`,
  },
  panels: {
    title: (place: number, count: string, { value, year, status }: Standing) =>
      `Marseille est ${place === 1 ? "premier" : `${place}e`} sur ${count} ports : ${value} en ${year}${status && `, ${status}`}`,
    rank: (from: number, to: number) =>
      `Rang d’après le dernier chiffre réel ou provisoire de chaque port, ${from === to ? `de ${from}` : `de ${from} à ${to} selon les ports`}.`,
    titleMixed: (count: string, { value, year, status }: Standing) =>
      `Marseille : ${value} en ${year}${status && `, ${status}`}, parmi ${count} ports qui ne comptent pas tous de même`,
    titleAll: (count: string) => `Le dernier chiffre publié de ${count} ports`,
    titleOne: "Un seul port a publié cette mesure",
    unit: {
      total: "Mouvements de passagers par an",
      homeport: "Passagers en tête de ligne par an",
      transit: "Passagers en transit par an",
      calls: "Escales par an",
      persons: "Passagers comptés une fois, par an",
    },
    subtitle: (unit: string, from: number, to: number, top: string | undefined) =>
      `${unit}, ${from} à ${to}${top === undefined ? "" : `, de 0 à ${top}`}. Trait fin bleu : Marseille, pour repère. Ports qui ont publié le plus d’années ; un port sans point n’a pas publié.`,
    scale: "Échelle des petits graphiques",
    same: "Même échelle",
    own: "Échelle propre",
    grown: (change: string, from: number, to: number) => `${change} de ${from} à ${to}`,
    grownTimes: (times: string, from: number, to: number) => `${times} de ${from} à ${to}`,
    one: "une seule année réelle",
    columns: { port: "Port", year: "Année", value: "Valeur", status: "Statut" },
  },
  table: {
    title: "Les valeurs, leurs statuts et leurs rivales",
    summary:
      "Une ligne par année. Les colonnes sont groupées par port : la valeur, son statut, l’autre chiffre publié, l’évolution, le rapport à Marseille. Chaque en-tête trie.",
    year: "Année",
    portPeriod: { fiscal: (port: string) => `${port}, exercice`, calendar: (port: string) => `${port}, année civile` },
    value: { total: "Mouvements", homeport: "Passagers", transit: "Passagers", calls: "Escales" },
    persons: "Personnes",
    change: "Évolution",
    status: "Statut",
    others: "Autre chiffre publié",
    ratio: (port: string) => `${port} / Marseille`,
    ratioHeading: (port: string, year: number) => `Rapport ${port} / Marseille, ${year}`,
    changeHeading: (port: string, from: number, to: number) => `${port}, évolution de ${from} à ${to}`,
    changeCalculation: (from: string, to: string) => `${to} ÷ ${from} − 1`,
    ratioCalculation: (a: string, b: string) => `${a} ÷ ${b}`,
    othersMany: (n: number, low: string, high: string) => `${n} : ${low} à ${high}`,
    filter: "Filtrer les lignes",
    filterHint: "2017, provisoire, 1 597…",
    choose: "Colonnes",
    copy: "Copier",
    copied: (n: number) => `${n} lignes copiées, à coller dans un tableur`,
    csv: "CSV",
    none: "Aucune ligne ne correspond.",
    rows: (n: number, all: number) => (n === all ? `${all} années` : `${n} années sur ${all}`),
    clear: "Effacer le filtre",
  },
};
