import type { AddressInfo, Server as SocketServer } from 'node:net';
import mysql from 'mysql2';

/** What the double answers to one statement. */
export type Answer =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | null)[])[] }
  | { readonly errno: number }
  | { readonly infile: string }
  | 'ok';

/** A server that speaks MySQL's protocol by the driver's own codecs, and knows nothing but its answers. */
export interface MysqlDouble {
  readonly url: string;
  /** Every statement that it was sent. */
  readonly asked: readonly string[];
  /** Bytes of files that clients have sent it. */
  readonly files: readonly Buffer[];
  stop(): void;
}

/** The part of the driver's server side that its typings leave out. */
interface Wire {
  serverHandshake(options: object): void;
  on(event: 'query' | 'stmt_prepare', listener: (sql: string) => void): void;
  on(event: 'packet', listener: (packet: { buffer: Buffer; start: number; end: number }, known: boolean) => void): void;
  on(event: 'error', listener: () => void): void;
  writeOk(): void;
  writeEof(): void;
  writeError(error: { code: number; message: string }): void;
  writeColumns(columns: readonly object[]): void;
  writeTextRow(row: readonly (string | null)[]): void;
  sequenceId: number;
  readonly stream: { write(bytes: Buffer): void };
}

const UTF8MB4 = 45;
/** Length and number of a packet. */
const HEADER = 4;
/** Protocol 4.1, native passwords, transactions, a database at login, plug-ins; LOCAL FILES too, to see it declined. */
const CAPABILITIES = 0x00000200 | 0x00008000 | 0x00002000 | 0x00000008 | 0x00080000 | 0x00000080 | 0x00000001;

/** Starts a double on a free port. */
export async function startDouble(answer: (sql: string) => Answer): Promise<MysqlDouble> {
  const asked: string[] = [];
  const files: Buffer[] = [];
  const server = mysql.createServer((connection) => {
    const wire = connection as unknown as Wire;
    wire.on('error', () => {}); // clients hang up
    wire.serverHandshake({
      protocolVersion: 10,
      serverVersion: '8.4.3',
      connectionId: 7,
      statusFlags: 2,
      characterSet: UTF8MB4,
      capabilityFlags: CAPABILITIES,
      authCallback: (_login: unknown, letIn: (error: null) => void) => {
        letIn(null);
        wire.sequenceId = 0;
      },
    });
    const take = (sql: string) => {
      asked.push(sql);
      wire.sequenceId = 1; // the driver's server side leaves the counting to us
      wire.sequenceId = give(wire, answer(sql)) ? 0 : 2;
    };
    wire.on('query', take);
    wire.on('stmt_prepare', take); // the driver's server side takes SET for one
    wire.on('packet', ({ buffer, start, end }, known) => {
      if (known) return;
      files.push(Buffer.from(buffer.subarray(start + HEADER, end)));
      wire.writeOk();
      wire.sequenceId = 0;
    });
  }) as unknown as { listen(port: number, host: string, done: () => void): void; close(): void; _server: SocketServer };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server._server.address() as AddressInfo;
  return { url: `mysql://u:p@127.0.0.1:${port}/crm`, asked, files, stop: () => server.close() };
}

/** Returns whether it is the client's turn to ask; after a request for a file it is to answer. */
function give(wire: Wire, answer: Answer): boolean {
  if (answer === 'ok') wire.writeOk();
  else if ('errno' in answer) wire.writeError({ code: answer.errno, message: 'canary-message' });
  else if ('infile' in answer) {
    const payload = Buffer.concat([Buffer.from([0xfb]), Buffer.from(answer.infile)]);
    wire.stream.write(Buffer.concat([Buffer.from([payload.length, 0, 0, 1]), payload]));
    return false;
  } else {
    wire.writeColumns(answer.columns.map(columnNamed));
    for (const row of answer.rows) wire.writeTextRow(row);
    wire.writeEof();
  }
  return true;
}

const columnNamed = (name: string) => ({
  catalog: 'def',
  schema: '',
  table: '',
  orgTable: '',
  name,
  orgName: name,
  characterSet: UTF8MB4,
  columnLength: 1_000,
  columnType: 253, // VAR_STRING
  flags: 0,
  decimals: 0,
});
