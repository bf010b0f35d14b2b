import { Lock } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import { initialCourse } from "../domain/course";
import { useApp } from "../state/store";

export function Footer() {
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
    </footer>
  );
}
