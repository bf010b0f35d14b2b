/** Ctrl and K, or Cmd and K: the key of the field that finds and commands. */
export const isPaletteKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === "k" && (ctrlKey || metaKey);
