import { resolvePort } from "./line-names";
import type { Destination, Known, Mapping, Role, Said, SourceTable } from "./mapping";
import { isAim, roleNamed } from "./mapping-names";
import { rolesOf } from "./mapping";

/** What a table is most likely about, by the names and kinds of its columns. A person sees it and may change it. */
export function proposedMapping(source: SourceTable, known: Known): Mapping {
  const found = source.header.map((name, at) => roleOf(name, source.kinds[at]));
  const to = destinationOf(source, found);
  const allowed = rolesOf[to];
  return {
    to,
    roles: withoutRepeats(found.map((role) => (allowed.includes(role) ? role : "skip"))),
    said: saidBy(source, known, found),
    table: tableName(source.name),
  };
}

/** The mapping with another destination: what the columns say is asked again of their names. */
export function mappingTo(to: Destination, source: Pick<SourceTable, "header" | "kinds">, before: Mapping): Mapping {
  const found = source.header.map((name, at) => roleOf(name, source.kinds[at]));
  return { ...before, to, roles: withoutRepeats(found.map((role) => (rolesOf[to].includes(role) ? role : "skip"))) };
}

const figures: readonly Role[] = ["passengers", "homeport", "transit", "calls"];

const kindNeeded: Partial<Record<Role, SourceTable["kinds"][number]>> = {
  ...Object.fromEntries(figures.map((role) => [role, "number"])),
  departure: "date",
  role: "text",
};

/** A name is believed when the cells of its column can be what it says. */
function roleOf(name: string, kind: SourceTable["kinds"][number] | undefined): Role {
  const role = roleNamed(name);
  if (role === undefined) return kind === "month" || kind === "period" ? "period" : "skip";
  const needed = kindNeeded[role];
  if (needed !== undefined) return kind === needed ? role : "skip";
  if (role === "arrival")
    return kind === "date" ? "arrival" : kind === "month" || kind === "period" ? "period" : "skip";
  if (role === "month" && kind === "month") return "period";
  if (role === "ship" && kind === "number") return "calls";
  if (role === "year") return kind === "period" || kind === "month" ? "period" : kind === "number" ? "year" : "skip";
  return role;
}

function destinationOf({ header, kinds }: SourceTable, found: readonly Role[]): Destination {
  const has = (...wanted: Role[]): boolean => wanted.some((role) => found.includes(role));
  const isDated = has("period", "year");
  if (header.some(isAim) && has("year")) return "targets";
  if (has("arrival") && has("ship", "line")) return "calls";
  if (has("line") && isDated) return "presence";
  if (isDated && has(...figures)) return "traffic";
  const days = kinds.indexOf("date");
  return days >= 0 && found[days] === "arrival" && has(...figures) ? "traffic" : "own";
}

/** Two columns cannot say the same of a row: the first one speaks. */
function withoutRepeats(found: readonly Role[]): Role[] {
  return found.map((role, at) => (role !== "skip" && found.indexOf(role) < at ? "skip" : role));
}

/** What the name of the file and the words around the table say. A port is believed only when one alone is named. */
function saidBy({ name, around }: SourceTable, { ports }: Known, found: readonly Role[]): Said {
  if (found.includes("port")) return {};
  const words = `${name.replace(/\.[a-z0-9]+$/i, "")} ${around}`
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  const named = words.flatMap((word) => {
    const port = resolvePort(word, ports);
    return port.kind === "exact" || port.kind === "alias" ? [port.found.id] : [];
  });
  const [port] = named;
  return port !== undefined && new Set(named).size === 1 ? { port } : {};
}

/** A name for a table of its own: plain letters, digits and underscores, never empty, never one of a digit first. */
function tableName(file: string): string {
  const base = file
    .replace(/\.(csv|tsv|txt|xlsx|parquet|json|gz|zip)$/gi, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 48);
  return /^[a-z]/.test(base) ? base : `table_${base}`.replace(/_$/, "");
}
