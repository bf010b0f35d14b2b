import { Palette, X } from "lucide-react";
import { useState } from "react";
import { useLanguage } from "../charts/language-context";
import type { HouseTemplate, TemplateRefusal } from "../domain/house-template";
import { slideWords } from "../i18n/slide-words";
import { dressOf } from "../slides/dress";
import { page } from "../slides/layout";
import { useHouseTemplate, wearTemplate } from "../state/house-template";
import { ChooseFile } from "../ui/choose-file";

/** The template of the house: chosen, shown by name with what was taken of it, taken off. */

type Reading =
  { is: "idle" } | { is: "reading" } | { is: "refused"; name: string; why: TemplateRefusal } | { is: "not kept" };

export function SlideTemplate() {
  const { template: words } = slideWords(useLanguage().code);
  const template = useHouseTemplate((state) => state.template);
  const [reading, setReading] = useState<Reading>({ is: "idle" });
  const read = async (file: File) => {
    setReading({ is: "reading" });
    const { readTemplate } = await import("../slides/template-read");
    const found = await readTemplate(file);
    if ("refusal" in found) setReading({ is: "refused", name: file.name, why: found.refusal });
    else setReading({ is: wearTemplate(found.template) ? "idle" : "not kept" });
  };
  const takeOff = () => {
    wearTemplate(undefined);
    setReading({ is: "idle" });
  };
  return (
    <section className="sl-template" aria-label={words.title} data-export="no">
      <div className="actions">
        <ChooseFile label={words.title} accept=".pptx,.potx" onChoose={(file) => void read(file)}>
          <Palette size={16} aria-hidden />
          {template ? words.another : words.choose}
        </ChooseFile>
        {template && (
          <button type="button" className="btn" onClick={takeOff}>
            <X size={16} aria-hidden />
            {words.takeOff}
          </button>
        )}
      </div>
      <div role="status">
        {reading.is === "reading" && <p>{words.reading}</p>}
        {reading.is === "refused" && <p>{words.refused(reading.name, reading.why)}</p>}
        {reading.is === "not kept" && <p>{words.notKept}</p>}
        {template ? <Worn template={template} /> : <p>{words.help}</p>}
      </div>
    </section>
  );
}

function Worn({ template }: { template: HouseTemplate }) {
  const language = useLanguage();
  const { template: words } = slideWords(language.code);
  const { fonts, kept } = dressOf(template);
  const given = Object.keys(template.colors).length;
  const { size } = template;
  const isOther = size && Math.abs(size.w / size.h - page.w / page.h) > 0.01;
  return (
    <>
      <p>
        <b>{words.worn(template.name)}</b> {words.colors(given - kept.length, given)}{" "}
        {words.fonts(fonts.major, fonts.minor)} {template.logo ? words.logo.there : words.logo.none}
      </p>
      {kept.length > 0 && <p>{words.kept(kept.map((slot) => words.slots[slot]).join(", "))}</p>}
      {(!size || isOther) && <p>{size ? words.shape.taken : words.shape.left}</p>}
    </>
  );
}
