import { Buffer } from 'node:buffer';

/** An identifier for SQL text, whatever characters it holds; the session's `sql_mode` is ours. */
export const quoteIdent = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** A schema-qualified name. */
export const qualified = (schema: string, name: string): string => `${quoteIdent(schema)}.${quoteIdent(name)}`;

/** A text literal that no character set or escape rule can read otherwise. */
export const quoteText = (text: string): string => hexText(Buffer.from(text));

/** The literal of a text that is UTF-8 already. */
export const hexText = (utf8: Buffer): string => `_utf8mb4 x'${utf8.toString('hex')}'`;

/** The literal of raw bytes. */
export const hexBytes = (bytes: Buffer): string => `x'${bytes.toString('hex')}'`;
