import { startWorker } from "./db/worker";
import { isPaletteKey } from "./ui/palette-key";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/app.css";

/** The page is drawn at build time. Once the browser says that it has painted it, the engine starts in its worker and the app takes the page over. */

const pressed = notePressed();
let started = false;
function start(): void {
  if (started) return;
  started = true;
  document.documentElement.dataset["painted"] = "";
  const database = openDatabase();
  void import("./start").then(({ run }) => run(database, pressed));
}

/** The worker reads its script while the library that speaks to it is fetched. */
async function openDatabase() {
  const worker = startWorker();
  const { openBundledFacts } = await import("./db/bundled");
  return openBundledFacts(worker);
}

/** The button last pressed on the drawn page, which cannot answer yet, itself or by its key. What opens a panel by its markup alone has answered. */
function notePressed(): () => HTMLElement | undefined {
  let button: HTMLElement | undefined;
  const note = ({ target }: MouseEvent) => {
    const found = target instanceof Element ? target.closest<HTMLElement>("button:not([popovertarget])") : null;
    if (found) button = found;
  };
  const noteKey = (event: KeyboardEvent) => {
    if (!isPaletteKey(event)) return;
    event.preventDefault();
    button = document.querySelector<HTMLElement>("[aria-keyshortcuts='Control+K']") ?? button;
  };
  document.addEventListener("click", note);
  document.addEventListener("keydown", noteKey);
  return () => {
    document.removeEventListener("click", note);
    document.removeEventListener("keydown", noteKey);
    return button;
  };
}

new PerformanceObserver((_list, observer) => {
  observer.disconnect();
  setTimeout(start);
}).observe({ type: "paint", buffered: true });
/** A tab in the background paints nothing, and is ready all the same when it is looked at. */
setTimeout(start, 1500);
