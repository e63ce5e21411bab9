/** Columns about devices, positions, pictures and sound, and texts to and about people. */
import type { Storage } from '../../src/model/container.js';
import type { Concept, Making } from './concepts.js';
import { formOf, NUMERIC, none, TEXT, whole } from './concepts.js';
import { COOKIE_FORMS, iccid, imei, ipv4, ipv6, MAC_FORMS, POSITION_FORMS, serial, userAgent } from './devices.js';
import { type Kind, MEDIA_FORMS } from './media.js';
import type { Content, Held, Lang, Row } from './model.js';
import { cleanNote, type Desk, desk, personalNote } from './notes/fill.js';
import type { Rng } from './random.js';

const media =
  (kind: Kind) =>
  (rng: Rng): Content => {
    const form = formOf(rng, MEDIA_FORMS);
    return whole(
      rng,
      [`media.${kind}`],
      (r) => form(r, kind),
      form === MEDIA_FORMS.bytea ? ['bytea', 'binary'] : rng.pick(TEXT),
    );
  };

const COORDINATES: readonly (readonly [string, Storage])[] = [
  NUMERIC,
  ['double precision', 'decimal'],
  ['text', 'text'],
];

const coordinate =
  (which: 'lat' | 'lon') =>
  (rng: Rng, { variant = 0 }: Making): Content =>
    whole(
      rng,
      ['location.gps'],
      (_, { person }) => person[which].toFixed(6),
      COORDINATES[variant % COORDINATES.length],
    );

export const DEVICES: Readonly<Record<string, Concept>> = {
  ip: {
    names: {
      nb: ['ip', 'ip adresse', 'siste ip', 'klient ip', 'innlogging ip'],
      nn: ['ip', 'ip adresse', 'siste ip'],
      en: ['ip address', 'client ip', 'remote addr', 'last login ip', 'source ip', 'ip'],
    },
    make: (rng) => {
      const sixes = rng.pick([0, 0, 0.2, 1]);
      return whole(
        rng,
        ['device.ip'],
        (r) => (r.chance(sixes) ? ipv6(r) : ipv4(r)),
        rng.chance(0.15) ? ['inet', 'network'] : rng.pick(TEXT),
      );
    },
  },
  mac: {
    names: { nb: ['mac', 'mac adresse', 'ruter mac'], en: ['mac', 'mac address', 'device mac', 'hw addr', 'wifi mac'] },
    make: (rng, { silent }) => {
      const form = formOf(rng, MAC_FORMS, silent ? ['colons', 'upper', 'hyphens', 'dots'] : Object.keys(MAC_FORMS));
      return whole(rng, ['device.mac'], form);
    },
  },
  imei: {
    names: { nb: ['imei', 'imei nr', 'panel imei'], en: ['imei', 'device imei', 'imei number'] },
    make: (rng) => whole(rng, ['device.imei'], (r) => imei(r)),
  },
  sim: {
    names: { nb: ['sim kort', 'iccid', 'simkortnummer'], en: ['iccid', 'sim number', 'sim serial'] },
    make: (rng) => whole(rng, ['device.sim'], (r) => iccid(r)),
  },
  serial: {
    names: {
      nb: ['serienummer', 'serienr', 'panel serienr', 'sensor serienummer'],
      nn: ['serienummer', 'serienr'],
      en: ['serial number', 'serial no', 'device serial', 'serialno'],
    },
    make: (rng) => whole(rng, ['device.serial'], (r) => serial(r)),
  },
  cookie: {
    names: {
      nb: ['informasjonskapsel id', 'besøkende id', 'cookie id'],
      en: ['cookie id', 'ga cookie', 'visitor id', 'ga client id', 'tracking cookie'],
    },
    make: (rng, { silent }) => {
      const form = formOf(rng, COOKIE_FORMS, silent ? ['ga', 'fb', 'gaSession'] : Object.keys(COOKIE_FORMS));
      return whole(rng, ['device.cookie_id'], form);
    },
  },
  userAgent: {
    names: { nb: ['nettleser', 'klient', 'brukeragent'], en: ['user agent', 'ua', 'browser', 'http user agent'] },
    make: (rng) => whole(rng, ['device.user_agent'], (r) => userAgent(r)),
  },
  lat: {
    names: {
      paired: true,
      nb: ['lat', 'breddegrad', 'pos lat'],
      nn: ['breiddegrad', 'lat'],
      en: ['latitude', 'lat', 'gps lat'],
    },
    make: coordinate('lat'),
  },
  lon: {
    names: {
      paired: true,
      nb: ['lon', 'lengdegrad', 'pos lon'],
      nn: ['lengdegrad', 'lon'],
      en: ['longitude', 'lon', 'gps lon'],
    },
    make: coordinate('lon'),
  },
  position: {
    names: {
      nb: ['posisjon', 'siste posisjon', 'koordinater', 'gps'],
      nn: ['posisjon', 'koordinatar'],
      en: ['position', 'last location', 'coordinates', 'gps'],
    },
    make: (rng, { silent }) => {
      const all = Object.keys(POSITION_FORMS);
      const form = formOf(rng, POSITION_FORMS, silent ? all.filter((k) => k !== 'semicolon') : all);
      const geometry = form === POSITION_FORMS.ewkb;
      return whole(
        rng,
        ['location.gps'],
        (r, { person }) => form(person.lat, person.lon, r),
        geometry ? ['geometry(Point,4326)', 'geometry'] : rng.pick(TEXT),
      );
    },
  },
  image: {
    names: {
      nb: ['bilde', 'profilbilde', 'øyeblikksbilde', 'foto'],
      nn: ['bilete', 'profilbilete'],
      en: ['photo', 'avatar', 'snapshot', 'profile picture', 'image data'],
    },
    make: media('image'),
  },
  audio: {
    names: {
      nb: ['lydopptak', 'opptak', 'samtaleopptak'],
      nn: ['lydopptak', 'opptak'],
      en: ['recording', 'call recording', 'audio', 'voice message'],
    },
    make: media('audio'),
  },
  video: {
    names: {
      nb: ['video', 'videoklipp', 'kameraopptak'],
      nn: ['video', 'videoklipp'],
      en: ['video', 'video clip', 'camera footage'],
    },
    make: media('video'),
  },
  note: {
    names: {
      nb: ['notat', 'merknad', 'kommentar', 'internt notat'],
      nn: ['notat', 'merknad'],
      en: ['note', 'notes', 'remark', 'internal note'],
    },
    make: (rng, { lang }) => note(rng, lang),
  },
  message: {
    names: {
      nb: ['melding', 'kundenotat', 'samtalenotat', 'henvendelse', 'meldingstekst'],
      nn: ['melding', 'førespurnad', 'meldingstekst'],
      en: ['message', 'customer note', 'message body', 'complaint text', 'customer message'],
    },
    make: (rng, { lang }) => message(rng, lang),
  },
};

