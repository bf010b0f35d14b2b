import type { Messages } from "./fr";

export const volumes: Messages["volumes"] = {};
