/** Columns of eleven, nine and sixteen digits: what the distribution of their values and their name decide. */
import { describe, expect, it } from 'vitest';
import { random } from '../../connectors/shared/random.js';
import { RULES } from '../../rules/registry.js';
import { classifyTable } from '../../src/app/classify.js';
import type { Storage } from '../../src/model/container.js';
import { luhnNumber, mod11Control } from './payment-numbers.js';
import { numberFrom } from './synthetic-ids.js';

const rng = random(7);
const digits = (n: number): string => Array.from({ length: n }, () => rng.below(10)).join('');
const list = (n: number, make: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => make(i));

/** Likely or certain types of a column, in a table whose name says nothing. */
function typesOf(name: string, values: readonly string[], storage: Storage = 'text'): string[] {
  const { fields } = classifyTable({ container: 't_017', fields: [{ name, storage, values }] }, RULES);
  return (fields[0]?.verdicts ?? []).filter((v) => v.confidence !== 'possible').map((v) => v.dataType);
}

/** Accounts between banks (group 00): no person has one. */
function account(register: string, group = '00'): string {
  for (;;) {
    const body = register + group + digits(4);
    const control = mod11Control(body);
    if (control !== '-') return body + control;
  }
}
const REGISTERS = ['0530', '1207', '1503', '2480', '3000', '3624', '6021', '8601', '9710'];
const accounts = list(300, (i) => account(REGISTERS[i % REGISTERS.length] as string));
const inDateRegister = list(300, (i) => account('1207', String(50 + (i % 4))));
const fnr = list(200, (i) => numberFrom(`${String(1 + (i % 28)).padStart(2, '0')}81${digits(2)}`, i));
const mixed = [...accounts.slice(0, 100), ...fnr.slice(0, 100)];
const ACCOUNT = 'payment.bank_account';
const ID = 'identity.national_id.no';

describe('columns of eleven digits', () => {
  it('accounts without a telling name are accounts, also when their register reads as a date', () => {
    expect(typesOf('c7', accounts)).toEqual([ACCOUNT]);
    expect(typesOf('c7', accounts.map(Number).map(String), 'integer')).toEqual([ACCOUNT]);
    expect(typesOf('c7', inDateRegister)).toEqual([ACCOUNT]);
  });

  it('fødselsnummer are no accounts, whatever the name says', () => {
    expect(typesOf('c7', fnr)).toEqual([ID]);
    expect(typesOf('fnr', fnr)).toEqual([ID]);
    expect(typesOf('konto', fnr)).toEqual([ID]);
  });

  it('accounts under a bank word are no fødselsnummer', () => {
    expect(typesOf('kontonr', accounts)).toEqual([ACCOUNT]);
    expect(typesOf('kontonr', inDateRegister)).toEqual([ACCOUNT]);
  });

  it('a column of both is both', () => expect(typesOf('c7', mixed).sort()).toEqual([ID, ACCOUNT]));

  it.each([
    ['random digits', list(300, () => digits(11))],
    ['ids that begin with a register', list(300, () => `3624${digits(7)}`)],
    ['a running number', list(300, (i) => String(36_240_012_345 + i))],
    [
      'KIDs with mod 11',
      list(300, () => digits(10))
        .map((b) => b + mod11Control(b))
        .filter((k) => !k.endsWith('-')),
    ],
    ['Swedish mobiles', list(300, () => `467${digits(8)}`)],
  ])('%s are neither', (_, values) => expect(typesOf('c7', values)).toEqual([]));

  it('random digits under the name of an account are none', () => {
    expect(
      typesOf(
        'konto',
        list(300, () => digits(11)),
      ),
    ).toEqual([]);
    expect(
      typesOf(
        'account',
        list(300, () => digits(8)),
      ),
    ).toEqual([]);
    expect(typesOf('konto', ['1500', '1920', '2700', '3000', '6540'])).toEqual([]);
  });

  it('registers that no bank has count under the name only', () => {
    const unlisted = list(100, () => account('9999'));
    expect(typesOf('kontonr', unlisted)).toEqual([ACCOUNT]);
    expect(typesOf('c7', unlisted)).toEqual([]);
  });

  it('KIDs of eleven digits in a column so named are KIDs, not accounts', () => {
    const kids = list(300, () => `3624${digits(6)}`).map((b) => b + mod11Control(b));
    expect(typesOf('kid', kids)).toEqual(['payment.kid']);
  });
});

