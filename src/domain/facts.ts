import type { EconomicFact } from "./economics";
import type { Fact } from "./figure";
import type { Agreement, FleetFact, Line, Ownership, Port, PortEvent, Presence, PublicTarget } from "./line";
import type { Ship } from "./ship";

/** Everything known on a day, as the domain speaks of it. */
export type Facts = {
  figures: Fact[];
  presence: Presence[];
  targets: PublicTarget[];
  events: PortEvent[];
  agreements: Agreement[];
  lines: Line[];
  ports: Port[];
  ownership: Ownership[];
  ships: Ship[];
  fleet: FleetFact[];
  economics: EconomicFact[];
};
