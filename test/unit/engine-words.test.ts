/** What folded words mean inside longer ones, with the words of the rules themselves. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { holdsWord } from '../../src/text/compound.js';
import { fold, nameTokens, spellings } from '../../src/text/fold.js';
import { nameSays, type WordSet, wordSet } from '../../src/text/names.js';

const words = (dataType: string) => wordSet(RULES.detectors.filter((d) => d.dataType === dataType).map((d) => d.words));
const phone = words('contact.phone');
const id = words('identity.national_id.no');
const ip = words('device.ip');
const gps = words('location.gps');
const email = words('contact.email');

const says = (path: string, words: WordSet, comment?: string) => nameSays({ path, comment, about: 'unknown' }, words);

describe('holdsWord', () => {
  it.each([
    ['kontakttelefon', 'telefon'],
    ['telefonnr', 'telefon'],
    ['mobilnummer', 'mobil'],
    ['jobbtlf', 'tlf'],
    ['eierfnr', 'fnr'],
    ['homephone', 'phone'],
    ['kundeepost', 'epost'],
    ['telefon', 'telefon'],
    ['lagerkoordinat', 'koordinat'],
  ])('%s means %s', (token, word) => expect(holdsWord(token, word)).toBe(true));

  it.each([
    ['identifier', 'ident'],
    ['incident', 'ident'],
    ['phonetic', 'phone'],
    ['microphone', 'phone'],
    ['automobil', 'mobil'],
    ['conversion', 'version'],
    ['hotel', 'tel'],
    ['zip', 'ip'],
    ['endringer', 'ringer'],
    ['klubbnummer', 'bnummer'],
    ['batchnummer', 'hnummer'],
    ['tidspunkt', 'punkt'],
    ['disposition', 'position'],
    ['allocation', 'location'],
    ['recorder', 'order'],
    ['telefonert', 'telefon'],
    ['tel', 'telefon'],
  ])('%s does not mean %s', (token, word) => expect(holdsWord(token, word)).toBe(false));
});

describe('fold', () => {
  it.each([
    'fødselsnummer',
    'FØDSELSNUMMER',
    'foedselsnummer',
    'Fodsels_Nummer',
    'fÃ¸dselsnummer',
    'FÃ˜DSELSNUMMER',
    'fã¸dselsnummer',
    'fo\u0308dselsnummer',
  ])('spells %s one way', (word) => expect(fold(word)).toBe('fodselsnummer'));

  it('knows words that lost their letters', () => {
    expect(spellings('fødselsnummer')).toEqual(['fodselsnummer', 'fdselsnummer']);
    expect(fold('f?dselsnummer')).toBe('fdselsnummer');
  });

  it.each([
    ['kundeTelefonNr', 'kunde telefon nr'],
    ['IPAddress', 'ip address'],
    ['tlf1', 'tlf 1'],
    ['e-post', 'e post'],
    ['kunde_fÃ¸dselsnummer', 'kunde fodselsnummer'],
    ['Fødselsnr. (11)', 'fodselsnr 11'],
    ['pa\u030aro\u0308rende', 'parorende'],
  ])('splits %s', (name, tokens) => expect(nameTokens(name).join(' ')).toBe(tokens));
});

describe('names of fields', () => {
  it.each([
    [phone, 'tlf'],
    [phone, 'kontaktTelefon'],
    [phone, 'tlf_anlegg'],
    [phone, 'PHONE_NO'],
    [phone, 'caller_id'],
    [phone, 'mobil 2'],
    [phone, 'varslingsnummer'],
    [phone, 'kunde_mobilnr'],
    [id, 'fnr'],
    [id, 'PersonNr'],
    [id, 'søker_fnr'],
    [id, 'ident'],
    [id, 'f_nr'],
    [ip, 'ip'],
    [ip, 'clientIp'],
    [ip, 'IPv4'],
    [ip, 'siste_ip'],
    [ip, 'X-Forwarded-For'],
    [gps, 'GPS-posisjon'],
    [gps, 'koordinater'],
    [email, 'kunde_epost'],
    [email, 'E-postadresse'],
    [email, 'UserEmail'],
  ])('%# supports: %s', (set, name) => expect(says(name, set)).toBe('supports'));

  it.each([
    [phone, 'hotel_no'],
    [phone, 'phone_type'],
    [phone, 'sms_count'],
    [phone, 'microphone'],
    [phone, 'personnel'],
    [phone, 'postal'],
    [phone, 'endringer'],
    [id, 'identifier'],
    [id, 'festenr'],
    [id, 'dinner'],
    [ip, 'zip'],
    [ip, 'ship_to'],
    [ip, 'recipient'],
    [ip, 'description'],
    [ip, 'ip_count'],
    [ip, 'tip'],
    [gps, 'lat'],
    [gps, 'rate_unit'.slice(5)],
    [gps, 'composition'],
    [email, 'female'],
  ])('%# says nothing: %s', (set, name) => expect(says(name, set)).toBe('nothing'));

  it.each([
    [phone, 'ordrenr'],
    [phone, 'kundenummer'],
    [phone, 'cell_id'],
    [phone, 'smslog_id'],
    [phone, 'mobile_app_version'],
    [phone, 'fakturabeløp'],
    [id, 'kontonummer'],
    [id, 'utbetalingskonto'],
    [ip, 'app_version'],
    [ip, 'ip_version'],
    [ip, 'user_agent'],
    [gps, 'pris'],
    [gps, 'temperatur'],
  ])('%# contradicts: %s', (set, name) => expect(says(name, set)).toBe('contradicts'));

  it('asks the name, then the comment, then what stands around', () => {
    expect(says('verdi', phone, 'Telefonnummer til kunden, med dato')).toBe('supports');
    expect(says('ordrenr', phone, 'Telefonnummer')).toBe('contradicts');
    expect(says('telefon.verdi', phone)).toBe('supports');
    expect(says('telefoner[].nr', phone)).toBe('supports');
    expect(says('phones.phone_type', phone)).toBe('nothing');
  });
});
