import { create } from "zustand";
import { type HouseTemplate, templateOf } from "../domain/house-template";

/** The template of the house, kept on this device: it dresses every deck until it is taken off. */

type State = { template: HouseTemplate | undefined };

const key = "cap2m.template";

export const useHouseTemplate = create<State>(() => ({ template: read() }));

/** Puts a template on, or takes it off; false when the browser refuses to keep it: it then holds until the page is closed. */
export function wearTemplate(template: HouseTemplate | undefined): boolean {
  useHouseTemplate.setState({ template });
  try {
    if (template) localStorage.setItem(key, JSON.stringify(template));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function read(): HouseTemplate | undefined {
  try {
    return typeof localStorage === "undefined"
      ? undefined
      : templateOf(JSON.parse(localStorage.getItem(key) ?? "null"));
  } catch {
    return undefined;
  }
}
