/** How much room a text takes in Arial, near enough to break lines before anyone has drawn them. */

/** Advance widths in thousandths of an em, from the metrics of Arial (Liberation Sans has the same). */
const widths: [string, number][] = [
  [" !,./:;I[]ft\u00a0", 278],
  ["'ijl|", 210],
  ["\u202f", 139],
  ["()-r`\u2013", 333],
  ["*", 389],
  ['"', 355],
  ["Jcksvxyz\u2019", 500],
  ["+<=>~\u00d7\u2212", 584],
  ["0123456789?LTZ_abdeghnopqu$\u00ab\u00bb", 556],
  ["ABEKPSVXY&", 667],
  ["FZ", 611],
  ["CDHNRUw", 722],
  ["GOQ", 778],
  ["Mm", 833],
  ["%", 889],
  ["W\u2014\u2026", 970],
];
const known = new Map(widths.flatMap(([signs, width]) => Array.from(signs, (sign): [string, number] => [sign, width])));

/** Points per slide unit: 1280 units are 13.333 inches. */
const pointsPerUnit = 0.75;

/** Width in slide units of one line of a size in points. Accents take the room of their letter. */
export function widthOf(text: string, size: number, bold = false): number {
  const plain = text.normalize("NFD").replace(/\p{Mn}/gu, "");
  const thousandths = Array.from(plain, (sign) => known.get(sign) ?? 600).reduce((sum, width) => sum + width, 0);
  return ((thousandths / 1000) * size * (bold ? 1.07 : 1)) / pointsPerUnit;
}

/** The lines that a text breaks into, at ordinary spaces only. */
export function linesIn(text: string, width: number, size: number, bold = false): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(" ")) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && widthOf(longer, size, bold) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}

/** Height of a line in slide units. */
const lineHeight = (size: number): number => (size * 1.2) / pointsPerUnit;

export const heightOf = (text: string, width: number, size: number, bold = false): number =>
  linesIn(text, width, size, bold).length * lineHeight(size);

/** The text, or what of its first words fits in so many lines, with a sign that there was more. */
export function fitted(text: string, { w, size, lines }: { w: number; size: number; lines: number }): string {
  const all = linesIn(text, w, size);
  if (all.length <= lines) return text;
  const last = (all[lines - 1] ?? "").split(" ");
  while (last.length > 1 && widthOf(`${last.join(" ")}…`, size) > w) last.pop();
  return [...all.slice(0, lines - 1), `${last.join(" ").replace(/[ ,;:·.]+$/, "")}…`].join(" ");
}
