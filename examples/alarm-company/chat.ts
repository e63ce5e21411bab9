/** The chat on the web site, which another company runs: longer, farther away and more openly than anybody said. */
import { customerAt } from './crm.js';
import { type AnyTable, table, type World } from './tables.js';
import { ticketText } from './texts.js';
import { timeWithin } from './values.js';

function inquiries(world: World): AnyTable {
  const r = world.stream('chat.henvendelser');
  return table({
    name: 'henvendelser',
    rows: world.size(2_500),
    row: (i) => customerAt(world, i * 3),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['startet TEXT', () => timeWithin(r, world.today, 900)],
      ['kunde_navn TEXT', (p) => p.name],
      ['kunde_epost TEXT', (p) => p.email], // declared as pseudonymised
      ['melding TEXT', () => ticketText(r)],
      ['stjerner INTEGER', () => (r.chance(0.7) ? null : r.int(1, 5))],
    ],
  });
}

/** The tables of `chat.db`. */
export const chatTables = (world: World): AnyTable[] => [inquiries(world)];
