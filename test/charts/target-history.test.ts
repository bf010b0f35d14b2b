import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { type HistoryView, historyView } from "../../src/charts/target-history-content";
import { askAll, factsOf } from "../../src/db/queries";
import { road } from "../../src/domain/road";
import { targetHistory } from "../../src/domain/target-history";
import { languagesByCode } from "../../src/i18n/language";

let view: HistoryView;
beforeAll(async () => {
  const db = await openFactsInNode("data");
  const { figures, targets, ports } = factsOf(await askAll(db, undefined));
  const history = targetHistory(targets, road(figures, targets, figures, 2025).history);
  view = historyView({ history, ports, hindsight: true }, languagesByCode.fr);
}, 60_000);

const read = (text: string | undefined) => (text ?? "").replace(/[\u00a0\u202f]/g, " ");

describe("the range announced in 2004 for 2005", () => {
  const row = () => view.rows.find(({ year, said }) => year === "2005" && said === 500_000);
  it("is drawn to its upper end and said in full", () => {
    expect(row()).toMatchObject({ saidHigh: 550_000, kind: "missed" });
    expect(read(row()?.label)).toContain("500 000 à 550 000 annoncés");
  });
  it("says in its provenance that it is judged from its lower end", () => {
    expect(read(row()?.reading.value?.text)).toBe("500 000 à 550 000");
    expect(read(row()?.reading.calculation)).toContain("Une fourchette se juge depuis son bas.");
  });
  it("has its upper end in the table and the file, in a column that no other row fills", () => {
    expect(view.frame.table.columns.map(({ key }) => key)).toContain("saidHigh");
    const filled = view.frame.table.rows.filter(({ saidHigh }) => saidHigh !== undefined);
    expect(filled).toMatchObject([{ year: { text: "2005" }, saidHigh: { raw: 550_000 } }]);
  });
});
