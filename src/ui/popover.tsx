import { type ReactNode, useId, useState } from "react";

/**
 * A button that opens a small panel below itself. The platform's popover closes on Escape and on a click elsewhere.
 * What is in the panel is made when it is first opened: its controls would weigh on the first paint of the page.
 */

type Props = { trigger: ReactNode; children: ReactNode; className?: string; label?: string; panelLabel: string };

export function Popover({ trigger, children, className, label, panelLabel }: Props) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className={className} popoverTarget={id} aria-label={label}>
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        className="pop"
        role="group"
        aria-label={panelLabel}
        onBeforeToggle={() => setOpened(true)}
      >
        {opened && children}
      </div>
    </>
  );
}
