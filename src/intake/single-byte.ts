/** The one-byte encodings of western Europe that a file may be in when it is not UTF-8. */

export const singleByteEncodings = ["windows-1252", "iso-8859-15", "macintosh", "ibm850"] as const;

export type SingleByte = (typeof singleByteEncodings)[number];

/** DOS western Europe, code page 850, bytes 80 to FF (unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT). TextDecoder lacks it. */
const ibm850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤" +
  "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\u00A0";

/** Windows-1252, bytes 80 to 9F. Node 20's TextDecoder takes them for control characters (nodejs/node#56542). */
const c1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The character of each byte from 0x80 on, in order. */
export function upperHalf(encoding: SingleByte): string {
  if (encoding === "ibm850") return ibm850;
  return decodeSingleByte(
    Uint8Array.from({ length: 128 }, (_, index) => 128 + index),
    encoding,
  );
}

/** Bytes to text. Every byte has a character: nothing throws. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  if (encoding === "ibm850") {
    const chars = ibm850Of();
    return windows1252(bytes).replaceAll(/[^\0-\x7F]/g, (char) => chars.get(char) ?? char);
  }
  return encoding === "windows-1252" ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, (char) => c1.charAt(char.charCodeAt(0) - 0x80));

/** Text that was read from such bytes, as these bytes again. */
export function encodeSingleByte(text: string, encoding: SingleByte): Uint8Array {
  const upper = upperHalf(encoding);
  return Uint8Array.from(text, (char) => (char < "\u0080" ? char.charCodeAt(0) : 128 + upper.indexOf(char)));
}

/** Windows-1252 gives each byte a character of its own: from there to the character of code page 850. */
const ibm850Of = (): Map<string, string> =>
  new Map(
    upperHalf("windows-1252")
      .split("")
      .map((char, index) => [char, ibm850[index] ?? char]),
  );
