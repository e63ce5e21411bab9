import type { PairRule } from '../src/model/detector.js';

/** Numbers of farms and holdings have at most four digits; 0 stands for none. */
const NUMBER = /^[1-9]\d{0,3}(?:\.0)?$/;

export const matrikkelColumns: PairRule = {
  id: 'matrikkel-columns',
  dataType: 'contact.postal_address',
  docs: {
    summary: 'A property by its gårdsnummer and bruksnummer in two columns whose names belong together.',
    reference: 'Kartverket, matrikkelen; identifiers.md 4.',
    misses: 'Columns under other names; numbers of sections and leaseholds.',
  },
  first: ['gnr', 'gardsnr', 'gardsnummer', 'gaardsnr', 'gardnr'],
  second: ['bnr', 'bruksnr', 'bruksnummer', 'bruknr'],
  storage: ['text', 'integer', 'decimal', 'any'],
  agree: (gnr, bnr) => NUMBER.test(gnr.trim()) && NUMBER.test(bnr.trim()),
  nulls: [
    {
      name: 'numbers of another kind in two columns so named',
      rate: 0.5,
      derivation: 'assumed: half of the figures that columns hold are larger, negative or have decimals.',
      when: ['named'],
    },
  ],
};
