import type { ADDITION_CODES } from '../../src/model/check.js';
import { type CodeText, fixed } from './code-text.js';
import { say } from './phrase.js';

/** What a change adds to that which the gate goes by. */
export const ADDITION_TEXT: Readonly<Record<(typeof ADDITION_CODES)[number], CodeText>> = {
  'decision-added': {
    nb: (p) => say`beslutning om ${p.name('gap')}: ${p.name('verdict')}, av ${p.name('by')} (${p.name('file')})`,
    en: (p) => say`decision on ${p.name('gap')}: ${p.name('verdict')}, by ${p.name('by')} (${p.name('file')})`,
  },
  'baseline-added': {
    nb: (p) => say`${p.count('count')} linjer i listen over kjente punkter: ${p.name('gaps')}`,
    en: (p) => say`${p.count('count')} gaps in the baseline: ${p.name('gaps')}`,
  },
  'baseline-changed': {
    nb: (p) => say`endret grunnlag for ${p.count('count')} kjente punkter`,
    en: (p) => say`changed evidence of ${p.count('count')} known gaps`,
  },
  'gate-eased': {
    nb: (p) => say`gate.${p.raw('key')}: ${p.name('before')} → ${p.name('after')}`,
    en: (p) => say`gate.${p.raw('key')}: ${p.name('before')} → ${p.name('after')}`,
  },
  'category-declared': {
    nb: (p) => say`erklærer ${p.name('category')} i registeret: personvernombudet må se på det`,
    en: (p) => say`declares ${p.name('category')} in the register: needs the DPO’s review`,
  },
  'category-in-system': {
    nb: (p) => say`erklærer ${p.name('category')} i systemet ${p.name('system')}: personvernombudet må se på det`,
    en: (p) => say`declares ${p.name('category')} in the system ${p.name('system')}: needs the DPO’s review`,
  },
  'system-added': {
    nb: (p) => say`nytt system i registeret: ${p.name('system')}`,
    en: (p) => say`new system in the register: ${p.name('system')}`,
  },
  'place-added': {
    nb: (p) => say`${p.name('place')} føres under systemet ${p.name('system')} i registeret`,
    en: (p) => say`${p.name('place')} comes under the system ${p.name('system')} in the register`,
  },
  'register-changed': fixed('registeret er endret på andre måter', 'the register is changed in other ways'),
  'store-removed': {
    nb: (p) => say`datakilden ${p.name('store')} tas ut av undersøkelsen`,
    en: (p) => say`the data source ${p.name('store')} is taken out of the scan`,
  },
  'store-moved': {
    nb: (p) => say`datakilden ${p.name('store')} ligger et annet sted`,
    en: (p) => say`the data source ${p.name('store')} lies elsewhere`,
  },
  'store-changed': {
    nb: (p) => say`datakilden ${p.name('store')} undersøkes på en annen måte`,
    en: (p) => say`the data source ${p.name('store')} is scanned in another way`,
  },
  'field-corrected': {
    nb: (p) => say`rettelse i "fields": ${p.name('at')}`,
    en: (p) => say`correction in "fields": ${p.name('at')}`,
  },
  'rules-changed': fixed('andre regler er på', 'other rules are on'),
  'pack-added': {
    nb: (p) => say`ny regelpakke: ${p.name('pack')}`,
    en: (p) => say`a new rule pack: ${p.name('pack')}`,
  },
  'pack-removed': {
    nb: (p) => say`regelpakken ${p.name('pack')} tas bort: noen må se på det`,
    en: (p) => say`the rule pack ${p.name('pack')} is taken away: needs review`,
  },
  'pack-changed': {
    nb: (p) => say`regelpakken ${p.name('pack')} er endret: noen må se på det (${p.name('rules')})`,
    en: (p) => say`the rule pack ${p.name('pack')} is changed: needs review (${p.name('rules')})`,
  },
  'sample-changed': fixed('utvalget er et annet', 'the sample is another'),
};
