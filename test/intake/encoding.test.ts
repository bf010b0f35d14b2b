import { describe, expect, it } from "vitest";
import { decode } from "../../src/intake/encoding";
import { decodeSingleByte, type SingleByte, singleByteEncodings, upperHalf } from "../../src/intake/single-byte";

/** Text to the bytes of a one-byte encoding. */
function encoded(text: string, encoding: SingleByte): Uint8Array {
  const upper = upperHalf(encoding);
  return Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code < 0x80 ? code : 0x80 + upper.indexOf(char);
  });
}

const ports =
  "Port;Année;Opérateur\nGênes;2016;Société d’exploitation\nSète;2016;Croisières de France\nMálaga;2016;Crucero Español\n";

describe("the encoding of a file", () => {
  it.each(singleByteEncodings.filter((encoding) => encoding !== "ibm850" && encoding !== "iso-8859-15"))(
    "is seen to be %s by its accents",
    (encoding) => {
      const { text, encoding: found, questions, warnings } = decode(encoded(ports, encoding));
      expect({ text, found, questions }).toEqual({ text: ports, found: encoding, questions: [] });
      expect(warnings).toMatchObject([{ code: "encoding-guessed" }]);
    },
  );

  it("is code page 850 in files from DOS", () => {
    const dos = ports.replace("’", "'");
    expect(decode(encoded(dos, "ibm850"))).toMatchObject({ text: dos, encoding: "ibm850" });
  });

  it("is ISO-8859-15 where its euro stands behind a figure", () => {
    const text = "Port;Recettes\nMarseille;1250 €\nBœuf;80 €\n";
    expect(decode(encoded(text, "iso-8859-15"))).toMatchObject({ text, encoding: "iso-8859-15", questions: [] });
  });

  it("is Windows-1252 where one accent in a capital is all there is", () => {
    expect(decode(encoded("Évry;1\n", "windows-1252"))).toMatchObject({ text: "Évry;1\n", questions: [] });
  });

  it.each([
    ["utf-8", [0xef, 0xbb, 0xbf, 0x61]],
    ["utf-16le", [0xff, 0xfe, 0x61, 0x00]],
    ["utf-16be", [0xfe, 0xff, 0x00, 0x61]],
  ])("is %s by its mark, which is no part of the text", (encoding, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ text: "a", encoding, warnings: [], questions: [] });
  });

  it("is UTF-16 without a mark where every other byte is zero", () => {
    const text = "Port;Année\nGênes;2016\n";
    const little = Uint8Array.from(text.split("").flatMap((char) => [char.charCodeAt(0), 0]));
    expect(decode(little)).toMatchObject({ text, encoding: "utf-16le" });
    expect(decode(little.toReversed())).toMatchObject({ encoding: "utf-16be" });
  });

  it("is asked where letters fit no language better than another", () => {
    const { questions } = decode(Uint8Array.from([0x58, 0xb5, 0x0a]));
    expect(questions).toMatchObject([{ about: "encoding", line: 1 }]);
  });

  it("is asked where most of a file is UTF-8 and a line is not, and the answer mends that line alone", () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode("Gênes\nMálaga\n"),
      ...encoded("Sète\n", "windows-1252"),
    ]);
    const open = decode(bytes);
    expect(open.questions).toMatchObject([{ about: "encoding", lines: [3] }]);
    const choice = open.questions[0]?.choices[0] ?? "";
    expect(decode(bytes, [{ about: "encoding", choice }])).toMatchObject({
      text: "Gênes\nMálaga\nSète\n",
      questions: [],
    });
  });

  it("is asked where the accents were encoded twice", () => {
    const twice = new TextEncoder().encode(decodeSingleByte(new TextEncoder().encode("Année\n"), "windows-1252"));
    const open = decode(twice);
    expect(open.questions).toMatchObject([
      { about: "encoding", choices: ["Année (undo the double encoding)", "AnnÃ©e (as it stands)"] },
    ]);
    const [undo = "", keep = ""] = open.questions[0]?.choices ?? [];
    expect(decode(twice, [{ about: "encoding", choice: undo }])).toMatchObject({ text: "Année\n", questions: [] });
    expect(decode(twice, [{ about: "encoding", choice: keep }])).toMatchObject({ text: "AnnÃ©e\n", questions: [] });
  });

  it("of a text in another script is asked", () => {
    const cyrillic = Uint8Array.from([0xcf, 0xee, 0xf0, 0xf2, 0x3b, 0xc3, 0xee, 0xe4, 0x0a]);
    const { questions } = decode(cyrillic);
    expect(questions[0]?.choices).toContain("windows-1251: Порт;Год");
  });
});
