/** What the rules for links to pictures, recordings and films have in common. */
import type { Detector, Kind } from '../../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../../src/model/detector.js';

const TELLING = 0;
const PLAIN = 1;
const kinds: Kind[] = [
  { name: 'link', strength: 'strong', form: 'written' },
  { name: 'link', strength: 'weak', form: 'bare' },
];

/** Characters of a path or a URL (RFC 3986 2.3 and 3.3), with the letters and separators that file systems allow. */
const IN_PATH = /[\p{L}\p{N}_\-.~%/+\\]/u;
/** Longest path looked at. Names of files have 255 bytes at most, in every file system of today. */
const LONGEST = 240;

/**
 * Where the path begins whose ending is at `dot`. Looked for backwards: most dots have no such ending behind them,
 * and nothing is read for those.
 */
function pathStart(text: string, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < LONGEST && isPath(text, start - 1)) start--;
  return start;
}

/** A colon belongs to a path only behind a scheme or a drive: `https://`, `C:\`. */
const isPath = (text: string, at: number): boolean =>
  IN_PATH.test(text[at] as string) || (text[at] === ':' && /^(?:\/\/|\\)/.test(text.slice(at + 1, at + 3)));

/** Files of programs and of a company's pages. */
const OF_NOBODY =
  /(?:^|[/\\_.-])(?:logo|logos|icons?|ikon(?:er)?|favicon|sprites?|static|assets?|banner|themes?|css|js|dist|node_modules|emoji|flags?|flagg|placeholder|default|dummy|no-?image|background|bakgrunn|btn|button|arrow|spinner|pixel|spacer|bullet|brand|produkt(?:er|bilder?)?|products?|screenshot|docs|wp-includes|ringtone|jingle|beep|musikk|music|intro|reklame|tutorial)(?:[/\\_.\-\d@]|$)/i;

export interface LinkOptions extends Pick<Detector, 'id' | 'dataType' | 'docs' | 'examples' | 'words'> {
  readonly extensions: string;
  /** Words in the path itself that say whom or what it shows. */
  readonly telling: RegExp;
}

/** What endings begin with: behind most full stops there is none. */
const firstLetters = (extensions: string): string[] =>
  extensions.split('|').flatMap((e) => [e.charAt(0), e.charAt(0).toUpperCase()]);

/** Everything of a detector of links, but the endings and words. */
export function mediaLink({ extensions, telling, ...own }: LinkOptions): Detector {
  return {
    ...own,
    triggers: [{ char: '.', next: firstLetters(extensions) }],
    pattern: new RegExp(
      `(?<=[\\p{L}\\p{N}_)\\-])\\.(?:${extensions})(?![\\p{L}\\p{N}_/\\\\]|\\.[\\p{L}\\p{N}])(?:\\?[^\\s"'<>]{1,300})?`,
      'iuy',
    ),
    valueStart: pathStart,
    validate: (text, start, end) => {
      // A mailbox, a picture at double size (`logo@2x.png`), or more than a path.
      if (start > 0 && /[@\p{L}\p{N}]/u.test(text[start - 1] as string)) return NO_CANDIDATE;
      const path = text.slice(start, end).replace(/\?.{0,300}$/, '');
      if (OF_NOBODY.test(path)) return CANDIDATE;
      return telling.test(path) ? TELLING : PLAIN;
    },
    kinds,
    storage: ['text', 'document'],
    nulls: [
      {
        name: 'links to pictures and sounds of a site',
        rate: 0.1,
        derivation:
          'assumed: one in ten links of a page or a shop lies under a path that reads as if persons had sent it.',
        when: ['bare', 'written'],
      },
      {
        name: 'links in a field named so',
        rate: 0.5,
        derivation: 'assumed: half of the fields named after pictures or sounds hold those of goods and pages.',
        when: ['named'],
        from: 3,
      },
      {
        name: 'a link beside such a word',
        rate: 0.05,
        derivation: 'assumed: one in twenty.',
        when: ['labelled', 'named'],
      },
    ],
  };
}
