import type { Connection, Submittable } from 'pg';

/** One row as the server wrote it: text or null for each column, nothing parsed. */
export type Row = (string | null)[];

/**
 * One request up to its ReadyForQuery, for `client.query()`.
 *
 * pg-cursor does not serve here: between reads it sends Flush where this sends Sync, and without a Sync the
 * server's statement_timeout goes on counting while the consumer works. In a transaction a portal outlives Sync.
 */
export class Exchange implements Submittable {
  readonly answer: Promise<Row[]>;
  readonly #rows: Row[] = [];
  #resolve: (rows: Row[]) => void = () => {};
  #reject: (error: unknown) => void = () => {};

  constructor(private readonly send: (connection: Connection) => void) {
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: Connection): void {
    this.send(connection);
  }

  handleDataRow(message: { readonly fields: Row }): void {
    this.#rows.push(message.fields);
  }

  handlePortalSuspended(): void {}

  handleError(error: unknown): void {
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#rows);
  }

  handleRowDescription(): void {}

  handleCommandComplete(): void {}

  handleEmptyQuery(): void {}
}
