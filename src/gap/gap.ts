import type { Register } from '../model/register.js';
import type { Gap } from '../model/report.js';
import { type GapTuple, gapId } from './identity.js';
import { lineOf } from './lines.js';

/** What a gap is about: parts that do not concern it are left out and become null. */
export type About = Pick<GapTuple, 'kind'> & Partial<GapTuple>;

type Rest = Omit<Gap, keyof GapTuple | 'id' | 'status'>;

/** A gap with its id. `line` as {@link gapId} takes it. */
export function gapOf(about: About, rest: Rest, line?: string | null): Gap {
  const tuple: GapTuple = {
    kind: about.kind,
    category: about.category ?? null,
    subject: about.subject ?? null,
    system: about.system ?? null,
    store: about.store ?? null,
    schema: about.schema ?? null,
    container: about.container ?? null,
    field: about.field ?? null,
    pointer: about.pointer ?? null,
  };
  return { id: gapId(tuple, line), status: 'new', ...tuple, ...rest };
}

/** A gap about a line of the register: its id keeps when lines are added above. */
export const lineGap = (register: Register, about: About & { readonly pointer: string }, rest: Rest): Gap =>
  gapOf(about, rest, lineOf(register, about.pointer));
