import type { Messages } from "./fr";

export const overview: Messages["overview"] = {};
