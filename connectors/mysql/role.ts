import type { StoreConfig } from '../../src/model/config.js';
import type { Reason } from '../../src/model/container.js';
import type { RoleProposal, RoleRequest } from '../../src/model/survey.js';
import { ACCOUNT, PASSWORD, SPARE_CONNECTIONS, STATEMENT_S } from '../shared/account.js';
import { isPrintable } from '../shared/printable.js';
import { quoteIdent } from './quote.js';

const AT = `'${ACCOUNT}'@'%'`;

/** An account as a script. Pure. */
export function roleFor(
  { server, schemas }: RoleRequest,
  { connections }: Pick<StoreConfig, 'connections'>,
): RoleProposal {
  const mariadb = server.startsWith('MariaDB');
  const limit = `MAX_USER_CONNECTIONS ${connections + SPARE_CONNECTIONS}`;
  const shown = schemas.filter(isPrintable);
  const hidden = schemas.length - shown.length;
  const note = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });
  return {
    language: 'sql',
    account: ACCOUNT,
    script: [
      `CREATE USER ${AT} IDENTIFIED BY '${PASSWORD}'`,
      // https://mariadb.com/kb/en/create-user/#resource-limit-options; MySQL has no limit of time for an account.
      `  WITH ${limit}${mariadb ? ` MAX_STATEMENT_TIME ${STATEMENT_S}` : ''};`,
      ...shown.map((schema) => `GRANT SELECT ON ${quoteIdent(pattern(schema))}.* TO ${AT};`),
    ],
    notes: [
      note('password'),
      ...(schemas.length === 0 ? [note('nothing-found')] : [note('views')]),
      note('any-host'),
      note('tls', { clause: 'REQUIRE SSL' }),
      ...(mariadb ? [] : [note('time-limit', { setting: 'max_execution_time' })]),
      ...(hidden > 0 ? [note('left-out', { names: hidden })] : []),
    ],
  };
}

/** In the name of a granted schema `_` and `%` are wildcards: https://dev.mysql.com/doc/refman/8.4/en/grant.html. */
const pattern = (schema: string): string => schema.replace(/[\\_%]/g, '\\$&');
