import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/app.css";

/** The page is drawn at build time: it is painted first, and only then does the app take it over. */

let started = false;
function start(): void {
  if (started) return;
  started = true;
  void import("./start");
}

requestAnimationFrame(() => setTimeout(start));
/** A tab in the background paints nothing, and is ready all the same when it is looked at. */
setTimeout(start, 500);
