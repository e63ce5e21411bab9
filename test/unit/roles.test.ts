/** Proposed accounts for names that no server of the tests has, and what they warn of. */
import { describe, expect, it } from 'vitest';
import { roleFor as milvus } from '../../connectors/milvus/role.js';
import { roleFor as mysql } from '../../connectors/mysql/role.js';
import { roleFor as postgres, type RoleFacts } from '../../connectors/postgres/role.js';

const FACTS: RoleFacts = { database: 'crm', version: 150_018, owners: [], filtered: 0, open: [] };
const codes = (role: { notes: readonly { code: string }[] }) => role.notes.map((note) => note.code);

describe('a proposed account', () => {
  it('warns of what everybody may do, and offers what is wider only where there is such a thing', () => {
    const schemas = ['public'];
    const old = postgres({ server: 'PostgreSQL 13.4', schemas }, { ...FACTS, version: 130_004, open: ['public'] }, 4);
    expect(codes(old)).toContain('create-for-all');
    expect(codes(old)).not.toContain('read-all');
    expect(old.notes.find((note) => note.code === 'create-for-all')?.params.statement).toBe(
      'REVOKE CREATE ON SCHEMA "public" FROM PUBLIC;',
    );
    expect(codes(postgres({ server: 'PostgreSQL 15.18', schemas }, FACTS, 4))).toContain('read-all');
  });

  it('shows nothing that moves the cursor, whatever schemas and owners are called', () => {
    const name = 'a\u001b[2J\u202e\\"b';
    const role = postgres({ server: '', schemas: [name] }, { ...FACTS, owners: [[name, name]] }, 4);
    expect(role.script.join(' ')).not.toMatch(/[\p{Cf}\p{Cc}]/u);
    expect(role.script).toContain('GRANT USAGE ON SCHEMA U&"a\\+00001b[2J\\+00202e\\\\""b" TO personkart;');
  });

  it('leaves out what MySQL has no safe way to write, and says so', () => {
    const role = mysql({ server: 'MySQL 8.4.3', schemas: ['a\u001bb', 'c%d'] }, { connections: 2 });
    expect(role.script.filter((line) => line.startsWith('GRANT'))).toEqual([
      "GRANT SELECT ON `c\\%d`.* TO 'personkart'@'%';",
    ]);
    expect(role.script.join(' ')).not.toContain('MAX_STATEMENT_TIME');
    expect(role.notes).toContainEqual({ code: 'left-out', params: { names: 1 } });
    expect(codes(role)).toContain('time-limit');
  });

  it('asks of Milvus no right that writes, loads or lists passwords', () => {
    const { script } = milvus({ server: 'Milvus 2.6.1', schemas: ['default'] });
    const asked = script.flatMap((line) => /privilege="(\w+)"/.exec(line)?.[1] ?? []);
    expect(asked.length).toBeGreaterThan(5);
    // Privileges that change something: https://milvus.io/docs/grant_privileges.md
    expect(
      asked.filter((name) =>
        /^(Create|Drop|Alter|Update|Manage|Insert|Delete|Upsert|Import|Load|Release|Flush|Compaction|Rename|Transfer|Backup|Restore)/.test(
          name,
        ),
      ),
    ).toEqual([]);
    expect(asked.every((name) => !/(ReadWrite|Admin)$/.test(name))).toBe(true);
  });

  it('says so when there was nothing to see', () => {
    for (const role of [
      postgres({ server: '', schemas: [] }, FACTS, 4),
      mysql({ server: 'MariaDB 10.11', schemas: [] }, { connections: 4 }),
      milvus({ server: 'Milvus', schemas: [] }),
    ])
      expect(codes(role)).toContain('nothing-found');
  });
});
