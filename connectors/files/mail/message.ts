/** A message as a record: a document whose fields are the message's own. */
import { isUtf8 } from 'node:buffer';
import type { Address, Attachment, Email } from 'postal-mime';
import type { SamplePlan } from '../../../src/model/cells.js';
import { blobText } from '../../shared/blob.js';
import { recordDecoder } from '../encoding.js';
import { textOfHtml } from './html.js';

/** Headers that have a field of their own. */
const OWN = new Set(['from', 'sender', 'to', 'cc', 'bcc', 'reply-to', 'subject', 'date', 'message-id', 'in-reply-to']);

/** Parts in parts are followed no further; mail that people wrote has three or four levels. */
const MAX_DEPTH = 50;

/** Makes a record of a message's bytes. */
export type MessageReader = (bytes: Buffer) => Promise<string>;

/** Loads the parser. A message it cannot read is kept as text: one of them must not end a mailbox. */
export async function messageReader({ maxCellChars }: Pick<SamplePlan, 'maxCellChars'>): Promise<MessageReader> {
  const { default: PostalMime } = await import('postal-mime');
  // One character more than is kept tells that the rest was cut.
  const short = (text: string): string => text.slice(0, maxCellChars + 1);
  return async (bytes) => {
    // The parser keeps its own; ours may be overwritten by the next chunk.
    const copy = Uint8Array.from(bytes);
    try {
      const email = await PostalMime.parse(copy, { maxNestingDepth: MAX_DEPTH, attachmentEncoding: 'arraybuffer' });
      return JSON.stringify(recordOf(email, short));
    } catch {
      return JSON.stringify({ body: short(decode(bytes.subarray(0, 4 * maxCellChars + 4))) });
    }
  };
}

const decode = recordDecoder('utf-8');

function recordOf(email: Email, short: (text: string) => string): object {
  const html = email.html === undefined ? undefined : textOfHtml(email.html);
  const body = email.text ?? html;
  const text = (value: string | undefined): string | undefined => (value === undefined ? undefined : short(value));
  return {
    from: addresses(email.from ? [email.from] : [])[0],
    sender: addresses(email.sender ? [email.sender] : [])[0],
    to: addresses(email.to),
    cc: addresses(email.cc),
    bcc: addresses(email.bcc),
    reply_to: addresses(email.replyTo),
    subject: text(email.subject),
    date: email.date,
    message_id: email.messageId,
    in_reply_to: email.inReplyTo,
    body: text(body),
    ...(email.text !== undefined && html && { body_html: text(html) }),
    attachments: email.attachments.map((one) => attachment(one, short)),
    headers: headersOf(email, short),
  };
}

function addresses(list: readonly Address[] | undefined): string[] {
  return (list ?? []).flatMap((one) => {
    if (one.group) return addresses(one.group);
    if (!one.address) return one.name ? [one.name] : [];
    return [one.name ? `${one.name} <${one.address}>` : one.address];
  });
}

function headersOf(email: Email, short: (text: string) => string): Record<string, string> {
  const found = new Map<string, string>();
  for (const { key, value } of email.headers) {
    if (OWN.has(key)) continue;
    const before = found.get(key);
    found.set(key, short(before === undefined ? value : `${before}\n${value}`));
  }
  return Object.fromEntries(found);
}

const TEXTUAL = /^(?:text\/|message\/|application\/(?:json|xml|csv|x-ndjson|sql|.+\+(?:json|xml))$)/;

function attachment(one: Attachment, short: (text: string) => string): object {
  const bytes = typeof one.content === 'string' ? Buffer.from(one.content) : Buffer.from(one.content as ArrayBuffer);
  const content = TEXTUAL.test(one.mimeType) ? contentOf(bytes, one.mimeType, short) : undefined;
  return { name: one.filename ?? undefined, type: one.mimeType, bytes: bytes.length, text: content };
}

function contentOf(bytes: Buffer, type: string, short: (text: string) => string): string {
  const text = isUtf8(bytes) ? blobText(bytes) : decode(bytes);
  return short(type === 'text/html' ? textOfHtml(text) : text);
}
