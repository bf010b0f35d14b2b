import { renderToString } from "react-dom/server";
import { type Answers, askAll } from "../db/queries";
import { type Shipped, pack } from "../db/shipped";
import { mission } from "../domain/mission";
import { fill, newQueryClient } from "../state/facts";
import { Root } from "../views/root";
import { openFactsInNode } from "./engine-node";

/** The first view, drawn and answered at build time by the same SQL on the same engine. */

/** Answers as of today and of the eve of the mission: the two days that the first view compares. */
export async function firstAnswers(folder: string): Promise<Record<string, Answers>> {
  const db = await openFactsInNode(folder);
  return { today: await askAll(db, undefined), [mission.eve]: await askAll(db, mission.eve) };
}

/** The overview in French as of today, and the file that fills the query cache before the engine has started. */
export async function firstView(folder: string): Promise<{ html: string; file: string }> {
  const answers = await firstAnswers(folder);
  const client = newQueryClient();
  fill(client, answers);
  const shipped: Shipped = Object.fromEntries(Object.entries(answers).map(([day, rows]) => [day, pack(rows)]));
  return { html: renderToString(<Root client={client} />), file: JSON.stringify(shipped) };
}
