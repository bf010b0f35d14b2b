import type { Page } from "@playwright/test";

/** The page as Chromium hands it to a screen reader, and what would be missed by who hears it. */

type Told = { role: string; name: string; isStop: boolean; states: Map<string, unknown> };

/** Every node that is not ignored, in the order in which it is read. */
async function treeOf(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const states = new Map(properties.map((each) => [each.name as string, each.value.value as unknown]));
      return {
        role: String(role?.value),
        name: String(name?.value ?? "").trim(),
        isStop: states.get("focusable") === true,
        states,
      };
    });
}

/** Roles that a screen reader has a word for, and the state that each of them owes. */
const controls = new Map<string, string[]>([
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
]);

/** Places that take the focus to be scrolled or entered, and are told by their name. */
const places = new Set(["region", "group", "grid", "table", "dialog", "main", "application", "figure"]);

/** Controls without a name, a role or a state; pictures and panels without a name. */
export async function unheardOf(page: Page): Promise<string[]> {
  const tree = await treeOf(page);
  return tree.flatMap(({ role, name, isStop, states }) => {
    if (role === "RootWebArea") return [];
    const owed = controls.get(role);
    const missing = owed?.filter((state) => !states.has(state)) ?? [];
    const isUnknown = isStop && !owed && !places.has(role);
    const isNameless = name === "" && (isStop || owed !== undefined || ["image", "figure", "dialog"].includes(role));
    return [
      ...(isUnknown ? [`a stop that is no control: ${role} ${name}`] : []),
      ...(isNameless ? [`without a name: ${role}`] : []),
      ...missing.map((state) => `${role} ${name} without ${state}`),
    ];
  });
}
