import { type ReactNode, useRef } from "react";

/** A button that asks for one file; the same file can be chosen again. `label` names what the file is for. */

type Props = { label: string; accept: string; children: ReactNode; onChoose: (file: File) => void };

export function ChooseFile({ label, accept, children, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (file: File | undefined) => {
    if (input.current) input.current.value = "";
    if (file) onChoose(file);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="vh"
        tabIndex={-1}
        aria-label={label}
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <span>{label}</span>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        {children}
      </button>
    </>
  );
}
