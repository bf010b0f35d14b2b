import { describe, expect, it } from "vitest";
import { readText } from "../../src/intake/reading";

/** Files that a person finds plain: they are read without a question. Kinds seen in public corpora of CSV files, made again. */
const file = (text: string): Uint8Array => new TextEncoder().encode(text.split(" / ").join("\n"));

describe("a plain file is read without a question", () => {
  it.each([
    [
      "coordinates",
      '"code","lat","lon","name" / "AD","42.546245","1.601554","Andorra" / "AE","23.424076","53.847818","Emirates"',
      ["AD", 42.546245, 1.601554, "Andorra"],
    ],
    [
      "American dates that one day decides",
      "GID,On Street,Species,Inventory Date / 1,ADDISON AV,Celtis australis,10/18/2010 / 2,EMERSON ST,Liquidambar,6/2/2010",
      [1, "ADDISON AV", "Celtis australis", "2010-10-18"],
    ],
    [
      "marks of a language inside a cell",
      'id,KML,n / 1,"<P>-122.156485,37.440963</P>",3 / 2,"<P>-122.156749,37.440958</P>",4',
      [1, "<P>-122.156485,37.440963</P>", 3],
    ],
    [
      "days with a time, and quoted addresses",
      'Name,Start Date,Address,Url / B.B. King,2014-04-12T19:30,"79 Main St., Providence, RI",https://example.org/1 / B.B. King,2014-04-13T20:00,"Lynn, MA",http://example.org/2?id=1',
      ["B.B. King", "2014-04-12T19:30", "79 Main St., Providence, RI", "https://example.org/1"],
    ],
    [
      "comments as wide as the table",
      "# a comment / # another, with a comma / GID,On Street / 1,ADDISON AV / 2,EMERSON ST",
      [1, "ADDISON AV"],
    ],
    [
      "no header",
      "AD,42.546245,1.601554,Andorra / AE,23.424076,53.847818,Emirates / AF,33.93911,67.709953,Afghanistan",
      ["AD", 42.546245, 1.601554, "Andorra"],
    ],
    [
      "names of several words in one",
      "AlbumId,Title,ArtistId / 1,For Those About To Rock,1 / 2,Balls to the Wall,2",
      [1, "For Those About To Rock", 1],
    ],
    ["names of programs and their versions", "pkg,version / a,1.2.3 / b,10.0.1", ["a", "1.2.3"]],
    ["fractions below one", "id,score / 1,0.125 / 2,0.250 / 3,0.375", [1, 0.125]],
    ["one column", "name / Alice / Bob / Carl", ["Alice"]],
    ["words in every column", "Nom;Prénom;Ville / Dupont;Jean;Paris / Martin;Paul;Lyon", ["Dupont", "Jean", "Paris"]],
    [
      "columns lined up with blanks",
      "Name      Age  City / Ann       31   Nice / Bob Lee   42   Aix en Provence",
      ["Ann", 31, "Nice"],
    ],
    ["everything in quotes", '"a","b" / "1","2" / "3","4"', [1, 2]],
    ["dollars", 'Item,Price / A,"$1,234.50" / B,"$12.00"', ["A", 1234.5]],
    [
      "French figures",
      "Commune;Population;Part / Marseille;870 731;12,5 % / Aix;145 133;3,2 %",
      ["Marseille", 870_731, 12.5],
    ],
    [
      "Swiss figures",
      "Ort;Einwohner;Betrag / Genève;201'818;1'234.50 / Lausanne;139’111;987.25",
      ["Genève", 201_818, 1234.5],
    ],
    [
      "Spanish figures",
      "Puerto;Pasajeros;Cuota / Barcelona;3.568.901;12,5 / Palma;2.650.151;9,3",
      ["Barcelona", 3_568_901, 12.5],
    ],
    [
      "Italian figures",
      "Porto;Passeggeri;Quota / Civitavecchia;2.339.676;1.012,5 / Savona;910.244;9,3",
      ["Civitavecchia", 2_339_676, 1012.5],
    ],
    [
      "Eurostat's flags",
      "geo\\time,2015,2016,2017 / FR,123 p,: c,125 / IT,: ,140 e,142 b / ES,99 ep,101,: z",
      ["FR", 123, null, 125],
    ],
    [
      "Eurostat's own download",
      "unit,geo\\TIME_PERIOD\t2015 \t2016  / NR,FR\t123 p\t: c / NR,IT\t140 \t141 e",
      ["NR,FR", 123, null],
    ],
    ["telephone numbers", "name,phone / A,+33 4 91 00 00 00 / B,+33 4 91 11 11 11", ["A", "+33 4 91 00 00 00"]],
    ["addresses of computers", "ip,hits / 10.0.0.1,3 / 192.168.1.20,4", ["10.0.0.1", 3]],
    ["times of more than a day", "stop,arrival / A,08:05:00 / B,25:10:00", ["A", "08:05:00"]],
    ["signs as quotes", "`id`,`name` / `1`,`a, b` / `2`,`c, d` / `3`,`e`", [1, "a, b"]],
    ["two signs between the cells", "id##name##n / 1##a, b##4 / 2##c##5 / 3##d##6", [1, "a, b", 4]],
    ["millions with a letter", "Port;Pax / Miami;4,98 M / Marseille;1,6 M / Nice;55 k", ["Miami", 4_980_000]],
  ])("%s", (_what, text, first) => {
    const reading = readText(file(text));
    expect(reading.questions).toEqual([]);
    expect(reading.verdict).toBe("accept");
    expect(reading.result?.rows[0]).toEqual(first);
  });
});

