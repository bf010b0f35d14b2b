import { endOf } from "../domain/partial-date";
import { eventTitle } from "./cite";
import { berths } from "../domain/scenario-ready";
import type { Cited, KeyFigure } from "./deck";
import type { LineSubject } from "./subject";

/** What a planner asks of a port before all else: may my ship come in, and is there a berth. Each from its own row. */

export function accessFigures(since: string, subject: LineSubject): { figures: KeyFigure[]; cited: Cited[] } {
  const { words, facts, language } = subject;
  const own = words.changes;
  const after = (date: string) => endOf(date) > endOf(since);
  const event = facts.events.find(({ id }) => id === berths.event);
  const money = (metric: string) => facts.economics.find((each) => each.port === "marseille" && each.metric === metric);
  const [limit, before] = [money("wind_limit_after"), money("wind_limit_before")];
  const weather = facts.events.find(({ id }) => id === "2015-marseille-infrastructure");
  const lost = money("calls_lost_to_wind_per_year");
  const figures: KeyFigure[] = [];
  const cited: Cited[] = [];
  if (event && after(event.date)) {
    figures.push({ value: String(berths.aDay), label: own.figures.berths });
    cited.push({
      what: language.date(event.date),
      text: eventTitle(event, subject),
      status: words.status.actual,
      evidence: [event.evidence],
    });
  }
  if (limit && before && after(String(limit.year))) {
    figures.push({
      value: own.knots(language.count(limit.value)),
      label: own.figures.windLimit(own.knots(language.count(before.value))),
    });
    for (const each of [before, limit])
      cited.push({
        what: each.scope,
        text: own.knots(language.count(each.value)),
        status: words.status.forecast,
        evidence: [each.evidence],
      });
  }
  if (weather && lost && after(weather.date)) {
    figures.push({ value: "0", label: own.figures.weather(language.span(lost.value, lost.valueHigh)) });
    cited.push({
      what: language.date(weather.date),
      text: eventTitle(weather, subject),
      status: words.status.actual,
      evidence: [weather.evidence],
    });
    cited.push({
      what: lost.scope,
      text: language.span(lost.value, lost.valueHigh),
      status: words.status.actual,
      evidence: [lost.evidence],
    });
  }
  return { figures, cited };
}
