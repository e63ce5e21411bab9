/** Names in SQL, whatever characters they have. */

/** A table's or column's name, quoted. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text, quoted. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
