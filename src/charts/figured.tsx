import type { ReactNode } from "react";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { Reading } from "../i18n/reading";

/** A figure in text: its raw number in <data>, and its provenance one click away. */

type Props = { raw: number; children: ReactNode; reading: Reading; className?: string };

export function Figured({ raw, children, reading, className = "" }: Props) {
  const open = useProvenance();
  const { say } = useLanguage();
  return (
    <button
      type="button"
      className={`figured ${className}`}
      onClick={() => open(reading)}
      title={say.provenance.open(reading.heading)}
    >
      <data value={raw}>{children}</data>
    </button>
  );
}
