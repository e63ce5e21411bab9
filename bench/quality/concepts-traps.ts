/** Clean columns whose name lies or whose values tempt: each would fool somebody who looks at one of the two only. */
import type { Storage } from '../../src/model/container.js';
import type { Concept } from './concepts.js';
import { BIGINT, clean, INTEGER, TEXT } from './concepts.js';
import { ascii, DATE_FORMS } from './people.js';
import { pad, type Rng } from './random.js';
import { COUNTIES, COUNTRIES, OWN_STREETS, POST } from './words/places.js';
import * as things from './words/things.js';

type Declared = readonly (readonly [string, Storage])[];
const list = (text: string): readonly string[] => text.split('; ');
const trap = (
  names: string,
  cell: (rng: Rng) => string,
  declared: Declared = TEXT,
  open?: readonly string[],
): Concept => ({
  names: { nb: list(names), en: list(names) },
  make: (rng) => clean(rng, cell, rng.pick(declared), open),
});
const oneOf =
  (words: readonly string[]) =>
  (r: Rng): string =>
    r.pick(words);
const oid = (r: Rng): string => `1.3.6.1.4.1.${r.int(1000, 60000)}.${r.int(1, 9)}`;

/** A street or a parcel names a property, and may or may not lead to who lives there. */
const PROPERTY = ['contact.postal_address'];

