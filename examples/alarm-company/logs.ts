/** Logs: the web server, the web statistics, the mobile app, the SMS gateway. */
import { customerAt } from './crm.js';
import { type DemoFiles, lineFiles } from './files.js';
import { mobileNumber } from './people.js';
import type { Random } from './random.js';
import type { World } from './tables.js';
import { clientAddress, firmware, logDay, near, publicAddress, timeOn, userAgent } from './values.js';

const PAGES = ['/', '/alarm', '/priser', '/nettbutikk', '/tips-oss', '/personvern', '/kontakt', '/min-side'];

/** Months as web servers write them. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

// How a flat text log is scanned: each line is one value.
const LINE = ['line'];

/** One file a day, each with lines of its own in the order of their times. */
const daily = (
  world: World,
  r: Random,
  days: number,
  pattern: string,
  perDay: number,
  line: (time: string) => string,
) =>
  Array.from({ length: days }, (_, d) => {
    const day = logDay(world.today, d + 1);
    const times = Array.from({ length: perDay }, () => timeOn(r, day)).sort();
    return { name: pattern.replace('{date}', day), lines: times.map(line) };
  });

/** The form on /tips-oss sends its answers in the address, so an e-mail address lands in the log now and then. */
function accessLog(world: World): DemoFiles {
  const r = world.stream('logs.access');
  const line = (time: string): string => {
    const month = MONTHS[Number(time.slice(5, 7)) - 1];
    const stamp = `${time.slice(8, 10)}/${month}/${time.slice(0, 4)}:${time.slice(11, 19)} +0000`;
    const email = r.chance(0.01) ? customerAt(world, r.int(0, 1e6)).email : undefined;
    const page = email ? `/tips-oss?epost=${email}` : r.pick(PAGES);
    const status = r.pick([200, 200, 200, 304, 404]);
    return `${clientAddress(r)} - - [${stamp}] "GET ${page} HTTP/1.1" ${status} ${r.int(300, 9000)} "-" "${userAgent(r)}"`;
  };
  const members = daily(world, r, 7, 'access-{date}.log', world.size(1_500), line);
  return lineFiles({ store: 'logs', name: 'access-{date}.log', fields: LINE }, members);
}

function analytics(world: World): DemoFiles {
  const r = world.stream('logs.analytics');
  const line = (time: string): string =>
    JSON.stringify({
      ts: time,
      ga: `GA1.1.${r.int(100_000_000, 999_999_999)}.${r.int(1_700_000_000, 1_760_000_000)}`,
      ip: publicAddress(r),
      country: r.pick(['NO', 'NO', 'NO', 'SE', 'DK', 'GB']),
      page: r.pick(PAGES),
      seconds: r.int(1, 600),
      referrer: r.pick(['google', 'facebook', 'direct']),
    });
  const fields = ['ts', 'ga', 'ip', 'country', 'page', 'seconds', 'referrer'];
  const members = daily(world, r, 3, 'analytics-{date}.jsonl', world.size(1_500), line);
  return lineFiles({ store: 'logs', name: 'analytics-{date}.jsonl', fields }, members);
}

/** The app's own log: a debug level that was left on writes the position and the identity of the user. */
function appLog(world: World): DemoFiles {
  const r = world.stream('logs.app');
  const line = (time: string): string => {
    const who = customerAt(world, r.int(0, 1e6));
    const at = near(r, who.place);
    const bankId = r.chance(0.05);
    return JSON.stringify({
      ts: time,
      level: bankId ? 'debug' : r.pick(['info', 'info', 'warn']),
      user: who.username,
      event: bankId ? 'login' : r.pick(['arm', 'disarm', 'open', 'image', 'push']),
      method: r.pick(['app', 'widget', 'watch']),
      device: { model: r.pick(['iPhone 14', 'Pixel 8', 'Galaxy A54']), firmware: firmware(r) },
      user_agent: `AlarmApp/4.12.0.${r.int(0, 5)} (iOS 17.4; Scale/3.00)`,
      ...(r.chance(0.2) ? { position: { lat: at.lat, lng: at.lng } } : {}),
      ...(bankId ? { payload: { fnr: who.nationalId, status: 'ok' } } : {}),
    });
  };
  const fields = 'ts level user event method device.model device.firmware user_agent'.split(' ');
  const rare = ['position.lat', 'position.lng', 'payload.fnr', 'payload.status'];
  const members = daily(world, r, 3, 'app-{date}.jsonl', world.size(1_500), line);
  return lineFiles({ store: 'logs', name: 'app-{date}.jsonl', fields: [...fields, ...rare] }, members);
}

function smsGateway(world: World): DemoFiles {
  const r = world.stream('logs.sms');
  const times = Array.from({ length: world.size(2_000) }, () => timeOn(r, logDay(world.today, r.int(1, 30)))).sort();
  const lines = times.map((time) => {
    const text = r.pick(['kontaktperson', 'alarm', 'påminnelse']);
    return `${time} sms type=${text} to=+47${mobileNumber(r)} status=DELIVERED`;
  });
  return lineFiles({ store: 'logs', name: 'sms-gateway.log', fields: LINE }, [{ name: 'sms-gateway.log', lines }]);
}

/** The files of `logs/`. */
export const logFiles = (world: World): DemoFiles[] => [
  accessLog(world),
  analytics(world),
  appLog(world),
  smsGateway(world),
];
