import type { Verdicts } from "./criterion";
import { contentVerdicts } from "./verdicts-content";
import { pageVerdicts } from "./verdicts-page";
import { useVerdicts } from "./verdicts-use";

export const verdicts: Verdicts = { ...contentVerdicts, ...pageVerdicts, ...useVerdicts };
