import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { saysNothing } from './shared/blank-cells.js';
import { USER_AGENT_WORDS } from './shared/device-words.js';

/** The browsers that people use, by the names that analytics give them, with or without a version and a system. */
const BROWSER = new RegExp(
  '^(?:(?:google |mobile |headless )?chrome|chromium|(?:mobile |mozilla )?firefox|(?:mobile )?safari|(?:microsoft )?edge|' +
    '(?:ms)?ie|internet explorer|opera(?: mini| mobile)?|samsung (?:internet|browser)|brave|vivaldi|duckduckgo|uc browser|' +
    'yandex(?: browser)?|silk|(?:android |chrome )?webview|android browser)' +
    '(?: mobile| ios| for android| on android| webview)?(?:[ /]v?\\d{1,4}(?:\\.\\d{1,6}){0,4})?' +
    '(?:[ ,;]{1,2}(?:på |on |\\()?(?:windows|mac ?os(?: x)?|ios|android|linux|chrome ?os|iphone|ipad)[ \\w.]{0,12}\\)?)?$',
  'i',
);

export const browserField: FieldRule = {
  id: 'browser-field',
  dataType: 'device.user_agent',
  docs: {
    summary: 'Browsers by their names (`Chrome 124`, `Mobile Safari`), in fields named for the browser.',
    reference: 'The browser names of web analytics; identifiers.md 6.2 (low severity).',
    misses: 'Browsers that are not listed; systems and models of devices; fields with other names.',
  },
  words: USER_AGENT_WORDS,
  storage: ['text', 'document'],
  kinds: [{ name: 'browser', strength: 'weak', form: 'bare' }],
  accepts: (cell) => {
    if (saysNothing(cell)) return NO_CANDIDATE;
    return cell.length <= 60 && BROWSER.test(cell) ? 0 : CANDIDATE;
  },
  nulls: [
    {
      name: 'other words in a column named for the browser',
      rate: 0.05,
      derivation: 'assumed: a closed list of names; one column in twenty lists the browsers that something works in.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'Chrome 124', field: 'nettleser' },
      { value: 'Mobile Safari', field: 'browser' },
      { value: 'Firefox/125.0', field: 'user_agent' },
      { value: 'Edge 124 på Windows 11', field: 'nettleser' },
      { value: 'Samsung Internet', field: 'browser_name' },
    ],
    miss: [
      { value: 'Chrome 124', field: 'emne' },
      { value: 'ja', field: 'nettleser' },
      { value: 'Kari', field: 'browser' },
      { value: 'krom', field: 'nettleser' },
      { value: 'Edge', field: 'produkt' },
    ],
  },
};
