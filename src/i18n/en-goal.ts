import type { Messages } from "./fr";

export const goal: Messages["goal"] = {};
