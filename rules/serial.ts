import type { Detector } from '../src/model/detector.js';
import { NO_CANDIDATE } from '../src/model/detector.js';
import { SERIAL_WORDS } from './shared/device-words.js';
import { isSerial } from './shared/serial-shape.js';
import { wordList } from './shared/text.js';

/** `S/N:`, `serienr.`, `Serial number is`, `serienummeret er`, `SN=`: what stands before a serial number in a text. */
const LABEL =
  '(?:S\\/N|SN(?=[:#=])|[Ss]\\/n|(?:[Pp]anel|[Kk]amera|[Ss]ensor|[Dd]etektor)?[Ss]erie[- ]?(?:nr|nummer(?:et)?)|' +
  '[Ss]erial(?:[ _-]?(?:[Nn]umber|[Nn]o|[Nn]r|[Nn]um))?|SERIAL(?:[ _]?(?:NUMBER|NO))?|SERIENR|SERIENUMMER)';
const GAP = '\\.?["\']?(?: ?[:#=] ?| {1,2}(?:(?:er|is|var|:) )?)["\']?#?';
/** The number ends where no letter, digit or joined group follows. */
const VALUE = '[A-Z0-9][A-Za-z0-9]{0,23}(?:[-/][A-Za-z0-9]{1,16}){0,5}|[a-z0-9]{4,24}(?:-[a-z0-9]{1,16}){0,5}';
const BEGIN = new RegExp(`${LABEL}${GAP}`, 'uy');

export const serial: Detector = {
  id: 'serial',
  dataType: 'device.serial',
  docs: {
    summary: 'Serial numbers in running text, directly after a label such as S/N, serienr or serial number.',
    reference: 'identifiers.md 6.2: serial numbers of alarm equipment are device ids, personal by linkage.',
    misses:
      'Numbers without a label or with words between it and the number; groups divided by blanks (only the first group is ' +
      'seen); numbers of fewer than six digits without letters or groups.',
  },
  triggers: [
    { word: ['upper', 'lower', 'capital'], length: [1, 2], first: 's', next: ['/', ':', '#', '='] },
    { word: ['upper', 'lower', 'capital', 'mixed'], length: [5, 18], starts: wordList('det kam pan sen ser') },
  ],
  pattern: new RegExp(`(?<![\\p{L}\\p{N}/])${LABEL}${GAP}(?:${VALUE})(?![\\p{L}\\p{N}_]|[-/.:][\\p{L}\\p{N}])`, 'uy'),
  valueStart: (text, start) => {
    BEGIN.lastIndex = start;
    return BEGIN.test(text) ? BEGIN.lastIndex : start;
  },
  validate: (text, start, end) => (isSerial(text.slice(start, end)) ? 0 : NO_CANDIDATE),
  kinds: [{ name: 'serial', strength: 'strong', form: 'written' }],
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'other codes behind such a label',
      rate: 0.01,
      derivation: 'assumed: one label in 100 stands before the number of a bank note, a certificate or a book.',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: SERIAL_WORDS,
  examples: {
    hit: [
      'S/N: AB12-345678',
      'Byttet panel, serienr. 0042-1187',
      'serial number 4CE0460D0G',
      'serienr=PNL-03AF-12345',
      'Serienummeret er 4021187.',
    ],
    miss: ['id serial primary key', 'serienr ukjent', 'serial port 9600', 'serienummer: 2024-01-15', 'AB12-345678'],
  },
};
