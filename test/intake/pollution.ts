/** A clean table written in many damaged ways: every file says what it should be read as, or that nobody can know. */

export type Polluted = {
  name: string;
  bytes: Uint8Array;
  /** The table a person would read, or undefined when the damage cannot be undone by reading. */
  header: string[] | undefined;
  rows: string[][];
};

export type Table = { header: string[]; rows: string[][] };

export type Style = { delimiter: string; quote: string; all: boolean; escape: string; newline: string };

const plainStyle: Style = { delimiter: ",", quote: '"', all: false, escape: '"', newline: "\r\n" };

/** One cell as a style writes it. */
function written(cell: string, { delimiter, quote, all, escape }: Style): string {
  const needed = all || cell.includes(delimiter) || cell.includes(quote) || /[\r\n]|^\s|\s$/.test(cell);
  if (!needed) return cell;
  const escaped = escape === "\\" ? cell.replaceAll("\\", "\\\\") : cell;
  return quote + escaped.replaceAll(quote, escape + quote) + quote;
}

/** One record as a style writes it, without its line end. */
export const line = (cells: string[], style: Style): string =>
  cells.map((cell) => written(cell, style)).join(style.delimiter);

/** The lines of a table, header first. */
const lines = ({ header, rows }: Table, style: Style): string[] => [header, ...rows].map((cells) => line(cells, style));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

type Make = (table: Table) => Polluted[];

function polluted(
  name: string,
  text: string | Uint8Array,
  { header, rows }: Partial<Table> & { rows: string[][] },
): Polluted {
  return { name, bytes: typeof text === "string" ? bytesOf(text) : text, header, rows };
}

/** The whole file in another dialect. */
function dialects(table: Table): Polluted[] {
  const delimiters = [",", ";", "\t", "|", " ", ", ", ":", "^", "~", "||", "\u0001", "\\t", "##", "\t\t"];
  const styles = delimiters.flatMap((delimiter) =>
    ['"', "'", "`"].flatMap((quote) =>
      [true, false].flatMap((all) =>
        [quote, "\\"].flatMap((escape) =>
          ["\n", "\r\n", "\r"].map((newline) => ({ delimiter, quote, all, escape, newline })),
        ),
      ),
    ),
  );
  return styles.map((style) =>
    polluted(
      `dialect ${JSON.stringify(style)}`,
      lines(table, style)
        .map((text) => text + style.newline)
        .join(""),
      table,
    ),
  );
}

function encodings(table: Table): Polluted[] {
  const text = lines(table, plainStyle).join("\r\n");
  const utf16 = (little: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
    return bytes;
  };
  const marked = (mark: number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);
  return [
    polluted("utf-8 mark", marked([0xef, 0xbb, 0xbf], bytesOf(text)), table),
    polluted("utf-16le mark", marked([0xff, 0xfe], utf16(true)), table),
    polluted("utf-16be mark", marked([0xfe, 0xff], utf16(false)), table),
    polluted("utf-16le", utf16(true), table),
    polluted("utf-16be", utf16(false), table),
  ];
}

function shapes(table: Table): Polluted[] {
  const { header, rows } = table;
  const all = lines(table, plainStyle);
  const text = (some: string[]): string => some.map((one) => `${one}\r\n`).join("");
  return [
    polluted("nothing", "", { rows: [] }),
    polluted("no last line end", all.join("\r\n"), table),
    polluted("two last line ends", `${text(all)}\r\n`, table),
    polluted("no header", text(all.slice(1)), { rows }),
    polluted("header only", text(all.slice(0, 1)), { header, rows: [] }),
    polluted("one row", text(all.slice(0, 2)), { header, rows: rows.slice(0, 1) }),
    polluted("two rows", text(all.slice(0, 3)), { header, rows: rows.slice(0, 2) }),
    polluted("trailing delimiters", all.map((one) => `${one},\r\n`).join(""), {
      header: [...header, ""],
      rows: rows.map((row) => [...row, ""]),
    }),
    polluted("blank lines", all.map((one) => `${one}\r\n\r\n`).join(""), table),
    polluted("mixed line ends", all.map((one, at) => one + (["\r\n", "\n", "\r"][at % 3] ?? "")).join(""), table),
    polluted("double carriage returns", all.map((one) => `${one}\r\r\n`).join(""), table),
    polluted("sep directive", `sep=,\r\n${text(all)}`, table),
  ];
}

