/** Ce que disent les prévisions annoncées, et ce qui est venu. */

export const announced = {
  title: (over: string, judged: string) => `${over} prévisions annoncées sur ${judged} étaient trop hautes`,
  titleNone: "Aucune prévision annoncée n’est encore jugée",
  none: "Aucune prévision annoncée n’est connue ce jour-là.",
  subtitle:
    "Écart de ce qui est venu à la prévision annoncée, en % de l’annonce. Prévisions seules : les objectifs ont leur tableau",
  record: ({ under, held, usual }: { under: string; held: string; usual: string }) =>
    `${under} trop basses, ${held} justes ; au milieu, ${usual} d’écart.`,
  beside: ({ n, announced, naive, nearer }: { n: string; announced: string; naive: string; nearer: string }) =>
    `Dites l’année d’avant (${n} prévisions), elles sont tombées à ${announced} du résultat au milieu, la méthode naïve à ${naive} ; elles ont fait mieux ${nearer} fois.`,
  other: ({
    port,
    judged,
    over,
    under,
    held,
  }: {
    port: string;
    judged: string;
    over: string;
    under: string;
    held: string;
  }) => `${port} : ${judged} jugées, ${over} trop hautes, ${under} trop basses, ${held} justes (dans le tableau).`,
  who: (page: string) => `selon ${page}`,
  before: "l’année d’avant",
  same: "l’année même",
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
  beyond: (value: string) => `${value}, hors échelle`,
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
