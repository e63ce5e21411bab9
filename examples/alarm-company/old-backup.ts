/** A folder that somebody left on the server. No system of the register covers it. */
import { customerAt, customerId } from './crm.js';
import { csvFile, type DemoFiles, lineFiles } from './files.js';
import { writePhone } from './people.js';
import { type AnyTable, table, type World } from './tables.js';
import { dayWithin, timeWithin } from './values.js';

function oldCustomers(world: World): AnyTable {
  const r = world.stream('old-backup.kunder');
  return table({
    name: 'kunder',
    rows: world.size(1_500),
    row: (i) => customerAt(world, i * 3),
    columns: [
      ['kundenr', (_, i) => customerId(world, i * 3)],
      ['fødselsnr', (p) => p.nationalId],
      ['navn', (p) => p.name],
      ['adresse', (p) => `${p.address}, ${p.place.code} ${p.place.name}`],
      ['tlf', (p) => writePhone(r, p.phone)],
      ['e-post', (p) => (r.chance(0.2) ? null : p.email)],
      ['kunde_siden', () => dayWithin(r, world.today, 3000)],
    ],
  });
}

function oldUsers(world: World): DemoFiles {
  const r = world.stream('old-backup.brukere');
  const lines = Array.from({ length: world.size(1_000) }, (_, i) => {
    const person = customerAt(world, i * 7);
    return JSON.stringify({ user: person.username, email: person.email, last: timeWithin(r, world.today, 2000) });
  });
  const at = { store: 'old-backup', name: 'brukere.jsonl', fields: ['user', 'email', 'last'] };
  return lineFiles(at, [{ name: 'brukere.jsonl', lines }]);
}

/** The files of `old-backup/`. */
export const oldBackupFiles = (world: World): DemoFiles[] => [
  csvFile('old-backup', '', oldCustomers(world), { separator: ';', encoding: 'latin1' }),
  oldUsers(world),
];
