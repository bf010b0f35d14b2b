import type { Contradiction } from "../domain/contradiction";
import type { EpisodeKind, EpisodeTurn } from "../domain/episode";
import type { ChangeKind } from "../domain/line-changes";
import type { Aim } from "../domain/line-questions";
import { biographyFacts } from "./fr-biography-facts";

/** Ce que dit la page d’une compagnie de son passé, de ce qui a changé, et ce qu’elle permet de demander. */

/** Un épisode, avant la mise en phrase. */
export type ToldEpisode = {
  kind: EpisodeKind;
  from: number;
  turns: EpisodeTurn[];
  /** Ailleurs qu’à Marseille, presque rien n’a été relevé. */
  elsewhere: boolean;
  /** Aucune de ses années n’est attestée. */
  announced: boolean;
  hasEvents: boolean;
  ships: string;
  planned?: number;
  lost?: number;
  lostHigh?: number;
};

const n = (low: number, high = low): string => (low === high ? String(low) : `${low} à ${high}`);
const calls = (low: number, high = low): string => `${n(low, high)} ${high < 2 ? "escale" : "escales"}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const of = (name: string): string => (/^[AEIOU]/.test(name) ? `d’${name}` : `de ${name}`);

const roles: Partial<Record<EpisodeKind, { plain: string; announced: string }>> = {
  homeport: { plain: "tête de ligne", announced: "tête de ligne annoncée" },
  transit: { plain: "escales de transit", announced: "escales de transit annoncées" },
  calls: { plain: "rôle du port non précisé", announced: "escales annoncées, rôle non précisé" },
};

function there({ kind, turns, announced, from }: ToldEpisode): string {
  const role = roles[kind]?.[announced ? "announced" : "plain"] ?? "";
  const full = turns.includes("homeport gained") ? `${role} (auparavant, seul le transit était connu)` : role;
  if (turns.includes("homeport lost")) return `Tête de ligne perdue en ${from} : ${role}`;
  if (turns.includes("comes back")) return `Revient : ${full}`;
  if (turns.includes("announced back")) return `Retour annoncé : ${roles[kind]?.plain ?? ""}`;
  return capital(full);
}

function cancelled({ lost, planned, turns }: ToldEpisode): string {
  const what =
    lost === undefined
      ? "escale annulée"
      : planned !== undefined && planned > lost
        ? `${calls(lost)} ${lost < 2 ? "annulée" : "annulées"} sur ${planned} annoncées`
        : `${calls(lost)} ${lost < 2 ? "annulée" : "annulées"}`;
  return turns.includes("left") ? `Départ : ${what}` : capital(what);
}

function withdrawn({ lost, lostHigh, ships, turns }: ToldEpisode): string {
  const what = lost === undefined ? "" : ` : ${calls(lost, lostHigh)} ${(lostHigh ?? lost) < 2 ? "perdue" : "perdues"}`;
  if (turns.includes("left")) return `Départ${what}`;
  return ships === "" ? `Retrait${what}` : `Retrait ${of(ships)}${what}`;
}

function headline(told: ToldEpisode): string {
  switch (told.kind) {
    case "undated":
      return "Sans année précise";
    case "no record":
      if (told.elsewhere) return told.hasEvents ? "Présence non relevée" : "Rien dans nos sources";
      return told.hasEvents ? "Aucune escale retrouvée" : "Aucune trace trouvée";
    case "none planned":
      return "Aucune escale prévue, dit une source";
    case "laid_up":
      return "Navires à quai, sans passagers";
    case "claim":
      return "Affirmé, non vérifié";
    case "cancelled":
      return cancelled(told);
    case "withdrawn":
      return withdrawn(told);
    default:
      return there(told);
  }
}

const contradictions: Record<Contradiction, string> = {
  calls: "les sources ne donnent pas le même nombre d’escales",
  passengers: "les sources ne donnent pas le même nombre de passagers",
  lost: "les sources ne donnent pas le même nombre de pertes",
  absent: "une source dit qu’aucune escale n’était prévue, une autre le contraire",
  ship: "une source dit un navire retiré, une autre le dit venu",
};

const aims: Record<Aim, string> = {
  "embark again": "Qu’est-ce qui ramènerait vos embarquements ?",
  "come more": "Qu’est-ce qui vous ferait venir davantage ?",
  "come back": "Qu’est-ce qui vous ferait revenir ?",
  come: "Qu’est-ce qui vous ferait venir ?",
};

export const biography = {
  met: {
    after: "Rencontrée lors de la mission de novembre 2017",
    before: "À rencontrer lors de la mission de novembre 2017",
  },
  noSize: "aucun chiffre retrouvé",
  lede: {
    programmes: (years: string) => `En ${years}, des escales étaient annoncées ; aucune n’a été retrouvée.`,
    coming: (years: string) => `Pour ${years}, des escales sont annoncées.`,
    nonePlanned: (years: string) => `En ${years}, dit une source, aucune escale n’était prévue.`,
    rest: "Une année dont les sources ne disent rien n’est pas une année sans escale.",
    ended: (year: number) => `Cette compagnie a cessé en ${year}.`,
  },
  episodes: {
    title: (port: string) => `Ce que les sources disent de ${port}, épisode par épisode`,
    subtitle:
      "Chaque épisode réunit les années qui se suivent et dont on sait la même chose. Les déclarations qui se contredisent sont toutes gardées",
    elsewhere: "Et dans les autres ports",
    elsewhereSub:
      "Aucune liste d’escales n’a été trouvée pour ces ports : une année sans trace n’y dit rien du trafic réel",
    none: "Aucune trace trouvée : ni événement daté, ni déclaration.",
    years: (from: number, to: number) => (from === to ? String(from) : `${from} à ${to}`),
    about: (years: string) => `${years} environ`,
    headline,
    seenEachYear: "présence attestée chaque année",
    seen: (years: string) => `présence attestée ${years}`,
    announced: (years: string) => `annoncée ${years}`,
    reasons: "Motifs et circonstances cités",
    contradiction: (years: string, each: Contradiction) => `${years} : ${contradictions[each]}.`,
    nearly: (text: string) => `près de ${text}`,
    atLeast: (text: string) => `au moins ${text}`,
    perYear: "chaque année",
    weekly: "chaque semaine",
    internal: "Note interne, ni imprimée ni à lire en rendez-vous",
  },
  changes: {
    title: {
      homeport: (date: string) => `Ce qui a changé à Marseille depuis la fin annoncée des embarquements (${date})`,
      calls: (date: string) => `Ce qui a changé à Marseille depuis la perte de ses escales (${date})`,
      ship: (date: string) => `Ce qui a changé à Marseille depuis le retrait de son navire (${date})`,
      lastCall: (date: string) => `Ce qui a changé à Marseille depuis sa dernière escale connue (${date})`,
      lastProgramme: (date: string) => `Ce qui a changé à Marseille depuis son dernier programme connu (${date})`,
    },
    subtitle: "Événements datés du port. Ceux de la compagnie sont dans ses épisodes",
    none: "Aucun événement daté du port depuis.",
    kinds: {
      works: "Quais, passes et chantiers",
      rules: "Règles",
      troubles: "Difficultés",
      traffic: "Trafic",
      relations: "Accords et rencontres",
    } satisfies Record<ChangeKind, string>,
  },
  questions: {
    title: (aim: Aim) => aims[aim],
    subtitle: "Ce que les sources permettent de demander, et rien d’autre",
    homeport: (year: number) =>
      `Depuis ${year}, nos sources ne montrent aucun embarquement à Marseille. Que faudrait-il pour embarquer de nouveau ici ?`,
    calls: (year: number, what: string) => `${year} : ${what}. Que faudrait-il pour retrouver ces escales ?`,
    ship: (year: number, ships: string) =>
      `${ships} a été retiré de Marseille en ${year}. Quel navire verriez-vous ici aujourd’hui ?`,
    wind: "Le vent a arrêté de grands navires, la passe a été travaillée depuis. L’accès convient-il aujourd’hui aux vôtres ?",
    size: (ship: string, gt: string, years: string) =>
      `Le plus grand de vos navires que nos sources citent à Marseille est ${ship} (${gt}), ${years}. Quelle taille prévoyez-vous en Méditerranée ?`,
    programmes: (years: string) =>
      `Des escales étaient annoncées ${years}, et nous n’en avons retrouvé aucune. Ont-elles eu lieu ?`,
    gaps: (years: string) => `Nos sources ne disent rien ${years}. Avez-vous fait escale ?`,
    gap: (years: string) => `de ${years}`,
    since: "Depuis",
    goal: "Voir ce que pèserait un retour dans l’objectif",
  },
  ...biographyFacts,
};
