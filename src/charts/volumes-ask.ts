import type { Facts } from "../domain/facts";
import type { Port } from "../domain/line";
import type { View } from "../domain/view";

/** What the charts of the volumes are asked: what is known, what is looked at, and which ports. */

export type Role = "mrs" | "mia" | "peer";

export type Ask = { known: Facts; everything: Facts; view: View };

/** Where a value of a port stands on the axis: itself, or its index. Undefined for a port without the base year. */
export type Placing = (port: string, value: number) => number | undefined;

/** Marseille first, then the chosen ports that exist. */
export function shownPorts(ports: Port[], chosen: string[]): Port[] {
  const found = ["marseille", ...chosen.filter((id) => id !== "marseille")].map((id) =>
    ports.find((port) => port.id === id),
  );
  return found.filter((port) => port !== undefined);
}

export const roleOf = (port: string): Role => (port === "marseille" ? "mrs" : port === "miami" ? "mia" : "peer");
