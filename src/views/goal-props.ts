import type { GoalRoadView } from "../charts/goal-road-content";
import type { Bases } from "../domain/gap";
import type { Base, Road } from "../domain/road";
import type { ScreenProps } from "./app";

/** What every part of the goal is given: the road, its bases, the chosen one, and the way drawn from it. */
export type GoalProps = ScreenProps & { road: Road; bases: Bases; base: Base | undefined; way: GoalRoadView };
