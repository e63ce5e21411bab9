/** Reads a container of files: all of it, or a random sample of its records in one pass. */
import { StoreFault } from '../../src/errors.js';
import type { Batch, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import { checkCancelled } from '../shared/cancel.js';
import { random } from '../shared/random.js';
import { Reservoir } from '../shared/reservoir.js';
import { Batcher, columnMaker } from './batch.js';
import { chunks } from './bytes.js';
import { csvParser } from './csv.js';
import { recordDecoder } from './encoding.js';
import { fileFault, malformed } from './faults.js';
import type { Format } from './format.js';
import type { Listed, Member } from './listed.js';
import { MboxSplitter, MessageSplitter } from './mail/mbox.js';
import { CsvSplitter, JsonSplitter, LineSplitter, type Raw, type Splitter } from './records.js';

/** Unpacked bytes that one pass for a sample reads; what lies behind is not seen, and the sample is not sound. */
export const PASS_BYTES = 2 * 1024 ** 3;

/** A record, made into text when it is wanted. */
export type Text = () => string | Promise<string>;

interface Pass {
  bytes: number;
  cutShort: boolean;
}

/** Batches of whatever was listed. */
export async function* sampleListed(listed: Listed, plan: SamplePlan, signal: AbortSignal): AsyncGenerator<Batch> {
  if (!listed.read || listed.container.notExamined) return yield* sampleFiles(listed, plan, signal);
  try {
    yield* listed.read(plan, signal);
  } catch (error) {
    throw goneOr(fileFault(error));
  }
}

const goneOr = (fault: StoreFault): StoreFault => (fault.code === 'file-not-found' ? new StoreFault('dropped') : fault);

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
  const pass: Pass = { bytes: 0, cutShort: false };
  const most = plan.mode === 'full' ? Number.POSITIVE_INFINITY : passBytes;
  try {
    const parquet =
      format.kind === 'parquet' && plan.mode === 'sample' ? await import('./parquet/sample.js') : undefined;
    if (parquet && (await parquet.isBeyond(members, most, signal)))
      yield* parquet.sampleGroups(members, batcher, plan, signal, most);
    else {
      const records = texts(members, format, plan, signal, pass, most);
      yield* plan.mode === 'full'
        ? everything(records, batcher, signal)
        : randomly(records, pass, batcher, plan, signal);
    }
  } catch (error) {
    throw goneOr(fileFault(error));
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
    for await (const some of records)
      for (const record of some) {
        const text = record();
        if (batcher.add(typeof text === 'string' ? text : await text)) yield batcher.take(design);
      }
  } catch (error) {
    if (signal.aborted) throw error;
    fault = error;
  }
  if (!batcher.isEmpty) yield batcher.take(design);
  if (fault) throw fault;
}

async function* randomly(
  records: AsyncIterable<Text[]>,
  pass: Pass,
  batcher: Batcher,
  plan: SamplePlan,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const reservoir = new Reservoir(Math.max(1, plan.maxRows), random(plan.seed));
  let fault: unknown;
  try {
    for await (const some of records)
      for (const one of some) {
        const kept = reservoir.offer(one);
        if (kept) await kept;
      }
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
  plan: SamplePlan,
  signal: AbortSignal,
  pass: Pass,
  passBytes: number,
): AsyncGenerator<Text[]> {
  for (const member of members) {
    for await (const { bytes, records } of recordsOf(member, format, plan, signal)) {
      checkCancelled(signal);
      pass.bytes += bytes;
      if (pass.bytes > passBytes) {
        pass.cutShort = true;
        return;
      }
      yield records;
    }
  }
}

interface Some {
  readonly bytes: number;
  readonly records: Text[];
}

async function* recordsOf(member: Member, format: Format, plan: SamplePlan, signal: AbortSignal): AsyncGenerator<Some> {
  if (format.kind === 'parquet')
    return yield* (await import('./parquet/sample.js')).parquetRecords(member.source, plan, signal);
  const toText = await textMaker(member, format, plan);
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
            toText(bytes),
      );
  };
  for await (const chunk of withLine(chunks(member.source, member.gzip, member.encoding), splitter)) {
    yield { bytes: chunk.length, records: [] }; // so that the pass ends before the chunk is cut
    for (const records of gathered(splitter.push(chunk), some)) yield { bytes: 0, records };
  }
  for (const records of gathered(splitter.end(), some)) yield { bytes: 0, records };
}

async function textMaker(
  { encoding }: Member,
  { kind }: Format,
  plan: SamplePlan,
): Promise<(bytes: Buffer) => string | Promise<string>> {
  if (kind === 'mail' || kind === 'mbox') return (await import('./mail/message.js')).messageReader(plan);
  return recordDecoder(encoding);
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
  if (format.kind === 'mbox') return new MboxSplitter();
  if (format.kind === 'mail') return new MessageSplitter();
  return format.kind === 'json' ? new JsonSplitter() : new LineSplitter();
}

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09);
