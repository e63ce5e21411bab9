import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { columnPath } from '../../src/model/location.js';
import { fold, nameTokens } from '../../src/text/fold.js';
import { nameSays, ReadPlace, vocabularyOf, wordsOfType } from '../../src/text/names.js';

const says = (dataType: string, path: string, comment?: string) =>
  nameSays({ path, comment, about: 'unknown' }, wordsOfType(RULES, dataType));

describe('one spelling for many', () => {
  it.each(['fødselsnummer', 'Foedselsnummer', 'FODSELSNUMMER', 'fÃ¸dselsnummer', 'fodsels-nummer', 'fødsels_nummer'])(
    '%s',
    (s) => {
      expect(fold(s)).toBe('fodselsnummer');
    },
  );

  it.each([
    ['kundeMobilNr', ['kunde', 'mobil', 'nr']],
    ['KUNDE_E_POST', ['kunde', 'e', 'post']],
    ['HTTPServerIP', ['http', 'server', 'ip']],
    ['Tlf. privat', ['tlf', 'privat']],
  ])('%s splits into its words', (name, tokens) => {
    expect(nameTokens(name)).toEqual(tokens);
  });
});

describe('what a field name says', () => {
  it.each([
    ['contact.phone', 'kontakttelefon', 'supports'],
    ['contact.phone', 'mobilnr', 'supports'],
    ['contact.phone', 'KundeTlf', 'supports'],
    ['contact.phone', 'ordrenr', 'contradicts'],
    ['contact.phone', 'artikkelnummer', 'contradicts'],
    ['contact.phone', 'navn', 'nothing'],
    ['contact.email', 'kunde_epost', 'supports'],
    ['identity.national_id.no', 'f?dselsnummer', 'supports'],
    ['identity.national_id.no', 'kontonummer', 'contradicts'],
    ['device.ip', 'client_ip', 'supports'],
    ['device.ip', 'zip', 'nothing'],
    ['device.ip', 'description', 'nothing'],
    ['device.ip', 'firmware', 'contradicts'],
  ])('%s from %s: %s', (dataType, name, expected) => {
    expect(says(dataType, columnPath(name))).toBe(expected);
  });

  it('asks the comment when the name is silent, and the name around it in a document', () => {
    expect(says('contact.phone', 'c7', 'Kundens mobilnummer')).toBe('supports');
    expect(says('contact.phone', 'phone.number')).toBe('supports');
    expect(says('contact.phone', 'ordrenr', 'Kundens mobilnummer')).toBe('contradicts');
  });
});

it('says the same of a place read once for all words as of one read for each', () => {
  const rules = RULES;
  const sets = [...new Set([...rules.detectors, ...rules.fields].map((r) => r.dataType))].map((t) =>
    wordsOfType(rules, t),
  );
  const vocabulary = vocabularyOf(sets);
  const names = [
    'kundeBy',
    'kontakttelefon',
    'phone_type',
    'mottaker_epost',
    'automobil',
    'f?dselsnummer',
    'x',
    'a.name',
  ];
  for (const about of ['persons', 'things', 'unknown'] as const) {
    for (const path of names) {
      const read = new ReadPlace({ path, about }, vocabulary);
      expect(sets.map((words) => read.says(words))).toEqual(sets.map((words) => nameSays({ path, about }, words)));
    }
  }
});
