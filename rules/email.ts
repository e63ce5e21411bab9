import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { isNoMailbox } from './shared/at-sign.js';
import { tldts } from './shared/packages.js';
import { wordList } from './shared/text.js';

const PERSONAL = 0;
const ROLE = 1;
const kinds: Kind[] = [
  { name: 'personal', strength: 'strong', form: 'bare' },
  { name: 'role', strength: 'strong', form: 'bare' },
];

/** Mailboxes that stand for a function, not a person: found like any other, told apart by kind. */
const ROLES: ReadonlySet<string> = new Set(
  wordList(`
    post firmapost postmottak postkasse kundeservice kundservice kundesenter noreply donotreply ikkesvar info admin support
    hjelp faktura fakturamottak regnskap salg sales contact kontakt webmaster postmaster abuse hostmaster dpo personvern
    office resepsjon sentralbord vaktsentral alarmsentral hei hello drift it jobb marked
  `),
);

// Of the characters RFC 5322 allows in a mailbox, those that people and systems use: `=`, `&` and `/` belong to URLs.
const LETTER = 'A-Za-z0-9\\u00c0-\\u017f';
const LOCAL = `[${LETTER}._+\\-]`;
/** The sign, percent-encoded in a URL, or as an HTML entity. */
const AT = '(?:@|%40|&#64;)';
/** RFC 1035: labels of at most 63. */
const LABEL = `[${LETTER}](?:[${LETTER}\\-]{0,61}[${LETTER}])?`;
const PATTERN = new RegExp(
  `(?<![${LETTER}_@])[${LETTER}_]${LOCAL}{0,63}${AT}(?:${LABEL}\\.){1,8}(?:xn--[a-z0-9\\-]{2,59}|[A-Za-z\\u00c0-\\u017f]{2,24})` +
    `(?![${LETTER}@]|-[${LETTER}])`,
  'uy',
);

function validate(text: string, start: number, end: number): number {
  const plain = text.indexOf('@', start);
  const [local, domain] =
    plain < end && plain >= 0
      ? [text.slice(start, plain), text.slice(plain + 1, end)]
      : encoded(text.slice(start, end));
  if (local.endsWith('.') || local.includes('..')) return NO_CANDIDATE;
  if (isNoMailbox(text, start, end, local, domain)) return NO_CANDIDATE;
  // RFC 5321 4.5.3.1.2. The last label must be a top-level domain of IANA's: `.local`, `.png` and `.service` are not.
  if (domain.length > 255 || tldts().parse(domain, LENIENT).isIcann !== true) return CANDIDATE;
  return ROLES.has(local.toLowerCase().replace(/[._-]/g, '')) ? ROLE : PERSONAL;
}

/** The two halves where the sign itself is encoded. */
function encoded(span: string): [local: string, domain: string] {
  const [local = '', domain = ''] = span.split(/%40|&#64;/u);
  return [local, domain];
}

// The pattern has checked the labels already.
const LENIENT = { validateHostname: false } as const;

export const email: Detector = {
  id: 'email',
  dataType: 'contact.email',
  docs: {
    summary: 'E-mail addresses: a dot-atom mailbox at a domain under a real top-level domain.',
    reference:
      'RFC 5321 4.1.2, RFC 6531 (letters outside ASCII), IANA top-level domains through tldts; identifiers.md 5.',
    misses:
      'Quoted mailboxes ("a b"@x.org), address literals (@[192.0.2.1]), obfuscated forms (ola at x dot org, ola(at)x.org), ' +
      "scripts other than Latin, what stands before an apostrophe (o'brien), an address run into the next sentence " +
      '(ola@x.orgRing). user@host.org is taken for a mailbox unless a command or a path says otherwise.',
  },
  triggers: ['@', '%', '&'].map((char) => ({
    char,
    back: { of: /[A-Za-z0-9._+\-\u00c0-\u017f]/, max: 64, first: /[A-Za-z0-9_\u00c0-\u017f]/ },
  })),
  pattern: PATTERN,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'names, handles and file names with an @',
      rate: 1e-7,
      derivation:
        'identifiers.md 5: every trap listed there (decorators, packages, scaled files, units, message ids) fails the check; ' +
        'the rate stands for traps nobody listed.',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: {
    names: wordList(
      'epost e_post epostadresse e-postadressa mail mailadresse email e_mail emailaddress kontaktepost upn',
    ),
    against: [],
    labels: [],
  },
  examples: {
    hit: [
      'kari.nordmann@example.org',
      'Skriv til post@example.com.',
      'bjørn@example.net',
      '<a href="mailto:ola@example.org">',
      '/glemt?epost=ola%40example.org&x=1',
      'ola&#64;example.org',
    ],
    miss: [
      'logo@2x.png',
      'lodash@4.17.21',
      'root@db-01',
      'git@github.com:org/repo',
      'https://user:pass@example.org/',
      '@ola@example.org',
    ],
  },
};
