/** The parts of Milvus's messages that are read, as the driver's codec hands them out (long numbers and enums as text). */
import type { Status } from './faults.js';

export interface Answer {
  readonly status?: Status;
}

export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

/** The cells of one array of one type; which member is set is named by `data`. */
export interface ScalarField {
  readonly data?: string;
  readonly [member: string]: unknown;
}

export interface FieldData {
  readonly field_name: string;
  readonly is_dynamic: boolean;
  readonly scalars: ScalarField | null;
  /** One for each row of a nullable field; empty for others. */
  readonly valid_data: readonly boolean[];
}

export interface QueryResults extends Answer {
  readonly fields_data: readonly FieldData[];
  /** The moment the first page of an iteration was read at; `0` where the server does not say. */
  readonly session_ts: string;
}

export interface FieldSchema {
  readonly name: string;
  readonly description: string;
  readonly data_type: string;
  readonly element_type: string;
  readonly is_primary_key: boolean;
  readonly is_partition_key: boolean;
  readonly is_dynamic: boolean;
  readonly type_params: readonly KeyValue[];
}

export interface CollectionSchema {
  readonly description: string;
  readonly fields: readonly FieldSchema[];
  readonly enable_dynamic_field: boolean;
  readonly properties: readonly KeyValue[];
  readonly struct_array_fields: readonly { readonly name: string; readonly description: string }[];
}

export interface DescribeCollectionResponse extends Answer {
  readonly schema: CollectionSchema | null;
  readonly aliases: readonly string[];
  readonly num_partitions: string;
  readonly properties: readonly KeyValue[];
}

export interface UserResult {
  readonly roles: readonly { readonly name: string }[];
}

export interface GrantEntity {
  readonly object: { readonly name: string } | null;
  readonly grantor: { readonly privilege: { readonly name: string } | null } | null;
}

/** Every call the connector makes; all but the last two read. */
export interface Calls {
  Connect: Answer;
  GetVersion: Answer & { readonly version: string };
  ListDatabases: Answer & { readonly db_names: readonly string[] };
  ShowCollections: Answer & { readonly collection_names: readonly string[] };
  DescribeCollection: DescribeCollectionResponse;
  ListAliases: Answer & { readonly aliases: readonly string[] };
  GetLoadState: Answer & { readonly state: string };
  ShowPartitions: Answer & { readonly partition_names: readonly string[] };
  GetCollectionStatistics: Answer & { readonly stats: readonly KeyValue[] };
  Query: QueryResults;
  SelectUser: Answer & { readonly results: readonly UserResult[] };
  SelectGrant: Answer & { readonly entities: readonly GrantEntity[] };
  LoadCollection: Status;
  ReleaseCollection: Status;
}
