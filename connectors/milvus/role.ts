import type { RoleProposal, RoleRequest } from '../../src/model/survey.js';
import { ACCOUNT, PASSWORD } from '../shared/account.js';
import { literalOf } from '../shared/printable.js';

const ROLE = 'personkart_reader';

/**
 * What a scan calls, one by one and not by group: the documented contents of `DatabaseReadOnly` differ by version.
 * https://milvus.io/docs/grant_privileges.md
 */
const IN_DATABASE = [
  'ShowCollections',
  'DescribeCollection',
  'ShowPartitions',
  'ListAliases',
  'GetLoadState',
  'GetStatistics',
  'Query',
];
/** For the list of databases, and for the probe to learn what the account may do. */
const ON_SERVER = ['ListDatabases', 'SelectUser', 'SelectOwnership'];

/** A role and a user of it as a script for pymilvus (Milvus 2.5 and later). Pure. */
export function roleFor({ schemas, server }: RoleRequest): RoleProposal {
  const grant = (privilege: string, database: string): string =>
    `client.grant_privilege_v2(role_name=${literalOf(ROLE)}, privilege=${literalOf(privilege)}, collection_name="*", db_name=${literalOf(database)})`;
  return {
    language: 'python',
    account: ACCOUNT,
    script: [
      'from pymilvus import MilvusClient',
      'client = MilvusClient(uri="http://<host>:19530", token="root:<root password>")',
      `client.create_role(role_name=${literalOf(ROLE)})`,
      ...ON_SERVER.map((privilege) => grant(privilege, '*')),
      ...schemas.flatMap((database) => IN_DATABASE.map((privilege) => grant(privilege, database))),
      `client.create_user(user_name=${literalOf(ACCOUNT)}, password=${literalOf(PASSWORD)})`,
      `client.grant_role(user_name=${literalOf(ACCOUNT)}, role_name=${literalOf(ROLE)})`,
    ],
    notes: [
      { code: 'password', params: {} },
      ...(schemas.length === 0 ? [{ code: 'nothing-found', params: {} }] : [{ code: 'all-collections', params: {} }]),
      ...(/Lite/.test(server) ? [{ code: 'server-lacks-roles', params: {} }] : []),
      { code: 'no-access-control', params: {} },
      { code: 'load', params: { privilege: 'Load, Release' } },
    ],
  };
}
