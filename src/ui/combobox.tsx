import { type KeyboardEvent, useId, useState } from "react";

/** A text field above the list that it filters (the ARIA combobox pattern with a listbox that stays open). */

export type Choice = { id: string; label: string; hint: string; words: string };

type Props = { label: string; placeholder: string; empty: string; choices: Choice[]; onChoose: (id: string) => void };

export function Combobox({ label, placeholder, empty, choices, onChoose }: Props) {
  const listId = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const found = choices.filter((choice) => folded(`${choice.label} ${choice.words}`).includes(folded(text)));
  const current = found[Math.min(at, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && current) {
      event.preventDefault();
      setAt((found.indexOf(current) + step + found.length) % found.length);
    }
    if (event.key === "Enter" && current) onChoose(current.id);
  };
  return (
    <div className="combobox">
      <input
        data-autofocus
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current && `${listId}-${current.id}`}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={label}>
        {found.map((choice) => (
          <Item
            key={choice.id}
            id={`${listId}-${choice.id}`}
            choice={choice}
            current={choice === current}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p role="status" className={found.length === 0 ? "" : "vh"}>
        {found.length === 0 ? empty : found.length}
      </p>
    </div>
  );
}

type ItemProps = { id: string; choice: Choice; current: boolean; onChoose: (id: string) => void };

/** The field keeps the focus and the keys; the pointer may choose an item, and slides off it to call that off. */
function Item({ id, choice, current, onChoose }: ItemProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      ref={(item) => {
        if (current) item?.scrollIntoView({ block: "nearest" });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onPointerUp={() => onChoose(choice.id)}
    >
      <span>{choice.label}</span>
      <span className="c-3">{choice.hint}</span>
    </div>
  );
}

/** Without case and accents. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
