import { Accessibility, Lock } from "lucide-react";
import { memo } from "react";
import { useLanguage } from "../charts/language-context";
import { initialCourse } from "../domain/course";
import type { View } from "../domain/view";
import { declared } from "../rgaa/declared";
import { addressOf } from "../state/actions";
import { useApp } from "../state/store";

export const Footer = memo(({ view }: { view: View }) => {
  const language = useLanguage();
  const { say } = language;
  const offline = useApp((state) => state.offline);
  const { degrees, nauticalMiles } = initialCourse;
  return (
    <footer className="foot">
      <span>{say.footer.course(degrees, language.count(nauticalMiles))}</span>
      <span>
        <Lock size={14} aria-hidden className="i" /> {say.footer.privacy} {offline !== "no" && say.footer.offline}
      </span>
      <a href={addressOf(view, "accessibility")} aria-current={view.screen === "accessibility" ? "page" : undefined}>
        <Accessibility size={14} aria-hidden className="i" /> {say.footer.accessibility(say.footer.states[declared])}
      </a>
    </footer>
  );
});
