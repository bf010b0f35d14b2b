/** The same sentence with its first letter large: what begins with a number in letters, or with an article put in. */
export const capital = (text: string): string => `${text.slice(0, 1).toLocaleUpperCase()}${text.slice(1)}`;
