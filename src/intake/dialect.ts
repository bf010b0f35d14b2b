/** How the cells of a file are set apart. */
export type Dialect = {
  /** Empty for a table of one column. */
  delimiter: string;
  /** A double quote in nearly every file; empty when quotes are plain characters. */
  quote: string;
  /** A quote inside a quoted cell is doubled, or stands behind a backslash. */
  escape: "double" | "backslash";
  /** Each delimiter is followed by a blank that is not part of the cell: "a, b, c". */
  skipInitialSpace: boolean;
  /** Columns are lined up with blanks: a run of them counts as one delimiter (" ", or "  " where cells hold single blanks). */
  aligned: boolean;
};

/** The usual dialect with a delimiter. */
export const plain = (delimiter: string): Dialect => ({
  delimiter,
  quote: '"',
  escape: "double",
  skipInitialSpace: false,
  aligned: false,
});

/** The text as its dialect cuts it: where columns are lined up, each run of blanks is one delimiter. */
export function unaligned(text: string, { aligned, delimiter }: Dialect): string {
  if (!aligned) return text;
  const runs = delimiter === " " ? / +/g : / {2,}/g;
  return text.replaceAll(/[^\r\n]+/g, (line) => line.trim().replaceAll(runs, delimiter));
}
