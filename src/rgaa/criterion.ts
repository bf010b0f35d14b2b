/** One criterion of the RGAA 4.1, and what the app makes of it. */

/** A sentence in each language of the app: a reason that exists in one only does not compile. */
export type Said = { fr: string; en: string };

/** A test that shows it: its file, from test/, and its title as the file writes it. */
export type Proof = { file: string; title: string };

/** `met` rests on tests; what they cannot show is told in `why`. What nobody has checked is never met. */
export type Verdict =
  | { is: "met"; by: Proof[]; why?: Said }
  | { is: "not met"; why: Said; by?: Proof[] }
  | { is: "not checked"; why: Said; by?: Proof[] }
  | { is: "not applicable"; why: Said; by?: Proof[] };

export type VerdictName = Verdict["is"];

/** Verdicts by the number of their criterion: "1.1". */
export type Verdicts = Record<string, Verdict>;

export const said = (fr: string, en: string): Said => ({ fr, en });

export const met = (by: Proof[], why?: Said): Verdict => ({ is: "met", by, ...(why && { why }) });

export const notApplicable = (why: Said, by: Proof[] = []): Verdict => ({ is: "not applicable", why, by });

export const notChecked = (why: Said, by: Proof[] = []): Verdict => ({ is: "not checked", why, by });