/** Lines above and below the table. */
function around(table: Table): Polluted[] {
  const all = lines(table, plainStyle);
  const pad = (text: string): string => line([text, ...table.header.slice(1).map(() => "")], plainStyle);
  const blank = ["", pad("")];
  const files: Polluted[] = [];
  for (const [padding, mark] of [
    ["plain", (text: string) => text],
    ["padded", pad],
  ] as const) {
    for (const gap of [[], blank.slice(padding === "padded" ? 1 : 0, padding === "padded" ? 2 : 1)]) {
      for (const count of [1, 3]) {
        const title = Array.from({ length: count }, (_, at) => mark(`Preamble ${at + 1}`));
        const note = Array.from({ length: count }, (_, at) => mark(`Source: port authority ${at + 1}`));
        files.push(
          polluted(`preamble ${padding} ${count} ${gap.length}`, [...title, ...gap, ...all].join("\r\n"), table),
          polluted(`footnote ${padding} ${count} ${gap.length}`, [...all, ...gap, ...note].join("\r\n"), table),
        );
      }
    }
  }
  const comments = ["# exported on a Monday", "# by nobody, really"];
  files.push(
    polluted("comments", [...comments, ...all].join("\n"), table),
    polluted("comments inside", [...all.slice(0, 5), ...comments, ...all.slice(5)].join("\n"), table),
  );
  return files;
}

/** Each row with the delimiter before one cell lost, or doubled: nobody can know which cells these were. */
const missingDelimiters = (table: Table): Polluted[] =>
  damaged(table, "missing delimiter", (cells, at) => {
    if (at === 0) return undefined;
    const texts = cells.map((cell) => written(cell, plainStyle));
    return [...texts.slice(0, at - 1), `${texts[at - 1]}${texts[at]}`, ...texts.slice(at + 1)].join(",");
  });

const extraDelimiters = (table: Table): Polluted[] =>
  damaged(table, "extra delimiter", (cells, at) => {
    const texts = cells.map((cell) => written(cell, plainStyle));
    return [...texts.slice(0, at), `,${texts[at]}`, ...texts.slice(at + 1)].join(",");
  });

const extraQuotes = (table: Table): Polluted[] =>
  [true, false].flatMap((all) =>
    damaged(
      table,
      `extra quote ${all}`,
      (cells, at) => {
        const style = { ...plainStyle, all };
        const texts = cells.map((cell) => written(cell, style));
        const text = texts[at] ?? "";
        const quoted = text.startsWith('"') ? `"${text}` : `"${text}`;
        return [...texts.slice(0, at), quoted, ...texts.slice(at + 1)].join(",");
      },
      all,
    ),
  );

function damaged(
  table: Table,
  name: string,
  damage: (cells: string[], at: number) => string | undefined,
  all = false,
): Polluted[] {
  const clean = lines(table, { ...plainStyle, all });
  return table.rows.flatMap((cells, row) =>
    table.header.flatMap((_, at) => {
      const text = damage(cells, at);
      if (text === undefined) return [];
      const file = clean.map((one, index) => (index === row + 1 ? text : one)).join("\r\n");
      return [
        polluted(`${name} row ${row + 1} cell ${at + 1}`, `${file}\r\n`, {
          header: table.header,
          rows: table.rows.filter((_row, index) => index !== row),
        }),
      ];
    }),
  );
}

/** One row in another dialect than the rest. */
function otherRows(table: Table): Polluted[] {
  const clean = lines(table, plainStyle);
  const styles = [
    { ...plainStyle, delimiter: " " },
    { ...plainStyle, delimiter: ";" },
    { ...plainStyle, quote: "'", all: true },
  ];
  return styles.flatMap((style) =>
    table.rows.map((cells, row) => {
      const file = clean.map((one, index) => (index === row + 1 ? line(cells, style) : one)).join("\r\n");
      return polluted(`row ${row + 1} in ${JSON.stringify(style)}`, `${file}\r\n`, {
        header: table.header,
        rows: table.rows.filter((_row, index) => index !== row),
      });
    }),
  );
}

