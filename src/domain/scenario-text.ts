import type { Lever, Range } from "./scenario";
import type { Draft } from "./scenario-check";

/**
 * A scenario as a line of text, for a link and for what is kept: `1;origin;name;base;target;horizon;growth;berths;lever;…`. Numbers are
 * written in full (the shortest text that reads back as the same number), a missing one as nothing, a range as low:value:high
 * or as one number. Names lose ; , and ~ to an escape. The first part is the version of this writing.
 */

type Maybe = number | undefined;
type ReadLever = Lever<Maybe>;

const version = "1";
const mostLevers = 8;

export function textOf(draft: Draft): string {
  const { base, target, growth } = draft;
  return [
    version,
    plain(draft.origin),
    name(draft.name),
    [num(base.year), span(base.value), plain(base.figure), num(base.calls)].join(","),
    [num(target.value), num(target.year)].join(","),
    num(draft.horizon),
    span(growth),
    num(draft.berthsADay),
    ...draft.levers.map(leverText),
  ].join(";");
}

/** Undefined for a text that no scenario was written as. Numbers are not judged here: scenario-check.ts does. */
export function draftOf(text: string): Draft | undefined {
  const [written, origin, given, base, target, horizon, growth, berthsADay, ...levers] = text.split(";");
  if (written !== version || berthsADay === undefined || levers.length > mostLevers) return undefined;
  const [year, value, figure = "", calls] = (base ?? "").split(",");
  const [targetValue, targetYear] = (target ?? "").split(",");
  try {
    return {
      origin: readPlain(origin),
      name: readName(given),
      base: { year: read(year), value: readSpan(value), figure: readPlain(figure), calls: read(calls) },
      target: { value: read(targetValue), year: read(targetYear) },
      horizon: read(horizon),
      growth: readSpan(growth),
      berthsADay: read(berthsADay),
      levers: levers.map(leverOf),
    };
  } catch (cause) {
    if (cause instanceof Unreadable) return undefined;
    throw cause;
  }
}

const num = (value: Maybe): string => (value === undefined || !Number.isFinite(value) ? "" : String(value));

function span({ low, value, high }: Range<Maybe>): string {
  return low === value && high === value ? num(value) : [low, value, high].map(num).join(":");
}

function leverText(lever: ReadLever): string {
  return [lever.kind, name(lever.name), num(lever.start), num(lever.ramp), ...ownText(lever)].join(",");
}

function ownText(lever: ReadLever): string[] {
  if (lever.kind === "ship")
    return [plain(lever.ship), num(lever.berths), span(lever.calls), span(lever.occupancy), span(lever.homeport)];
  if (lever.kind === "sum") return [span(lever.passengers), span(lever.homeport)];
  return [span(lever.calls), span(lever.perCall)];
}

class Unreadable extends Error {}

function leverOf(text: string): ReadLever {
  const [kind, given, start, ramp, ...rest] = text.split(",");
  const timed = { name: readName(given), start: read(start), ramp: read(ramp) };
  const [a, b, c, d, e] = rest;
  if (kind === "ship" && rest.length === 5)
    return {
      ...timed,
      kind,
      ship: readPlain(a),
      berths: read(b),
      calls: readSpan(c),
      occupancy: readSpan(d),
      homeport: readSpan(e),
    };
  if (kind === "sum" && rest.length === 2) return { ...timed, kind, passengers: readSpan(a), homeport: readSpan(b) };
  if ((kind === "lost" || kind === "saved") && rest.length === 2)
    return { ...timed, kind, calls: readSpan(a), perCall: readSpan(b) };
  throw new Unreadable(text);
}

function read(text: string | undefined): Maybe {
  if (text === undefined || text === "") return undefined;
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) throw new Unreadable(text);
  return Number(text);
}

function readSpan(text: string | undefined): Range<Maybe> {
  const [low, value, high, ...more] = (text ?? "").split(":");
  if (more.length > 0 || (value !== undefined && high === undefined)) throw new Unreadable(text);
  const first = read(low);
  return value === undefined
    ? { low: first, value: first, high: first }
    : { low: first, value: read(value), high: read(high) };
}

/** Ids are lower case, digits and dashes; anything else was not written here. */
const plain = (id: string): string => (/^[a-z0-9-]*$/.test(id) ? id : "");

function readPlain(text: string | undefined): string {
  if (text === undefined || !/^[a-z0-9-]*$/.test(text)) throw new Unreadable(text);
  return text;
}

const escapes: Record<string, string> = { "~": "~0", ";": "~1", ",": "~2" };
const unescapes: Record<string, string> = { "~0": "~", "~1": ";", "~2": "," };

const name = (given: string): string => tidyName(given).replace(/[~;,]/g, (sign) => escapes[sign] ?? "");

const readName = (text: string | undefined): string =>
  tidyName((text ?? "").replace(/~[012]/g, (sign) => unescapes[sign] ?? ""));

/** At most 60 characters, on one line, without halves of characters. A space at the end stays: a word may follow. */
export function tidyName(given: string): string {
  const line = given.replace(/\s+/gu, " ").replace(/[\p{Surrogate}\p{Control}]/gu, "");
  return (/^.{0,60}/u.exec(line)?.[0] ?? "").trimStart();
}
