import type { Line, Port, Presence } from "../domain/line";
import { type Story, story } from "../domain/line-biography";
import { shortName } from "../domain/line-names";
import type { PortYears } from "../domain/line-rows";
import type { Cell } from "../domain/presence";
import type { Language } from "../i18n/language";
import type { FrameContent } from "./frame";
import { ends, sideTable, sourcesOf } from "./matrix-content";
import { callsWords, cellWords } from "./matrix-words";

/** What the page of a line says: what sources know of it in Marseille, first as one sentence. */

type Known = { presence: Presence[] };

/** "Des escales de Royal Caribbean à Marseille sont attestées en 2012, de 2014 à 2018, en 2022 et en 2025": no word on the other years. */
export function lineTitle(line: Line, known: Known, { say }: Language): string {
  const words = say.lines.page;
  const name = shortName(line);
  const told: Story = story(line.id, "marseille", known);
  switch (told.kind) {
    case "seen": {
      const many = told.seen.length > 5;
      const seen = many
        ? words.seenOften(name, told.years, told.seen[0]?.from ?? 0, told.seen.at(-1)?.to ?? 0)
        : words.seen(name, told.seen);
      return told.announced.length > 0 ? seen + words.thenAnnounced(told.announced) : seen;
    }
    case "announced":
      return words.announced(name, told.announced);
    case "gone":
      return words.gone(name, told.year);
    case "no record":
      return words.noRecord(name);
  }
}

/** What the title does not say: years with a programme alone, years without a call planned, and that the rest is unknown. */
export function lineLede(line: Line, known: Known, until: number, { say, list }: Language): string {
  const words = say.biography.lede;
  const { programmes, nonePlanned } = story(line.id, "marseille", known);
  const past = programmes.filter((year) => year <= until);
  const coming = programmes.filter((year) => year > until);
  return [
    line.activeTo === undefined ? "" : words.ended(line.activeTo),
    past.length > 0 ? words.programmes(list(past.map(String))) : "",
    coming.length > 0 ? words.coming(list(coming.map(String))) : "",
    nonePlanned.length > 0 ? words.nonePlanned(list(nonePlanned.map(String))) : "",
    words.rest,
  ]
    .filter(Boolean)
    .join(" ");
}

type Sides = { marseille: PortYears; miami: PortYears; ports: Port[] };

export function lineFrame(line: Line, { marseille, miami, ports }: Sides, language: Language): FrameContent {
  const words = language.say.lines.page.calls;
  const [from, to] = ends(marseille.cells.map(({ year }) => year));
  const items = marseille.cells.flatMap((cell, at) =>
    cell.kind === "none" ? [] : [`${cell.year}, ${cellWords(cell, marseille.turns[at], language)}`],
  );
  return {
    title: callsTitle(marseille.cells, language),
    subtitle: words.subtitle(from, to),
    alternative: words.alternative(line.name, items.join(language.code === "fr" ? " ; " : "; ")),
    sources: sourcesOf(
      [...marseille.cells, ...miami.cells].flatMap(({ statements }) => statements),
      language,
    ),
    table: sideTable(line, [marseille, miami], { ports, language }),
    fileName: `cap2m-line-${line.id}`,
  };
}

/** The busiest year in Marseille, with whether its calls were made or announced. */
function callsTitle(cells: Cell[], language: Language): string {
  const words = language.say.lines.page.calls;
  const [busiest] = cells
    .filter(({ calls }) => (calls?.high ?? 0) > 0)
    .toSorted((a, b) => (b.calls?.high ?? 0) - (a.calls?.high ?? 0));
  const said = busiest && callsWords(busiest, language);
  return busiest && said !== undefined ? words.busiest(said, busiest.year) : words.unknown;
}
