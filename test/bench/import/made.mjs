/** A made-up file, as large as is wanted: ten columns, about 130 bytes a row, in English or in French form. */

const ports = ["Marseille", "Barcelona", "Genova", "Napoli", "Civitavecchia", "Palma de Mallorca", "Miami", "Nassau"];
const frenchPorts = ["Marseille", "Sète", "Gênes", "Málaga", "La Seyne", "Nice", "Toulon", "Saint-Tropez"];
const lines = ["Costa", "MSC", "Royal Caribbean", "Norwegian", "Ponant", "Carnival"];
const ships = ["Harmony of the Seas", "Costa Diadema", "Orchestra", "Norwegian Epic", "Le Boréal", "Carnival Vista"];

/** Names that the model does not know (a table of its own), and those of a list of calls. */
const names = {
  clean: {
    own: ["place", "client", "craft", "first", "last", "tons", "tonnage", "length", "revenue", "remark"],
    calls: ["port", "line", "ship", "arrival", "departure", "passengers", "tonnage", "length", "revenue", "remark"],
  },
  french: {
    own: ["Place", "Client", "Engin", "Premier", "Dernier", "Tonnes", "Jauge", "Longueur", "Recettes", "Remarque"],
    calls: [
      "Port",
      "Compagnie",
      "Navire",
      "Arrivée",
      "Départ",
      "Passagers",
      "Jauge",
      "Longueur",
      "Recettes",
      "Remarque",
    ],
  },
};

const pad = (value) => (value < 10 ? `0${value}` : String(value));

/**
 * The header and the rows, in pieces of ten thousand. French form: semicolons, decimal commas, day first, Windows-1252. `about` is "own" or
 * "calls"; a `flaw` stands in the place of one figure in the middle of the file.
 */
export function* made(rows, form, about, flaw) {
  const french = form === "french";
  const separator = french ? ";" : ",";
  const mark = french ? "," : ".";
  const day = (at) => {
    const [date, month, year] = [pad((at % 28) + 1), pad((at % 12) + 1), 1995 + (at % 30)];
    return french ? `${date}/${month}/${year}` : `${year}-${month}-${date}`;
  };
  let text = `${names[form][about].join(separator)}\n`;
  for (let at = 0; at < rows; at += 1) {
    const cells = [
      (french ? frenchPorts : ports)[at % 8],
      lines[at % 6],
      french ? ships[(at * 5) % 6] : ships[(at * 5) % 6].replace("é", "e"),
      day(at),
      day(at + 1),
      flaw && at === Math.round(rows * 0.55) ? flaw : 1000 + ((at * 7919) % 5000),
      20_000 + ((at * 104_729) % 200_000),
      `${100 + ((at * 31) % 260)}${mark}${pad((at * 17) % 100)}`,
      `${(at * 13) % 900_000}${mark}${pad((at * 29) % 100)}`,
      french ? `à quai jusqu'au soir, escale numéro ${at}` : `at the quay until the evening and number ${at}`,
    ];
    text += `${cells.join(separator)}\n`;
    if (at % 10_000 === 9999 || at === rows - 1) {
      yield Buffer.from(text, french ? "latin1" : "utf8");
      text = "";
    }
  }
}
