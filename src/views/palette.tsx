import { useLanguage } from "../charts/language-context";
import { mission } from "../domain/mission";
import { languages, screens, sideScreens, themes } from "../domain/view";
import { languagesByCode } from "../i18n/language";
import { addressOf, change, reset, showPalette } from "../state/actions";
import { useFacts } from "../state/facts";
import { useApp } from "../state/store";
import { type Choice, Combobox } from "../ui/combobox";
import { Dialog } from "../ui/dialog";

/** Every place and command of the tool by its name. Loaded when it is first asked for. */

type Command = Choice & { run: () => void };

export function Palette() {
  const { say } = useLanguage();
  const commands = useCommands();
  const choose = (id: string) => {
    showPalette(false);
    commands.find((each) => each.id === id)?.run();
  };
  const { title, placeholder, empty } = say.palette;
  return (
    <Dialog label={title} closeLabel={say.close} onClose={() => showPalette(false)} className="palette">
      <Combobox label={title} placeholder={placeholder} empty={empty} choices={commands} onChoose={choose} />
    </Dialog>
  );
}

function useCommands(): Command[] {
  const language = useLanguage();
  const { say } = language;
  const view = useApp((state) => state.view);
  const { facts } = useFacts(view.asOf);
  const go = (address: string) => () => (location.hash = address);
  return [
    ...[...screens, ...sideScreens].map((screen) => ({
      id: screen,
      label: say.screens[screen],
      hint: say.palette.go,
      words: screen,
      run: go(addressOf(view, screen)),
    })),
    ...(facts?.lines ?? []).map(({ id, name, aliases }) => ({
      id: `line-${id}`,
      label: name,
      hint: say.screens.lines,
      words: aliases.join(" "),
      run: go(addressOf(view, "lines", id)),
    })),
    {
      id: "eve",
      label: say.asOf.setEve,
      hint: "",
      words: mission.eve,
      run: () => change({ asOf: mission.eve }),
    },
    { id: "today", label: say.asOf.setToday, hint: "", words: "today", run: () => reset("asOf") },
    {
      id: "published",
      label: say.basis.published,
      hint: say.basis.label,
      words: "",
      run: () => change({ basis: "published" }),
    },
    {
      id: "comparable",
      label: say.basis.comparable,
      hint: say.basis.label,
      words: "",
      run: () => change({ basis: "comparable" }),
    },
    ...languages.map((lang) => ({
      id: `lang-${lang}`,
      label: languagesByCode[lang].say.name,
      hint: say.language,
      words: lang,
      run: () => change({ lang }),
    })),
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      label: say.themes[theme],
      hint: say.theme,
      words: theme,
      run: () => change({ theme }),
    })),
  ];
}
