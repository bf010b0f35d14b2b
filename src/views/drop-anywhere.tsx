import { FileInput } from "lucide-react";
import { useEffect, useState } from "react";
import { useLanguage } from "../charts/language-context";
import { say as tell } from "../state/actions";
import { openDropped } from "../state/opening";

/** The whole page takes files, from any screen: while some are held over it, it says so; let go, they are read on the Data screen. */
export function DropAnywhere() {
  const { say } = useLanguage();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      clearTimeout(leaving);
      leaving = setTimeout(() => setHeld(false), 300); // a page hears nothing when files leave the window: they are over it as long as it hears of them
      setHeld(true);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      clearTimeout(leaving);
      setHeld(false);
      openDropped([...event.dataTransfer.files]).catch(() => tell(say.drop.unreadable));
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      clearTimeout(leaving);
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [say]);
  if (!held) return null;
  return (
    <div className="drop-over">
      <p>
        <FileInput size={28} aria-hidden />
        {say.drop.release}
      </p>
    </div>
  );
}
