/** French typography in one place: the spaces that must not break, whatever the sentence was typed with. */

/** U+00A0 before a colon; U+202F before ; ! ? % and », and after «. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ :/g, "\u00a0:")
    .replace(/ ([;!?%»])/g, "\u202f$1")
    .replace(/« /g, "«\u202f");
}

/** Every sentence of a set of messages put through `typeset`, those that functions make included. */
export function typesetAll<T>(messages: T, typeset: (text: string) => string): T {
  return mapped(messages) as T;

  function mapped(value: unknown): unknown {
    if (typeof value === "string") return typeset(value);
    if (typeof value === "function")
      return (...args: unknown[]) => mapped((value as (...given: unknown[]) => unknown)(...args));
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each)]));
  }
}
