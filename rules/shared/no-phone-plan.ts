/** The Norwegian numbering plan for eight digits, as far as numbers are handed out to subscribers. */

// Nkom's series as libphonenumber 1.13 describes them (identifiers.md, 2.1), Svalbard's 79 added.
const FIXED = /^(?:2[1-4]|3[1-3578]|5[1-35-7]|6[1-46-9]|7[0-9])/;
const MOBILE = /^(?:4[016-8]|9\d|45(?!36))/;
const SPECIAL = /^(?:80[01]|81[05]|82[09]|85[0-5]|880)/;

/** True for an eight-digit number that a subscriber may have. Sentinels of one digit are none. */
export const isNorwegianSubscriber = (digits: string): boolean =>
  digits.length === 8 &&
  (MOBILE.test(digits) || FIXED.test(digits) || SPECIAL.test(digits)) &&
  !/^(\d)\1{7}$/.test(digits);

/** True for a number of the mobile series. */
export const isMobile = (digits: string): boolean => MOBILE.test(digits);

/** Share of random eight digits that pass; enumerated in test/rules/rates.test.ts. */
export const RANDOM_8 = 0.5128999;
