import type { Connector } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';

/** Milvus. */
export const milvus: Connector<StoreConfig> = {
  id: 'milvus',
  title: 'Milvus',
  config: { type: 'object', required: ['url'] },
  limits: [],
  async open() {
    throw new Error('being written');
  },
};
