/** Prisma schemas: models under the names the database gives them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from './ddl-help.js';

const SCHEMA = `
datasource db {
  provider = "postgresql"
}

/// Kunder
model Customer {
  id      Int      @id @default(autoincrement())
  /// E-post til kunden
  c1      String?  @map("c_1") @unique
  birth   DateTime @db.Date
  phone   String   @db.VarChar(20)
  tags    String[]
  role    Role
  orders  Order[]
  address Addr
  @@map("customers")
  @@schema("crm")
}

enum Role {
  A
  B
}

type Addr {
  street String
}

model Order {
  id       Int      @id
  customer Customer @relation(fields: [cid], references: [id])
  cid      Int
}
`;

describe('a Prisma schema', () => {
  it('gives tables, columns, types and lines', async () => {
    const { tables, faults, containers } = await migrate({ 'schema.prisma': SCHEMA });
    expect(faults).toEqual([]);
    expect(tables).toEqual([
      'crm.customers: id int @8, c_1 string @10, birth date @11, phone varchar(20) @12, tags[] string @13, role role @14, address.street string @27',
      'public.Order: id int @31, cid int @33',
    ]);
    expect(containers[0]?.fields[1]?.comment).toBe('E-post til kunden');
  });

  it('a block that the parser refuses is a fault; the others stand', async () => {
    const { tables, faults } = await migrate({
      'schema.prisma': 'model A {\n  id Int\n}\n\nmodel B {\n  x y z !!\n}\nmodel C {\n  id Int\n}\n',
    });
    expect(tables).toEqual(['public.A: id int @2', 'public.C: id int @9']);
    expect(faults.map((f) => f.code)).toEqual(['sql-not-parsed']);
  });

  it('runs no code of the repository it looks at', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'personkart-prisma-'));
    const before = process.cwd();
    const mark = 'personkartPrismaConfigRan';
    writeFileSync(join(dir, 'prisma-ast.config.js'), `globalThis.${mark} = true; module.exports = {};`);
    process.chdir(dir);
    try {
      await migrate({ 'schema.prisma': 'model A {\n  id Int\n}\n' });
      expect(process.cwd()).toBe(dir);
      expect(mark in globalThis).toBe(false);
    } finally {
      process.chdir(before);
      rmSync(dir, { recursive: true });
    }
  });
});
