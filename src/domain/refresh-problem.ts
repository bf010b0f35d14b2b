import type { TemplateRefusal } from "./house-template";

/** Why a deck that comes back cannot be refreshed. foreign: of another tool, or without its marks. line: what it is about is gone. */
export type RefreshProblem = Exclude<TemplateRefusal, "themeless"> | "foreign" | "newer" | "line";
