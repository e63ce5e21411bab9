import { afterEach, describe, expect, it } from 'vitest';
import { mysql } from '../../connectors/mysql.js';
import { type Answer, type MysqlDouble, startDouble } from '../servers/mysql-double.js';
import { expectSilent } from './contract.js';
import { collect, configOf, containerOf, never, planOf } from './helpers.js';

/** What MySQL 8.4 would say of a table `people` with an id and a column of the native JSON type. */
const ANSWERS: readonly (readonly [RegExp, Answer])[] = [
  [/^SELECT CONNECTION_ID/, { columns: ['id', 'version'], rows: [['7', '8.4.3']] }],
  [/^SELECT VERSION/, { columns: ['version'], rows: [['8.4.3']] }],
  [/query_cache_type/, { errno: 1193 }],
  [/^(SET|ROLLBACK|START|KILL)/, 'ok'],
  [
    /^SHOW GRANTS$/,
    { columns: ['g'], rows: [['GRANT SELECT ON `crm`.* TO `u`@`%`'], ['GRANT `reader`@`%`,`writer`@`%` TO `u`@`%`']] },
  ],
  [/^SHOW GRANTS FOR `reader`@`%`/, { columns: ['g'], rows: [['GRANT USAGE ON *.* TO `reader`@`%`']] }],
  [/^SHOW GRANTS FOR `writer`@`%`/, { columns: ['g'], rows: [['GRANT INSERT ON `crm`.* TO `writer`@`%`']] }],
  [
    /LEFT JOIN information_schema.ENGINES/,
    { columns: ['a', 'b', 'c', 'd', 'e'], rows: [['BASE TABLE', '2', '16384', 'YES', 'InnoDB']] },
  ],
  [
    /FROM information_schema.TABLES/,
    { columns: ['a', 'b', 'c', 'd', 'e', 'f'], rows: [['people', 'BASE TABLE', 'InnoDB', '2', '', '']] },
  ],
  [
    /FROM information_schema.COLUMNS/,
    {
      columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      rows: [
        ['people', 'id', 'int', 'int', null, 'select', ''],
        ['people', 'doc', 'json', 'json', null, 'select', ''],
        ['people', 'v', 'vector', 'vector(3)', null, 'select', ''],
      ],
    },
  ],
  [
    /FROM information_schema.STATISTICS/,
    { columns: ['a', 'b', 'c', 'd', 'e'], rows: [['PRIMARY', 'id', null, '', 'BTREE']] },
  ],
  [/^SELECT COUNT/, { columns: ['n'], rows: [['2']] }],
  [/FORCE INDEX \(`PRIMARY`\) WHERE/, { columns: ['k', 'c0', 'c1'], rows: [] }],
  [
    /FORCE INDEX \(`PRIMARY`\)/,
    {
      columns: ['k', 'c0', 'c1'],
      rows: [
        ['1', '1', '{"epost": "ola@example.org"}'],
        ['2', '2', null],
      ],
    },
  ],
];

describe('mysql against a double of MySQL 8.4', () => {
  let double: MysqlDouble | undefined;
  afterEach(() => double?.stop());

  const start = async (special: readonly (readonly [RegExp, Answer])[] = []) => {
    double = await startDouble((sql) => [...special, ...ANSWERS].find(([re]) => re.test(sql))?.[1] ?? { errno: 1064 });
    return double;
  };
  const open = ({ url }: MysqlDouble) => mysql.open(configOf(url, { kind: 'mysql' }), never());

  it('limits statements by max_execution_time, and goes without settings that it lacks', async () => {
    const server = await start();
    await using _ = await open(server);

    expect(server.asked.join('\n')).toContain('max_execution_time = 30000');
    expect(server.asked.join('\n')).toContain('ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    expect(server.asked.join('\n')).not.toContain('max_statement_time');
    expect(server.asked).toContain('SET SESSION information_schema_stats_expiry = 0');
  });

  it('takes the native JSON type apart, and never fetches a vector', async () => {
    const server = await start();
    await using session = await open(server);
    const people = await containerOf(session, 'people');
    const { columns, rows } = await collect(session, people, planOf({}));

    expect(people.fields.map(({ path, storage, notExamined }) => [path, storage, notExamined?.code])).toEqual([
      ['id', 'integer', undefined],
      ['doc', 'document', undefined],
      ['v', 'binary', 'vector'],
    ]);
    expect(rows).toBe(2);
    expect(columns.get('doc.epost')?.values).toEqual(['ola@example.org', null]);
    expect(server.asked.filter((sql) => sql.includes('FORCE INDEX')).join('\n')).toContain('LEFT(r.`doc`, 10001)');
    expect(server.asked.filter((sql) => sql.includes('FORCE INDEX')).join('\n')).not.toContain('`v`');
  });

  it('looks into every role', async () => {
    await using session = await open(await start());

    expect(await session.probe(never())).toEqual({
      server: 'MySQL 8.4.3',
      readOnly: 'asked',
      excessGrants: ['INSERT: schema crm'],
    });
  });

  it.each([
    [3024, 'statement-timeout'],
    [1205, 'lock-timeout'],
    [1146, 'dropped'],
    [1142, 'permission-denied'],
    [1143, 'permission-denied'],
    [1317, 'cancelled'],
    [1053, 'connection-lost'],
    [1969, 'statement-timeout'],
    [1194, 'server-error'],
  ])('reads error %i as %s, and repeats nothing of its text', async (errno, code) => {
    await using session = await open(await start([[/^SELECT COUNT/, { errno }]]));
    const people = await containerOf(session, 'people');

    const error = await collect(session, people, planOf({})).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ name: 'StoreFault', code });
    expectSilent(error, ['canary-message', 'people']);
  });

  it('gives a server no file that it asks for', async () => {
    const server = await start([[/^SELECT COUNT/, { infile: '/etc/hostname' }]]);
    await using session = await open(server);
    const people = await containerOf(session, 'people');

    await expect(collect(session, people, planOf({}))).rejects.toMatchObject({
      code: 'server-error',
      params: { errno: 2068 },
    });
    expect(server.files).toEqual([Buffer.alloc(0)]); // an empty packet: no such file
  });
});
