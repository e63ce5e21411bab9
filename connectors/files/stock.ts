/** Tells what each file is, and what is in those that hold more than one thing. */
import { StoreFault } from '../../src/errors.js';
import { digest } from '../../src/model/canonical.js';
import type { Session } from '../../src/model/cells.js';
import { NOT_EXAMINED_CODES } from '../../src/model/codes.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Fault, Reason } from '../../src/model/container.js';
import { checkCancelled } from '../shared/cancel.js';
import { databaseState, fileState } from '../shared/file-state.js';
import { type Selector, selector } from '../shared/select.js';
import { type Member as ArchiveMember, isBomb, memberSource, membersOf } from './archive.js';
import { readHead } from './bytes.js';
import type { CsvParser } from './csv.js';
import { fileFault } from './faults.js';
import { type Binary, ENCRYPTED, extensionOf, type Format, sniff, unsupported } from './format.js';
import { Latest } from './latest.js';
import type { Examined, Found, Listed, Place } from './listed.js';
import type { OpenFile, Source } from './source.js';
import type { Workbook } from './xlsx/workbook.js';

/** Archives in archives that are opened: one, as backups of exports have. */
const MAX_ARCHIVES = 2;

/** The reason for what the config leaves out. */
export const EXCLUDED: Reason = { code: 'excluded', params: {} };

/** What an opened archive makes of it. Office's own formats are archives, too. */
const OFFICE_PARTS = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/MANIFEST\.MF)$/;

/** Collects what there is. What it opened stays open for reading, until it is disposed of. */
export class Stock implements AsyncDisposable {
  readonly parts: Listed[] = [];
  readonly faults: Fault[] = [];
  private readonly found: Examined[] = [];
  /** By depth: reading an archive in an archive reads both. */
  private readonly archives = Array.from({ length: MAX_ARCHIVES + 1 }, () => new Latest<OpenFile>());
  private readonly copies = new Latest<Session>();
  private readonly workbooks = new Latest<Workbook>();
  private readonly databases = new Set<string>();
  /** By the path on disk; members of an archive share that of the archive. */
  private readonly states = new Map<string, string | undefined>();
  private readonly included: Selector;
  private readonly kept: Selector;

  constructor(
    private readonly config: StoreConfig,
    private readonly parse: CsvParser,
    private readonly signal: AbortSignal,
  ) {
    this.included = selector(config.include, []);
    this.kept = selector([], config.exclude);
  }

  /** Takes one file in. `within` is true when what it stands in was asked for by name. */
  async take(found: Found, within = false, depth = 0): Promise<void> {
    checkCancelled(this.signal);
    if (found.refused) return this.refuse(found, found.refused);
    if (!this.kept(found.schema, found.name)) return this.refuse(found, EXCLUDED);
    const asked = within || this.included(found.schema, found.name);
    // Archives, workbooks and databases may hold what was asked for.
    if (!asked && !mayHold(found.name)) return this.refuse(found, EXCLUDED);
    try {
      await this.look(found.source.path);
      const head = await readHead(found.source);
      const { format, encoding } = await sniff(found.name, head, this.parse);
      if (format.kind === 'binary') return await this.open(found, format.binary, asked, depth);
      if (!asked) return this.refuse(found, EXCLUDED);
      this.found.push({ entry: found, source: found.source, gzip: head.gzip, encoding, format });
    } catch (error) {
      if (this.signal.aborted) throw error;
      this.refuse(found, reasonOf(error));
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const one of [this.copies, this.workbooks, ...this.archives.toReversed()]) await one[Symbol.asyncDispose]();
  }

  /** Every file that is no part of another: a database's journals are. */
  get files(): Examined[] {
    return this.found.filter(({ entry: { schema, name } }) => {
      const main = /^(.+)-(?:wal|shm|journal)$/.exec(name)?.[1];
      return main === undefined || !this.databases.has(`${schema}/${main}`);
    });
  }

  /** The state that the files of a container were in before any of them was read; undefined when that cannot be told. */
  stateOf(paths: readonly string[]): string | undefined {
    const states = paths.map((path) => this.states.get(path));
    return states.includes(undefined) ? undefined : digest(states);
  }