const accented =
  "Port;Passagers;Remarque\r\nGênes;1017368;« été » à 5 €\r\nSète;30000;cœur d’août\r\nMálaga;509644;déjà là\r\n";

/** The text in an encoding that TextEncoder does not write: byte by byte, as TextDecoder reads it. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from(text, (char) => bytes.get(char) ?? 63);
}

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

describe("the same text in every encoding", () => {
  it.each([
    ["utf-8", new TextEncoder().encode(accented), accented],
    ["utf-16le", utf16(accented, true), accented],
    ["utf-16be", utf16(accented, false), accented],
    ["utf-16le", utf16(`\uFEFF${accented}`, true), accented],
    ["macintosh", encoded(accented, "macintosh"), accented],
    ["iso-8859-15", encoded(accented.replaceAll("’", "'"), "iso-8859-15"), accented.replaceAll("’", "'")],
  ])("%s is recognised, and read to the letter", (encoding, bytes, text) => {
    const { result, questions } = readText(bytes, { asText: true });
    expect(questions).toEqual([]);
    expect(result?.encoding).toBe(encoding);
    const lines = text
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(";"));
    expect([result?.header, ...(result?.rows ?? [])]).toEqual(lines);
  });
});

const cut = (text: string): string[] => readText(new TextEncoder().encode(text)).warnings.map(({ code }) => code);

describe("a file that was cut short", () => {
  const rows = Array.from({ length: 8 }, (_, at) => `Port ${at};2017-04-0${at + 1};${240_000 + at}`);
  const whole = ["Port;Jour;Passagers", ...rows].join("\n");

  it.each([
    ["in the last figure", whole.slice(0, -3)],
    ["in the last figure, after its first digit", whole.slice(0, -5)],
  ])("%s says so", (_where, text) => {
    expect(cut(text)).toContain("cut-short");
  });

  it("in the middle of a line is asked about, in a quote refused", () => {
    const read = (text: string) => readText(new TextEncoder().encode(text));
    expect(read(whole.slice(0, -8)).questions).toMatchObject([{ about: "ragged-rows", line: 9 }]);
    const quoted = whole.replaceAll(/Port (\d)/g, '"Port $1"');
    expect(read(quoted.slice(0, quoted.lastIndexOf('"'))).refusal).toMatchObject({ code: "unclosed-quote", line: 9 });
  });

  it("says nothing when only the last line end is missing", () => {
    expect(cut(whole)).toEqual([]);
    expect(cut(`${whole}\n`)).toEqual([]);
  });
});
