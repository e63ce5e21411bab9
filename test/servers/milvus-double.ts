import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

/**
 * A server that speaks Milvus's protocol through the driver's own codec and says what a test wants. It is for what
 * Milvus Lite cannot show: rights, TLS, refusals, types it does not take, and servers that break off.
 */
export interface MilvusDouble {
  readonly port: number;
  /** Every call, in the order in which they came. */
  readonly calls: DoubleCall[];
  stop(): void;
}

/** The parts of requests that tests look at; which of them there are depends on the call. */
export interface DoubleRequest {
  readonly collection_name: string;
  readonly partition_names: readonly string[];
  readonly expr: string;
  readonly output_fields: readonly string[];
  readonly query_params: readonly { readonly key: string; readonly value: string }[];
  readonly guarantee_timestamp: string;
  readonly entity: { readonly role: { readonly name: string } };
}

export interface DoubleCall {
  readonly name: string;
  readonly request: DoubleRequest;
  /** The token as the client had it. */
  readonly token: string | undefined;
  readonly database: string | undefined;
  state: 'open' | 'answered' | 'cancelled';
}

/** What a call is answered with. A call without one is unknown to the server. */
export type Answers = Readonly<Record<string, (call: DoubleCall) => object | Promise<object>>>;

/** Thrown by an answer, it becomes the status of the call. */
export class GrpcError extends Error {
  constructor(
    readonly code: number,
    readonly details: string,
  ) {
    super(details);
  }
}

export interface DoubleOptions {
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
  /** The only token that is let in. */
  readonly token?: string;
}

interface Unary {
  readonly request: DoubleCall['request'];
  readonly metadata: { get(name: string): readonly (string | Buffer)[] };
  on(event: 'cancelled', listener: () => void): void;
}

interface Grpc {
  readonly Server: new () => {
    addService(service: object, handlers: object): void;
    bindAsync(address: string, credentials: unknown, done: (error: Error | null, port: number) => void): void;
    forceShutdown(): void;
  };
  readonly ServerCredentials: {
    createInsecure(): unknown;
    createSsl(root: null, pairs: readonly { private_key: Buffer; cert_chain: Buffer }[]): unknown;
  };
  loadPackageDefinition(definition: object): object;
}

type Service = Readonly<Record<string, { readonly path: string }>>;

/** Starts a double on a free port. */
export async function startDouble(answers: Answers, { tls, token }: DoubleOptions = {}): Promise<MilvusDouble> {
  const { grpc, service } = codec();
  const calls: DoubleCall[] = [];
  const server = new grpc.Server();
  const handle = (name: string) => (call: Unary, done: (error: object | null, answer?: object) => void) => {
    const header = (key: string) => call.metadata.get(key)[0]?.toString();
    const encoded = header('authorization');
    const given = encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString();
    const one: DoubleCall = { name, request: call.request, token: given, database: header('dbname'), state: 'open' };
    calls.push(one);
    call.on('cancelled', () => {
      if (one.state === 'open') one.state = 'cancelled';
    });
    const refuse = token !== undefined && given !== token;
    const answer = async () => {
      if (refuse) throw new GrpcError(16, `auth check failure, please check ${given} is correct`);
      const known = answers[name];
      if (known === undefined) throw new GrpcError(12, `unknown method ${name}`);
      return await known(one);
    };
    const ended = answer().finally(() => {
      if (one.state === 'open') one.state = 'answered';
    });
    ended.then(
      (found) => done(null, found),
      (error: unknown) => done(error instanceof GrpcError ? error : { code: 13, details: String(error) }),
    );
  };
  server.addService(service, Object.fromEntries(Object.keys(service).map((name) => [name, handle(name)])));
  const credentials = tls
    ? grpc.ServerCredentials.createSsl(null, [{ private_key: tls.key, cert_chain: tls.cert }])
    : grpc.ServerCredentials.createInsecure();
  const port = await new Promise<AddressInfo['port']>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', credentials, (error, bound) => (error ? reject(error) : resolve(bound)));
  });
  return { port, calls, stop: () => server.forceShutdown() };
}

/** The driver ships its messages as JSON in a script; that is no public path, so the driver's version is pinned. */
function codec(): { grpc: Grpc; service: Service } {
  loaded ??= loadCodec();
  return loaded;
}

let loaded: ReturnType<typeof loadCodec> | undefined;

function loadCodec(): { grpc: Grpc; service: Service } {
  const driver = createRequire(createRequire(import.meta.url).resolve('@zilliz/milvus2-sdk-node'));
  const grpc = driver('@grpc/grpc-js') as Grpc;
  const { fromJSON } = driver('@grpc/proto-loader') as {
    fromJSON(json: object, options: object): Record<string, object>;
  };
  const messages = driver('./proto-json/milvus.js') as { default: object };
  const options = { keepCase: true, longs: String, enums: String, defaults: true, oneofs: true };
  const definition = fromJSON(messages.default, options);
  return { grpc, service: definition['milvus.proto.milvus.MilvusService'] as Service };
}
