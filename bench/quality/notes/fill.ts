/** Fills the sentences in and remembers where each piece of personal data stands. */
import { ABROAD_PHONES, email, fullAddress, PHONE_FORMS } from '../contact.js';
import { imei, ipv4, MAC_FORMS, POSITION_FORMS } from '../devices.js';
import { ACCOUNT_FORMS, bankAccount, ID_FORMS, nationalId, ORG_FORMS, orgNumber, plate } from '../ids.js';
import type { Lang } from '../model.js';
import { CARD_FORMS, card, IBAN_FORMS, iban, kid } from '../money.js';
import { DATE_FORMS, type Person, person } from '../people.js';
import { pad, type Rng } from '../random.js';
import { codeWord, NAMED_SECRETS, pin, SECRET_FORMS } from '../secrets.js';
import { COMPANIES } from '../words/things.js';
import { BOKMAAL, BOKMAAL_CHAT, BOKMAAL_CLEAN } from './bokmaal.js';
import { ENGLISH_CHAT, ENGLISH_CLEAN, ENGLISH_NOTES } from './english.js';
import { NYNORSK, NYNORSK_CHAT, NYNORSK_CLEAN } from './nynorsk.js';

/** A piece of personal data in a note. `wide` is the longest reading that is still right. */
export interface Label {
  /** The type, then others that a careful reader would accept for it. */
  readonly types: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly wide?: readonly [number, number];
}

export interface Note {
  readonly text: string;
  readonly labels: readonly Label[];
}

type Fill = (rng: Rng, p: Person) => string;
const form = (
  forms: Readonly<Record<string, (n: string) => string>>,
  rng: Rng,
  value: string,
  ...keys: string[]
): string => (forms[rng.pick(keys.length > 0 ? keys : Object.keys(forms))] as (n: string) => string)(value);
const someDate = (rng: Rng): Date => new Date(Date.UTC(2019, 0, 1) + rng.int(0, 2700) * 86_400_000);
const date = (rng: Rng): string =>
  (DATE_FORMS[rng.pick(['dotted', 'short', 'iso', 'slashed'])] as (d: Date) => string)(someDate(rng));
const phoneOf = (rng: Rng): string =>
  (PHONE_FORMS[rng.pick(['bare', 'mobile', 'mobile', 'pairs', 'pairs', 'plus', 'plusMobile'])] as (r: Rng) => string)(
    rng,
  );

/** What a placeholder of personal data becomes, and its types. */
const PERSONAL: Readonly<Record<string, readonly [readonly string[], Fill]>> = {
  name: [['identity.name'], (_, p) => `${p.given} ${p.family}`],
  // One name alone: a reader who says "a name" is as right as one who says which.
  given: [['identity.given', 'identity.name'], (_, p) => p.given],
  family: [['identity.family', 'identity.name'], (_, p) => p.family],
  phone: [['contact.phone'], phoneOf],
  intlphone: [
    ['contact.phone'],
    (rng) => (ABROAD_PHONES[rng.pick(['swedish', 'danish', 'german', 'british'])] as (r: Rng) => string)(rng),
  ],
  email: [['contact.email'], email],
  address: [['contact.postal_address'], fullAddress],
  street: [['contact.postal_address'], (_, p) => `${p.street} ${p.house}`],
  fnr: [
    ['identity.national_id.no'],
    (rng, p) => form(ID_FORMS, rng, nationalId(rng, p, rng.chance(0.15) ? 'd' : 'plain')),
  ],
  birth: [
    ['identity.birth_date'],
    (rng, p) => form(DATE_FORMS as never, rng, p.birth as never, 'dotted', 'iso', 'short', 'words'),
  ],
  account: [['payment.bank_account'], (rng) => form(ACCOUNT_FORMS, rng, bankAccount(rng))],
  iban: [['payment.iban'], (rng) => form(IBAN_FORMS, rng, iban(rng))],
  orgnr: [['organisation.number'], (rng) => form(ORG_FORMS, rng, orgNumber(rng), 'bare', 'grouped')],
  kid: [['payment.kid'], kid],
  card: [['payment.card'], (rng) => form(CARD_FORMS, rng, card(rng))],
  ip: [['device.ip'], ipv4],
  mac: [['device.mac'], (rng) => (MAC_FORMS[rng.pick(['colons', 'upper', 'hyphens'])] as (r: Rng) => string)(rng)],
  imei: [['device.imei'], imei],
  plate: [['vehicle.plate'], plate],
  gps: [
    ['location.gps'],
    (rng, p) =>
      (POSITION_FORMS[rng.pick(['pair', 'tight', 'geo'])] as (a: number, b: number, r: Rng) => string)(
        p.lat,
        p.lon,
        rng,
      ),
  ],
  password: [['account.credential'], (rng) => (NAMED_SECRETS.plain as (r: Rng) => string)(rng)],
  codeword: [['account.credential'], codeWord],
  pin: [['account.credential'], pin],
  jwt: [['account.credential'], (rng) => (SECRET_FORMS.jwt as (r: Rng) => string)(rng)],
};

