import type { Messages } from "./fr";

export const lines: Messages["lines"] = {};
