import { save } from "../charts/download";

/** A value to a JSON file on the person's device. */
export function saveJson(value: unknown, name: string): void {
  save(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" }), name);
}

/** All of a person's work to one file on their device. */
export async function saveWork(name: string): Promise<void> {
  const { savedWorkspace } = await import("../state/workspace");
  save(new Blob([await savedWorkspace()]), `cap2m-${name}-${new Date().toISOString().slice(0, 10)}.cap2m`);
}
