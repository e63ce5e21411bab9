import type { Client } from 'pg';

/** The part of pg's connection that its typings leave out. */
interface Wire {
  readonly stream: { destroy(): void };
  on(event: 'connect' | 'sslconnect' | 'error' | 'end', listener: () => void): void;
  connect(port: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processId: number, secretKey: number): void;
}

interface Target {
  readonly processID: number | null;
  readonly secretKey: number;
  readonly ssl: unknown;
  readonly sslNegotiation: string;
}

const GIVE_UP_MS = 2_000;

/**
 * Asks the server to end what `client` is running, over a connection of its own (it takes no session slot).
 * Settles when the server has taken the request, or could not be asked; never rejects.
 */
export async function cancel(client: Client): Promise<void> {
  const { default: pg } = await import('pg');
  const { processID, secretKey, ssl, sslNegotiation } = client as unknown as Target;
  if (processID === null) return;
  const wire = new pg.Connection({ ssl: ssl as boolean, sslNegotiation } as object) as unknown as Wire;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => finish(), GIVE_UP_MS);
    const finish = () => {
      clearTimeout(timer);
      wire.stream.destroy();
      resolve();
    };
    const send = () => wire.cancel(processID, secretKey);
    wire.on('error', finish);
    wire.on('end', finish);
    wire.on('sslconnect', send);
    wire.on('connect', () => {
      if (!ssl) send();
      else if (sslNegotiation !== 'direct') wire.requestSsl();
    });
    if (client.host.startsWith('/')) wire.connect(`${client.host}/.s.PGSQL.${client.port}`);
    else wire.connect(client.port, client.host);
  });
}
