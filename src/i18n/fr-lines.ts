import type { Span } from "../domain/line-biography";
import type { PresenceRole, PresenceStatus } from "../domain/line";

/** Ce que dit l’écran des armateurs. */

/** Ce qu’une page dit d’une compagnie dans un port, avant la mise en phrase. */
export type Said = {
  status: PresenceStatus;
  role: PresenceRole;
  calls: number | undefined;
  /** Upper end, where the page prints a range. */
  callsHigh?: number | undefined;
  passengers: string | undefined;
  ships: string;
  oneDay: boolean;
};

const escales = (n: number, high = n): string =>
  `${n === high ? n : `${n} à ${high}`} ${high < 2 ? "escale" : "escales"}`;

const roles: Record<PresenceRole, string> = {
  homeport: " en tête de ligne",
  transit: " en transit",
  both: " en tête de ligne et en transit",
  unknown: "",
};

/** « en 2012, de 2014 à 2018, en 2022 et 2025 » */
function spans(years: Span[]): string {
  const parts = years.map(({ from, to }) =>
    from === to ? `en ${from}` : to === from + 1 ? `en ${from} et ${to}` : `de ${from} à ${to}`,
  );
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} et ${parts.at(-1) ?? ""}`;
}

/** « d’AIDA », « de Costa » */
const de = (name: string): string => (/^[AEIOU]/.test(name) ? `d’${name}` : `de ${name}`);

const segments: Record<string, string> = { contemporary: "grand public", premium: "premium", luxury: "luxe" };

export const lines = {
  kind: {
    homeport: "tête de ligne",
    transit: "transit",
    both: "tête de ligne et transit",
    calls: "escales, rôle non précisé",
    planned: "annoncé",
    cancelled: "escales annulées",
    withdrawn: "retrait",
    laid_up: "à quai sans passagers",
    claim: "affirmé, non vérifié",
    absent: "absente, une source le dit",
    none: "aucune trace trouvée",
  },
  callsAnnounced: (low: number, high: number) =>
    low === high ? `${escales(low)} ${low < 2 ? "annoncée" : "annoncées"}` : `${low} à ${high} escales annoncées`,
  callsMade: (low: number, high: number) =>
    low === high ? `${escales(low)} ${low < 2 ? "faite" : "faites"}` : `${low} à ${high} escales faites`,
  callsLost: (n: number) => `${escales(n)} ${n < 2 ? "perdue" : "perdues"}`,
  reduced: "un navire ou des escales retirés cette année-là",
  comesBack: { seen: "revient", announced: "retour annoncé" },
  leaves: "absente l’année suivante, une source le dit",
  title: {
    withdrew: (names: string, year: number, one: boolean) =>
      `${names} ${one ? "a" : "ont"} retiré un navire de Marseille en ${year}`,
    plain: (from: number, to: number) => `Qui vient à Marseille, qui part de Miami, de ${from} à ${to}`,
  },
  unit: "Escales par an et rôle du port",
  basisNote:
    "Une escale se compte de la même façon quel que soit le décompte des passagers : ce choix ne change rien ici.",
  periods: (from: number, to: number) => `Années civiles ${from} à ${to}`,
  statuses: (items: string) => items,
  statusWords: { seen: "constaté", announced: "annoncé", lost: "retiré ou annulé", claim: "affirmé" },
  page: {
    back: "Toutes les compagnies",
    slides: "Diapositives pour cette compagnie",
    seen: (name: string, years: Span[]) => `Des escales ${de(name)} à Marseille sont attestées ${spans(years)}`,
    seenOften: (name: string, n: number, from: number, to: number) =>
      `Des escales ${de(name)} à Marseille sont attestées pour ${n} années entre ${from} et ${to}`,
    thenAnnounced: (years: Span[]) => `, d’autres annoncées ensuite ${spans(years)}`,
    announced: (name: string, years: Span[]) =>
      `Des escales ${de(name)} à Marseille ont été annoncées ${spans(years)}, aucune n’est attestée`,
    gone: (name: string, year: number) =>
      `Des escales ${de(name)} étaient prévues à Marseille en ${year}, puis annulées ou retirées`,
    noRecord: (name: string) => `${name} : aucune trace trouvée à Marseille`,
    calls: {
      busiest: (n: string, year: number) => `Le plus haut chiffre daté retrouvé à Marseille : ${n}, en ${year}`,
      unknown: "Aucun nombre d’escales par an n’a été retrouvé pour Marseille",
      subtitle: (from: number, to: number) => `Escales par an à Marseille et présence à Miami, ${from} à ${to}`,
      alternative: (name: string, items: string) =>
        `${name} à Marseille, année par année : ${items === "" ? "aucune trace trouvée" : items}.`,
    },
    group: "Groupe",
    independent: "non renseigné",
    segment: "Segment",
    segments: (segment: string) => segments[segment] ?? segment,
    aliases: "Aussi écrite",
    miami: "À Miami, par an",
    late: "† publié après le jour choisi",
    alias: (text: string, name: string) => `« ${text} » ressemble à ${name} : sa page est ouverte.`,
  },
  since: (date: string) => `dès ${date}`,
  before: (year: string) => `avant ${year}`,
  about: (text: string) => `${text} environ`,
  spans,
  statement: ({ status, role, calls, callsHigh, passengers, ships, oneDay }: Said): string => {
    const withShips = ships === "" ? "" : ` avec ${ships}`;
    const of = ships === "" ? "" : ` : ${ships}`;
    const people = passengers === undefined ? "" : `, ${passengers} passagers`;
    switch (status) {
      case "actual":
        return `${calls === undefined ? (oneDay ? "Escale" : "Présente") : escales(calls, callsHigh)}${roles[role]}${withShips}${people}`;
      case "planned":
        if (calls === 0) return "Aucune escale annoncée";
        return `${calls === undefined ? "Annoncée" : `${escales(calls, callsHigh)} ${calls < 2 ? "annoncée" : "annoncées"}`}${roles[role]}${withShips}${people}`;
      case "cancelled":
        return `${calls === undefined ? "Escale annulée" : `${escales(calls, callsHigh)} ${calls < 2 ? "annulée" : "annulées"}`}${of}${people}`;
      case "withdrawn":
        return `${calls === undefined ? "Retrait" : `Retrait de ${escales(calls, callsHigh)}`}${of}${people}`;
      case "laid_up":
        return `À quai sans passagers${of}`;
      case "claim":
        return `Affirmé, non vérifié : ${calls === undefined ? "présente" : escales(calls, callsHigh)}${roles[role]}${withShips}${people}`;
    }
  },
};
