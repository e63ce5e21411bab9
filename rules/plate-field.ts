import type { FieldRule, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { isPlaceholder } from './shared/placeholders.js';
import { PLATE_WORDS } from './shared/plate-words.js';
import { plateKind } from './shared/plates.js';
import { wordList } from './shared/text.js';

const NAMES = ['norwegian', 'personal', 'foreign'] as const;
const kinds: Kind[] = NAMES.map((name): Kind => ({ name, strength: 'weak', form: 'bare' }));

/** Codes with a prefix that says what they are: `REG-1001`, `INV 2024`, `TLF 1234`. */
const OTHER_CODE = /^(?:REG|INV|ORD|SN|PO|KD|TLF|ART|REF|NR|NO|ID|V|LOT|TYPE|DEL|UTG)[ -]?\d{1,8}$/i;
/** Words in capitals that no plate bears. */
const REMARK: ReadonlySet<string> = new Set(
  wordList(`
    BIL BILER GÅR LEIE LEID SOLGT VRAKET NY NYTT JA NEI YES NO OK TRUE FALSE SAAB VW BMW AUDI FORD OPEL VOLVO TOYOTA
    TESLA STÅL PLAST ALU STEEL STOPP STOP PARKERING INNGANG UTGANG
  `),
);

function accepts(cell: string): number {
  if (cell.length > 14) return CANDIDATE;
  if (isPlaceholder(cell)) return NO_CANDIDATE;
  if (OTHER_CODE.test(cell) || REMARK.has(cell)) return CANDIDATE;
  const kind = plateKind(cell);
  return kind === undefined ? CANDIDATE : NAMES.indexOf(kind);
}

export const plateField: FieldRule = {
  id: 'plate-field',
  dataType: 'vehicle.plate',
  docs: {
    summary:
      'Registration plates in a field named for them: Norwegian ones, personal ones, and foreign ones by a loose shape.',
    reference: 'identifiers.md 4 (letters in use; personal plates by the rules of 2017: two to seven characters).',
    misses: 'Plates of digits only, plates with more than one text in the cell, personal plates in small letters.',
  },
  words: PLATE_WORDS,
  storage: ['text', 'document', 'any'],
  kinds,
  accepts,
  nulls: [
    {
      name: 'other codes in a field so named',
      rate: 0.5,
      derivation: 'assumed: half of the short codes with letters and digits have the shape of some plate.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'EL12345', field: 'regnr' },
      { value: 'ab 12345', field: 'kjennemerke' },
      { value: 'KONGEN', field: 'bilskilt' },
      { value: 'ABC 123', field: 'license_plate' },
      { value: 'B-MW 1234', field: 'vehicle_reg' },
    ],
    miss: [
      { value: 'EL12345', field: 'varenr' },
      { value: '974760673', field: 'registreringsnummer' },
      { value: 'WVWZZZ1JZXW000001', field: 'regnr' },
      { value: 'REG-1001', field: 'reg_no' },
      { value: 'Forbudt å parkere', field: 'skilt' },
    ],
  },
};
