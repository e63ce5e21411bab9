import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE } from '../src/model/detector.js';
import { isNorwegianSubscriber, RANDOM_8 } from './shared/no-phone-plan.js';
import { PHONE_WORDS } from './shared/phone-words.js';
import { LEFT, RIGHT } from './shared/text.js';

const kinds: Kind[] = [{ name: 'no', strength: 'weak', form: 'bare' }];

export const phoneMsisdn: Detector = {
  id: 'phone-msisdn',
  dataType: 'contact.phone',
  docs: {
    summary: 'Norwegian numbers as 47 and eight digits without a sign, the way telephone systems store them.',
    reference: 'ITU-T E.164, MSISDN; identifiers.md 2.2.',
    misses: 'Fields without a telephone name: ten digits alone say too little.',
  },
  triggers: [{ word: ['digits'], length: [10, 10] }],
  pattern: new RegExp(`${LEFT}(?<!\\d[.,:/+\\-])(?<!\\+)47\\d{8}${RIGHT}(?![.,/\\-]\\d)`, 'uy'),
  validate: (text, start, end) => (isNorwegianSubscriber(text.slice(start + 2, end)) ? 0 : CANDIDATE),
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'random eight digits after 47',
      rate: RANDOM_8,
      derivation: 'share of random eight-digit strings inside the plan (identifiers.md 0.5).',
      when: ['bare', 'named', 'labelled'],
    },
  ],
  words: PHONE_WORDS,
  examples: {
    hit: [{ value: '4740012345', field: 'msisdn' }],
    miss: ['4740012345', { value: '4712345678', field: 'msisdn' }],
  },
};
