/** Which cell of the matrix an element is, and where the elements of a row are: the grid's marks in the page, read off them. */

/** The row's `data-row`, the port of its strip, and the place of the year in it. */
export type CellAt = { row: string; port: string; at: number };

export function cellOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>("[role=gridcell]") ?? undefined) : undefined;
}

export function atOf(cell: HTMLElement): CellAt {
  const strip = cell.parentElement;
  const row = cell.closest<HTMLElement>("[data-row]");
  return {
    row: row?.dataset["row"] ?? "",
    port: strip?.dataset["port"] ?? "",
    at: strip ? [...strip.children].indexOf(cell) : -1,
  };
}

export const hasRecord = (cell: Element): boolean => !cell.classList.contains("z");

export const rowsIn = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>("[data-row]")];
export const cellsIn = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>("[role=gridcell]")];
export const stripsIn = (row: Element | undefined): HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>("[data-port]") ?? []),
];

/** What takes the focus at the head of a row: a link or a button. */
export const headIn = (row: Element): HTMLElement | null =>
  row.querySelector<HTMLElement>("[role=rowheader] :is(a, button)");

/** The published figure under the name, which opens its source. */
export const figureIn = (row: Element): HTMLElement | null =>
  row.querySelector<HTMLElement>("[role=rowheader] .figured");
