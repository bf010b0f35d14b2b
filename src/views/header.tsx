import {
  Anchor,
  ChartLine,
  Compass,
  FileInput,
  Moon,
  Presentation,
  Search,
  SquareTerminal,
  Sun,
  SunMoon,
  Waypoints,
} from "lucide-react";
import { memo } from "react";
import { useLanguage } from "../charts/language-context";
import { type View, languages, screens, themes } from "../domain/view";
import { addressOf, change, showPalette } from "../state/actions";

/** The places of the tool, always in the same order, and the tools that hold everywhere. */

const icons = {
  overview: Compass,
  volumes: ChartLine,
  lines: Anchor,
  goal: Waypoints,
  data: FileInput,
  query: SquareTerminal,
  slides: Presentation,
};

export const Header = memo(({ view }: { view: View }) => {
  const { say } = useLanguage();
  return (
    <>
      <header className="top">
        <div className="top-in">
          <a className="brand" href={addressOf(view, "overview")}>
            <Mark />
            <span>{say.appTitle}</span>
            <span className="vh">{say.screens.overview}</span>
          </a>
          <nav className="nav" aria-label={say.nav}>
            {screens.map((screen) => (
              <a key={screen} href={addressOf(view, screen)} aria-current={view.screen === screen ? "page" : undefined}>
                {say.screens[screen]}
              </a>
            ))}
          </nav>
          <Tools view={view} />
        </div>
      </header>
      <nav className="tabbar" aria-label={say.nav}>
        {screens.map((screen) => {
          const Icon = icons[screen];
          return (
            <a key={screen} href={addressOf(view, screen)} aria-current={view.screen === screen ? "page" : undefined}>
              <Icon size={20} aria-hidden />
              {say.screensShort[screen]}
            </a>
          );
        })}
      </nav>
    </>
  );
});

function Tools({ view }: { view: View }) {
  const { say } = useLanguage();
  const next = themes[(themes.indexOf(view.theme) + 1) % themes.length] ?? "system";
  const ThemeIcon = { system: SunMoon, light: Sun, dark: Moon }[view.theme];
  return (
    <div className="top-tools">
      <button
        type="button"
        className="find"
        aria-keyshortcuts="Control+K"
        onClick={() => showPalette(true)}
        aria-label={say.search}
      >
        <Search size={16} aria-hidden />
        <span className="lbl">{say.search}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="lang" role="group" aria-label={say.language}>
        {languages.map((lang) => (
          <button
            key={lang}
            type="button"
            lang={lang}
            aria-pressed={view.lang === lang}
            onClick={() => change({ lang })}
          >
            {lang.toUpperCase()}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="ib"
        title={say.themes[view.theme]}
        aria-label={`${say.theme} : ${say.themes[view.theme]}`}
        onClick={() => change({ theme: next })}
      >
        <ThemeIcon size={18} aria-hidden />
      </button>
    </div>
  );
}

/** A compass whose needle points at 287°, the initial course from Marseille to Miami. */
function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13.5" fill="none" className="s-ink" strokeWidth="2.5" />
      <path d="M2.2 11.8 L17.6 12.9 L16 16 L15 19.6 Z" className="f-route" />
      <circle cx="16" cy="16" r="2.6" className="f-ink" />
    </svg>
  );
}
