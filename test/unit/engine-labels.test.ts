import { describe, expect, it } from 'vitest';
import { labelBefore, labelTable } from '../../src/detect/labels.js';
import { Folds } from '../../src/text/fold.js';

const folds = new Folds();

const table = labelTable({
  words: {
    names: ['telefon', 'tlf', 'fødselsnummer', 'f_nr', 'mobil'],
    against: ['ordre', 'ordrenr', 'org_nr', 'orgnr', 'sak', 'version', 'faktura'],
    labels: ['ring', 'nummer', 'på', 'fra'],
  },
});
const says = (text: string) => labelBefore(text, text.length, table, folds);

describe('the word before a span', () => {
  it.each([
    ['', 'none'],
    ['12345 ', 'none'],
    ['telefon ', 'for'],
    ['Telefon: ', 'for'],
    ['TLF.', 'for'],
    ['tlf=', 'for'],
    ['{"telefon":"', 'for'],
    ['ordre ', 'against'],
    ['Ordre #', 'against'],
    ['på ', 'for'],
    ['pa\u030a ', 'for'],
    ['på\u200b ', 'for'],
    ['telef\u00adon ', 'for'],
    ['fÃ¸dselsnummer ', 'for'],
    ['f?dselsnummer ', 'for'],
    ['f|dselsnummer ', 'for'],
    ['f.nr. ', 'for'],
    ['org.nr. ', 'against'],
    ['vakttelefon ', 'for'],
    ['kundeordre ', 'against'],
    ['ordrenr ', 'against'],
    ['automobil ', 'none'],
    ['conversion ', 'none'],
    ['telefonert ', 'none'],
  ])('%j: %s', (text, expected) => expect(says(text)).toBe(expected));

  it('lets the nearest deciding word win', () => {
    expect(says('telefon ordre ')).toBe('against');
    expect(says('ordre telefon ')).toBe('for');
    expect(says('faktura er betalt, ring ')).toBe('for');
  });

  it('lets a general word decide only where no other does', () => {
    expect(says('nummer ')).toBe('for');
    expect(says('ordre nummer ')).toBe('against');
    expect(says('ordre med nummer ')).toBe('against');
    expect(says('ring nummer ')).toBe('for');
    expect(says('version fra ')).toBe('against');
  });

  it('looks at four words and thirty-two characters', () => {
    expect(says('telefon en to tre ')).toBe('for');
    expect(says('telefon en to tre fire ')).toBe('none');
    expect(says(`telefon${' '.repeat(25)}`)).toBe('for');
    expect(says(`telefon${' '.repeat(26)}`)).toBe('none');
  });

  it('does not take the end of a word for a word', () => {
    // The reach begins inside `grammofontlf`, where only `tlf` is left of it.
    expect(says(`grammofontlf${' '.repeat(29)}`)).toBe('none');
    expect(says(`a tlf${' '.repeat(29)}`)).toBe('for');
  });

  it('stops at the end of a sentence, not at an abbreviation', () => {
    expect(says('Gjelder ordre. Kari ')).toBe('none');
    expect(says('Gjelder ordre, Kari ')).toBe('against');
    expect(says('Tlf. Kari ')).toBe('for');
    expect(says('Gjelder sak. Kari ')).toBe('against');
  });
});
