import { getPublicSuffix, parse } from 'tldts';
import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { fold } from '../src/text/fold.js';

const PERSONAL = 0;
const ROLE = 1;
const kinds: Kind[] = [
  { name: 'personal', strength: 'strong', form: 'bare' },
  { name: 'role', strength: 'strong', form: 'bare' },
];

/** Mailboxes that stand for a function, not a person: found like any other, told apart by kind. */
const ROLES = new Set(
  ['post', 'firmapost', 'postmottak', 'postkasse', 'kundeservice', 'kundservice', 'noreply', 'donotreply', 'ikkesvar',
    'info', 'admin', 'support', 'hjelp', 'faktura', 'regnskap', 'salg', 'sales', 'contact', 'kontakt', 'webmaster',
    'postmaster', 'abuse', 'hostmaster', 'dpo', 'personvern', 'office', 'resepsjon'],
);

/** RFC 5321 4.5.3.1: at most 64 octets before the @ and 255 after it; RFC 1035: labels of at most 63. */
// Of the characters RFC 5322 allows in a mailbox, those that people and systems use: `=`, `&` and `/` belong to URLs.
const LOCAL = '[A-Za-z0-9._+\\-\\u00c0-\\u017f]';
const LABEL = '[A-Za-z0-9\\u00c0-\\u017f](?:[A-Za-z0-9\\-\\u00c0-\\u017f]{0,61}[A-Za-z0-9\\u00c0-\\u017f])?';

/** In `logo@2x.png` and `clip@3x.mov` the @ belongs to a file name. */
const SCALED_FILE = /^\d{1,2}x\./i;
/** Endings that are both domains and file types: a bare number before them is a file. */
const NUMBERED_FILE = /^\d+\.(?:mov|zip)$/i;
/** Message-IDs: a long run of hex or digits, in angle brackets. */
const MESSAGE_ID = /^[0-9a-f.\-]{16,}$/i;

function validate(text: string, start: number, end: number): number {
  const at = text.indexOf('@', start);
  const local = text.slice(start, at);
  const domain = text.slice(at + 1, end);
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return NO_CANDIDATE;
  if (SCALED_FILE.test(domain) || NUMBERED_FILE.test(domain)) return NO_CANDIDATE;
  if (isUserInUrl(text, start) || isScpPath(text, end, local)) return NO_CANDIDATE;
  if (text[start - 1] === '<' && MESSAGE_ID.test(local)) return NO_CANDIDATE;
  if (domain.length > 255 || !hasPublicSuffix(domain)) return CANDIDATE;
  return ROLES.has(fold(local)) ? ROLE : PERSONAL;
}

/** The suffix must be listed by IANA as a top-level domain; `.local`, `.png` and numbers are not. */
function hasPublicSuffix(domain: string): boolean {
  const suffix = getPublicSuffix(domain, { validateHostname: false });
  return suffix !== null && suffix !== domain && parse(domain, { validateHostname: false }).isIcann === true;
}

/** `https://user:secret@host` holds a credential; the part after the colon is no mailbox. */
function isUserInUrl(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 64), start);
  const scheme = before.lastIndexOf('://');
  return scheme >= 0 && !/[\s/?#&=,;]/.test(before.slice(scheme + 3));
}

/** `git@host.org:path` is a repository. */
const isScpPath = (text: string, end: number, local: string): boolean =>
  text[end] === ':' && (local === 'git' || /[A-Za-z~./]/.test(text[end + 1] ?? ''));

export const email: Detector = {
  id: 'email',
  dataType: 'contact.email',
  docs: {
    summary: 'E-mail addresses: a dot-atom mailbox at a domain under a real top-level domain.',
    reference: 'RFC 5321 4.1.2, RFC 6531 (letters outside ASCII), IANA top-level domains through tldts; identifiers.md 5.',
    misses: 'Quoted mailboxes ("a b"@x.org), address literals (@[192.0.2.1]), obfuscated forms (ola at x dot org).',
  },
  triggers: [{ char: '@', back: { of: /[A-Za-z0-9._+\-\u00c0-\u017f]/, max: 64 } }],
  pattern: new RegExp(`${LOCAL}{1,64}@(?:${LABEL}\\.){1,8}(?:xn--[a-z0-9\\-]{2,59}|[A-Za-z\\u00c0-\\u017f]{2,24})(?![A-Za-z0-9@\\u00c0-\\u017f]|-[A-Za-z0-9])`, 'uy'),
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
    names: ['epost', 'e_post', 'epostadresse', 'e-postadressa', 'mail', 'mailadresse', 'email', 'e_mail', 'emailaddress',
      'kontaktepost', 'upn'],
    against: [],
    labels: [],
  },
  examples: {
    hit: ['kari.nordmann@example.org', 'Skriv til post@example.com.', 'bjørn@example.net'],
    miss: ['logo@2x.png', 'lodash@4.17.21', 'root@db-01', 'git@github.com:org/repo', 'https://user:pass@example.org/'],
  },
};
