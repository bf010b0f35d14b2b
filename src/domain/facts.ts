import type { Fact } from "./figure";
import type { Agreement, Line, Port, PortEvent, Presence, PublicTarget } from "./line";

/** Everything known on a day, as the domain speaks of it. */
export type Facts = {
  figures: Fact[];
  presence: Presence[];
  targets: PublicTarget[];
  events: PortEvent[];
  agreements: Agreement[];
  lines: Line[];
  ports: Port[];
};