describe('columns of nine digits', () => {
  const bodies = list(300, () => `9${digits(7)}`);
  const organisations = bodies.map((b) => b + mod11Control(b)).filter((o) => !o.endsWith('-'));

  it('organisation numbers are found with and without a name', () => {
    expect(typesOf('c9', organisations)).toEqual(['organisation.number']);
    expect(typesOf('orgnr', organisations, 'integer')).toEqual(['organisation.number']);
  });

  it.each([
    ['random digits', list(300, () => digits(9))],
    ['ids that begin with 9', list(300, () => `9${digits(8)}`)],
    ['a running number', list(300, (i) => String(912_345_678 + i))],
  ])('%s are none', (_, values) => {
    expect(typesOf('c9', values)).toEqual([]);
    expect(typesOf('orgnr', values)).toEqual([]);
  });
});

describe('columns of sixteen digits', () => {
  // 400000 and 520082 are what payment services use for tests.
  const cards = list(200, (i) => luhnNumber(`${i % 2 ? '400000' : '520082'}${digits(9)}`));

  it('card numbers are found with and without a name', () => {
    expect(typesOf('c16', cards)).toEqual(['payment.card']);
    expect(typesOf('kortnr', cards)).toEqual(['payment.card']);
  });

  it('KIDs in a column so named are KIDs, even if all begin like a card', () => {
    expect(typesOf('kid', cards)).toEqual(['payment.kid']);
  });

  it.each([
    ['random digits', list(300, () => digits(16))],
    ['ids that begin with 4', list(300, () => `4${digits(15)}`)],
    ['KIDs with mod 10', list(300, () => luhnNumber(digits(15)))],
    ['IMEISVs', list(300, () => `35${digits(14)}`)],
    ['EAN-13', list(300, () => `4${digits(12)}`)],
  ])('%s are no cards', (_, values) => expect(typesOf('c16', values)).toEqual([]));
});

describe('columns by place', () => {
  it('last four digits under their name, years under another', () => {
    expect(
      typesOf(
        'kort_last4',
        list(100, () => digits(4)),
      ),
    ).toEqual(['payment.last4']);
    expect(
      typesOf(
        'kort_maskert',
        list(100, () => `**** **** **** ${digits(4)}`),
      ),
    ).toEqual(['payment.last4']);
    expect(
      typesOf(
        'card_last4',
        list(100, () => `2026-05-${digits(2)}`),
      ),
    ).toEqual([]);
    expect(
      typesOf(
        'c4',
        list(100, () => digits(4)),
      ),
    ).toEqual([]);
  });

  it('results of credit checks under their name', () => {
    expect(
      typesOf(
        'kredittscore',
        list(100, () => String(rng.below(1000))),
        'integer',
      ),
    ).toEqual(['credit.check_result']);
    expect(
      typesOf(
        'betalingsanmerkning',
        list(100, (i) => (i % 9 ? 'nei' : 'ja')),
      ),
    ).toEqual(['credit.check_result']);
    expect(
      typesOf(
        'kredittgrense',
        list(100, () => `${digits(2)}000`),
      ),
    ).toEqual([]);
    expect(
      typesOf(
        'kredittsjekk',
        list(100, () => `2026-05-${digits(2)}`),
      ),
    ).toEqual([]);
  });

  it('a single IBAN in a text', () => {
    const notes = list(500, (i) => `Kunden ringte ${i} ganger`);
    expect(typesOf('notat', [...notes, 'Refusjon til NO93 8601 1117 947'])).toEqual(['payment.iban']);
  });
});