  private async look(path: string): Promise<void> {
    if (!this.states.has(path)) this.states.set(path, await fileState(path));
  }

  private refuse(found: Found, reason: Reason): void {
    this.file(found, { kind: 'refused', reason });
  }

  private file(entry: Found, format: Format): void {
    this.found.push({ entry, source: entry.source, gzip: false, encoding: 'utf-8', format });
  }

  private async open(found: Found, binary: Binary, asked: boolean, depth: number): Promise<void> {
    if (binary === 'zip') return this.archive(found, asked, depth);
    if (binary === 'sqlite') return this.database(found, asked);
    if (!asked) return this.refuse(found, EXCLUDED);
    const { openParquet } = await import('./parquet/file.js');
    await using file = await openParquet(found.source, this.signal);
    this.file(found, { kind: 'parquet', leaves: file.shape.leaves });
  }

  private async archive(found: Found, asked: boolean, depth: number): Promise<void> {
    const archives = this.archives[depth] as Latest<OpenFile>;
    const members = await this.membersOf(found.source, archives);
    const names = new Set(members.map(({ path }) => path.join('/')));
    if (names.has('xl/workbook.xml')) return this.workbook(found, asked);
    const isOffice = [...names].some((one) => OFFICE_PARTS.test(one));
    if (isOffice || depth === MAX_ARCHIVES) return this.refuse(found, unsupported(extensionOf(found.name)).reason);
    const schema = found.schema === '' ? found.name : `${found.schema}/${found.name}`;
    for (const member of members) {
      const source = memberSource(found.source, member, archives, this.signal);
      const place = placeOf(schema, member);
      await this.take({ ...place, source }, asked, depth + 1);
    }
  }

  private async membersOf(source: Source, archives: Latest<OpenFile>): Promise<ArchiveMember[]> {
    await using lease = await archives.lease(source, () => source.open(this.signal));
    return await membersOf(lease.value, this.signal);
  }

  private async workbook(found: Found, asked: boolean): Promise<void> {
    const { listSheets } = await import('./xlsx/sheets.js');
    this.addParts(found, await listSheets(found, this.config.id, this.workbooks, this.signal), asked);
  }

  private async database(found: Found, asked: boolean): Promise<void> {
    const { openDatabase } = await import('./database.js');
    this.databases.add(`${found.schema}/${found.name}`);
    this.states.set(found.source.path, await databaseState(found.source.path));
    const database = await openDatabase(found, this.config, this.copies, this.signal);
    this.addParts(found, database.listed, asked);
    this.faults.push(...database.faults);
  }

  private addParts(found: Found, parts: readonly Listed[], asked: boolean): void {
    const { path } = found.source;
    for (const { container, ...rest } of parts) {
      const { schema, name } = container.ref;
      const open = asked || this.included(schema, name);
      this.parts.push({ ...rest, container: open ? container : { ...container, notExamined: EXCLUDED }, path });
    }
    // Nothing in it is worth saying, too.
    if (parts.length === 0) this.file(found, { kind: 'empty' });
  }
}

function placeOf(schema: string, member: ArchiveMember): Place {
  const name = member.path.at(-1) as string;
  const place = { schema: [schema, ...member.path.slice(0, -1)].join('/'), name };
  if (member.encrypted) return { ...place, refused: ENCRYPTED.reason };
  if (isBomb(member.size, member.packed))
    return { ...place, refused: { code: 'too-large', params: { bytes: member.size } } };
  return place;
}

const mayHold = (name: string): boolean => /\.(?:zip|xlsx|xlsm|db|db3|s3db|sqlite|sqlite3)$/i.test(name);

const CODES: ReadonlySet<string> = new Set(NOT_EXAMINED_CODES);

/** Why a file could not be looked into. */
function reasonOf(error: unknown): Reason {
  const { code, params } = error instanceof StoreFault ? error : fileFault(error);
  return CODES.has(code) ? { code, params } : { code: 'fault', params: { fault: code } };
}
