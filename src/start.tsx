import { createRoot, hydrateRoot } from "react-dom/client";
import type { Shipped } from "./db/shipped";
import type { LiveEngine } from "./db/watch";
import { fill, newQueryClient } from "./state/facts";
import { followAddress, followFailures } from "./state/actions";
import { followEngine } from "./state/engine";
import { useApp } from "./state/store";
import { Root } from "./views/root";
import { unpack } from "./db/shipped";
import { defaultView } from "./domain/view";
import { warm } from "./i18n/language";
import { writeAddress } from "./state/address";

/** Takes over the page that was drawn at build time, while the engine starts in its worker. What was pressed meanwhile is pressed again. */

export async function run(database: Promise<LiveEngine>, pressed: () => HTMLElement | undefined): Promise<void> {
  followAddress();
  followFailures();
  void followEngine(database);
  const root = document.getElementById("root");
  const client = newQueryClient();
  const answers = shippedAnswers();
  warm(useApp.getState().view.lang);
  const shipped = await answers;
  fill(client, Object.fromEntries(Object.entries(shipped).map(([day, packed]) => [day, unpack(packed)])));
  if (!root) return;
  const drawn = root.hasChildNodes() && shipped["today"] !== undefined && isFirstView();
  setTimeout(() => void bringBack());
  if (drawn) hydrateRoot(root, <Root client={client} />);
  else createRoot(root).render(<Root client={client} />);
  const button = pressed();
  if (drawn) button?.click();
}

/** Without the file everything still works, as soon as the engine has started. */
async function shippedAnswers(): Promise<Shipped> {
  try {
    const response = await fetch("./first-view.json");
    return response.ok ? ((await response.json()) as Shipped) : {};
  } catch {
    return {};
  }
}

/** All must be as at build time, the theme too: its button shows which it is. */
function isFirstView(): boolean {
  const { view, ignored } = useApp.getState();
  return ignored.length === 0 && writeAddress(view) === writeAddress(defaultView("overview"));
}

/** What a person dropped on another day: after the first view, which never waits for it. */
async function bringBack(): Promise<void> {
  const [{ startKeeping }, { followChanges }, { catchUp }] = await Promise.all([
    import("./state/keeping"),
    import("./state/changes"),
    import("./state/kept"),
  ]);
  followChanges();
  await Promise.all([startKeeping(), catchUp()]);
}
