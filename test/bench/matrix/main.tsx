import { useEffect, useLayoutEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { LanguageProvider } from "../../../src/charts/language-context";
import { Patterns } from "../../../src/charts/patterns";
import type { Facts } from "../../../src/domain/facts";
import type { View } from "../../../src/domain/view";
import { languagesByCode, warm } from "../../../src/i18n/language";
import { useApp } from "../../../src/state/store";
import "../../../src/ui/tokens.css";
import "../../../src/ui/base.css";
import "../../../src/ui/app.css";
import { Header } from "../../../src/views/header";
import { LinesMatrix } from "../../../src/views/lines-matrix";
import { made, madeYears } from "./made";

/**
 * The screen of the matrix, as the app shows it, with made facts: nothing else of the app but its header, which stands there before
 * the facts as it does in the app. `window.show()` is the moment the facts are there; marks: `facts`, then `painted`, after the frame
 * that first shows them.
 */
declare global {
  interface Window {
    show: () => void;
  }
}

const facts: Facts = made();
warm("fr"); // as the app does while it waits for them

function Page() {
  const view = useApp((state) => state.view);
  return (
    <LanguageProvider value={languagesByCode.fr}>
      <Patterns />
      <Header view={view} />
      <main>
        <Waiting view={view} />
      </main>
    </LanguageProvider>
  );
}

function Waiting({ view }: { view: View }) {
  const [isShown, show] = useState(false);
  useEffect(() => {
    window.show = () => {
      performance.mark("facts");
      show(true);
    };
  }, []);
  return isShown && <Screen view={view} />;
}

function Screen({ view }: { view: View }) {
  useLayoutEffect(() => {
    // A message posted in the frame's callback is heard once the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => performance.mark("painted"));
    port1.start();
    requestAnimationFrame(() => port2.postMessage(undefined));
  }, []);
  return <LinesMatrix facts={facts} everything={facts} view={{ ...view, ...madeYears }} />;
}

const root = document.getElementById("main");
if (root) createRoot(root).render(<Page />);
