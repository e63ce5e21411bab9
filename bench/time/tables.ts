/**
 * The tables that are read and scanned: business rows, long prose, and logs with JSON. All of it is made up from a
 * seed: random digits, reserved domains (example.org) and address ranges (203.0.113.0/24).
 */
import { Rng } from '../quality/random.js';

/** A column: its name, its type in PostgreSQL and in MariaDB. */
export type ColumnSpec = readonly [name: string, postgres: string, mysql: string];

export interface TimedTable {
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: number;
  readonly row: (rng: Rng, index: number) => (string | null)[];
}

const WORDS =
  `avtalen er gjennomgått og alt var i orden da teknikeren kom frem sensoren på kjøkkenet ble byttet fordi batteriet
  var svakt vi har målt signalet på nytt og det holder nå bra kunden ønsker en ny samtale neste uke om utvidelse av
  anlegget med røykvarsler i andre etasje døren til garasjen må justeres før vinteren faktura for arbeidet sendes
  senere merk at nøkkelen henger hos vaktselskapet det ble prøvd to ganger uten svar etterpå kom det melding om falsk
  alarm katten hadde gått forbi detektoren vi anbefaler å flytte den litt høyere opp på veggen`.split(/\s+/);
const GIVEN = ['Kari', 'Ola', 'Ingrid', 'Lars', 'Anne', 'Per', 'Astrid', 'Knut'];
const FAMILY = ['Nordmann', 'Hansen', 'Solberg', 'Bakken', 'Moen', 'Haugen', 'Dahl', 'Lie'];
const AGENTS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
  'okhttp/4.12.0',
  'curl/8.5.0',
];
const LEVELS = ['INFO', 'INFO', 'INFO', 'WARN', 'ERROR'];
const PATHS = ['/api/alarms', '/api/customers', '/health', '/login', '/api/sensors/state'];

const digits = (rng: Rng, n: number): string => Array.from({ length: n }, () => rng.int(0, 9)).join('');
const hex = (rng: Rng, n: number): string => Array.from({ length: n }, () => rng.int(0, 15).toString(16)).join('');
const uuid = (rng: Rng): string => `${hex(rng, 8)}-${hex(rng, 4)}-4${hex(rng, 3)}-a${hex(rng, 3)}-${hex(rng, 12)}`;
const name = (rng: Rng): string => `${rng.pick(GIVEN)} ${rng.pick(FAMILY)}`;
const ip = (rng: Rng): string => `203.0.113.${rng.int(0, 255)}`;
const stamp = (index: number, seconds: number): string =>
  new Date(Date.UTC(2020, 0, 1) + index * seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

function business(rng: Rng, g: number): (string | null)[] {
  return [
    `${g}`,
    `Kunde ${g % 9973}`,
    `kunde${g}@example.org`,
    `9${digits(rng, 7)}`,
    `Storgata ${g % 200}`,
    `${g % 9990}`.padStart(4, '0'),
    `${rng.int(0, 99_999) / 100}`,
    stamp(g, 60),
    rng.pick(['active', 'paused', 'closed']),
    hex(rng, 32),
    ip(rng),
    g % 20 === 0 ? `Ringte kunden om avtale ${g}, alt i orden. Ny kontakt til uken.` : null,
  ];
}

/** Sentences of 6 to 18 words until the text is long enough; one text in 20 has a person in it. */
function text(rng: Rng): string {
  const length = rng.int(300, 2_000);
  let out = '';
  while (out.length < length) {
    const words = Array.from({ length: rng.int(6, 18) }, () => rng.pick(WORDS)).join(' ');
    out += `${out === '' ? '' : ' '}${words[0]?.toUpperCase()}${words.slice(1)}.`;
  }
  return rng.chance(0.05) ? `${out} Kontakt ${name(rng)}, tlf. 9${digits(rng, 7)}, kunde@example.org.` : out;
}

const note = (rng: Rng, g: number): (string | null)[] => [
  `${g}`,
  `${rng.int(10_000, 99_999)}`,
  `Besøk ${rng.int(1, 52)}/${rng.int(2019, 2026)}`,
  text(rng),
  name(rng),
  stamp(g, 300),
];

function event(rng: Rng, g: number): (string | null)[] {
  const [id, at, path] = [uuid(rng), stamp(g, 1), rng.pick(PATHS)];
  const [status, ms, agent, from] = [rng.pick([200, 200, 201, 404, 500]), rng.int(1, 900), rng.pick(AGENTS), ip(rng)];
  const line = `${from} - - [${at} +0000] "GET ${path}?id=${rng.int(1, 90_000)} HTTP/1.1" ${status} ${ms} "${agent}"`;
  const payload = {
    requestId: id,
    client: { ip: from, agent },
    http: { path, status, ms },
    tags: [rng.pick(WORDS), rng.pick(WORDS)],
    user: g % 4 === 0 ? { id: rng.int(1, 90_000), email: `bruker${rng.int(1, 9_000)}@example.org` } : null,
  };
  const trace = { span: hex(rng, 16), parent: hex(rng, 16), sensor: `S-${digits(rng, 6)}`, v: rng.int(0, 1_000) / 10 };
  return [`${g}`, at, rng.pick(LEVELS), from, id, agent, line, JSON.stringify(payload), JSON.stringify(trace)];
}

/** The three tables, in proportion to the rows asked for of the first. */
export const timedTables = (rows: number): TimedTable[] => [
  {
    name: 'mixed',
    rows,
    row: business,
    columns: [
      ['id', 'bigint', 'bigint'],
      ['name', 'text', 'varchar(100)'],
      ['email', 'text', 'varchar(200)'],
      ['phone', 'text', 'varchar(20)'],
      ['street', 'text', 'varchar(100)'],
      ['postal_code', 'text', 'char(4)'],
      ['amount', 'numeric', 'decimal(12,2)'],
      ['created_at', 'timestamp', 'datetime'],
      ['status', 'text', 'varchar(10)'],
      ['checksum', 'text', 'char(32)'],
      ['last_ip', 'text', 'varchar(45)'],
      ['note', 'text', 'text'],
    ],
  },
  {
    name: 'prose',
    rows: Math.ceil(rows / 5),
    row: note,
    columns: [
      ['id', 'bigint', 'bigint'],
      ['customer_no', 'integer', 'integer'],
      ['title', 'text', 'varchar(100)'],
      ['body', 'text', 'text'],
      ['written_by', 'text', 'varchar(100)'],
      ['written_at', 'timestamp', 'datetime'],
    ],
  },
  {
    name: 'logs',
    rows: Math.ceil(rows / 4),
    row: event,
    columns: [
      ['id', 'bigint', 'bigint'],
      ['at', 'timestamp', 'datetime'],
      ['level', 'text', 'varchar(10)'],
      ['client_ip', 'text', 'varchar(45)'],
      ['request_id', 'text', 'char(36)'],
      ['agent', 'text', 'varchar(300)'],
      ['line', 'text', 'text'],
      ['payload', 'jsonb', 'json'],
      ['trace', 'text', 'text'],
    ],
  },
];

/** The rows of a table, the same on every machine. */
export function* rowsOf({ name, rows, row }: TimedTable): Generator<(string | null)[]> {
  const rng = new Rng(`personkart-time/${name}`);
  for (let i = 1; i <= rows; i++) yield row(rng, i);
}