/** The file cut inside one of its last rows. */
function cuts(table: Table): Polluted[] {
  const text = lines(table, plainStyle).join("\r\n");
  return Array.from({ length: 60 }, (_, at) =>
    polluted(`cut ${at + 1}`, text.slice(0, text.length - at - 1), { header: table.header, rows: table.rows }),
  );
}

/** The header again in the middle, two tables in one file, merged cells above. */
function repeats(table: Table): Polluted[] {
  const all = lines(table, plainStyle);
  const half = Math.floor(all.length / 2);
  const other = (width: number): string[] =>
    Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: width }, (_cell, at) => (row === 0 ? `name ${at}` : `${row * 7 + at}`)).join(","),
    );
  const width = table.header.length;
  return [
    polluted("header twice", [all[0], ...all].join("\n"), table),
    polluted("header again", [...all.slice(0, half), all[0], ...all.slice(half)].join("\n"), table),
    ...[width - 2, width, width + 2].flatMap((columns) => [
      polluted(`two tables ${columns}`, [...all, ...other(columns)].join("\n"), { rows: [] }),
      polluted(`two tables apart ${columns}`, [...all, "", ...other(columns)].join("\n"), { rows: [] }),
    ]),
  ];
}

/** One row with no cells at all, or with five or fifteen of them: an empty line is left out, the others nobody can mend. */
function cellCounts(table: Table): Polluted[] {
  const { header, rows } = table;
  return [0, 1, Math.floor(rows.length / 2), rows.length - 1].flatMap((row) =>
    [0, 5, 15].map((count) => {
      const cells = Array.from({ length: count }, (_, at) => rows[row]?.[at] ?? "more");
      const file = [header, ...rows.with(row, cells)].map((one) => `${line(one, plainStyle)}\r\n`).join("");
      return polluted(`row ${row + 1} of ${count} cells`, file, { header, rows: rows.toSpliced(row, 1) });
    }),
  );
}

/** Tables of one column, or of a thousand; and names that are odd: none, twice the same, of signs, of many characters. */
function widths(table: Table): Polluted[] {
  const made = (name: string, { header, rows }: Table): Polluted[] =>
    [true, false].map((all) => {
      const file = lines({ header, rows }, { ...plainStyle, all }).join("\r\n");
      return polluted(`${name} ${all ? "quoted" : "plain"}`, `${file}\r\n`, { header, rows });
    });
  const wide = (width: number): Table => ({
    header: Array.from({ length: width }, (_, at) => table.header[at] ?? `col${at}`),
    rows: table.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? `${row[3]}`)),
  });
  const named = (at: number, name: string): Table => ({ ...table, header: table.header.with(at, name) });
  return [
    ...[1, 2, 30, 1024].flatMap((width) => made(`width ${width}`, wide(width))),
    ...[0, 2, table.header.length - 1].flatMap((at) => [
      ...made(`no name ${at}`, named(at, "")),
      ...made(`odd name ${at}`, named(at, "HEAD/%R")),
      ...made(`long name ${at}`, named(at, "HEADER".repeat(20_000))),
    ]),
    ...made("same name twice", { ...table, header: table.header.with(1, table.header[0] ?? "") }),
  ];
}

/** A word over one column only, twice, above the names: all three rows are the header. */
function headersAbove(table: Table): Polluted[] {
  const { header, rows } = table;
  return [0, 2, header.length - 1].map((at) => {
    const above = header.map((_, column) => (column === at ? "HEADER" : ""));
    const file = [above, above, header.with(at, "HEADER"), ...rows].map((cells) => `${line(cells, plainStyle)}\r\n`);
    return polluted(`header above ${at}`, file.join(""), { rows }); // merged cells or not: the names may be read in two ways
  });
}

/** Every pollution of a table. */
export const pollutions: Make[] = [
  dialects,
  encodings,
  shapes,
  around,
  missingDelimiters,
  extraDelimiters,
  extraQuotes,
  otherRows,
  cuts,
  repeats,
  cellCounts,
  widths,
  headersAbove,
];