/** Shares of notes that name somebody, from all of them to one in a thousand. */
export const SHARES = [1, 0.6, 0.3, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

type PersonalCell = (r: Rng, row: Row) => Held;
const personal =
  (about: Desk): PersonalCell =>
  (r, row) => {
    const { text, labels } = personalNote(about, r, row.person);
    return { value: text, types: [...new Set(labels.map((l) => l.types[0] as string))] };
  };

/** A place beside its post code: one thing, found by either name. */
const places = (about: Desk): string[] =>
  about.personal.some((t) => t.includes('{postplace}')) ? ['contact.locality'] : [];

/** Working notes. Whether they are correspondence about customers as well, a reader could say either way. */
export function note(rng: Rng, lang: Lang, share = rng.pick(SHARES.slice(0, 5))): Content {
  const about = desk(lang, rng, false);
  return {
    base: (r, row) => cleanNote(about, r, row.person).text,
    plants: [{ types: [], share, cell: personal(about) }],
    declared: rng.pick([...TEXT, ['text', 'text'] as const]),
    nulls: rng.chance(0.5) ? rng.next() * 0.7 : 0,
    ambiguous: ['comms.correspondence', ...places(about)],
  };
}

/** What customers wrote or said: correspondence in every cell, and in some of them more than that. */
function message(rng: Rng, lang: Lang): Content {
  const about = desk(lang, rng, true);
  const share = rng.pick([0.8, 0.5, 0.3, 0.1]);
  const rest = (r: Rng, row: Row): string => cleanNote(about, r, row.person).text;
  const types = ['comms.correspondence'];
  return {
    base: none,
    plants: [
      { types, share, cell: personal(about) },
      { types, share: 1 - share, cell: rest },
    ],
    declared: rng.pick([...TEXT, ['text', 'text'] as const]),
    nulls: rng.chance(0.5) ? rng.next() * 0.7 : 0,
    ambiguous: places(about),
  };
}
