/** Whole columns of device data, and of what looks like it, judged as a scan judges them. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { classifyTable } from '../../src/app/classify.js';
import type { Storage } from '../../src/model/container.js';

/** A generator with a fixed seed (Numerical Recipes' constants): the same columns in every run. */
function random(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from + Math.floor((state / 2 ** 32) * (to - from + 1));
  };
}

const int = random(7);
const column = (cell: () => string, cells = 200): string[] => Array.from({ length: cells }, cell);
const pick = <T>(all: readonly T[]): T => all[int(0, all.length - 1)] as T;
const digits = (n: number): string => Array.from({ length: n }, () => int(0, 9)).join('');
const hex = (n: number): string => Array.from({ length: n }, () => int(0, 15).toString(16)).join('');
const octets = (n: number, mark: string): string => Array.from({ length: n }, () => hex(2)).join(mark);
const uuid = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;

/** With the last digit that ISO/IEC 7812-1 asks for. */
function controlled(head: string): string {
  const sum = [...head]
    .reverse()
    .reduce((s, c, i) => s + (i % 2 === 0 ? ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][+c] ?? 0) : +c), 0);
  return head + ((10 - (sum % 10)) % 10);
}

function typesOf(name: string, values: readonly string[], storage: Storage = 'text'): string[] {
  const { fields } = classifyTable({ container: 't1', fields: [{ name, storage, values }] }, RULES);
  return (fields[0]?.verdicts ?? []).filter((v) => v.confidence !== 'possible').map((v) => v.dataType);
}

/** Four-part versions of real programs and systems, as their makers count them. */
const VERSIONS: Readonly<Record<string, () => string>> = {
  'a browser': () => `${int(90, 126)}.0.${int(4400, 6500)}.${int(0, 200)}`,
  'an old browser': () => `${int(4, 9)}.0.${int(200, 600)}.${int(1, 200)}`,
  'a desktop system': () => `10.0.${pick([19041, 19045, 22621])}.${int(1, 5000)}`,
  'a graphics driver': () => `31.0.${pick([15, 101])}.${int(1000, 5600)}`,
  'a calling app': () => `8.${int(50, 130)}.0.${int(70, 255)}`,
  'a chat app': () => `2.${int(20, 24)}.${int(1, 25)}.${int(1, 90)}`,
  'a telephone system': () => `${pick([10, 11, 12, 102, 103])}.${int(0, 1)}.0.${int(100, 250)}`,
  'an updater': () => `1.3.${int(100, 195)}.${int(1, 90)}`,
  'builds of an app': () => `10.2.${int(100, 199)}.${int(100, 199)}`,
  'builds by the year': () => `24.${int(1, 12)}.${int(100, 250)}.${int(100, 250)}`,
  'years and months': () => `${int(2019, 2026)}.${int(1, 12)}.${int(1, 9)}.${int(0, 9)}`,
  'an alarm panel': () => `4.${int(8, 14)}.${int(0, 9)}.${int(0, 99)}`,
  'a router': () => `3.0.0.4.${int(382, 388)}_${int(10000, 60000)}`,
  'object identifiers': () => `1.3.6.1.4.1.${int(100, 60000)}.${int(1, 9)}`,
  'attribute types': () => `2.5.${int(4, 29)}.${int(0, 60)}`,
  chapters: () => `${int(1, 12)}.${int(1, 20)}.${int(1, 9)}.${int(1, 9)}`,
};

describe('versions are no IP addresses', () => {
  const cases = Object.entries(VERSIONS).flatMap(([what, cell]) => {
    const values = column(cell);
    return ['c5', 'versjon', 'firmware', 'driver_version'].map((name) => ({ what, name, values }));
  });
  it.each(cases)('of $what in $name', ({ name, values }) => {
    expect(typesOf(name, values)).not.toContain('device.ip');
  });
});

const address = (from: number): string => `${int(from, 223)}.${int(0, 255)}.${int(0, 255)}.${int(1, 254)}`;

