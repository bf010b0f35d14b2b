import { type ReactNode, useId } from "react";

/** A button that opens a small panel below itself. The platform's popover closes on Escape and on a click elsewhere. */

type Props = { trigger: ReactNode; children: ReactNode; className?: string; label?: string; panelLabel: string };

export function Popover({ trigger, children, className, label, panelLabel }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" className={className} popoverTarget={id} aria-label={label}>
        {trigger}
      </button>
      <div id={id} popover="auto" className="pop" role="group" aria-label={panelLabel}>
        {children}
      </div>
    </>
  );
}
