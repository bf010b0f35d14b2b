/** The one way a name or a text becomes part of a SQL text. Values go as parameters wherever the engine takes them. */

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
