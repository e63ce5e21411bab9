import type { Detector, Kind } from '../src/model/detector.js';
import { NO_CANDIDATE } from '../src/model/detector.js';
import { CREDENTIAL_WORDS } from './shared/credential-words.js';
import { hinted } from './shared/hinted.js';
import { isPlaceholder, isProgram, isStatusWord } from './shared/placeholder.js';
import { isHash, isOtherNature, isPin } from './shared/secret-shapes.js';
import { LEFT } from './shared/text.js';

const CLEAR = 0;
const PIN = 1;
const HASH = 2;
const kinds: Kind[] = ['clear', 'pin', 'hash'].map((name) => ({ name, strength: 'strong', form: 'written' }));

const OF = '(?:wi-?fi|nett(?:verks)?|admin|bruker|hoved|engangs|standard|start|app|rute?r|root|system|epost|mail|pc)';
const LABEL =
  `(?:${OF}-?)?(?:passord(?:et|frasen?)?|passwords?|passwd|passphrase|passcode|pwd|pw|psk|kodeord(?:et)?|code ?word|safe ?word|` +
  'tvangsord(?:et)?|tryggingsord(?:et)?|tryggleiksord(?:et)?|sikkerhetsord(?:et)?|sikringsord(?:et)?|hemmel[ei]g ord|wi-?fi-?kode[nr]?)';
/** `passordet til ruteren er`, `your password is`. */
const WHOSE =
  '(?:\\s(?:din|ditt|deres|mitt|vårt|hans|hennes)|\\s(?:til|for|på|hos|of|to)\\s(?:the\\s)?[\\p{L}\\d\\-]{2,24})?';
const VERB =
  '(?:(?:er |ble |blei |vart |is )?(?:satt|sett|endret|endra|byttet|bytta) til|(?:is |was )?(?:set|changed) to|er|var|blir|is|was)';
const OPEN = '["\'«“‘]';
const SHUT = '["\'»”’]';
/** Without a sign or a verb before it, only what is quoted or mixes letters with digits is a secret. */
const MIXED = '(?=\\S{0,24}\\d)(?=\\S{0,24}\\p{L})';
const BETWEEN = `(?:${SHUT}?\\s{0,2}(?:[:=]|=>|:=)\\s{0,2}|\\s${VERB}:?\\s{1,2}|\\s(?=${OPEN}|${MIXED}))`;
const STOP = '\\s"\'«»“”‘’<>,;|&';
const VALUE = `(?:${OPEN}([^"'»”’\\r\\n]{3,64})(?=${SHUT})|([^${STOP}]{2,63}[^${STOP}.:?)\\]}]))`;
const SOURCE = `${LEFT}${LABEL}${WHOSE}${BETWEEN}${VALUE}`;

/** Part of every label, and how far from its beginning: `nettverks-sikkerhetsord`. */
const STEM = /pass|pw|psk|kode|code|safe|sord|g ord/iu;
const STEM_REACH = 32;
const AGAIN = new RegExp(SOURCE, 'iuy');

function valueStart(text: string, start: number, end: number): number {
  AGAIN.lastIndex = start;
  const match = AGAIN.exec(text);
  return match === null ? start : end - (match[1] ?? match[2] ?? '').length;
}

/** More code than a whole cell could be: `req[`, `$row`, `= x`; and the word itself (`type: password`). */
const CODE = /[()[\]{}]|^[/\\~$@#:=]|^(?:password|passord)$/iu;
/** Words in which a state ends, in both languages: `utdatert`, `encrypted`, `tilgjengelig`. */
const STATE = /^\p{Ll}{2,20}(?:ert|ed|lig|bart?|isk|ende)$/u;
/** What may follow a code word that is one word of a longer line. */
const GOES_ON =
  /^ (?:og|and|men|eller|bekreftet|oppgitt|ok|stemte|stemmer|gjelder|fra|til|på|hos|pin|kode|alarm)(?!\p{L})/iu;

function validate(text: string, start: number, end: number): number {
  const value = text.slice(start, end);
  if (isHash(value)) return HASH;
  if (isPlaceholder(value) || isStatusWord(value) || isProgram(value) || CODE.test(value)) return NO_CANDIDATE;
  if (isPin(value)) return PIN;
  if (isOtherNature(value)) return NO_CANDIDATE;
  if (/[^\p{L}]/u.test(value) || /["'«“‘]/.test(text[start - 1] ?? '')) return CLEAR;
  return isProse(text, start, end, value) ? NO_CANDIDATE : CLEAR;
}

/** A word of letters alone may as well be the next word of a sentence about the password. */
function isProse(text: string, start: number, end: number, value: string): boolean {
  const verb = /\p{L}\s{1,2}$/u.test(text.slice(Math.max(0, start - 4), start));
  const after = text.slice(end, end + 40);
  if (verb) return STATE.test(value) || (/^ \p{L}/u.test(after) && !GOES_ON.test(after));
  return /^ \p{Ll}{1,24} \p{L}/u.test(after) && !GOES_ON.test(after);
}

export const codeWord: Detector = {
  id: 'code-word',
  dataType: 'account.credential',
  docs: {
    summary:
      'Passwords and code words that somebody wrote down: after their label and a sign, a verb or a quotation mark.',
    reference:
      'Labels in bokmål, nynorsk and English. The span is the secret alone, without label and quotation marks.',
    misses:
      'A code word that follows its label with nothing between them (unless it is quoted or holds a digit); the second word of ' +
      'a secret that is not quoted; secrets that are themselves a word like "endret" or a date; labels in other languages.',
  },
  triggers: [
    {
      word: ['lower', 'capital', 'upper'],
      length: [2, 21],
      first: 'pkwctnaehsbrm',
      next: [' ', ':', '=', '"', "'", '-', '»', '”'],
    },
  ],
  pattern: hinted(new RegExp(SOURCE, 'iuy'), STEM, STEM_REACH),
  valueStart,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'sentences about passwords',
      rate: 0.01,
      derivation:
        'assumed: of the words behind a label and a colon or a verb that the lists do not know, one in a hundred is no secret.',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: CREDENTIAL_WORDS,
  examples: {
    hit: [
      'kodeord: fjelltur',
      'Kodeordet er "Blåbær".',
      'passord er Sommer2026',
      'pw: hunter22',
      'Password=s3cret;Database=crm',
    ],
    miss: [
      'glemt passord',
      'passord må endres',
      'passordet ble resatt',
      'kodeord mangler',
      'Kodeord oppgitt korrekt, alarmen avstilt.',
      'password: string',
    ],
  },
};