/** What a placeholder that tempts becomes. */
const TEMPTING: Readonly<Record<string, (rng: Rng, p: Person) => string>> = {
  order: (rng) => rng.pick([rng.int(2, 9) + rng.digits(7), rng.int(1, 9) + rng.digits(5), `SO-${rng.digits(6)}`]),
  date,
  time: (rng) => `${pad(rng.int(0, 23), 2)}${rng.pick([':', '.'])}${pad(rng.int(0, 59), 2)}`,
  amount: (rng) =>
    rng.pick([
      `${rng.int(1, 99)} ${pad(rng.int(0, 999), 3)},${pad(rng.int(0, 99), 2)}`,
      `${rng.int(100, 99_999)}`,
      `${rng.int(100, 9999)}.50`,
    ]),
  version: (rng) =>
    rng.pick([
      `${rng.int(1, 9)}.${rng.int(0, 20)}.${rng.int(0, 99)}`,
      `v${rng.int(1, 9)}.${rng.int(0, 20)}.${rng.int(0, 99)}.${rng.int(0, 255)}`,
    ]),
  quantity: (rng) => String(rng.int(2, 60)),
  weight: (rng) => `${rng.int(1, 40)},${rng.int(0, 9)}`,
  zone: (rng) => String(rng.int(1, 16)),
  volt: (rng) => `${rng.int(2, 12)},${rng.int(10, 99)}`,
  invoice: (rng) => rng.pick([rng.int(2, 9) + rng.digits(7), `2024${rng.digits(5)}`]),
  week: (rng) => String(rng.int(1, 52)),
  year: (rng) => String(rng.int(2019, 2026)),
  part: (rng) =>
    rng.pick([
      `${rng.of('ABCDEFGHKLMNPRST', 2)}-${rng.digits(4)}`,
      rng.digits(6),
      `${rng.of('ABCDEFGHKLMNPRST', 2)} ${rng.digits(4)}`,
    ]),
  case: (rng) => rng.pick([rng.int(1, 9) + rng.digits(6), `${rng.int(2019, 2026)}/${rng.int(100, 9999)}`]),
  section: (rng) => `${rng.int(1, 9)}.${rng.int(1, 12)}.${rng.int(1, 9)}`,
  page: (rng) => String(rng.int(2, 240)),
  temp: (rng) => `${rng.int(-12, 30)},${rng.int(0, 9)}`,
  percent: (rng) => String(rng.int(3, 99)),
  meter: (rng) => rng.digits(rng.int(5, 7)),
  minutes: (rng) => String(rng.int(5, 55)),
  loop: (rng) => `${rng.int(1, 8)}-${rng.digits(4)}-${rng.digits(2)}`,
  shelf: (rng) => `${rng.of('ABCDEF', 1)}${pad(rng.int(1, 40), 2)}-${pad(rng.int(1, 12), 2)}`,
  reference: (rng) => rng.pick([rng.digits(9), rng.digits(10), `${rng.of('ABCDEFGHKLMN', 3)}${rng.digits(7)}`]),
  uuid: (rng) => rng.uuid(),
  epoch: (rng) => String(1_600_000_000 + rng.int(0, 160_000_000)),
  hex8: (rng) => rng.hex(8),
  place: (_, p) => p.place,
  company: (rng) => rng.pick(COMPANIES),
};

