/** The text of an HTML message, without what only a browser wants. */

const BLOCK = /^(?:p|div|br|tr|li|h[1-6]|table|ul|ol|hr|blockquote|section|article|header|footer|pre)$/;
const UNSEEN = /^(?:script|style)$/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  eacute: 'é',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
  Ouml: 'Ö',
  Auml: 'Ä',
  Uuml: 'Ü',
};

/**
 * Tags out, blocks as lines, entities as characters. Addresses that links lead to stay, in brackets: a `mailto:` may be
 * the only place where an address stands. One pass; nothing is looked for twice.
 */
export function textOfHtml(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    out.push(decoded(html.slice(at, open)));
    const tag = tagAt(html, open);
    if (!tag) {
      out.push('<');
      at = open + 1;
      continue;
    }
    at = UNSEEN.test(tag.name) ? afterElement(html, tag.end, tag.name) : tag.end;
    if (BLOCK.test(tag.name)) out.push('\n');
    else if (tag.name === 'td' || tag.name === 'th') out.push(' ');
    if (tag.link) out.push(`(${decoded(tag.link)}) `);
  }
  out.push(decoded(html.slice(at)));
  return out
    .join('')
    .replace(/[ \t\r\f\v]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

interface Tag {
  readonly name: string;
  readonly end: number;
  readonly link?: string;
}

const NAME = /[a-z][a-z0-9]*/iy;
const LINK = /\shref\s*=\s*["']?([^"'\s>]{1,2000})/i;

function tagAt(html: string, open: number): Tag | undefined {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return { name: '', end: close < 0 ? html.length : close + 3 };
  }
  const closing = html[open + 1] === '/';
  NAME.lastIndex = open + (closing ? 2 : 1);
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined && !/[!?/]/.test(html[open + 1] ?? '')) return undefined;
  const close = html.indexOf('>', open);
  const end = close < 0 ? html.length : close + 1;
  const link = name === 'a' && !closing ? LINK.exec(html.slice(open, end))?.[1] : undefined;
  return { name: closing && UNSEEN.test(name ?? '') ? '' : (name ?? ''), end, ...(link && { link }) };
}

/** After the end of an element whose content is no text; as in browsers, one that is not closed goes to the end. */
function afterElement(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}\\b[^>]*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
        (all, decimal, hex, name: string | undefined) =>
          name ? (ENTITIES[name] ?? all) : character(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    : text;

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ');
