import type { Facts } from "../domain/facts";
import type { Port } from "../domain/line";
import type { Basis, Scale, VolumeMeasure } from "../domain/view";

/** What the charts of the volumes are asked: what is known, what is looked at, and which ports. */

export type Role = "mrs" | "mia" | "peer";

/** The choices that change the curves; the others of the view leave them as they are drawn. */
export type Looked = {
  asOf?: string | undefined;
  measure: VolumeMeasure;
  basis: Basis;
  scale: Scale;
  ports: string[];
  from?: number | undefined;
  to?: number | undefined;
};

export type Ask = { known: Facts; everything: Facts; view: Looked };

/** What the figures are asked before they are drawn. */
export type Unscaled = { known: Facts; view: Omit<Looked, "scale" | "asOf"> };

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
