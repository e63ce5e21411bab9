import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A relay before a server: it counts what the server says, and can cut every connection. */
export interface Proxy {
  readonly port: number;
  /** Bytes that came from the server so far. */
  fetched(): number;
  /** Resets every connection, and every further one. */
  cut(): void;
  /** Takes connections again. */
  heal(): void;
  stop(): Promise<void>;
}

/**
 * Starts a relay to a server on a local port. What the client does not take is not taken from the server. `listener` is
 * called for every connection, and what it returns for all that the client sends there.
 */
export async function startProxy(
  target: { readonly host?: string; readonly port: number },
  listener?: () => (data: Buffer) => void,
): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let [bytes, down] = [0, false];
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    keep(client);
    if (down) return void client.resetAndDestroy();
    const upstream = keep(connect(target.port, target.host ?? '127.0.0.1'));
    if (listener !== undefined) client.on('data', listener());
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const)
      one.once('close', (failed) => failed && other.destroy());
    upstream.on('data', (data: Buffer) => {
      bytes += data.length;
    });
    client.pipe(upstream);
    upstream.pipe(client);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const cut = () => {
    down = true;
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    fetched: () => bytes,
    cut,
    heal: () => {
      down = false;
    },
    stop: async () => {
      cut();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A server's URL by way of a relay. */
export function through(url: string, port: number): string {
  return url.replace(/^([^:]+:\/\/(?:[^@/]*@)?)[^/?]*/, `$1127.0.0.1:${port}`);
}
