/** Which cases of the contract do not hold for a connector, and why. A module without side effects, as documentation is made of it. */
import type { CaseTitle } from './contract-cases.js';

/** What the contract is run on: a connector, or a connector with a second server. */
export type Tested = 'postgres' | 'mysql' | 'sqlite' | 'mongodb' | 'ferretdb' | 'milvus' | 'files';

/** Cases excepted by name. Each reason is a clause for those who read the documentation. */
export const EXCEPTIONS: Readonly<Record<Tested, Readonly<Partial<Record<CaseTitle, string>>>>> = {
  postgres: {},
  mysql: {},
  sqlite: {},
  mongodb: {},
  ferretdb: {},
  milvus: {},
  files: {},
};
