/** Names of months in French, English, Spanish, Italian, German and Portuguese, whole and cut. */

/** Twelve lists of beginnings: a word is a month when it is the whole name or one of its usual short forms. */
const names = [
  "janvier janv jan january enero ene gennaio gen januar jänner janeiro",
  "février févr fév fevr fev fevrier february feb febrero febbraio februar fevereiro",
  "mars mar march marzo märz mrz março",
  "avril avr april apr abril abr aprile",
  "mai may mayo maggio mag maio",
  "juin jun june junio giugno giu juni junho",
  "juillet juil jul july julio luglio lug juli julho",
  "août aout aoû august aug agosto ago",
  "septembre sept sep september septiembre setiembre settembre set setembro",
  "octobre oct october octubre ottobre ott oktober okt outubro out",
  "novembre nov november noviembre novembro",
  "décembre déc dec decembre december diciembre dic dicembre dezember dez dezembro",
];

const monthOf = new Map(names.flatMap((list, index) => list.split(" ").map((name) => [name, index + 1] as const)));

/** The month that a word names (1 to 12), a dot behind it allowed; undefined when it names none. */
export function monthNamed(word: string): number | undefined {
  return monthOf.get(word.toLowerCase().normalize("NFC").replace(/\.$/, ""));
}

const weekdays = new Set(
  (
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim monday tuesday wednesday thursday friday saturday sunday " +
    "mon tue wed thu fri sat sun lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica " +
    "montag dienstag mittwoch donnerstag freitag samstag sonntag segunda terça quarta quinta sexta"
  ).split(" "),
);

/** Whether a word names a day of the week. */
export const isWeekday = (word: string): boolean => weekdays.has(word.toLowerCase().replace(/[.,]+$/, ""));
