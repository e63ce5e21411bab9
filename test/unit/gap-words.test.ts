/** What names say of people and of time, and what regions hold. */
import { describe, expect, it } from 'vitest';
import { distanceOf, within } from '../../src/text/regions.js';
import { subjectOfKey, subjectOfTable, subjectTold } from '../../src/text/subjects.js';
import { showsStart, startOf, timeRole } from '../../src/text/times.js';

describe('whose data a name speaks of', () => {
  it.each([
    ['kunde_epost', 'customer'],
    ['kundeEpost', 'customer'],
    ['ansatt_epost', 'employee'],
    ['medarbeidar', 'employee'],
    ['kundebehandler', 'employee'],
    ['kunde_kontaktperson_tlf', 'contact_person'],
    ['next_of_kin', 'contact_person'],
    ['pårørende', 'contact_person'],
    ['tipset_av', 'referred_person'],
    ['lead_phone', 'prospect'],
    ['respondent', 'survey_participant'],
    ['kjøper', 'webshop_buyer'],
    ['user_agent', undefined],
    ['databehandler', undefined],
    ['guardian_name', undefined],
    ['mottaker_epost', undefined],
    ['bruker', undefined],
    ['epost', undefined],
  ])('%s: %s', (name, subject) => expect(subjectTold(name)?.subject).toBe(subject));

  it('a table of what guards do is not about guards, a table of guards is', () => {
    expect(subjectOfTable('guard_dispatch')).toBeUndefined();
    expect(subjectOfTable('vektere_kopi')?.subject).toBe('employee');
    expect(subjectOfTable('customer_orders')?.subject).toBe('customer');
  });

  it('a key tells whose row it is, other columns do not', () => {
    expect(subjectOfKey('kunde_id')?.subject).toBe('customer');
    expect(subjectOfKey('kunde_epost')).toBeUndefined();
  });
});

describe('what a period runs from', () => {
  it.each([
    ['contract end', 'ended'],
    ['avsluttet kundeforhold', 'ended'],
    ['fiscal year end', 'year-end'],
    ['regnskapsårets slutt', 'year-end'],
    ['siste kontakt', 'activity'],
    ['last contact', 'activity'],
    ['sent', 'sent'],
    ['samtalen', 'own'],
    ['visit', 'own'],
    ['opprettelse', 'own'],
    ['samtykket trekkes', 'unseen'],
  ])('%s: %s', (from, start) => expect(startOf(from)).toBe(start));

  it('is not seen in when a customer was registered, if it is when a letter was sent', () => {
    expect(showsStart('sent', 'opprettet', timeRole('opprettet') ?? 'ended')).toBe(false);
    expect(showsStart('sent', 'sent_at', timeRole('sent_at') ?? 'ended')).toBe(true);
    expect(showsStart('sent', 'tidspunkt', timeRole('tidspunkt') ?? 'ended')).toBe(true);
    expect(showsStart('own', 'sist_brukt', 'activity')).toBe(true);
  });
});

describe('regions', () => {
  it.each([
    ['NO', ['EEA'], 'in'],
    ['EU', ['EEA'], 'in'],
    ['NO', ['EU'], 'out'],
    ['EEA', ['EU'], 'unknown'],
    ['EEA', ['NO'], 'unknown'],
    ['EU', ['NO'], 'out'],
    ['CH', ['EEA'], 'out'],
    ['CH', ['EEA', 'adequate'], 'in'],
    ['UK', ['adequate'], 'in'],
    ['se', ['SE'], 'in'],
    ['US', ['EEA', 'adequate'], 'out'],
    ['NO', ['adequate'], 'in'],
    ['NO', [null], 'unknown'],
  ])('%s in %j: %s', (observed, declared, answer) => expect(within(observed, declared)).toBe(answer));

  it('lie in the EEA, in an adequate country, or outside', () => {
    expect(['IS', 'EEA', 'GB', 'JP', 'US', 'IN'].map(distanceOf)).toEqual([
      'eea',
      'eea',
      'adequate',
      'adequate',
      'outside',
      'outside',
    ]);
    expect(distanceOf(null)).toBeNull();
  });
});
