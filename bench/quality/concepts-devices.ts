/** Columns about devices, positions, pictures and sound, and texts to and about people. */
import type { Storage } from '../../src/model/container.js';
import type { Concept, Making } from './concepts.js';
import { formOf, NUMERIC, none, TEXT, whole } from './concepts.js';
import { COOKIE_FORMS, iccid, imei, ipv4, ipv6, MAC_FORMS, POSITION_FORMS, serial, userAgent } from './devices.js';
import { MEDIA_FORMS } from './media.js';
import type { Content, Lang } from './model.js';
import { cleanNote, desk, personalNote } from './notes/fill.js';
import type { Rng } from './random.js';

const media =
  (kind: 'image' | 'audio') =>
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
  (rng: Rng): Content =>
    whole(
      rng,
      ['location.gps'],
      (_, { person }) => person[which].toFixed(6),
      rng.chance(0.7) ? rng.pick([NUMERIC, ['double precision', 'decimal']]) : rng.pick(TEXT),
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
  note: {
    names: {
      nb: ['notat', 'kundenotat', 'melding', 'samtalenotat', 'henvendelse'],
      nn: ['notat', 'melding', 'merknad'],
      en: ['note', 'customer note', 'message', 'message body', 'complaint text'],
    },
    make: (rng, { lang, silent }) => note(rng, lang, silent),
  },
};

/** Shares of notes that name somebody, from all of them to one in a thousand. */
export const SHARES = [1, 0.6, 0.3, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

/**
 * Notes about customers. The share with somebody's data in it varies; what is written to and about customers is
 * correspondence in every cell, and only the name of the field can say so: where it is silent that is left open.
 */
export function note(rng: Rng, lang: Lang, silent: boolean, share = rng.pick(SHARES.slice(0, 5))): Content {
  const about = desk(lang, rng);
  const personal = {
    types: silent ? [] : ['comms.correspondence'],
    share: share,
    cell: (r: Rng, row: Parameters<Content['base']>[1]) => {
      const { text, labels } = personalNote(about, r, row.person);
      return { value: text, types: [...new Set(labels.map((l) => l.types[0] as string))] };
    },
  };
  const rest = {
    types: ['comms.correspondence'],
    share: 1 - share,
    cell: (r: Rng, row: Parameters<Content['base']>[1]) => cleanNote(about, r, row.person).text,
  };
  return {
    base: (r, row) => (silent ? cleanNote(about, r, row.person).text : none(r, row)),
    plants: silent ? [personal] : share === 1 ? [personal] : [personal, rest],
    declared: rng.pick([...TEXT, ['text', 'text'] as const]),
    nulls: rng.chance(0.5) ? rng.next() * 0.7 : 0,
    ...(silent ? { ambiguous: ['comms.correspondence'] } : {}),
  };
}
