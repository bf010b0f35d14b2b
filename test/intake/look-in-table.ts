import type { Engine } from "../../src/db/database";
import type { Look } from "../../src/intake/fast-look";
import type { FastPlan } from "../../src/intake/fast-plan";

/** What the database itself adds up by year, texts among figures and days left out: the first chart must say the same. */
export async function lookIn(engine: Engine, table: string, { columns }: FastPlan): Promise<Look | undefined> {
  const column = columns.findIndex(({ kind }) => kind === "day");
  if (column < 0) return undefined;
  const sums = columns.map(({ name, kind }, at) =>
    kind === "integer" || kind === "decimal"
      ? `coalesce(sum(case when ${isLike(name, "-?[0-9.]+(e[-+]?[0-9]+)?")} then "${name}"::double end), 0) as s${at}`
      : `0::double as s${at}`,
  );
  const day = columns[column]?.name ?? "";
  const rows = await engine.rows(
    `select coalesce(year(case when ${isLike(day, "[0-9]{4}-[0-9]{2}-[0-9]{2}")} then "${day}"::date end), 0)::integer as y, count(*)::integer as n, ${sums.join(", ")} from "${table}" group by y order by y`,
  );
  const years = rows.map((row) => ({
    year: Number(row["y"]),
    rows: Number(row["n"]),
    sums: columns.map((_, at) => Number(row[`s${at}`])),
  }));
  const dated = years.filter(({ year }) => year > 0);
  const undated = years.find(({ year }) => year === 0)?.rows ?? 0;
  return dated.length === 0 || dated.length > 150 ? undefined : { column, years: dated, undated };
}

const isLike = (column: string, pattern: string): string => `regexp_full_match("${column}"::varchar, '${pattern}')`;

/** Sums of decimals depend on their order in the last digits: one that is as near as that is the wanted one. */
export const near = (look: Look | undefined, wanted: Look | undefined): Look | undefined =>
  look && {
    ...look,
    years: look.years.map((each, at) => ({
      ...each,
      sums: each.sums.map((sum, column) => {
        const other = wanted?.years[at]?.sums[column] ?? NaN;
        return Math.abs(sum - other) <= 1e-6 * Math.max(1, Math.abs(other)) ? other : sum;
      }),
    })),
  };
