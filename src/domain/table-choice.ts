/** How a table is looked at, as text for the address and back. Columns go by their ids: "miami-value". */

export type Sort = { column: string; descending: boolean };

/** A column that is shown though it usually is not, or the reverse. */
export type ColumnChoice = { column: string; isShown: boolean };

const columnId = /^[a-z][a-z0-9-]*$/;

/** "-miami-value": from the greatest to the least. Undefined where the text names no column. */
export function sortIn(text: string): Sort | undefined {
  const { column, isMinus } = signed(text);
  return columnId.test(column) ? { column, descending: isMinus } : undefined;
}

export const sortText = ({ column, descending }: Sort): string => `${descending ? "-" : ""}${column}`;

/** "-marseille-change,miami-status": the first hidden, the second shown. Undefined where a part names no column. */
export function columnsIn(text: string): ColumnChoice[] | undefined {
  const choices = text.split(",").map((part) => {
    const { column, isMinus } = signed(part);
    return { column, isShown: !isMinus };
  });
  const ids = new Set(choices.map(({ column }) => column));
  return ids.size === choices.length && [...ids].every((id) => columnId.test(id)) ? choices : undefined;
}

export const columnsText = (choices: ColumnChoice[]): string =>
  choices.map(({ column, isShown }) => `${isShown ? "" : "-"}${column}`).join(",");

const signed = (text: string) => ({ column: text.replace(/^-/, ""), isMinus: text.startsWith("-") });
