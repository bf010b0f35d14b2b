import type { Page } from "@playwright/test";

/** The page as Chromium hands it to a screen reader, and what would be missed by who hears it. What the Tab key reaches is keyboard.spec's. */

type Told = { role: string; name: string; states: Set<string> };

/** Every node that is not ignored, in the order in which it is read. */
async function treeOf(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? "").trim(),
      states: new Set(properties.map((each) => each.name as string)),
    }));
}

/** What must have a name, and the states that each of them owes. */
const owed = new Map<string, string[]>([
  ["button", []],
  ["link", []],
  ["textbox", []],
  ["searchbox", []],
  ["combobox", ["expanded"]],
  ["DisclosureTriangle", ["expanded"]],
  ["checkbox", ["checked"]],
  ["radio", ["checked"]],
  ["slider", ["valuemin", "valuemax"]],
  ["spinbutton", []],
  ["Date", []],
  ["gridcell", []],
  ["option", []],
  ["listbox", []],
  ["image", []],
  ["figure", []],
  ["dialog", []],
]);

/** Controls, pictures and panels without a name or a state, and how many there are. */
export async function unheardOf(page: Page): Promise<{ heard: number; missing: string[] }> {
  const tree = (await treeOf(page)).filter(({ role }) => owed.has(role));
  const missing = tree.flatMap(({ role, name, states }) => [
    ...(name === "" ? [`without a name: ${role}`] : []),
    ...(owed.get(role) ?? []).filter((state) => !states.has(state)).map((state) => `${role} ${name} without ${state}`),
  ]);
  return { heard: tree.length, missing };
}
