import type { RoleProposal, RoleRequest } from '../../src/model/survey.js';
import { ACCOUNT } from '../shared/account.js';
import { literalOf } from '../shared/printable.js';

const ROLE = 'personkartReader';

/** What a scan asks of a database: https://www.mongodb.com/docs/manual/reference/privilege-actions/. */
const ACTIONS = ['find', 'listCollections'];

/** A role and a user of it as a script for mongosh. Pure. The password is asked for, so that it is in no history. */
export function roleFor({ schemas, server }: RoleRequest): RoleProposal {
  const actions = `[${ACTIONS.map(literalOf).join(', ')}]`;
  return {
    language: 'javascript',
    account: ACCOUNT,
    script: [
      'db.getSiblingDB("admin").createRole({',
      `  role: ${literalOf(ROLE)},`,
      '  privileges: [',
      ...schemas.map((name) => `    { resource: { db: ${literalOf(name)}, collection: "" }, actions: ${actions} },`),
      '  ],',
      '  roles: [],',
      '});',
      'db.getSiblingDB("admin").createUser({',
      `  user: ${literalOf(ACCOUNT)},`,
      '  pwd: passwordPrompt(),',
      `  roles: [{ role: ${literalOf(ROLE)}, db: "admin" }],`,
      '});',
    ],
    notes: [
      { code: 'password', params: {} },
      ...(schemas.length === 0 ? [{ code: 'nothing-found', params: {} }] : [{ code: 'all-collections', params: {} }]),
      { code: 'no-access-control', params: {} },
      ...(/^FerretDB/.test(server) ? [{ code: 'server-lacks-roles', params: {} }] : []),
    ],
  };
}
