import { table } from './table.js';

table(
  'phone-msisdn',
  'contact.phone',
  [
    { text: '4798765432', field: 'msisdn' },
    { text: '4798765432', field: 'a_nummer' },
    { text: '4722334455', field: 'caller' },
    { text: '4798765432.0', field: 'msisdn' },
    'mobil «4798765432»',
    'tlf: «47 98765432»',
    '47 987 65 432',
    '47 22 33 44 55',
    '47\u00a0987\u00a065\u00a0432',
    'msisdn=«4798765432»',
  ],
  [
    '4798765432',
    { value: '4712345678', field: 'msisdn' },
    { value: '4798765432', field: 'id' },
    { value: '4798765432', field: 'kundenr' },
    '47 12 34 56 78',
    '47 987 65 432 12',
    'ordre 4798765432',
    '147 987 65 432'.replace('987 65 432', '9876'),
    '4798765432.5',
    '47 98',
  ],
);
