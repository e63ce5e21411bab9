import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { saysNothing } from './shared/blank-cells.js';
import { SERIAL_WORDS } from './shared/device-words.js';
import { isFiller, isSerial } from './shared/serial-shape.js';

export const serialField: FieldRule = {
  id: 'serial-field',
  dataType: 'device.serial',
  docs: {
    summary:
      'Serial numbers and other ids of a device, in fields named for them: letters with digits, or at least six digits.',
    reference: 'identifiers.md 6.2: serial numbers of alarm equipment are device ids, personal by linkage.',
    misses:
      'Fields with other names; numbers of fewer than six digits (they are as often keys of a table); letters only; numbers ' +
      'with dots; ids made of a word and a short number (`sensor1`).',
  },
  words: SERIAL_WORDS,
  storage: ['text', 'integer', 'decimal', 'uuid', 'document'],
  kinds: [{ name: 'serial', strength: 'weak', form: 'bare' }],
  accepts: (cell) => {
    if (saysNothing(cell) || isFiller(cell)) return NO_CANDIDATE;
    return isSerial(cell) ? 0 : CANDIDATE;
  },
  nulls: [
    {
      name: 'names of models, batches and keys in a column so named',
      rate: 0.5,
      derivation: 'assumed: half of the codes that companies keep have letters with digits, or six digits and more.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'PNL-03AF-12345', field: 'panel_serienr' },
      { value: '4021187', field: 'serienummer' },
      { value: '550e8400-e29b-41d4-a716-446655440000', field: 'device_id' },
      { value: '0042-1187', field: 'serial_no' },
    ],
    miss: [
      { value: '17', field: 'sensor_id' },
      { value: '2024-01-15', field: 'serienr' },
      { value: 'Kamera 3', field: 'kamera_id' },
      { value: 'PNL-03AF-12345', field: 'produktnavn' },
      { value: '4.12.0', field: 'device_id' },
    ],
  },
};
