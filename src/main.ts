import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/app.css";

/** The page is drawn at build time: it is painted first; then the engine starts in its worker, and the app takes the page over. */

let started = false;
function start(): void {
  if (started) return;
  started = true;
  document.documentElement.dataset["painted"] = "";
  const database = import("./db/bundled").then(({ openBundledFacts }) => openBundledFacts());
  void import("./start").then(({ run }) => run(database));
}

requestAnimationFrame(() => setTimeout(start));
/** A tab in the background paints nothing, and is ready all the same when it is looked at. */
setTimeout(start, 500);
