import { Download, FileText, Printer } from "lucide-react";
import { useState } from "react";
import { useLanguage } from "../charts/language-context";
import type { View } from "../domain/view";
import { slideWords } from "../i18n/slide-words";
import type { Deck } from "../slides/deck";
import { writeAddress } from "../state/address";
import { useHouseTemplate } from "../state/house-template";
import { saveDeck } from "./slides-file";
import { Paper, type PaperKind } from "./slides-paper";

/** The button that matters writes the file, and says that it did; the others print. */

type Saving = { is: "idle" } | { is: "writing" } | { is: "written"; name: string } | { is: "failed" };

export function SlideSave({ deck, view }: { deck: Deck; view: View }) {
  const { screen } = slideWords(useLanguage().code);
  const [saving, setSaving] = useState<Saving>({ is: "idle" });
  const template = useHouseTemplate((state) => state.template);
  const [paper, setPaper] = useState<PaperKind>();
  const write = async () => {
    if (saving.is === "writing") return;
    setSaving({ is: "writing" });
    try {
      setSaving({ is: "written", name: await saveDeck(deck, template, writeAddress(view)) });
    } catch {
      setSaving({ is: "failed" });
    }
  };
  return (
    <>
      <div className="actions" data-export="no">
        <p role="status" className="sl-status">
          {saving.is === "writing" && screen.writing}
          {saving.is === "written" && screen.written(saving.name)}
          {saving.is === "failed" && screen.failed}
        </p>
        <button type="button" className="btn" onClick={() => setPaper("handout")}>
          <FileText size={16} aria-hidden />
          {screen.handout}
        </button>
        <button type="button" className="btn" onClick={() => setPaper("slides")}>
          <Printer size={16} aria-hidden />
          PDF
        </button>
        <button type="button" className="btn pri" onClick={() => void write()} aria-disabled={saving.is === "writing"}>
          <Download size={16} aria-hidden />
          {screen.download}
        </button>
      </div>
      {paper && <Paper deck={deck} kind={paper} onDone={setPaper} />}
    </>
  );
}
