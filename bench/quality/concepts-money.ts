/** Columns about payment, firms and secrets. */
import type { Concept } from './concepts.js';
import { BIGINT, formOf, TEXT, whole } from './concepts.js';
import { ACCOUNT_FORMS, bankAccount, ORG_FORMS, orgNumber } from './ids.js';
import { CARD_FORMS, card, IBAN_FORMS, iban, kid } from './money.js';
import { codeWord, NAMED_SECRETS, pin, SECRET_FORMS } from './secrets.js';

type SecretForm = (typeof SECRET_FORMS)[string];

export const MONEY: Readonly<Record<string, Concept>> = {
  card: {
    names: {
      nb: ['kortnummer', 'kortnr', 'betalingskort', 'kredittkort'],
      en: ['card number', 'credit card', 'cc number', 'pan'],
    },
    make: (rng) => {
      const form = formOf(rng, CARD_FORMS, ['bare', 'bare', 'grouped', 'hyphens']);
      return whole(rng, ['payment.card'], (r) => form(card(r)));
    },
  },
  last4: {
    names: {
      nb: ['siste fire', 'kort siste 4', 'kort siste fire siffer'],
      en: ['last4', 'card last4', 'last four', 'card last four'],
    },
    make: (rng) => whole(rng, ['payment.last4'], (r) => r.digits(4)),
  },
  iban: {
    names: { nb: ['iban', 'iban nummer', 'konto iban'], en: ['iban', 'iban number', 'account iban'] },
    make: (rng) => {
      const form = formOf(rng, IBAN_FORMS);
      const home = rng.pick([1, 0.7, 0]);
      return whole(rng, ['payment.iban'], (r) => form(iban(r, home)));
    },
  },
  account: {
    names: {
      nb: ['kontonummer', 'bankkonto', 'kontonr', 'lønnskonto', 'utbetalingskonto', 'bankkontonr'],
      nn: ['kontonummer', 'bankkonto', 'lønskonto'],
      en: ['bank account', 'account number', 'bank account no', 'bban'],
    },
    make: (rng, { silent }) => {
      const form = formOf(rng, ACCOUNT_FORMS, silent ? ['dots', 'blanks', 'dots'] : ['bare', 'bare', 'dots', 'blanks']);
      return whole(rng, ['payment.bank_account'], (r) => form(bankAccount(r)));
    },
  },
  kid: {
    names: {
      nb: ['kid', 'kid nr', 'kidnummer', 'betalingsreferanse kid'],
      nn: ['kid', 'kid nummer'],
      en: ['kid', 'kid number'],
    },
    make: (rng) => whole(rng, ['payment.kid'], (r) => kid(r)),
  },
  orgnr: {
    names: {
      nb: ['orgnr', 'organisasjonsnummer', 'org nr', 'foretaksnr', 'leverandør orgnr'],
      nn: ['orgnr', 'organisasjonsnummer'],
      en: ['org number', 'organisation number', 'vat no', 'company registration no'],
    },
    make: (rng, { silent }) => {
      const form = formOf(
        rng,
        ORG_FORMS,
        silent ? ['mva', 'mvaPlain', 'bare', 'bare'] : ['bare', 'bare', 'grouped', 'mva'],
      );
      return whole(
        rng,
        ['organisation.number'],
        (r) => form(orgNumber(r)),
        !silent && rng.chance(0.15) && form === ORG_FORMS.bare ? BIGINT : rng.pick(TEXT),
      );
    },
  },
  passwordHash: {
    names: {
      nb: ['passord hash', 'passord', 'passordhash'],
      nn: ['passord', 'passord hash'],
      en: ['password hash', 'password', 'pwd', 'passwd', 'encrypted password', 'password digest'],
    },
    make: (rng, { silent }) => {
      const telling = ['bcrypt', 'bcrypt', 'argon', 'sha512crypt', 'pbkdf2'].map((k) => SECRET_FORMS[k] as SecretForm);
      const named = ['sha1', 'sha256', 'md5', 'plain'].map((k) => NAMED_SECRETS[k] as SecretForm);
      const form = rng.pick(silent ? telling : [...telling, ...named]);
      return whole(rng, ['account.credential'], (r) => form(r));
    },
  },
  token: {
    names: {
      nb: ['api nøkkel', 'tilgangstoken', 'hemmelig nøkkel'],
      en: ['access token', 'api key', 'refresh token', 'secret', 'auth token', 'client secret'],
    },
    make: (rng, { silent }) => {
      const telling = ['jwt', 'cloudKey', 'forgeToken', 'paymentKey', 'connection', 'pem'].map(
        (k) => SECRET_FORMS[k] as SecretForm,
      );
      const form = rng.pick(
        silent ? telling : [...telling, NAMED_SECRETS.token as SecretForm, NAMED_SECRETS.sha256 as SecretForm],
      );
      return whole(rng, ['account.credential'], (r) => form(r));
    },
  },
  connection: {
    names: { nb: ['tilkobling', 'tilkoblingsstreng'], en: ['connection string', 'database url', 'dsn'] },
    make: (rng) => whole(rng, ['account.credential'], (r) => (SECRET_FORMS.connection as SecretForm)(r)),
  },
  codeWord: {
    names: {
      nb: ['kodeord', 'alarmkodeord', 'sikkerhetsord', 'passordfrase'],
      nn: ['kodeord', 'tryggingsord'],
      en: ['code word', 'safe word', 'security word', 'passphrase'],
    },
    make: (rng) => whole(rng, ['account.credential'], (r) => codeWord(r)),
  },
  pin: {
    names: {
      nb: ['pinkode', 'alarmkode', 'pin kode', 'brukerkode panel'],
      nn: ['pinkode', 'alarmkode'],
      en: ['pin code', 'alarm pin', 'panel pin', 'alarm code'],
    },
    make: (rng) => whole(rng, ['account.credential'], (r) => pin(r)),
  },
  creditCheck: {
    names: {
      nb: ['kredittsjekk', 'kredittscore', 'kredittvurdering', 'betalingsanmerkning'],
      nn: ['kredittsjekk', 'kredittvurdering'],
      en: ['credit score', 'credit check result', 'credit rating', 'credit check'],
    },
    make: (rng, { lang }) => {
      const words =
        lang === 'en'
          ? ['approved', 'declined', 'manual review']
          : ['godkjent', 'avslag', 'manuell vurdering', 'betalingsanmerkning'];
      const asNumber = rng.chance(0.3);
      return whole(rng, ['credit.check_result'], (r) => (asNumber ? String(r.int(1, 100)) : r.pick(words)));
    },
  },
};
