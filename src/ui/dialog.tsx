import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";

/** A modal panel. The platform's dialog keeps the focus inside and gives it back; Escape or a click outside closes it. */

type Props = { label: string; closeLabel: string; onClose: () => void; children: ReactNode; className?: string };

export function Dialog({ label, closeLabel, onClose, children, className = "" }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  }, []);
  return (
    <dialog ref={dialog} className={`dialog ${className}`} aria-label={label} onClose={onClose} closedby="any">
      <div className="dialog-in">
        <button type="button" className="ib dialog-x" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          <X size={18} aria-hidden />
        </button>
        {children}
      </div>
    </dialog>
  );
}
