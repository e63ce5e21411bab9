import sdk, { type FieldType } from '@zilliz/milvus2-sdk-node';
import { milvus } from '../../connectors/milvus.js';
import type { Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import { configOf, never } from './helpers.js';

const { DataType } = sdk;

/** Opens a Milvus as the connector does. */
export const openMilvus = (url: string, more: Partial<StoreConfig> = {}): Promise<Session> =>
  milvus.open(configOf(url, { kind: 'milvus', ...more }), never());

/** The primary key that most tests use. */
export const ID: FieldType = { name: 'id', data_type: DataType.Int64, is_primary_key: true };

/** A field of text that may be null. */
export const text = (name: string, more: Partial<FieldType> = {}): FieldType =>
  ({ name, data_type: DataType.VarChar, max_length: 65_535, nullable: true, ...more }) as FieldType;
