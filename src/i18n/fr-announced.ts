import { capital } from "./capital";

/** Ce que disent les prévisions annoncées, et ce qui est venu. */

export const announced = {
  title: (over: number, judged: string, inWords: string) =>
    over === 0
      ? `Aucune des ${judged} prévisions dites d’avance n’était trop haute`
      : over === 1
        ? `Une prévision dite d’avance sur ${judged} était trop haute`
        : `${capital(inWords)} prévisions dites d’avance sur ${judged} étaient trop hautes`,
  titleNone: "Aucune prévision dite d’avance n’est encore jugée",
  none: "Aucune prévision annoncée n’est connue ce jour-là.",
  subtitle:
    "Prévisions dites avant l’année : écart de ce qui est venu, en % de l’annonce. Les objectifs ont leur tableau",
  record: (under: string, held: string) => `Trop basses : ${under} ; justes : ${held}.`,
  beside: ({ n, said, naive, nearer }: { n: string; said: string; naive: string; nearer: string }) =>
    `Au milieu, elles s’écartent du résultat de ${said}, la méthode naïve de ${naive} ; elles ont fait mieux qu’elle ${nearer} fois sur ${n}.`,
  late: (n: string, usual: string) =>
    `Les ${n} autres, dites l’année même, s’écartent de ${usual} au milieu ; elles sont dans le tableau.`,
  other: ({ port, judged, over, under }: { port: string; judged: string; over: string; under: string }) =>
    `${port}, dans le tableau aussi : sur ${judged} jugées, trop hautes ${over}, trop basses ${under}.`,
  who: (page: string) => `selon ${page}`,
  yearsBefore: (n: number) => `${n} ans avant`,
  came: (value: string) => `${value} venus`,
  pending: "en attente",
  unknown: "jamais publié",
  repeats: (n: number) => `redit ${n} fois`,
  within: "juste",
  rowLabel: ({ year, who, said, came, off }: { year: number; who: string; said: string; came: string; off: string }) =>
    `${year}, ${who} : ${said} annoncés, ${came}${off === "" ? "" : `, ${off}`}`,
  calculation: ({ came, said, error, share }: { came: string; said: string; error: string; share: string }) =>
    `${came} − ${said} = ${error} (${share} de l’annonce)`,
  heldCalculation: (came: string, said: string) => `${came} tient dans ${said}`,
  tooHigh: "annoncé trop haut",
  tooLow: "annoncé trop bas",
  rule: "Une fourchette ou une borne tenue est juste. Même chiffre redit pour la même année : une fois.",
  alternative: (rows: string) => `Prévisions annoncées et résultats : ${rows}.`,
  columns: {
    port: "Port",
    year: "Pour",
    who: "Dit par",
    when: "Le",
    said: "Annoncé",
    came: "Venu",
    error: "Écart, passagers",
    share: "Écart",
    source: "Source",
  },
};
