import { Download } from "lucide-react";
import { useState } from "react";
import { useLanguage } from "../charts/language-context";
import { slideWords } from "../i18n/slide-words";
import type { Deck } from "../slides/deck";
import { saveDeck } from "./slides-file";

/** The one button that matters: it writes the file, and says that it did. */

type Saving = { is: "idle" } | { is: "writing" } | { is: "written"; name: string } | { is: "failed" };

export function SlideSave({ deck }: { deck: Deck }) {
  const { screen } = slideWords(useLanguage().code);
  const [saving, setSaving] = useState<Saving>({ is: "idle" });
  const write = async () => {
    if (saving.is === "writing") return;
    setSaving({ is: "writing" });
    try {
      setSaving({ is: "written", name: await saveDeck(deck) });
    } catch {
      setSaving({ is: "failed" });
    }
  };
  return (
    <>
      <button type="button" className="btn pri" onClick={() => void write()} aria-disabled={saving.is === "writing"}>
        <Download size={16} aria-hidden />
        {screen.download}
      </button>
      <p role="status" className="sl-status">
        {saving.is === "writing" && screen.writing}
        {saving.is === "written" && screen.written(saving.name)}
        {saving.is === "failed" && screen.failed}
      </p>
    </>
  );
}
