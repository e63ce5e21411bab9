/** An identifier for SQL text, whatever characters it holds. The catalogue's own names are never too long. */
export const quoteIdent = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A schema-qualified name: the session's search path holds no user schema. */
export const qualified = (schema: string, name: string): string => `${quoteIdent(schema)}.${quoteIdent(name)}`;
