import { createRequire } from 'node:module';
import type { MilvusClient } from '@zilliz/milvus2-sdk-node';
import { StoreFault } from '../../src/errors.js';
import { cancelled } from '../shared/cancel.js';
import { retried } from '../shared/retry.js';
import { isUnimplemented, type Status, statusFault, toFault } from './faults.js';
import type { Answer, Calls } from './protocol.js';
import type { Target } from './target.js';

/** Longest time for the first answer. */
const CONNECT_MS = 10_000;

/** Rows are fetched in pages made to fit; a single row of Milvus is at most one insert, which is 64 MB at most. */
const MAX_MESSAGE_BYTES = 72 * 1024 * 1024;

const CHANNEL = {
  'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
  // Every call has a deadline of its own. Pings between calls are taken for an attack by some servers.
  'grpc.keepalive_permit_without_calls': 0,
  // Asking DNS for a service configuration tells a name server more than it must know.
  'grpc.service_config_disable_resolution': 1,
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
};

interface Headers {
  set(name: string, value: string): void;
}

interface InterceptedCall {
  start(headers: Headers, listener: unknown): void;
}

interface Options {
  readonly deadline: number;
  readonly interceptors: readonly ((
    options: unknown,
    next: (options: unknown) => InterceptedCall,
  ) => InterceptedCall)[];
}

type Method = (
  request: object,
  options: Options,
  done: (error: unknown, answer: unknown) => void,
) => { cancel(): void };

/** How a call differs from the others. */
export interface CallOptions {
  readonly database?: string;
  readonly timeoutMs?: number;
  /** Leaves the credentials out. */
  readonly anonymous?: boolean;
}

/**
 * One channel to a Milvus. The driver makes it (addresses, TLS, codecs); the calls are made on its own stubs, because
 * the driver's methods cannot be cancelled, parse numbers in JSON to less than they are, take a call that the server
 * does not know for a success, and print every answer as JSON in memory for a log that is off.
 */
export class Link {
  // Private by the language: tokens must not show when a session is printed.
  readonly #client: MilvusClient;
  readonly #stub: Record<string, Method> & { close(): void };
  readonly #token: string | undefined;
  readonly #timeoutMs: number;
  #open = false;

  private constructor(client: MilvusClient, stub: unknown, target: Target, timeoutMs: number) {
    this.#client = client;
    this.#stub = stub as Record<string, Method> & { close(): void };
    this.#token = target.token;
    this.#timeoutMs = timeoutMs;
  }

  /** Connects, to see that it works. Throws a `StoreFault`; nothing is left open then. */
  static async open(target: Target, timeoutMs: number, signal: AbortSignal): Promise<Link> {
    if (signal.aborted) throw cancelled();
    const client = await newClient(target);
    const link = new Link(client, await client.channelPool.acquire(), target, timeoutMs);
    try {
      await link.#greet(target.user ?? '', signal);
      link.#open = true;
      return link;
    } catch (error) {
      await link.close();
      throw error;
    }
  }

  /** A server that knows neither the greeting nor what every Milvus knows is something else, a web server perhaps. */
  async #greet(user: string, signal: AbortSignal): Promise<void> {
    const options = { timeoutMs: CONNECT_MS };
    const unknown = (error: unknown) => {
      if (!isUnimplemented(error)) throw error;
      return undefined;
    };
    const client_info = { sdk_type: 'nodejs', user };
    const greeted = await this.once('Connect', { client_info }, signal, options).catch(unknown);
    const known = greeted ?? (await this.once('ShowCollections', {}, signal, options).catch(unknown));
    if (known === undefined) throw new StoreFault('connect-refused');
  }

  /** Asks the server, again after a lost connection: every call is one that may be made twice. */
  ask<Name extends keyof Calls>(
    name: Name,
    request: object,
    signal: AbortSignal,
    options: CallOptions = {},
  ): Promise<Calls[Name]> {
    return retried(signal, () => this.once(name, request, signal, options));
  }

  /** The same for a call that some servers do not have; undefined then. */
  async askIfKnown<Name extends keyof Calls>(
    name: Name,
    request: object,
    signal: AbortSignal,
    options: CallOptions = {},
  ): Promise<Calls[Name] | undefined> {
    try {
      return await this.ask(name, request, signal, options);
    } catch (error) {
      if (isUnimplemented(error)) return undefined;
      throw error;
    }
  }

  /** Asks once. An abort ends the call on the server. */
  async once<Name extends keyof Calls>(
    name: Name,
    request: object,
    signal: AbortSignal,
    options: CallOptions = {},
  ): Promise<Calls[Name]> {
    if (signal.aborted) throw cancelled();
    const answer = await new Promise<Calls[Name]>((resolve, reject) => {
      const timeoutMs = options.timeoutMs ?? this.#timeoutMs;
      const cancel = () => call.cancel();
      const call = (this.#stub[name] as Method).call(
        this.#stub,
        { ...request, ...(options.database === undefined ? {} : { db_name: options.database }) },
        {
          deadline: timeoutMs > 0 ? Date.now() + timeoutMs : Number.POSITIVE_INFINITY,
          interceptors: [this.#headers(options)],
        },
        (error, message) => {
          signal.removeEventListener('abort', cancel);
          if (signal.aborted) reject(cancelled());
          else if (error) reject(toFault(error, this.#open));
          else resolve(message as Calls[Name]);
        },
      );
      signal.addEventListener('abort', cancel, { once: true });
    });
    const fault = statusFault((answer as Answer).status ?? (answer as Status));
    if (fault) throw fault;
    return answer;
  }

  /** Ends the channel. Never rejects. */
  async close(): Promise<void> {
    this.#stub.close();
    await this.#client.channelPool.release(this.#stub as never).catch(() => {});
    await this.#client.closeConnection().catch(() => {});
  }

  /** Call-level interceptors take the place of the driver's, which log and retry; what they add is added here. */
  #headers({ database = 'default', anonymous = false }: CallOptions): Options['interceptors'][number] {
    const token = anonymous ? undefined : this.#token;
    return (options, next) => {
      const call = next(options);
      const start = call.start.bind(call);
      call.start = (headers, listener) => {
        headers.set('dbname', database);
        if (token !== undefined) headers.set('authorization', Buffer.from(token).toString('base64'));
        start(headers, listener);
      };
      return call;
    };
  }
}

async function newClient({ address, tls }: Target): Promise<MilvusClient> {
  const { default: sdk } = await import('@zilliz/milvus2-sdk-node');
  silence();
  try {
    return new sdk.MilvusClient({
      address,
      ssl: tls !== undefined,
      ...(tls === undefined ? {} : { tls }),
      isGlobal: false, // or it would look up the cluster's other sites
      telemetry: { enabled: false },
      logLevel: 'error',
      maxRetries: 0,
      pool: { min: 0, max: 1 },
      channelOptions: CHANNEL,
      __SKIP_CONNECT__: true,
    });
  } catch {
    throw new StoreFault('tls-failed'); // certificate files are read here
  }
}

const NO_LOG = 3; // https://grpc.github.io/grpc/node/grpc.html#.logVerbosity

/** With GRPC_TRACE set, grpc-js would print what the server says, and that may quote values. */
function silence(): void {
  const driver = createRequire(import.meta.url).resolve('@zilliz/milvus2-sdk-node');
  const grpc = createRequire(driver)('@grpc/grpc-js') as { setLogVerbosity(level: number): void };
  grpc.setLogVerbosity(NO_LOG);
}
