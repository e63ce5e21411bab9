/** The other side of {@link Threads}: counts what it is sent, and answers with evidence. */
import type { MessagePort } from 'node:worker_threads';
import { ContainerCount } from '../detect/container.js';
import type { Rules } from '../detect/rules.js';
import type { Column } from '../model/cells.js';
import type { Container, Field } from '../model/container.js';
import type { Answer, Request } from './threads.js';

interface Open {
  readonly count: ContainerCount;
  readonly fields: Field[];
  readonly orders: Map<string, number>;
  failed: boolean;
}

/** Serves until the port closes. A mistake of ours costs the container it happened in, and its text goes nowhere. */
export function serve(port: MessagePort, rules: Rules): void {
  const open = new Map<number, Open>();
  const answer = (message: Answer): void => port.postMessage(message);
  port.on('message', (request: Request) => {
    if (request.kind === 'add') {
      add(request, open, rules);
      answer({ kind: 'added' });
    } else answer(end(request.id, open));
  });
  answer({ kind: 'ready' });
}

function add(
  { id, container, from, fields, batch }: Extract<Request, { kind: 'add' }>,
  open: Map<number, Open>,
  rules: Rules,
): void {
  if (container !== undefined) open.set(id, begin(container, rules));
  const into = open.get(id);
  if (into === undefined) return;
  fields.forEach((field, i) => {
    into.fields[from + i] = field;
    into.orders.set(field.path, from + i);
  });
  const columns = batch.columns.map(
    ({ order, ...column }): Column => ({ ...column, field: into.fields[order] as Field }),
  );
  try {
    into.count.add({ ...batch, columns });
  } catch {
    into.failed = true;
  }
}

function begin(container: Container, rules: Rules): Open {
  const fields = [...container.fields];
  const orders = new Map(fields.map(({ path }, i) => [path, i]));
  return { count: new ContainerCount(container, rules, (path) => orders.get(path)), fields, orders, failed: false };
}

function end(id: number, open: Map<number, Open>): Answer {
  const { count, failed } = open.get(id) as Open;
  open.delete(id);
  if (failed) return { kind: 'failed', id };
  try {
    return { kind: 'part', id, part: count.part() };
  } catch {
    return { kind: 'failed', id };
  }
}
