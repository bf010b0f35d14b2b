import { statedPower } from "./notes";
import { unitBehind } from "./units";

/** What the name of a column says about its figures: "(en milliers)", "Part (%)", "Recettes en M€". */
export type HeaderUnit = { power: number; unit: string | undefined };

const powerWord =
  "milliers?|millions?|milliards?|thousands?|billions?|miles|millares|millones|migliaia|milioni|miliardi";
const afterIn = new RegExp(
  `(?:^|[\\s,;:(–-])(?:en|in)\\s+(${powerWord}|k€|m€|md€|keur|meur|%|€|euros?|eur|usd|\\$)(?=$|[\\s,;)’'])`,
  "i",
);
const beforeOf = new RegExp(`^(?:${powerWord})\\s+(?:de|d['’]|of|di)`, "i");

/** The power of ten and the unit in a column name; 0 and undefined when it names none. Only brackets, "en …" and "milliers de …" count. */
export function headerUnit(name: string): HeaderUnit {
  if (name.length > 200) return { power: 0, unit: undefined };
  const inside = [...name.matchAll(/[([]([^()[\]]{1,40})[)\]]/g)].map((match) => (match[1] ?? "").trim());
  const said = [...inside, afterIn.exec(name)?.[1] ?? "", beforeOf.exec(name)?.[0] ?? ""].filter((text) => text !== "");
  const power = said.map((text) => unitOf(text)?.power ?? statedPower(text)).find((found) => found > 0) ?? 0;
  const unit = said.map((text) => unitOf(text)?.unit).find((found) => found !== undefined);
  return { power, unit };
}

const unitOf = (text: string): { power: number; unit?: string } | undefined =>
  unitBehind(text.replace(/^(en|in)\s+/i, ""));
