import type { Contradiction } from "../domain/contradiction";
import type { LineArrangement, LineFilter, LineOrder, PortSides } from "../domain/view";

/** Ce que dit le tableau des armateurs, année par année. */

/** Ce que montre le tableau : combien de compagnies, quelles années, quels ports, et ce qui s’y remarque. */
type Shown = { count: number; from: number; to: number; ports: string; items: string };

const compagnies = (n: number): string => `${n} ${n < 2 ? "compagnie" : "compagnies"}`;
const annees = (n: number): string => `${n} ${n < 2 && n > -2 ? "an" : "ans"}`;

const filters: Record<LineFilter, string> = {
  all: "Toutes",
  winback: "À reconquérir",
  both: "Vues dans les deux ports",
};

const orders: Record<LineOrder, string> = {
  size: "Taille à Miami",
  presence: "Présence",
  loss: "Pertes à Marseille",
  gap: "Miami moins Marseille",
  name: "Nom",
};

const inPorts: Record<PortSides, string> = {
  both: "années vues à Marseille plus années vues à Miami",
  marseille: "années vues à Marseille",
  miami: "années vues à Miami",
};

const rules: Record<LineOrder, (sides: PortSides) => string> = {
  size: () =>
    "passagers par an à Miami tels que publiés (comptés, sinon garantis, sinon attendus) ; à la fin, sans chiffre publié, les compagnies par nombre d’années avec une trace",
  presence: (sides) =>
    `${inPorts[sides]}, quand une source dit que la compagnie est venue ; à égalité, années avec une trace`,
  loss: () =>
    "escales dites perdues à Marseille par retrait ou annulation, au plus haut où les sources diffèrent ; à égalité, nombre d’années avec un retrait ou une annulation",
  gap: () => "années vues à Miami moins années vues à Marseille ; à égalité, années vues à Miami",
  name: () => "nom de la compagnie",
};

const arrangements: Record<LineArrangement, string> = { groups: "Par groupe", lines: "Sans groupe" };

const contradictions: Record<Contradiction, string> = {
  calls: "les sources ne donnent pas le même nombre d’escales",
  passengers: "les sources ne donnent pas le même nombre de passagers",
  lost: "les sources ne chiffrent pas pareil ce qui a été perdu",
  absent: "une source dit la compagnie présente ou annoncée, une autre qu’aucune escale n’était prévue",
  ship: "une source dit venu un navire qu’une autre dit retiré ou annulé",
};

