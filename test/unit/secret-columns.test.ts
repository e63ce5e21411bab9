/** Whole columns of secrets and of media: what the verdict makes of the rules, their names and their chance rates. */
import { describe, expect, it } from 'vitest';
import { random } from '../../connectors/shared/random.js';
import { RULES } from '../../rules/registry.js';
import { ContainerCount } from '../../src/detect/container.js';
import { Rules } from '../../src/detect/rules.js';
import type { Storage } from '../../src/model/container.js';
import { decider } from '../../src/verdict/decide.js';
import { FILES, hex, jpegWith, tiffWithPosition } from '../rules/media-files.js';

const rules = new Rules(RULES, 'secrets');
const decide = decider(RULES);
const rng = random(7);

const from = (letters: string, n: number): string =>
  Array.from({ length: n }, () => letters[rng.below(letters.length)]).join('');
const digits = (n: number): string => from('0123456789', n);
const hexDigits = (n: number): string => from('0123456789abcdef', n);
const pick = <T>(items: readonly T[]): T => items[rng.below(items.length)] as T;
const list = (n: number, make: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => make(i));

const OURS = /^(?:account\.credential|media\.|location\.gps)/;

/** Verdicts of one column about secrets, media and positions. */
function told(name: string, cells: readonly string[], storage: Storage = 'text'): string[] {
  const field = { path: name, declaredType: storage, storage };
  const ref = { store: 's', schema: '', name: 't' };
  const count = new ContainerCount({ ref, kind: 'table', rows: null, fields: [field] }, rules);
  const design = { method: 'row', sound: true } as const;
  count.add({ design, rows: cells.length, columns: [{ field, values: cells }], bytes: 0 });
  const read = count.evidence().fields[name];
  if (read === undefined) throw new Error('no evidence');
  const { verdicts } = decide(read, { ...design, population: null, level: 0.95, looks: 1 }, 'unknown');
  return verdicts.filter((v) => OURS.test(v.dataType)).map((v) => `${v.dataType} ${v.kind} ${v.confidence}`);
}

const WORDS = ['bjørnebær', 'fjordhest', 'lavvo', 'tyttebær', 'nordlys', 'granbar', 'måsetoppen'];
const PROSE = 'Kunden ringte om fakturaen og fikk svar på det meste.';
const ABOUT = [
  'Glemt passord, ny lenke sendt.',
  'Passordet må endres.',
  'Kodeord oppgitt korrekt.',
  'PIN sendt på SMS.',
];
/** A picture that differs from the others. */
const picture = (): string => hex(Buffer.concat([FILES.jpeg, Buffer.from(hexDigits(40), 'hex')]));
const withPosition = (): string =>
  hex(jpegWith(tiffWithPosition({ lat: [61, rng.below(60), 0], lon: [8, rng.below(60), 0] })));

describe('columns of secrets', () => {
  it.each<[string, string[], string[]]>([
    [
      'code words of seven kinds',
      told(
        'kodeord',
        list(300, () => pick(WORDS)),
      ),
      ['account.credential is likely'],
    ],
    [
      'PINs',
      told(
        'pin',
        list(300, () => digits(4)),
        'integer',
      ),
      ['account.credential is certain'],
    ],
    [
      'codes of key boxes',
      told(
        'nokkelboks_kode',
        list(80, () => digits(4)),
      ),
      ['account.credential is certain'],
    ],
    [
      'digests under their name',
      told(
        'password_hash',
        list(200, () => hexDigits(64)),
      ),
      ['account.credential is certain'],
    ],
    [
      'digests of files',
      told(
        'sha256',
        list(200, () => hexDigits(64)),
      ),
      [],
    ],
    [
      'flags',
      told(
        'has_password',
        list(200, () => pick(['true', 'false'])),
      ),
      [],
    ],
    [
      'times of change',
      told(
        'password_changed_at',
        list(200, (i) => `2026-03-01 10:${10 + (i % 50)}:00`),
      ),
      [],
    ],
    [
      'states',
      told(
        'passord',
        list(200, () => pick(['aktiv', 'utløpt', 'ikke satt', 'sperret'])),
      ),
      [],
    ],
    [
      'session tokens',
      told(
        'session_token',
        list(200, () => hexDigits(32)),
      ),
      ['account.credential is certain'],
    ],
    [
      'bcrypt without a name',
      told(
        'c1',
        list(30, () => `$2b$12$${hexDigits(53)}`),
      ),
      ['account.credential is likely'],
    ],
    [
      'order numbers',
      told(
        'ordrenr',
        list(300, () => digits(4)),
        'integer',
      ),
      [],
    ],
    [
      'a code word in one note of two hundred',
      told(
        'notat',
        list(200, (i) => (i === 7 ? 'Ring først. Kodeord: fjelltur.' : PROSE)),
      ),
      ['account.credential contains likely'],
    ],
    [
      'notes about passwords',
      told(
        'notat',
        list(300, () => pick([...ABOUT, PROSE])),
      ),
      [],
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});

describe('columns of media', () => {
  it.each<[string, string[], string[]]>([
    ['pictures under their name', told('bilde', list(50, picture), 'binary'), ['media.image is certain']],
    ['pictures without a name', told('data', list(50, picture), 'binary'), ['media.image is likely']],
    [
      'one picture among other files',
      told('fil', [...list(40, () => hex(FILES.pdf)), picture()], 'binary'),
      ['media.image contains likely'],
    ],
    [
      'recordings',
      told(
        'opptak',
        list(50, () => hex(FILES.wav) + hexDigits(8)),
        'binary',
      ),
      ['media.audio is certain'],
    ],
    [
      'random bytes',
      told(
        'blob',
        list(500, () => hexDigits(200)),
        'binary',
      ),
      [],
    ],
    [
      'random bytes called a picture',
      told(
        'bilde',
        list(500, () => hexDigits(200)),
        'binary',
      ),
      [],
    ],
    [
      'names of files that tell',
      told(
        'filnavn',
        list(60, (i) => `verdisak-${i}-klokke.jpg`),
      ),
      ['media.image is likely'],
    ],
    [
      'names of files that do not',
      told(
        'filnavn',
        list(60, (i) => `${i}-klokke.jpg`),
      ),
      [],
    ],
    [
      'pictures of goods',
      told(
        'image_url',
        list(60, (i) => `https://shop.example.org/products/${i}.jpg`),
      ),
      [],
    ],
    [
      'pictures of persons',
      told(
        'avatar_url',
        list(60, (i) => `https://cdn.example.org/u/${i}.jpg`),
      ),
      ['media.image is certain'],
    ],
    [
      'positions in pictures',
      told('data', list(50, withPosition), 'binary').filter((v) => v.startsWith('location')),
      ['location.gps contains likely'],
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});
