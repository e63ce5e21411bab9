/** What the rules for links to pictures, recordings and films have in common. */
import type { Detector, Kind } from '../../src/model/detector.js';
import { CANDIDATE } from '../../src/model/detector.js';

const TELLING = 0;
const PLAIN = 1;
const kinds: Kind[] = [
  { name: 'link', strength: 'strong', form: 'written' },
  { name: 'link', strength: 'weak', form: 'bare' },
];

/** Characters of a path or a URL (RFC 3986 2.3 and 3.3), with the letters and separators that file systems allow. */
const PATH = '[\\p{L}\\p{N}_\\-.~%/:+=\\\\]';
/** Files of programs and of a company's pages. */
const OF_NOBODY =
  /(?:^|[/\\_.-])(?:logo|logos|icons?|ikon(?:er)?|favicon|sprites?|static|assets?|banner|themes?|css|js|dist|node_modules|emoji|flags?|flagg|placeholder|default|dummy|no-?image|background|bakgrunn|btn|button|arrow|spinner|pixel|spacer|bullet|brand|produkt(?:er|bilder?)?|products?|screenshot|docs|wp-includes|ringtone|jingle|beep|musikk|music|intro|reklame|tutorial)(?:[/\\_.\-\d@]|$)/i;

export interface LinkOptions extends Pick<Detector, 'id' | 'dataType' | 'docs' | 'examples' | 'words'> {
  readonly extensions: string;
  /** Words in the path itself that say whom or what it shows. */
  readonly telling: RegExp;
}

/** Everything of a detector of links, but the endings and words. */
export function mediaLink({ extensions, telling, ...own }: LinkOptions): Detector {
  return {
    ...own,
    triggers: [
      {
        char: '.',
        back: { of: /[A-Za-z0-9_\-.~%/:+=\\\u00c0-\u017f]/, max: 240, first: /[A-Za-z0-9_./~\\\u00c0-\u017f]/ },
      },
    ],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_@])${PATH}{1,240}\\.(?:${extensions})(?![\\p{L}\\p{N}_/\\\\]|\\.[\\p{L}\\p{N}])(?:\\?[^\\s"'<>]{1,300})?`,
      'iuy',
    ),
    validate: (text, start, end) => {
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