export const matrix = {
  title: (both: string, all: number) => `${both} compagnies sur ${all} ont laissé une trace dans les deux ports`,
  subtitle: (from: number, to: number, shown: string, rule: string) =>
    `Escales et passagers par an tels que publiés, ${from} à ${to}. ${shown} Ordre : ${rule}.`,
  shown: (shown: number, all: number, by: string[]) =>
    by.length === 0 ? "" : `${compagnies(shown)} sur ${all} (${by.join(", ")}).`,
  alternative: ({ count, from, to, ports, items }: Shown) =>
    `Tableau de ${compagnies(count)}, année par année de ${from} à ${to}, ${ports}. ${items} Une case marquée d’un point veut dire qu’aucune trace n’a été trouvée.`,
  inPorts: { both: "à Marseille puis à PortMiami", marseille: "à Marseille", miami: "à PortMiami" },
  withdrew: (names: string, year: number) => `Un navire retiré de Marseille en ${year} : ${names}.`,
  line: "Compagnie",
  keys: "Flèches : d’une case à l’autre. Ctrl et flèche : jusqu’à la prochaine trace. Origine et Fin : bouts de la ligne. Entrée : les sources.",
  sides: { label: "Ports", both: "Les deux ports" },
  order: { label: "Ordre", names: orders },
  rules,
  rank: {
    size: (text: string) => `${text} par an`,
    presence: (n: number) => `vue ${annees(n)}`,
    loss: (n: number) => `${n} ${n < 2 ? "escale perdue" : "escales perdues"}`,
    gap: (text: string, n: number) => `${text} ${n < 2 && n > -2 ? "an" : "ans"}`,
  },
  arrangement: { label: "Groupes", names: arrangements },
  foldAll: "Replier les groupes",
  unfoldAll: "Déplier les groupes",
  groupHead: (name: string, n: number) => `${name}, ${compagnies(n)}`,
  groupSub: (n: number) => `${compagnies(n)} : combien ont une trace`,
  groupCount: compagnies,
  groupYear: (seen: number, other: number, all: number) =>
    `${seen} ${seen < 2 ? "compagnie vue" : "compagnies vues"}${other === 0 ? "" : `, ${other} ${other < 2 ? "autre avec une trace" : "autres avec une trace"} (annoncée, retirée, annulée, absente…)`}, sur ${all} montrées`,
  filter: {
    button: "Filtres",
    show: "Compagnies montrées",
    shows: filters,
    group: "Groupe",
    anyGroup: "Tous les groupes",
    segment: "Segment",
    anySegment: "Tous les segments",
    years: "Années",
    from: "Première année",
    to: "Dernière année",
    find: "Chercher une compagnie",
    findHint: "Nom ou autre nom (RCCL…)",
    found: (text: string) => `nom : « ${text} »`,
    remove: (what: string) => `Retirer le filtre ${what}`,
    clear: "Retirer les filtres",
  },
  none: "Aucune compagnie ne correspond à ces filtres pour ces années.",
  noRecord: "Aucune trace trouvée : ce n’est pas une absence prouvée.",
  statements: (n: number) => `${n} ${n < 2 ? "déclaration" : "déclarations"}`,
  passengers: (text: string, made: boolean) => `${text} passagers${made ? "" : " annoncés"}`,
  thousands: (text: string) => `${text}\u202fk`,
  contradictions,
  kept: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)} : toutes sont gardées.`,
  member: (name: string, what: string) => `${name} : ${what}`,
  tip: (more: number) =>
    `${more === 0 ? "" : `${more} ${more < 2 ? "autre déclaration" : "autres déclarations"}. `}Clic ou Entrée : toutes les sources.`,
  cell: (name: string, port: string, year: number, what: string) => `${name}, ${port}, ${year} : ${what}`,
  by: (publishers: string) => `source : ${publishers}`,
  outside: (n: number, from: number, to: number) => `${n} observations parlent d’autres années que ${from} à ${to}.`,
  showAll: "Toutes les années",
  showUsual: "Années habituelles",
  seasons:
    "Une saison d’hiver compte dans ses deux années, un exercice de Floride dans celle où il finit ; une période ouverte (« dès oct. 2018 ») dans sa première année seulement.",
  sources: (pages: number, publishers: string, others: number) =>
    `Sources : ${pages} pages, dont ${publishers}${others > 0 ? ` et ${others} ${others < 2 ? "autre éditeur" : "autres éditeurs"}` : ""}.`,
  key: {
    homeport: "tête de ligne",
    transit: "transit",
    both: "tête de ligne et transit",
    calls: "vu, rôle non précisé",
    planned: "annoncé",
    claim: "affirmé, non vérifié",
    lost: "retrait ou annulation",
    reduced: "venu, un navire retiré",
    laid_up: "à quai sans passagers",
    absent: "absente, une source le dit",
    comesBack: "revient",
    announcedBack: "retour annoncé",
    leaves: "part, une source le dit",
    differ: "les sources se contredisent, tout est gardé",
    none: "aucune trace trouvée : ce n’est pas une absence prouvée",
    counts: ["nombre d’escales", "faites", "annoncées"],
    lostCalls: "escales perdues",
    passengers: "milliers de passagers",
    group: ["groupe replié : nombre de ses compagnies", "vues", "autres traces"],
  },
  columns: {
    line: "Compagnie",
    group: "Groupe",
    segment: "Segment",
    port: "Port",
    year: "Année",
    what: "Ce qui est dit",
    low: "Escales, bas",
    high: "Escales, haut",
    counted: "Escales faites ou annoncées",
    lost: "Escales perdues",
    passengers: "Passagers",
    differ: "Sources contradictoires",
    statements: "Déclarations",
    source: "Éditeurs",
  },
  counted: { made: "faites", announced: "annoncées" },
  yes: "oui",
};
