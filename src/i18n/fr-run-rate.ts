import type { Reason } from "../domain/run-rate";
import { capital } from "./capital";

/** Ce que dit le rythme d’une année en cours. */

/** Une part d'année depuis le 1er janvier : seule, avec son article, avec sa préposition. `last` est le nom du dernier mois. */
type Part = { name: string; the: string; during: string };
function part(months: number, last: string): Part {
  if (months === 3) return { name: "1er trimestre", the: "le premier trimestre", during: "au premier trimestre" };
  if (months === 6) return { name: "1er semestre", the: "le premier semestre", during: "au premier semestre" };
  if (months === 1) return { name: "janvier", the: "janvier", during: "en janvier" };
  return { name: `janvier à ${last}`, the: `la période de janvier à ${last}`, during: `de janvier à ${last}` };
}

const reasons: Record<Reason, string> = {
  stopped: "sans croisières une partie de l’année",
  bound: "un plafond ou un minimum, pas un compte",
  "counted otherwise": "comptée autrement",
  "more than the year": "plus grande que son année : les deux chiffres se contredisent",
};

/** Les mêmes, en un ou deux mots. */
const reasonsShort: Record<Reason, string> = {
  stopped: "sans croisières",
  bound: "borne",
  "counted otherwise": "comptée autrement",
  "more than the year": "contradictoire",
};

export const runRate = {
  part,
  reason: reasons,
  reasonShort: reasonsShort,
  told: (during: string, year: number, low: string, high: string) =>
    `À ce qu’a fait ${year} ${during}, l’année irait de ${low} à ${high}`,
  share: (the: string, low: string, high: string) => `${capital(the)} fait ${low} à ${high} de l’année`,
  tooThin: (name: string, year: number) => `${year}, ${name} : trop peu d’années passées pour dire l’année`,
  noPart: (year: number) => `${year} : ni mois, ni trimestre, ni semestre publié`,
  subtitle: (the: string) => `Ce que ${the} a fait de chaque année, Marseille, mouvements de passagers`,
  subtitleNone: "Marseille, mouvements de passagers, cumul depuis janvier",
  now: ({ year, during, value }: { year: number; during: string; value: string }) =>
    `${capital(during)} ${year}, ${value} passagers.`,
  spread: ({
    n,
    years,
    the,
    low,
    middle,
    high,
  }: {
    n: string;
    years: string;
    the: string;
    low: string;
    middle: string;
    high: string;
  }) => `Dans ${n} années connues (${years}), ${the} a fait de ${low} à ${high} de l’année, ${middle} au milieu.`,
  year: (year: number, middle: string, low: string, high: string) =>
    `Répartie comme elles, ${year} ferait environ ${middle}, entre ${low} et ${high}. C’est un rythme, pas une prévision.`,
  nothing: (year: number) =>
    `Aucun mois, trimestre ou semestre de ${year} n’est publié : le rythme de ${year} ne se dit pas. Un fichier mensuel déposé suffit à le dire.`,
  implied: ({
    forecast,
    year,
    during,
    low,
    high,
  }: {
    forecast: string;
    year: number;
    during: string;
    low: string;
    high: string;
  }) => `Les ${forecast} prévus pour ${year} demandaient de ${low} à ${high} passagers ${during}.`,
  thin: (fewest: string, have: string, the: string) =>
    `Il faut au moins ${fewest} années passées qui ont publié ${the} et leur total ; ${have}. Rien n’est extrapolé.`,
  have: (n: number, years: string): string =>
    n === 0 ? "aucune ne l’a fait" : n === 1 ? `une seule l’a fait (${years})` : `deux seulement l’ont fait (${years})`,
  gap: (month: string, year: number) =>
    `Il manque ${month} ${year} : un cumul depuis janvier ne se fait pas par-dessus un trou.`,
  missing: (month: string) => `Il manque ${month} : le cumul s’arrête avant.`,
  unused: (last: string) =>
    `Les mois suivants, jusqu’à ${last}, ne servent pas : trop peu d’années passées sont connues aussi loin.`,
  bound: (value: string) => `${value} : une borne, pas un compte. Rien n’en est tiré.`,
  leftOut: (list: string) => `Sans servir : ${list}.`,
  leftOutItem: (year: number, reason: Reason) => `${year}, ${reasons[reason]}`,
  provisional: "Provisoire.",
  checks: (list: string) => `Vérifié après coup, avec les seules années d’avant : ${list}.`,
  check: ({ year, told, came, off, over }: { year: number; told: string; came: string; off: string; over: boolean }) =>
    `${year} aurait fait ${told}, ${came} sont venus (${off} de ${over ? "trop" : "moins"})`,
  rowLabel: ({
    year,
    name,
    part: value,
    whole,
    share,
  }: {
    year: number;
    name: string;
    part: string;
    whole: string;
    share: string;
  }) => `${year}, ${name} : ${value} sur ${whole}, ${share}`,
  rowLeftOut: (label: string, reason: Reason) => `${label}, sans servir : ${reasons[reason]}`,
  nowLabel: ({
    year,
    name,
    value,
    low,
    high,
  }: {
    year: number;
    name: string;
    value: string;
    low: string;
    high: string;
  }) => `${year}, ${name} : ${value}, l’année de ${low} à ${high}, rythme`,
  ofWhole: (value: string, whole: string) => `${value} sur ${whole}`,
  tells: (middle: string) => `environ ${middle}`,
  middle: "milieu",
  shareCalculation: (value: string, whole: string) => `${value} ÷ ${whole}`,
  yearCalculation: ({ value, middle, low, high }: { value: string; middle: string; low: string; high: string }) =>
    `${value} ÷ ${middle} ; fourchette : ÷ ${high} et ÷ ${low}`,
  status: "rythme, calculé",
  minimum: (fewest: string) =>
    `Notre règle : la même part de ${fewest} années passées au moins, leur total publié et compté de même. 2020 et 2021, sans croisières de mars 2020 à juillet 2021, n’y entrent pas.`,
  alternative: (rows: string) => `Part de l’année : ${rows}.`,
  columns: {
    year: "Année",
    part: "Cumul",
    whole: "Année entière",
    share: "Part",
    used: "Sert",
    told: "Dit d’avance",
    off: "Écart",
  },
  yes: "oui",
};
