/** What an @ stands in besides addresses of mailboxes (identifiers.md, 5). */

/** In `logo@2x.png`, `clip@3x.mov` and `backup@2024.zip` the @ belongs to a file name; `getty@x.target` is a unit. */
const FILE = /^(?:\d{1,2}x\.|v?\d[\da-z]{0,9}\.(?:sh|py|md|rs|pl|ps|ai|so|cc)$)|^[^.]{1,63}\.(?:mov|zip|target)$/i;
/** Message-IDs: a long run of hex or digits, in angle brackets. */
const MESSAGE_ID = /^[0-9a-f.-]{16,64}$/i;
/** The line is about a message, a login or an upload, not a mailbox. */
const OTHER_LINE =
  /(?:\b(?:message-id|in-reply-to|references):[^\r\n]{0,200}|\b(?:ssh|scp|sftp|rsync)(?:\s(?:-\w{1,10}|\d{1,5}|[\w~-]{0,40}[./][\w./~-]{0,40})){0,4}\s)$/i;

/** True when the text around `local@domain` says that it is a file, a message, a login or a place to copy from. */
export function isNoMailbox(text: string, start: number, end: number, local: string, domain: string): boolean {
  return FILE.test(domain) || isScpPath(text, end, local) || (start > 0 && saysOther(text, start, local));
}

/** What stands before the address speaks against it. */
const saysOther = (text: string, start: number, local: string): boolean =>
  isUserInUrl(text, start) ||
  (text[start - 1] === '<' && MESSAGE_ID.test(local)) ||
  OTHER_LINE.test(text.slice(Math.max(0, start - 200), start));

/** `https://user:secret@host` holds a credential; the part after the colon is no mailbox. */
function isUserInUrl(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 64), start);
  const scheme = before.lastIndexOf('://');
  return scheme >= 0 && !/[\s/?#&=,;]/.test(before.slice(scheme + 3));
}

/** `git@host.org:path` and `user@host.org:~/file` are places to copy from. */
const isScpPath = (text: string, end: number, local: string): boolean =>
  text[end] === ':' && (/^(?:git|hg|svn)$/.test(local) || /^:(?:[~./]|[\w.-]{1,40}\/)/.test(text.slice(end, end + 42)));
