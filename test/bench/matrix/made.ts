import type { Facts } from "../../../src/domain/facts";
import type { Line, Presence, PresenceStatus } from "../../../src/domain/line";

/**
 * Made facts of 60 lines over 30 years in two ports: twice as full as today's (a third of the 3 600 cells on record, where
 * a sixth is), with every status, and numbers of calls, passengers and rival statements as often as today. The same on every run.
 */

export const madeYears = { from: 1996, to: 2025 };

const lineCount = 60;
const groupCount = 18;

export function made(): Facts {
  const random = sequence(20_171_104);
  const lines = Array.from({ length: lineCount }, (_, at) => lineAt(at));
  const presence = lines.flatMap((line) =>
    ["marseille", "miami"].flatMap((port) => stays(line, port, random).flatMap((year) => year)),
  );
  return {
    figures: [],
    presence,
    targets: [],
    events: [],
    agreements: [],
    lines,
    ports: [
      {
        id: "marseille",
        name: { fr: "Marseille", en: "Marseille" },
        role: "home",
        fiscalYear: false,
        countingRule: "",
      },
      {
        id: "miami",
        name: { fr: "PortMiami", en: "PortMiami" },
        role: "benchmark",
        fiscalYear: true,
        countingRule: "",
      },
    ],
    ownership: [],
    ships: [],
    fleet: [],
    economics: [],
  };
}

function lineAt(at: number): Line {
  const group = at % (groupCount + 6);
  return {
    id: `line-${at}`,
    name: `Compagnie ${at} Cruise Line`,
    segment: ["contemporary", "premium", "luxury"][at % 3] ?? "premium",
    aliases: [`C${at}`],
    ...(group < groupCount && { groupId: `group-${group}`, groupName: `Groupe ${group} Holdings` }),
  };
}

/** Runs of years with a record and runs without, as lines come and go. */
function stays(line: Line, port: string, random: () => number): Presence[][] {
  const found: Presence[][] = [];
  let isThere = random() < 1 / 3;
  for (let year = madeYears.from; year <= madeYears.to; year++) {
    if (random() < (isThere ? 0.3 : 0.15)) isThere = !isThere;
    if (isThere) found.push(statements(line, port, year, random));
  }
  return found;
}

const statuses: [number, PresenceStatus][] = [
  [0.6, "actual"],
  [0.85, "planned"],
  [0.9, "cancelled"],
  [0.95, "withdrawn"],
  [0.98, "claim"],
  [1, "laid_up"],
];

function statements(line: Line, port: string, year: number, random: () => number): Presence[] {
  const count = random() < 0.3 ? 2 : 1;
  return Array.from({ length: count }, (_, at) => {
    const drawn = random();
    const status = statuses.find(([below]) => drawn <= below)?.[1] ?? "actual";
    const calls = random() < 0.3 ? Math.round(random() * 40) : undefined;
    const id = `${line.id}-${port}-${year}-${at}`;
    return {
      id,
      line: line.id,
      port,
      period: { kind: "calendar_year", label: String(year), start: `${year}-01-01`, end: `${year}-12-31` },
      role: (["homeport", "transit", "both", "unknown"] as const)[Math.floor(random() * 4)] ?? "unknown",
      status,
      ships: [],
      ...(calls !== undefined && { calls }),
      ...(random() < 0.06 && { passengers: Math.round(random() * 120) * 1000 }),
      evidence: {
        file: "line_presence.csv",
        line: at,
        words: "les escales de la compagnie sont annoncées pour la saison",
        source: {
          id: `page-${year % 20}`,
          publisher: ["Mer et Marine", "Seatrade", "L’Antenne", "PortMiami"][year % 4] ?? "",
          title: "Une page",
          kind: "press",
          language: "fr",
          grade: "B",
          publishedOn: `${year}-06-01`,
        },
      },
    };
  });
}

/** Numbers from 0 to 1, the same on every run (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
