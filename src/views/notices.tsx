import { Info, TriangleAlert, X } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import { say as tell } from "../state/actions";
import { useDropped } from "../state/dropped";
import { restartEngine } from "../state/engine";
import { useFacts } from "../state/facts";
import { renew } from "../state/offline";
import { type Message, useApp } from "../state/store";

/** What the app has to say: parts of the address that it ignored, an engine that waits or fails, the outcome of an action. */
export function Notices() {
  const { say } = useLanguage();
  const ignored = useApp((state) => state.ignored);
  const engine = useApp((state) => state.engine);
  const message = useApp((state) => state.message);
  const offline = useApp((state) => state.offline);
  const asOf = useApp((state) => state.view.asOf);
  const { pending } = useFacts(asOf);
  return (
    <div role="status">
      {ignored.map(({ part, text, accepted }) => (
        <p key={part + text} className="note warn">
          <TriangleAlert size={18} aria-hidden />
          <span>
            {say.address.ignored(part, text)} {say.address.accepted(accepted.join(" · "))}
          </span>
        </p>
      ))}
      <EngineTrouble />
      {pending && engine.is === "starting" && (
        <p className="note">
          <Info size={18} aria-hidden />
          <span>
            {say.engine.starting} {say.engine.waiting}
          </span>
        </p>
      )}
      {offline === "renewal" && (
        <p className="note">
          <Info size={18} aria-hidden />
          <span>
            {say.renewal.there}{" "}
            <button type="button" onClick={renew}>
              {say.renewal.open}
            </button>
          </span>
        </p>
      )}
      {message !== undefined && <Toast message={message} />}
    </div>
  );
}

/** The engine does not start, does not answer, or has ended. */
function EngineTrouble() {
  const { say } = useLanguage();
  const engine = useApp((state) => state.engine);
  const isReading = useDropped(({ readings }) => [...readings.values()].some((state) => "cancel" in state));
  if (engine.is === "starting" || engine.is === "ready") return null;
  if (engine.is === "silent" && isReading) return null; // a file at work says itself that it takes long
  return (
    <p className="note warn">
      <TriangleAlert size={18} aria-hidden />
      {engine.is === "failed" ? (
        <span>
          <b>{say.engine.failed}</b> {say.engine.failedHelp}
        </span>
      ) : (
        <span>
          {say.engine[engine.is]}{" "}
          <button type="button" className="btn sm" onClick={() => void restartEngine()}>
            {say.engine.restart}
          </button>
        </span>
      )}
    </p>
  );
}

function Toast({ message: { text, link, undo } }: { message: Message }) {
  const { say } = useLanguage();
  return (
    <p className="toast">
      <span>{text}</span>
      {link && <a href={link.href}>{link.text}</a>}
      {undo && (
        <button type="button" onClick={undo.act}>
          {undo.text}
        </button>
      )}
      <button type="button" aria-label={say.close} onClick={() => tell(undefined)}>
        <X size={16} aria-hidden />
      </button>
    </p>
  );
}
