import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { ADDRESS_WORDS } from './shared/address-words.js';
import { isNoValue } from './shared/no-value.js';

const STREET = 0;
const LINE = 1;

/**
 * Other things that are called addresses: e-mail, web, files, hosts with and without a port, IPv6 and MAC, hex, wallets and
 * keys (one word of 26 or more), UUIDs; markup and settings; telephone numbers and other figures.
 */
const OTHER: readonly RegExp[] = [
  /[@=<>{}\\|$^`~]|:\/\/|\bwww\./i,
  /^[/.#[]/,
  /^(?:[\w-]{1,60}\.){1,6}[\w-]{1,24}(?::\d{2,5})?(?:\/\S{0,80})?$/,
  /^[\w.-]{1,60}:\d{2,5}$/,
  /^(?:0x)?[\da-f]{2,4}(?:[:-][\da-f]{2,4}){2,7}$|::|0x[\da-f]{2}/i,
  /\S{32}/,
  /(?=\S{26})(?=\D{0,40}\d)[A-Za-z\d]{26}/,
];
/** An occasion, a state, a kind of address: no address. */
const WORDS =
  /^(?:true|false|ja|nei|yes|no|home|work|billing|shipping|delivery|private|business|hjem|jobb|privat|faktura|levering|aktiv|active|inactive|primary|secondary|main|default|same|samme|se over|ny|gammel|local|remote)$/i;

function accepts(cell: string): number {
  if (isNoValue(cell)) return NO_CANDIDATE;
  if (cell.length < 3 || cell.length > 160 || !/\p{L}{3}/u.test(cell)) return CANDIDATE;
  if (WORDS.test(cell) || OTHER.some((other) => other.test(cell))) return CANDIDATE;
  // A digit and no blank is a code: `B22`, `HR40001`, `eth0/1`.
  if (/\d/.test(cell))
    return /[\p{L}.,]\s{0,3}[\s,-]{1,3}\d|\d[\dA-Za-z,.]{0,6}\s{1,3}(?:-\s)?\p{L}/u.test(cell) ? STREET : CANDIDATE;
  return /^\p{Lu}/u.test(cell) || / /.test(cell) ? LINE : CANDIDATE;
}

export const postalAddressField: FieldRule = {
  id: 'postal-address-field',
  dataType: 'contact.postal_address',
  docs: {
    summary:
      'Address lines in a field named so: words with a number, names of houses and streets, in any country’s order.',
    reference: 'identifiers.md 4; Universal Postal Union, addressing systems.',
    misses:
      'One word in lower case; lines of less than three letters; encrypted or encoded addresses; fields under other names.',
  },
  words: ADDRESS_WORDS,
  storage: ['text', 'document'],
  kinds: [
    { name: 'street', strength: 'weak', form: 'bare' },
    { name: 'line', strength: 'weak', form: 'bare' },
  ],
  accepts,
  nulls: [
    {
      name: 'texts of another nature under the name of an address',
      rate: 0.5,
      derivation: 'assumed: half of such texts are words with a capital, or words with a number, as addresses are.',
      when: ['named', 'labelled'],
    },
  ],
  examples: {
    hit: [
      { value: 'Storgata 12B', field: 'adresse' },
      { value: 'Obere Str. 57', field: 'Address' },
      { value: 'Av. dos Lusíadas, 23', field: 'ship_address' },
      { value: 'Solbakken', field: 'alarmadresse' },
    ],
    miss: [
      { value: '10.0.0.1', field: 'address' },
      { value: 'ola@example.org', field: 'email_address' },
      { value: '00:00:5e:00:53:01', field: 'mac_address' },
      { value: '0x7ffe', field: 'address' },
      { value: 'B22', field: 'gate' },
    ],
  },
};
