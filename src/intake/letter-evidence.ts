import { type SingleByte, upperHalf } from "./single-byte";

/** How well the accents of a text sit in its words, if its bytes are in a given one-byte encoding. */

/** A byte above 7F with its neighbours; neighbours below 80 are characters, others bytes. */
export type Accent = { byte: number; before: number; after: number; at: number };

/** Places looked at: enough to decide, few enough for a long file. A rule of ours. */
const enough = 5000;

const common = "éèàçêôîûâùëïüñáíóúòìãõäößœæøåÉÈÀÇÊÔÎÛÂÜÖÄÑÁÓÚÍŒ";

/** The first bytes above 7F of a file, in order. */
export function accents(bytes: Uint8Array): Accent[] {
  const found: Accent[] = [];
  for (let at = 0; at < bytes.length && found.length < enough; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) found.push({ byte, before: bytes[at - 1] ?? 10, after: bytes[at + 1] ?? 10, at });
  }
  return found;
}

/** Points for an encoding: letters that fit their word count for it, signs inside words and unused bytes against it. */
export function plausibility(places: Accent[], encoding: SingleByte): number {
  const upper = upperHalf(encoding);
  const charOf = (byte: number): string => (byte < 0x80 ? String.fromCodePoint(byte) : (upper[byte - 0x80] ?? ""));
  const seen = new Map<string, number>();
  return places.reduce((total, { before, byte, after }) => {
    const key = charOf(before) + charOf(byte) + charOf(after);
    const points = seen.get(key) ?? pointsOf(charOf(before), charOf(byte), charOf(after));
    seen.set(key, points);
    return total + points;
  }, 0);
}

/** Share of the bytes above 7F that stand beside another: high where words are written in another script. */
export function crowding(places: Accent[]): number {
  const crowded = places.filter(({ before, after }) => before > 0x7f || after > 0x7f).length;
  return places.length === 0 ? 0 : crowded / places.length;
}

function pointsOf(before: string, char: string, after: string): number {
  if (char <= "\u009F") return -20;
  return isLetter(char) ? letterPoints(before, char, after) : signPoints(before, char, after);
}

function letterPoints(before: string, char: string, after: string): number {
  const worth = common.includes(char) ? 3 : -1;
  if ("ªºµƒ".includes(char)) return isLetter(before) && isLetter(after) ? -4 : 0;
  if (!isLetter(before) && !isLetter(after)) return "àôòóè".includes(char) ? 1 : -2;
  if (isLower(char)) return isUpper(before) && isUpper(after) ? -2 : worth;
  if (isLower(before)) return -4;
  if (isUpper(before)) return isLower(after) ? -2 : worth;
  return worth - 1;
}

/** Signs, the neighbours that suit them, and the points with such neighbours and without. */
const signs: [chars: string, suits: (before: string, after: string) => boolean, suited: number, not: number][] = [
  ["\u00A0", (before, after) => isDigit(before) || isDigit(after) || " ;:!?%«»".includes(after), 2, 0],
  ["€", (before, after) => isDigit(before) || isDigit(after) || isBlank(before), 3, 1],
  ["°", (before) => isDigit(before) || "nN".includes(before), 2, 0],
  ["²³", (before) => before === "m", 2, 0],
  ["«»“”", (before, after) => isBlank(before) || isBlank(after), 2, 0],
  ["§", (_, after) => isDigit(after) || isBlank(after), 1, -2],
  ["…", (_, after) => !isLetter(after), 1, -2],
  ["–—‘½¼¾¹£¿¡±×•", () => true, 1, 1],
  ["®©™", () => true, 0, 0],
];

function signPoints(before: string, char: string, after: string): number {
  const between = isLetter(before) && isLetter(after);
  if (char === "’") return between ? 3 : 1;
  if (between) return char === "·" ? 0 : -4;
  const [, suits, suited, not] = signs.find(([chars]) => chars.includes(char)) ?? ["", () => false, 0, -3];
  return suits(before, after) ? suited : not;
}

const isDigit = (char: string): boolean => char >= "0" && char <= "9";
const isBlank = (char: string): boolean => char.trim() === "";
const isLower = (char: string): boolean => char !== char.toUpperCase();
const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLetter = (char: string): boolean => isLower(char) || isUpper(char) || "ªº".includes(char);
