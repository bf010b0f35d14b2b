import type { Band } from "../domain/concentration";
import type { ShareScope } from "../domain/concentration-published";
import type { ScorePart } from "../domain/win-back-score";
import type { StandingKind } from "../domain/win-back-standing";

/** Ce que dit le choix des compagnies à reconquérir. */

const annees = (n: number): string => `${n} ${n < 2 ? "année" : "années"}`;
const compagnies = (n: number): string => `${n} ${n < 2 ? "compagnie" : "compagnies"}`;

/** Les escales d’une année qui portent le nom d’une compagnie, et leur total. */
export type Named = { named: string; total: string; share: string; year: number; announced: boolean };

/** Les parties d’un score, telles que la formule les nomme. */
const parts: Record<ScorePart, string> = {
  miami: "présence à Miami",
  lost: "escales perdues",
  ship: "taille du navire",
  group: "groupe déjà ici",
  mediterranean: "déploiement en Méditerranée",
};

export const winback = {
  parts: {
    label: "Parties de l’écran",
    matrix: "Année par année",
    winback: "Qui reconquérir",
    concentration: "Concentration",
  },
  title: (names: string, one: boolean) => `À reconquérir : ${names} ${one ? "arrive" : "arrivent"} en tête`,
  titleNone: "À reconquérir : aucun rang avec ces poids",
  unit: "Score de 0 à 100",
  basisNote:
    "Les passagers de Miami sont ceux que les pages donnent, en mouvements : le score compare les compagnies entre elles, ce choix ne le change pas.",
  periods: (from: number, to: number) => `Années ${from} à ${to}`,
  status: "Constaté, garanti, attendu ou annoncé",
  part: parts,
  partTitle: {
    miami: "Présence à Miami",
    lost: "Escales perdues",
    ship: "Taille du navire",
    group: "Groupe déjà ici",
    mediterranean: "Méditerranée",
  } satisfies Record<ScorePart, string>,
  rule: {
    miami: (name: string, most: string) =>
      `Passagers par an à PortMiami, publiés, garantis ou attendus, rapportés au plus grand nombre${most === "" ? "" : ` : ${name}, ${most}`}.`,
    lost: (name: string, most: string) =>
      `La pire année à Marseille : escales dites perdues, ou celles qu’un navire retiré avait faites ou annoncées l’année d’avant (d’autres ont pu venir à sa place). Rapportées au plus grand nombre${most === "" ? "" : ` : ${name}, ${most}`}.`,
    ship: (name: string, most: string) =>
      `Lits bas du plus grand navire dont la taille est publiée, rapportés au plus grand${most === "" ? "" : ` : ${name}, ${most}`}.`,
    group:
      "1 si une autre compagnie du groupe embarque à Marseille, 0,5 si elle y a seulement laissé une trace en dix ans, 0 si le groupe n’en a pas d’autre.",
    mediterranean:
      "Années, sur dix, où une source place la compagnie en Méditerranée, venue ou annoncée, Marseille comprise.",
  },
  weights: {
    title: "Ce qui compte, et pour combien",
    help: "De 0 (ne compte pas) à 5. L’adresse de la page garde les poids.",
    weight: (part: string) => `Poids : ${part}`,
    reset: "Revenir aux poids de départ",
  },
  formula: {
    title: "La formule",
    score: (terms: string, total: number) =>
      `Score = 100\u00a0×\u00a0(${terms})\u00a0÷\u00a0${total}, chaque partie allant de 0 à 1.`,
    term: (weight: number, part: string) => (weight === 1 ? part : `${weight}\u00a0× ${part}`),
    out: (names: string, one: boolean) => `${one ? "Ne compte pas" : "Ne comptent pas"} : ${names}.`,
    nothing: "Tous les poids sont à zéro : rien ne peut être classé.",
    gap: "Une partie qui n’est pas publiée n’est pas un zéro : elle sort du calcul, et le score dit sur quelle part du poids il repose. Le trait va du score si elle valait 0 au score si elle valait 1. Il faut la moitié du poids pour avoir un rang.",
  },
  ranking: {
    title: (name: string, score: string) => `${name} en tête, avec ${score} sur 100`,
    titleTwo: (name: string, score: string, second: string, other: string) =>
      `${name} en tête avec ${score} sur 100, puis ${second} avec ${other}`,
    none: "Aucune compagnie n’a de rang : moins de la moitié du poids est publiée",
    subtitle: (candidates: number, from: number, to: number) =>
      `${compagnies(candidates)} avec une trace à Miami de ${from} à ${to}, ou de la mission de novembre 2017, et qu’aucune source récente ne dit tête de ligne à Marseille`,
    alternative: (items: string) => `Compagnies à reconquérir, de la première à la dernière : ${items}.`,
    item: (place: number, name: string, score: string, rests: string) =>
      `${place}. ${name}, ${score} sur 100, sur ${rests} du poids`,
    columns: {
      place: "Rang",
      line: "Compagnie",
      group: "Groupe",
      score: "Score",
      low: "Si les parties manquantes valaient 0",
      high: "Si elles valaient 1",
      rests: "Part du poids",
      standing: "À Marseille",
      standingYear: "Année qui en décide",
    },
    value: (part: string) => `${part}, de 0 à 1`,
    outOf: (score: string) => `${score} sur 100`,
    bracket: (low: string, high: string) => `entre ${low} et ${high}`,
    rests: (share: string) => `sur ${share} du poids`,
    all: "sur tout le poids",
    missing: (names: string) => `Non publié : ${names}`,
    gap: "non publié",
    noWeight: "ne compte pas",
    noPlace: "sans rang",
    others: (n: number) => `${compagnies(n)} sans rang : moins de la moitié du poids repose sur une publication`,
    here: (items: string, one: boolean) =>
      `Déjà tête de ligne ici, donc pas ${one ? "classée" : "classées"} : ${items}.`,
    hereItem: (name: string, year: number) => `${name} (${year})`,
    late: (day: string) => `† publié après le ${day} : compté quand même, et marqué`,
    key: { value: "de 0 à 1", gap: "non publié", bracket: "score si ce qui manque valait 0, puis 1" },
    sources: (publishers: string) => `Sources : ${publishers}.`,
    otherPublishers: (n: number) => `${n} ${n < 2 ? "autre éditeur" : "autres éditeurs"}`,
  },
  standing: {
    homeport: "tête de ligne",
    calls: "vient",
    fading: "en recul",
    left: "partie",
    silent: "plus de trace",
    none: "aucune trace",
  } satisfies Record<StandingKind, string>,
  standingIn: {
    seen: (year: number) => `escale en ${year}`,
    announced: (year: number) => `annoncée en ${year}`,
    loss: (year: number) => `retrait en ${year}`,
    cancelled: (year: number) => `escales annulées en ${year}`,
    absent: (year: number) => `absente en ${year}, une source le dit`,
    silent: (year: number) => `la dernière : ${year}`,
    none: "à Marseille",
  },
  figure: {
    lost: (text: string, n: number) => `${text} ${n < 2 ? "escale" : "escales"}`,
    lostStated: (year: number) => `dites perdues, ${year}`,
    lostShip: (ships: string, year: number) => `${ships}, retiré en ${year}`,
    berths: (n: string) => `${n} lits`,
    homeport: (name: string) => `${name}, tête de ligne`,
    onRecord: (name: string) => `${name}, une trace`,
    alone: "pas d’autre compagnie",
    years: (n: number, of: number) => `${n} ${n < 2 ? "an" : "ans"} sur ${of}`,
    from: (first: number, last: number) => `${first} à ${last}`,
  },
  reading: {
    score: (name: string) => `${name}, score à reconquérir`,
    part: (name: string, part: string) => `${name}, ${part}`,
    value: (working: string, value: string) => `${working} = ${value}`,
    term: (weight: number, value: string, part: string) => `${weight} × ${value} (${part})`,
    over: (terms: string, total: number, value: string) => `100 × (${terms}) ÷ ${total} = ${value}`,
    left: (names: string) => `Laissé de côté, faute de publication : ${names}`,
    lostStated: (calls: string, year: number) => `${calls} dites perdues en ${year}`,
    lostShip: (calls: string, ships: string, year: number, announced: boolean) =>
      `${ships} : ${calls} ${announced ? "annoncées" : "faites"} en ${year - 1}, retrait en ${year} ; d’autres navires ont pu venir à sa place`,
    shipLater: "Taille du navire construit à cette date ; la page peut être plus récente.",
    homeport: (name: string) => `${name}, du même groupe, embarque à Marseille : 1`,
    onRecord: (name: string) => `${name}, du même groupe, a laissé une trace à Marseille en dix ans : 0,5`,
    alone: (group: string) => `${group} : pas d’autre compagnie de croisière dans nos données, donc 0`,
    years: (years: string, n: number, of: number) => `${years} : ${n} sur ${of}`,
    fleet: (year: number, text: string, what: "share" | "ships" | "passengers") =>
      `${year}, ${text} ${{ share: "de sa capacité", ships: "navires", passengers: "passagers" }[what]} en Méditerranée`,
  },
  scatter: {
    title: (names: string, one: boolean) => `${names} : ${one ? "citée" : "citées"} à Miami, peu à Marseille`,
    titleMany: (count: string) => `${count} compagnies sont citées à Miami et peu à Marseille`,
    titleNone: "Aucune compagnie n’est citée à Miami sans l’être autant à Marseille",
    subtitle: (from: number, to: number) =>
      `Années, de ${from} à ${to}, où une source dit la compagnie venue ou annoncée. Une marque par compagnie`,
    x: "Années citées à Miami",
    y: "Années citées à Marseille",
    quadrant: {
      both: "citées dans les deux ports",
      miami: "citées à Miami, peu à Marseille",
      marseille: "citées à Marseille, peu à Miami",
      few: "peu citées",
    },
    split: (x: number, y: number) =>
      `Les traits passent à la moitié de la compagnie la plus citée : ${annees(x)} à Miami, ${annees(y)} à Marseille.`,
    caution:
      "Une année sans trace n’est pas une absence, et les pages citent peu les habituées : le nombre d’années ne mesure pas le trafic.",
    ring: "passagers par an à Miami, comptés",
    ringPromised: "garantis ou attendus",
    sought: "citées à Miami, peu à Marseille",
    other: "autres compagnies",
    unnamed: (names: string) => `Sans nom sur le dessin : ${names}.`,
    mark: (name: string, miami: number, marseille: number) =>
      `${name} : ${annees(miami)} à Miami, ${annees(marseille)} à Marseille`,
    alternative: (count: number, items: string) =>
      `Nuage de ${count} compagnies, années citées à Miami en largeur et à Marseille en hauteur. ${items}.`,
    seen: (years: string) => `venue en ${years}`,
    announced: (years: string) => `annoncée en ${years}`,
    never: "aucune année",
    inPort: (port: string, words: string) => `${port} : ${words}`,
    columns: {
      line: "Compagnie",
      group: "Groupe",
      quadrant: "Place",
      miamiSeen: "Miami, venue",
      miamiAnnounced: "Miami, annoncée",
      marseilleSeen: "Marseille, venue",
      marseilleAnnounced: "Marseille, annoncée",
      size: "Passagers par an à Miami",
    },
  },
  concentration: {
    title: (names: string, share: string, of: string, year: number) =>
      `${names} : ${share} ${of} à Marseille en ${year}`,
    titleNone: "Aucune part de compagnie n’est publiée pour Marseille ce jour-là",
    unit: "Part du trafic, en pour cent",
    basisNote: "Une part est celle que la page donne : ce choix ne la change pas.",
    periods: (from: number, to: number) => (from === to ? `Année ${from}` : `Années ${from} à ${to}`),
    noPeriods: "Aucune année",
    status: "Tel que publié",
    ofWhat: { calls: "des escales", passengers: "des passagers", unknown: "du marché" },
    scope: {
      port: "tout le port",
      terminal: "le terminal MPCT seul",
      boarding: "embarquements seuls",
    } satisfies Record<ShareScope, string>,
    ofTerminal: "du trafic du terminal MPCT",
    ofBoarding: "des passagers qui embarquent",
    nearly: (text: string) => `près de ${text}`,
    shares: {
      title: "Ce qui est publié des parts",
      subtitle: "Part de quelques compagnies ensemble. La partie que personne ne détaille reste blanche",
      alternative: (items: string) => `Parts publiées : ${items === "" ? "aucune" : items}.`,
      rest: (share: string) => `non détaillé, ${share}`,
      mark: (what: string, port: string, year: number) => `${what}, ${port}, ${year}`,
      unknownMeasure: "La page ne dit pas ce qu’elle partage",
      counted: (year: number, announced: boolean) =>
        `Escales ${announced ? "annoncées" : "faites"} en ${year} qui portent un nom`,
      none: "Aucune part n’est publiée ce jour-là.",
      columns: { year: "Année", port: "Port", lines: "Compagnies", share: "Part", of: "De quoi", scope: "Étendue" },
      jointly: (n: number) => `${compagnies(n)} ensemble`,
    },
    dependence: {
      title: { heavy: "Dépendance forte", marked: "Dépendance nette", unproven: "Dépendance non établie" },
      sentence: {
        heavy: (names: string, share: string, of: string, year: number) =>
          `${names} font ${share} ${of} en ${year} : au plus deux compagnies pour au moins la moitié.`,
        marked: (names: string, share: string, of: string, year: number) =>
          `${names} font ${share} ${of} en ${year} : au plus quatre compagnies pour au moins les trois quarts.`,
        unproven: (names: string, share: string, of: string, year: number) =>
          `${names} font ${share} ${of} en ${year} : cela ne suffit pas à établir une dépendance.`,
      },
      largest: (low: string, high: string) =>
        `La part de chacune n’est pas publiée. La plus grande en fait ${low} au moins et ${high} au plus : c’est ce que son départ pourrait retirer, si rien ne la remplaçait.`,
      single: (share: string) => `Son départ pourrait retirer ${share}, si rien ne la remplaçait.`,
      rule: "Règle de cet outil, pas une norme : forte quand deux compagnies au plus font au moins la moitié, nette quand quatre au plus font au moins les trois quarts.",
      terminal: "Ce chiffre est celui d’un terminal, pas du port.",
      none: "Rien de publié ce jour-là ne permet d’en juger.",
    },
    index: {
      title: "Indice de concentration (HHI) : pas calculable",
      why: "Il faut les escales ou les passagers de toutes les compagnies d’une année. Aucune page trouvée n’en donne la liste.",
      named: ({ named, total, share, year, announced }: Named) =>
        `Pour ${year}, ${named} des ${total} escales ${announced ? "annoncées" : "faites"} portent le nom d’une compagnie, ${share} : la liste est refusée, parce qu’incomplète.`,
      noNamed: "Aucune page trouvée ne donne, pour une même année, des escales par compagnie et leur total.",
      bounds: "Ce qu’on peut dire : l’indice tient entre deux bornes, quelle que soit la part de chacune",
      boundsSubtitle:
        "De 0 à 10 000. Au plus bas, les compagnies citées sont égales et le reste s’émiette ; au plus haut, une seule a tout de chaque part",
      between: (low: string, high: string) => `entre ${low} et ${high}`,
      rounded: "Chiffre arrondi ou approché par la page : les bornes valent pour le chiffre imprimé.",
      bands: (moderate: string, high: string) =>
        `Repères des autorités américaines de la concurrence (2023) : au-dessus de ${high}, très concentré ; de ${moderate} à ${high}, modérément. Ils sont faits pour des fusions d’entreprises, pas pour des ports.`,
      reading: {
        low: "toutes les lectures restent possibles",
        moderate: "au moins modérément concentré",
        high: "très concentré dans tous les cas",
      },
      ready:
        "Dès qu’une liste complète est déposée, par escale ou par compagnie, le calcul se fait par compagnie et par groupe.",
      columns: { share: "Part publiée", low: "Borne basse", high: "Borne haute", reading: "Lecture" },
      calculation: (low: string, high: string) => `borne basse ${low}, borne haute ${high}`,
    },
    list: {
      title: (index: string, year: number, band: Band) =>
        `Indice de concentration (HHI) : ${index} en ${year}, ${
          { low: "peu concentré", moderate: "modérément concentré", high: "très concentré" }[band]
        }`,
      refusedTitle: (year: number) => `Indice de concentration (HHI) : la liste déposée pour ${year} ne suffit pas`,
      from: (file: string, calls: string, n: number) =>
        `Votre liste ${file}, dite complète : ${calls} escales à Marseille, ${compagnies(n)}.`,
      index: (byLine: string, byGroup: string) => `Par compagnie ${byLine}, par groupe ${byGroup}, de 0 à 10 000.`,
      two: (byLine: string, byGroup: string) =>
        `Les deux premières compagnies font ${byLine} des escales, les deux premiers groupes ${byGroup}.`,
      short: (known: string, total: string) =>
        `${known} de ses ${total} escales portent le nom d’une compagnie connue : sans les autres, l’indice ne se calcule pas.`,
      calculation: "Somme des carrés des parts, en pour cent",
      columns: { name: "Compagnie ou groupe", calls: "Escales", share: "Part" },
      byLine: "Par compagnie",
      byGroup: "Par groupe",
    },
    sources: (publishers: string) => `Sources : ${publishers}.`,
  },
};
