import { type AddressInfo, createServer } from 'node:net';

/** A server that knows no TLS, and says so in plain text to whoever speaks to it. */
export async function startDeaf(): Promise<{ readonly port: number; stop(): void }> {
  const server = createServer((socket) => {
    socket.on('error', () => {}).once('data', () => socket.end('no TLS here\r\n'));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
}