export const TRAPS: Readonly<Record<string, Concept>> = {
  leasehold: trap('fnr; festenummer', (r) => r.pick(['0', '0', '0', '1', '12', '3']), [INTEGER, ...TEXT]),
  ledger: trap(
    'kontonr; konto; hovedbokskonto',
    (r) => r.pick(['1500', '1920', '2400', '2700', '3000', '4300', '5000', '6540', '7770']),
    [INTEGER, ...TEXT],
  ),
  ipRating: trap('ip; ip klasse; kapsling', (r) => `IP${r.int(2, 6)}${r.int(0, 8)}`),
  macModel: trap('mac; maskin', oneOf(['MacBook Pro 14', 'MacBook Air', 'Mac mini', 'iMac 24'])),
  address32: trap('adresse; address; mem address', (r) => `0x7ffe${r.hex(8)}`),
  gate: trap('gate; avgangsgate', (r) => `${r.of('ABCDE', 1)}${r.int(1, 40)}`),
  gpio: trap('pin; gpio pin; pin no', (r) => String(r.int(1, 40)), [INTEGER]),
  latency: trap('lat; lat ms; latency', (r) => `${r.int(1, 900)}.${r.int(0, 9)}`, [['real', 'decimal'], ...TEXT]),
  smsSent: trap(
    'sms sendt; mobil bekreftet; epost sendt',
    (r) => DATE_FORMS.iso?.(new Date(Date.UTC(2022, 0, r.int(1, 900)))) ?? '',
    [['date', 'temporal'], ...TEXT],
  ),
  mailCount: trap('mail; antall epost; emails', (r) => String(r.int(0, 90)), [INTEGER]),
  nameCode: trap('navn; name; namn', oneOf(things.PRODUCTS)),
  queueName: trap(
    'navn; name; tjeneste',
    (r) =>
      `${r.pick(['ordre', 'lager', 'faktura', 'varsel'])}-${r.pick(['ko', 'worker', 'cron', 'api'])}-${r.int(1, 9)}`,
  ),
  shipName: trap('navn; fartøy; ship', oneOf(things.SHIPS)),
  roomName: trap('rom; navn; room', oneOf(things.ROOMS)),
  ownStreets: trap('veinavn; gatenavn i planen; street register', oneOf(OWN_STREETS), TEXT, PROPERTY),
  batch: trap('parti; vareparti; lot', (r) => `L${r.digits(6)}`),
  diagnostics: trap('diagnose; diagnostikk; diagnosis code', (r) => `E${r.digits(3)}`),
  healthCheck: trap('helse; health; helsestatus node', oneOf(['ok', 'degraded', 'down'])),
  sqlUnion: trap('union; union type', oneOf(['ALL', 'DISTINCT'])),
  race: trap('race; løp; race no', (r) => `R${r.int(1, 12)}`),
  shoeGender: trap('kjønn modell; produktlinje; gender line', oneOf(['Herre', 'Dame', 'Unisex', 'Junior'])),
  tokens: trap('tokens; token count; max tokens', (r) => String(r.int(10, 32_000)), [INTEGER]),
  keyName: trap(
    'nøkkel; key; config key',
    (r) => `app.${r.pick(['mail', 'alarm', 'phone', 'user'])}.${r.pick(['timeout', 'retries', 'enabled'])}`,
  ),
  password: trap('passord utløper dager; password length; pwd max age', (r) => String(r.int(8, 365)), [INTEGER]),
  kidCount: trap('kids; antall barn på arrangement', (r) => String(r.int(0, 6)), [INTEGER]),
  cardColour: trap('kort; card type; korttype', oneOf(['VISA', 'Mastercard', 'Gult kort', 'Rødt kort', 'gavekort'])),
  imageSize: trap('bilde; image; bildestørrelse', (r) => `${r.pick([640, 1280, 1920])}x${r.pick([480, 720, 1080])}`),
  handle: trap(
    'epost mal; mail template; varselmal',
    oneOf(['welcome_mail', 'purre_epost', 'sms_reminder', 'faktura@maler']),
  ),
  packageName: trap(
    'pakke; dependency; package',
    (r) =>
      `${r.pick(['lodash', 'vite', 'react', '@types/node', 'pg'])}@${r.int(1, 20)}.${r.int(0, 20)}.${r.int(0, 20)}`,
  ),
  assetName: trap('fil; asset; ikon', (r) => `${r.pick(['logo', 'ikon', 'knapp'])}@${r.int(2, 3)}x.png`),
  standard: trap('standard; norm', (r) => `${r.pick(['EN', 'NS', 'RS', 'DS'])} ${r.int(10_000, 60_000)}`),
  oid: trap('oid; snmp oid', oid),
  ratio: trap('forhold; ratio; aspekt', (r) => `${r.int(1, 60)}.${pad(r.int(0, 9999), 4)}`, [
    ['double precision', 'decimal'],
    ...TEXT,
  ]),
  opening: trap('åpningstid; opening hours', (r) => `${pad(r.int(6, 10), 2)}:00-${r.int(15, 23)}:00`),
  caseNo: trap('saksnr; arkivsak', (r) => `${r.int(2015, 2026)}/${r.int(10, 99_999)}`),
  longNo: trap('sekvens; transaksjonsnr; batch id', (r) => String(r.int(1, 9)) + r.digits(10), [BIGINT, ...TEXT]),
  colourHex: trap('farge; color hex', (r) => `#${r.hex(6)}`),
  issn: trap('issn; isbn', (r) =>
    r.chance(0.5) ? `${r.digits(4)}-${r.digits(4)}` : `978-82-${r.digits(2)}-${r.digits(5)}-${r.int(0, 9)}`,
  ),
  meter: trap('målernr; meter no; målepunkt', (r) => `7070575000${r.digits(8)}`),
  parcel: trap('gnr bnr; matrikkel', (r) => `${r.int(1, 300)}/${r.int(1, 1500)}`, TEXT, PROPERTY),
  municipality: trap('kommune; fylke; county; region', oneOf(COUNTIES)),
  landName: trap('land; opprinnelsesland; country of origin', oneOf(COUNTRIES)),
  municipalNo: trap('kommunenr; knr', (r) => pad(r.pick([301, 1103, 3201, 4601, 5001, 5501, 1508]), 4), [
    INTEGER,
    ...TEXT,
  ]),
  depot: trap('lager; depot; varehus', (r) => (r.pick(POST) as readonly [string, string])[1]),
  slug: trap('slug; url navn', (r) => `${ascii(r.pick(things.PRODUCTS))}-${r.int(1, 99)}`),
  trace: trap('trace id; span id; request id', (r) => r.hex(r.pick([16, 32]))),
  base64: trap('nonce; blob; payload', (r) => r.bytes(24).toString('base64')),
  cron: trap('cron; schedule; tidsplan', (r) => `${r.int(0, 59)} ${r.int(0, 23)} * * ${r.int(0, 6)}`),
  band: trap('artist; band; gruppe', oneOf(things.BANDS)),
  track: trap('spor; track name; låt', oneOf(things.TRACKS)),
  film: trap('film; title; tittel', oneOf(things.FILMS)),
};

/** Fourteen digits of a run's start: a clean cell that needs the row's time. */
export const STAMP14: Concept = {
  names: { nb: ['lastet', 'kjøring'], en: ['run stamp', 'loaded'] },
  make: (rng) =>
    clean(
      rng,
      (_, row) => new Date(row.time * 1000).toISOString().replace(/\D/g, '').slice(0, 14),
      rng.pick([BIGINT, ...TEXT]),
    ),
};

/** A session's id: a key like others to some, to others an online identifier as cookies are. */
export const SESSION: Concept = {
  names: { nb: ['økt id'], en: ['session id'] },
  make: (rng) => clean(rng, (r) => r.uuid(), ['text', 'text'], ['device.cookie_id']),
};

/** The key of a device at home: a foreign key to some, an identification number to others. */
export const DEVICE_KEY: Concept = {
  names: { nb: ['enhet id'], en: ['device id'] },
  make: (rng) => clean(rng, (r) => String(r.int(1, 250_000)), INTEGER, ['device.serial']),
};
