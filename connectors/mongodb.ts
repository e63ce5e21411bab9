import type { Connector } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';

/** MongoDB. */
export const mongodb: Connector<StoreConfig> = {
  id: 'mongodb',
  title: 'MongoDB',
  config: { type: 'object', required: ['url'] },
  limits: [],
  async open() {
    throw new Error('being written');
  },
};
