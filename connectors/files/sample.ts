/** Reads a container of files: all of it, or a random sample of its records in one pass. */
import { StoreFault } from '../../src/errors.js';
import type { Batch, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import { checkCancelled } from '../shared/cancel.js';
import { random } from '../shared/random.js';
import { Batcher, columnMaker } from './batch.js';
import { chunks } from './bytes.js';
import type { Listed, Member } from './catalogue.js';
import { csvParser } from './csv.js';
import { recordDecoder } from './encoding.js';
import { fileFault, malformed } from './faults.js';
import type { Format } from './format.js';
import { CsvSplitter, JsonSplitter, LineSplitter, type Raw, type Splitter } from './records.js';
import { Reservoir } from './reservoir.js';

/** Unpacked bytes that one pass for a sample reads; what lies behind is not seen, and the sample is not sound. */
export const PASS_BYTES = 2 * 1024 ** 3;

/** A record, made into text when it is wanted. */
type Text = () => string;

interface Pass {
  bytes: number;
  cutShort: boolean;
}

/** Batches of a container. What was read before a fault is handed out before it is thrown. */
export async function* sampleFiles(
  { container, format, members }: Listed,
  plan: SamplePlan,
  signal: AbortSignal,
  passBytes = PASS_BYTES,
): AsyncGenerator<Batch> {
  if (container.notExamined) throw new StoreFault(container.notExamined.code, container.notExamined.params);
  checkCancelled(signal);
  const batcher = new Batcher(columnMaker(format, plan, await csvParser()), plan);
  try {
    if (plan.mode === 'full') yield* everything(texts(members, format, signal), batcher, signal);
    else yield* randomly(members, format, batcher, plan, signal, passBytes);
  } catch (error) {
    const fault = fileFault(error);
    throw fault.code === 'file-not-found' ? new StoreFault('dropped') : fault;
  }
}

async function* everything(
  records: AsyncIterable<Text[]>,
  batcher: Batcher,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const design: SampleDesign = { method: 'full', sound: true };
  let fault: unknown;
  try {
    for await (const some of records) for (const record of some) if (batcher.add(record())) yield batcher.take(design);
  } catch (error) {
    if (signal.aborted) throw error;
    fault = error;
  }
  if (!batcher.isEmpty) yield batcher.take(design);
  if (fault) throw fault;
}

async function* randomly(
  members: readonly Member[],
  format: Format,
  batcher: Batcher,
  plan: SamplePlan,
  signal: AbortSignal,
  passBytes: number,
): AsyncGenerator<Batch> {
  const reservoir = new Reservoir(Math.max(1, plan.maxRows), random(plan.seed));
  const pass: Pass = { bytes: 0, cutShort: false };
  let fault: unknown;
  try {
    for await (const some of texts(members, format, signal, pass, passBytes))
      for (const one of some) reservoir.offer(one);
  } catch (error) {
    if (signal.aborted) throw error;
    fault = error;
  }
  const seenAll = fault === undefined && !pass.cutShort;
  const small = reservoir.complete && reservoir.total <= 2 * plan.cells;
  const design: SampleDesign = {
    method: !seenAll ? 'head' : small ? 'full' : 'reservoir',
    population: { value: reservoir.total, exact: seenAll },
    sound: seenAll,
  };
  for (const record of small ? reservoir.inOrder() : reservoir.shuffled()) {
    if (!batcher.add(record)) continue;
    checkCancelled(signal);
    yield batcher.take(design);
  }
  if (!batcher.isEmpty) yield batcher.take(design);
  if (fault) throw fault;
}

/** The records of all files, some at a time. */
async function* texts(
  members: readonly Member[],
  format: Format,
  signal: AbortSignal,
  pass: Pass = { bytes: 0, cutShort: false },
  passBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Text[]> {
  for (const member of members) {
    const decode = recordDecoder(member.encoding);
    const splitter = splitterOf(format);
    let heading = format.kind === 'csv' && format.header;
    const some = (raws: readonly Raw[]): Text[] => {
      const data = heading && raws.length > 0 ? raws.slice(1) : raws;
      if (raws.length > 0) heading = false;
      return data
        .filter(({ bytes }) => !isBlank(bytes))
        .map(
          ({ bytes }) =>
            () =>
              decode(bytes),
        );
    };
    for await (const chunk of withLine(chunks(member.path, member.gzip, member.encoding), splitter)) {
      checkCancelled(signal);
      pass.bytes += chunk.length;
      if (pass.bytes > passBytes) {
        pass.cutShort = true;
        return;
      }
      yield* gathered(splitter.push(chunk), some);
    }
    yield* gathered(splitter.end(), some);
  }
}

/** Adds the line to a fault that could not know it. */
async function* withLine(source: AsyncIterable<Buffer>, splitter: Splitter): AsyncGenerator<Buffer> {
  try {
    yield* source;
  } catch (error) {
    throw error instanceof StoreFault && error.code === 'malformed' ? malformed(splitter.at) : error;
  }
}

function* gathered(records: Generator<Raw>, some: (raws: readonly Raw[]) => Text[]): Generator<Text[]> {
  const found: Raw[] = [];
  let fault: unknown;
  try {
    for (const record of records) found.push(record);
  } catch (error) {
    fault = error;
  }
  yield some(found);
  if (fault) throw fault;
}

function splitterOf(format: Format): Splitter {
  if (format.kind === 'csv') return new CsvSplitter(format.dialect);
  return format.kind === 'json' ? new JsonSplitter() : new LineSplitter();
}

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09);