const HOLE = /\{(\w+)\}/g;

/** One sentence. The first person in it is the row's, later names are other people's. */
export function fill(template: string, rng: Rng, first: Person): Note {
  let text = '';
  let at = 0;
  let who = first;
  const labels: Label[] = [];
  const add = (types: readonly string[], value: string, wide?: readonly [number, number]): void => {
    labels.push({ types, start: text.length, end: text.length + value.length, ...(wide ? { wide } : {}) });
    text += value;
  };
  for (const hole of template.matchAll(HOLE)) {
    text += template.slice(at, hole.index);
    at = hole.index + hole[0].length;
    const key = hole[1] as string;
    const personal = PERSONAL[key];
    if (key === 'postplace') {
      // Code and place together are one thing: whichever of the two a reader names it by, once is enough.
      const start = text.length;
      const both = `${who.code} ${who.place}`;
      add(['contact.postal_code', 'contact.locality'], who.code, [start, start + both.length]);
      text += both.slice(who.code.length);
    } else if (key === 'address') {
      const whole = fullAddress(rng, who);
      const start = text.length;
      add(['contact.postal_address'], whole.slice(0, whole.indexOf(',')), [start, start + whole.length]);
      text += whole.slice(whole.indexOf(','));
    } else if (personal !== undefined) {
      add(personal[0], personal[1](rng, who));
      if (key === 'name') who = person(rng);
    } else text += (TEMPTING[key] as Fill)(rng, who);
  }
  return { text: text + template.slice(at), labels };
}

const BY_LANG: Readonly<Record<Lang, Desk & { readonly chat: readonly string[] }>> = {
  nb: { personal: BOKMAAL, clean: BOKMAAL_CLEAN, chat: BOKMAAL_CHAT },
  nn: { personal: NYNORSK, clean: NYNORSK_CLEAN, chat: NYNORSK_CHAT },
  en: { personal: ENGLISH_NOTES, clean: ENGLISH_CLEAN, chat: ENGLISH_CHAT },
};

const join = (a: Note, b: Note): Note => {
  const by = a.text.length + 1;
  const moved = b.labels.map((l) => ({
    ...l,
    start: l.start + by,
    end: l.end + by,
    ...(l.wide ? { wide: [l.wide[0] + by, l.wide[1] + by] as const } : {}),
  }));
  return { text: `${a.text} ${b.text}`, labels: [...a.labels, ...moved] };
};

/** What a column of notes is about: a few kinds of sentences, as one desk writes them. */
export interface Desk {
  readonly personal: readonly string[];
  readonly clean: readonly string[];
}

/** Everything that a language has. */
export const everything = (lang: Lang): Desk => BY_LANG[lang];

/** Two to five kinds of sentences about people, and half of the others; in conversations those are customers' own. */
export function desk(lang: Lang, rng: Rng, conversation: boolean): Desk {
  const { personal, chat, clean: other } = BY_LANG[lang];
  const clean = conversation ? chat : other;
  return {
    personal: rng.shuffle(personal).slice(0, rng.int(2, 5)),
    clean: rng.shuffle(clean).slice(0, Math.ceil(clean.length / 2)),
  };
}

/** A note of one to three sentences that names or describes somebody. */
export function personalNote({ personal, clean }: Desk, rng: Rng, p: Person): Note {
  let note = fill(rng.pick(personal), rng, p);
  if (rng.chance(0.5)) note = join(note, fill(rng.pick(rng.chance(0.6) ? clean : personal), rng, p));
  if (rng.chance(0.2)) note = join(fill(rng.pick(clean), rng, p), note);
  return note;
}

/** A note of one or two sentences with nothing personal in it. */
export function cleanNote({ clean }: Desk, rng: Rng, p: Person): Note {
  const note = fill(rng.pick(clean), rng, p);
  return rng.chance(0.4) ? join(note, fill(rng.pick(clean), rng, p)) : note;
}