describe('addresses are found in columns without a telling name', () => {
  it.each([
    { what: 'public addresses', values: column(() => address(1)), type: 'device.ip' },
    { what: 'a home network', values: column(() => `192.168.${int(0, 1)}.${int(2, 254)}`), type: 'device.ip' },
    { what: 'a few addresses', values: column(() => address(40), 8), type: 'device.ip' },
    // The second bit of the first octet is set: by software, for nobody.
    { what: 'network cards', values: column(() => `02:${octets(5, ':')}`), type: 'device.mac' },
    { what: 'one network card', values: ['02:1b:44:11:3a:b7'], type: 'device.mac' },
    { what: 'network cards by their maker', values: column(() => `021b.44${hex(2)}.${hex(4)}`), type: 'device.mac' },
    { what: 'mobile equipment', values: column(() => controlled(`35${digits(12)}`)), type: 'device.imei' },
    { what: 'a few SIM cards', values: column(() => controlled(`894799${digits(12)}`), 5), type: 'device.sim' },
    { what: 'cookies', values: column(() => `GA1.2.${digits(9)}.17${digits(8)}`), type: 'device.cookie_id' },
    {
      what: 'app names',
      values: column(() => `AlarmApp/4.${int(0, 9)} (iOS 17.4; Scale/3.00)`, 3),
      type: 'device.user_agent',
    },
  ])('$what', ({ values, type }) => {
    expect(typesOf('c5', values)).toContain(type);
  });
});

describe('device data in columns named for it', () => {
  it.each([
    { name: 'mac_adresse', values: column(() => `02${hex(10)}`, 40), type: 'device.mac' },
    { name: 'imei', values: column(() => controlled(`86${digits(12)}`), 3), type: 'device.imei' },
    { name: 'imsi', values: column(() => `24299${digits(10)}`, 5), type: 'device.sim' },
    { name: 'panel_sim', values: column(() => `58${digits(10)}`), type: 'device.sim' },
    { name: 'serienr', values: column(() => `PNL-${hex(4).toUpperCase()}-${digits(5)}`, 12), type: 'device.serial' },
    { name: 'visitor_id', values: column(uuid, 12), type: 'device.cookie_id' },
    { name: 'utm_source', values: column(() => pick(['facebook', 'google', 'nyhetsbrev'])), type: 'usage.web' },
    { name: 'landing_page', values: column(() => `/priser?id=${digits(4)}`), type: 'usage.web' },
    { name: 'user_agent', values: ['okhttp/4.12.0', 'okhttp/4.11.0', 'curl/8.4.0'], type: 'device.user_agent' },
  ])('$name', ({ name, values, type }) => {
    expect(typesOf(name, values)).toContain(type);
  });

  it('network cards in PostgreSQL’s own types', () => {
    expect(
      typesOf(
        'c5',
        column(() => `02:${octets(5, ':')}`),
        'network',
      ),
    ).toEqual(['device.mac']);
    expect(
      typesOf(
        'c5',
        column(() => `02:${octets(2, ':')}:ff:fe:${octets(3, ':')}`),
        'network',
      ),
    ).toEqual(['device.mac']);
    expect(
      typesOf(
        'eui64',
        column(() => `02:15:8d:00:${octets(4, ':')}`),
        'network',
      ),
    ).toEqual(['device.mac']);
  });
});

describe('columns that only look so', () => {
  const DEVICE = /^(?:device|usage)\./;
  it.each([
    { what: 'random fifteen digits', name: 'c5', values: column(() => digits(15)) },
    { what: 'fifteen digits as mobile equipment', name: 'imei', values: column(() => digits(15)) },
    { what: 'payment references with a control digit', name: 'c5', values: column(() => controlled(digits(14))) },
    { what: 'milliseconds', name: 'c5', values: column(() => `17${digits(11)}`) },
    { what: 'microseconds', name: 'c5', values: column(() => `17${digits(14)}`) },
    { what: 'random nineteen digits', name: 'c5', values: column(() => digits(19)) },
    { what: 'snowflakes', name: 'c5', values: column(() => `1${digits(18)}`) },
    { what: 'parcels', name: 'sporingsnr', values: column(() => `37072215${digits(10)}`) },
    { what: 'telephones in a SIM column', name: 'simkort', values: column(() => `9${digits(7)}`) },
    { what: 'hash fragments', name: 'c5', values: column(() => hex(12)) },
    { what: 'fingerprints', name: 'c5', values: column(() => octets(20, ':')) },
    {
      what: 'times in pairs',
      name: 'c5',
      values: column(() => `24-0${int(1, 9)}-1${int(0, 9)}-1${int(0, 9)}-3${int(0, 9)}-00`),
    },
    { what: 'keys of a table', name: 'sensor_id', values: column(() => String(int(1, 9999))) },
    { what: 'names with numbers', name: 'kamera_id', values: column(() => `kamera_${int(1, 99)}`) },
    { what: 'keys', name: 'id', values: column(uuid) },
    { what: 'counted sessions', name: 'session_id', values: column(() => digits(8)) },
    { what: 'counts of pages', name: 'page_views', values: column(() => digits(2)) },
    { what: 'parcels in a tracking column', name: 'tracking_id', values: column(() => `JJD${digits(17)}`) },
  ])('$what in $name', ({ name, values }) => {
    expect(typesOf(name, values).filter((t) => DEVICE.test(t))).toEqual([]);
  });
});
