import { useLanguage } from "../charts/language-context";
import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import { mission } from "../domain/mission";
import { type View, languages, packs } from "../domain/view";
import { slideWords } from "../i18n/slide-words";
import { change } from "../state/actions";
import { Segmented } from "../ui/segmented";
import type { Asked } from "./slides-deck";
import { SlideScenario } from "./slides-scenario";

/** For whom the slides are, in which language, and which calls they tell. */

type Props = { facts: Facts; view: View; asked: Asked };

export function SlideChoices({ facts, view, asked }: Props) {
  const language = useLanguage();
  const { lines } = facts;
  const { screen } = slideWords(language.code);
  const met = mission.lines.flatMap((id) => lines.find((each) => each.id === id) ?? []);
  const others = lines.filter((each) => !met.includes(each)).toSorted((a, b) => language.compare(a.name, b.name));
  return (
    <div className="sl-choices" data-export="no">
      <Segmented
        label={screen.pack}
        visibleLabel
        value={view.pack}
        options={packs.map((pack) => ({ value: pack, label: screen.packNames[pack] }))}
        onChange={(pack) => change({ pack, slide: 1, edits: [] })}
      />
      {view.pack === "line" && (
        <label className="field">
          <span className="lab">{screen.line}</span>
          <select
            value={asked.line?.id ?? ""}
            onChange={({ target }) => change({ line: target.value, slide: 1, edits: [] })}
          >
            <optgroup label={screen.met}>{met.map(option)}</optgroup>
            <optgroup label={screen.others}>{others.map(option)}</optgroup>
          </select>
        </label>
      )}
      {view.pack === "own" ? <NameField view={view} /> : <SlideScenario facts={facts} view={view} asked={asked} />}
      <Segmented
        label={screen.language}
        visibleLabel
        value={view.deck ?? view.lang}
        options={languages.map((code) => ({ value: code, label: code.toUpperCase() }))}
        onChange={(deck) => change({ deck })}
      />
    </div>
  );
}

const option = ({ id, name }: Line) => (
  <option key={id} value={id}>
    {name}
  </option>
);

/** What a set of one's own is called, kept when the field is left. */
function NameField({ view }: { view: View }) {
  const words = slideWords(useLanguage().code);
  const usual = words.packs.decks.own.name;
  const leave = (text: string) => {
    const named = text.trim();
    if (named !== (view.named ?? usual)) change({ named: named === "" ? usual : named });
  };
  return (
    <label className="field">
      <span className="lab">{words.clip.name}</span>
      <input
        key={view.named}
        defaultValue={view.named ?? usual}
        maxLength={60}
        onBlur={({ target }) => leave(target.value)}
      />
    </label>
  );
}
