/**
 * A double of a MongoDB server, for what no server here can show: logins, replica sets, sharding, time series, and
 * answers that come late or never. It speaks the wire protocol by the driver's own BSON; what it says is scripted.
 */
import { createServer, type Socket } from 'node:net';
import { BSON, type Document } from 'mongodb';
import { Scram } from './scram.js';

/** `hang` leaves the command without an answer, `hangup` closes the connection. */
export type Answer = Document | 'hang' | 'hangup';

/** Answers a command; undefined leaves it to the double's own manners. */
export type Script = (command: Document, name: string) => Answer | undefined;

export interface Double {
  readonly port: number;
  url(database?: string, options?: string): string;
  /** Every command so far, but for the driver's own greetings. */
  readonly commands: Document[];
  /** Connections that are waiting for an answer that never comes. */
  readonly hanging: Set<Socket>;
  stop(): Promise<void>;
}

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;

/** What an ordinary single server of version 7.0 says of itself. */
export const HELLO = {
  isWritablePrimary: true,
  maxBsonObjectSize: 16_777_216,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  logicalSessionTimeoutMinutes: 30,
  minWireVersion: 0,
  maxWireVersion: 21,
  ok: 1,
};

/** An answer with documents; `id` is that of a cursor that has more. */
export const cursor = (ns: string, documents: readonly Document[], id = 0, batch = 'firstBatch'): Document => ({
  cursor: { id: BSON.Long.fromNumber(id), ns, [batch]: documents },
  ok: 1,
});

/** An answer that is an error. */
export const failure = (code: number | undefined, errmsg = 'canary-message'): Document => ({ ok: 0, code, errmsg });

export async function startDouble(script: Script, login?: { user: string; password: string }): Promise<Double> {
  const commands: Document[] = [];
  const hanging = new Set<Socket>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      hanging.delete(socket);
      sockets.delete(socket);
    });
    const scram = login && new Scram(login.user, login.password);
    onMessages(socket, (command, reply) => {
      const name = Object.keys(command)[0] ?? '';
      if (!GREETINGS.has(name)) commands.push(command);
      const answer = script(command, name) ?? scram?.answer(command, name) ?? manners(name);
      if (answer === 'hangup') socket.destroy();
      else if (answer === 'hang') hanging.add(socket);
      else reply(answer);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url: (database = 'app', options = '') => `mongodb://127.0.0.1:${port}/${database}?${options}`,
    commands,
    hanging,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const GREETINGS = new Set(['hello', 'ismaster', 'isMaster', 'ping', 'endSessions']);

function manners(name: string): Document {
  if (GREETINGS.has(name)) return HELLO;
  if (name === 'killCursors') return { cursorsKilled: [], ok: 1 };
  return failure(59);
}

function onMessages(socket: Socket, take: (command: Document, reply: (answer: Document) => void) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 16 && pending.length >= pending.readInt32LE(0)) {
      const message = pending.subarray(0, pending.readInt32LE(0));
      pending = pending.subarray(message.length);
      const opcode = message.readInt32LE(12);
      // An old greeting has flags, a name and two numbers before its document; a message has flags and a section kind.
      const at = opcode === OP_QUERY ? message.indexOf(0, 20) + 9 : 21;
      const command = BSON.deserialize(message.subarray(at, at + message.readInt32LE(at)));
      take(command, (answer) => void socket.write(encode(message.readInt32LE(4), opcode, answer)));
    }
  });
}

function encode(to: number, opcode: number, answer: Document): Buffer {
  const body = Buffer.from(BSON.serialize(answer, { ignoreUndefined: true }));
  const before = Buffer.alloc(opcode === OP_MSG ? 5 : 20);
  if (opcode === OP_QUERY) before.writeInt32LE(1, 16); // one document
  const header = Buffer.alloc(16);
  header.writeInt32LE(16 + before.length + body.length, 0);
  header.writeInt32LE(to, 8);
  header.writeInt32LE(opcode === OP_MSG ? OP_MSG : OP_REPLY, 12);
  return Buffer.concat([header, before, body]);
}
