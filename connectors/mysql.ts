import type { Connector } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';

/** MySQL and MariaDB. */
export const mysql: Connector<StoreConfig> = {
  id: 'mysql',
  title: 'MySQL and MariaDB',
  config: { type: 'object', required: ['url'] },
  limits: [],
  async open() {
    throw new Error('being written');
  },
};
