import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { saysNothing } from './shared/blank-cells.js';
import { COOKIE_WORDS } from './shared/device-words.js';

const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
/** Hex of a hash or a random number. */
const HEX = /^(?:0x)?[0-9a-f]{16,64}$/i;
/** A random token in a case-sensitive alphabet: digits among letters of both cases, or marks between. */
const TOKEN = /^(?=.{0,200}\d)(?=.{0,200}[a-z])[\w.~%$-]{16,200}$/;
/** Not tokens: times, hosts and paths, versions. */
const OTHER = /^(?:\d{4}-\d\d-\d\dT|www\.|[a-z-]{2,63}\.[a-z]{2,6}$|v?\d{1,4}\.\d)/i;

/** True for a UUID, a long hash or a long token that no person would make up. */
function isToken(cell: string): boolean {
  if (cell.length < 16 || cell.length > 200) return false;
  if (UUID.test(cell)) return !/^\{?[0-]{36}\}?$/.test(cell);
  if (HEX.test(cell)) return /[a-f]/i.test(cell) && /\d/.test(cell) && !/^(.)\1{15,63}$/.test(cell);
  return TOKEN.test(cell) && !OTHER.test(cell);
}

export const cookieIdField: FieldRule = {
  id: 'cookie-id-field',
  dataType: 'device.cookie_id',
  docs: {
    summary:
      'Ids of visitors, web sessions and advertising, in fields named for them: UUIDs, hashes and long random tokens.',
    reference: 'GDPR, recital 30 (online identifiers); RFC 9562 (UUID).',
    misses:
      'Fields with other names; short ids and plain numbers, which are as often keys of a table; tokens of capitals and ' +
      'digits only, which are as often numbers of parcels.',
  },
  words: COOKIE_WORDS,
  storage: ['text', 'uuid', 'document'],
  kinds: [{ name: 'token', strength: 'weak', form: 'bare' }],
  accepts: (cell) => (saysNothing(cell) ? NO_CANDIDATE : isToken(cell) ? 0 : CANDIDATE),
  nulls: [
    {
      name: 'keys and tokens of something else in a column so named',
      rate: 0.2,
      derivation:
        'assumed: one column in five that is named for cookies or sessions holds long keys of something else.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: '2f1acc6c-3f3c-4b7e-9d1c-2b0d7b3a9c11', field: 'visitor_id' },
      { value: '9b1deb4d3b7d4bad9bdd2b0d7b3dcb6d', field: 'cookie_id' },
      { value: 'A6D05B7C-9A1F-4E0B-8C77-3C0E5F2B9D10', field: 'idfa' },
    ],
    miss: [
      { value: '17', field: 'session_id' },
      { value: 'JJD0003901234567890', field: 'tracking_id' },
      { value: 'true', field: 'cookie' },
      { value: '2f1acc6c-3f3c-4b7e-9d1c-2b0d7b3a9c11', field: 'order_id' },
    ],
  },
};
