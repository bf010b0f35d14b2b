import { useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { LanguageProvider } from "../../../src/charts/language-context";
import { Patterns } from "../../../src/charts/patterns";
import type { Facts } from "../../../src/domain/facts";
import { languagesByCode } from "../../../src/i18n/language";
import { useApp } from "../../../src/state/store";
import "../../../src/ui/tokens.css";
import "../../../src/ui/base.css";
import "../../../src/ui/app.css";
import { LinesMatrix } from "../../../src/views/lines-matrix";
import { made, madeYears } from "./made";

/**
 * The screen of the matrix, as the app shows it, with made facts: nothing else of the app, so that what is timed is the matrix.
 * `window.show()` is the moment the facts are there; marks: `facts`, then `painted`, after the frame that first shows them.
 */
declare global {
  interface Window {
    show: () => void;
  }
}

const facts: Facts = made();

window.show = () => {
  performance.mark("facts");
  const root = document.getElementById("main");
  if (root) createRoot(root).render(<Screen />);
};

function Screen() {
  const view = useApp((state) => state.view);
  useLayoutEffect(() => {
    // A message posted in the frame's callback is heard once the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => performance.mark("painted"));
    port1.start();
    requestAnimationFrame(() => port2.postMessage(undefined));
  }, []);
  return (
    <LanguageProvider value={languagesByCode.fr}>
      <Patterns />
      <LinesMatrix facts={facts} everything={facts} view={{ ...view, ...madeYears }} />
    </LanguageProvider>
  );
}
