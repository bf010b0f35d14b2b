/** A text of the file with its spaces seen: a dot for each, a heavier one for those that do not break, an arrow for a tab. */
export function Dots({ text }: { text: string }) {
  const parts = text.split(/([ \u00A0\u202F\u2000-\u200A\t\u200B\u202A-\u202E]+)/);
  return (
    <span className="data-text">
      {parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={at} className={/[^ ]/.test(part) ? "dot hard" : "dot"}>
            {part.replaceAll(/[^]/gu, signOf)}
          </span>
        ),
      )}
    </span>
  );
}

const signOf = (space: string): string => {
  if (space === "\t") return "→";
  return /[\u200B\u202A-\u202E]/.test(space) ? "◊" : "·";
};
