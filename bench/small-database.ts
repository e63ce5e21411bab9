import sqlite from 'node-sqlite3-wasm';

/** A table of twenty made-up customers: what somebody tries the tool on first. */
export function smallDatabase(file: string): void {
  const database = new sqlite.Database(file);
  database.exec('CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, note TEXT)');
  for (let i = 1; i <= 20; i++) {
    const row = [
      i,
      `Kari Nordmann ${i}`,
      `kari${i}@example.org`,
      `+47 219 00 0${10 + i}`,
      `Ringte kunden om avtale ${i}.`,
    ];
    database.run('INSERT INTO customer VALUES (?, ?, ?, ?, ?)', row);
  }
  database.close();
}
