/** The only file that knows which rules, connectors and reports exist. Each loads when it is first used. */

import { Worker } from 'node:worker_threads';
import type { Rendered, Renderer, RenderOptions, SourceFile, Sources } from '../reports/shared/renderer.js';
import type { ThreadSpec } from './app/threads.js';
import type { Connector, Source } from './model/cells.js';
import type { SourceKind, StoreConfig, StoreKind } from './model/config.js';
import type { RuleSet } from './model/detector.js';

/** What the command line needs to know of renderers. */
export type { Rendered, RenderOptions, SourceFile, Sources };

/** The rules that ship with personkart. */
export const loadRules = async (): Promise<RuleSet> => (await import('../rules/registry.js')).RULES;

const CONNECTORS: Readonly<Record<StoreKind, () => Promise<Connector<StoreConfig>>>> = {
  mysql: async () => (await import('../connectors/mysql.js')).mysql,
  mongodb: async () => (await import('../connectors/mongodb.js')).mongodb,
  milvus: async () => (await import('../connectors/milvus.js')).milvus,
  postgres: async () => (await import('../connectors/postgres.js')).postgres,
  sqlite: async () => (await import('../connectors/sqlite.js')).sqlite,
  files: async () => (await import('../connectors/files.js')).files,
};

/** What the gate reads in place of a datastore. */
const SOURCES: Readonly<Record<SourceKind, () => Promise<Source<StoreConfig>>>> = {
  ddl: async () => (await import('./sources/ddl.js')).ddl,
  repository: async () => (await import('./sources/repository.js')).repository,
};

/** The connector of a store's kind. */
export const connectorFor = ({ kind }: { readonly kind: StoreKind }): Promise<Connector<StoreConfig>> =>
  CONNECTORS[kind]();

/** A thread that classifies for a scan. What it might print is kept from the terminal. */
export const startThread = (spec: ThreadSpec): Worker =>
  new Worker(new URL('./worker.js', import.meta.url), { workerData: spec, stdout: true, stderr: true });

/** Whatever a store of a scan is read by. */
export const sourceFor = ({ kind }: Pick<StoreConfig, 'kind'>): Promise<Source<StoreConfig>> =>
  ({ ...CONNECTORS, ...SOURCES })[kind]();

/** Every kind of store, in the order in which they are documented. */
export const CONNECTOR_KINDS: readonly StoreKind[] = ['postgres', 'mysql', 'mongodb', 'milvus', 'sqlite', 'files'];

/** Output formats by id. */
export const RENDERERS: Readonly<Record<string, () => Promise<Renderer>>> = {
  codequality: async () => (await import('../reports/codequality.js')).codequality,
  csv: async () => (await import('../reports/csv.js')).csv,
  github: async () => (await import('../reports/github.js')).github,
  'github-annotations': async () => (await import('../reports/github-annotations.js')).githubAnnotations,
  html: async () => (await import('../reports/html.js')).html,
  json: async () => (await import('../reports/json.js')).json,
  junit: async () => (await import('../reports/junit.js')).junit,
  markdown: async () => (await import('../reports/markdown.js')).markdown,
  ocsf: async () => (await import('../reports/ocsf.js')).ocsf,
  prometheus: async () => (await import('../reports/prometheus.js')).prometheus,
  sarif: async () => (await import('../reports/sarif.js')).sarif,
  terminal: async () => (await import('../reports/terminal.js')).terminal,
  xlsx: async () => (await import('../reports/xlsx.js')).xlsx,
};

/** The writer of a difference between two reports. */
export const renderDiff = async () => (await import('../reports/diff.js')).renderDiff;

/** The writer of the few lines that end a scan: what changed since the one before. */
export const renderSince = async () => (await import('../reports/diff.js')).renderSince;

/** The writer of what the merge gate says. */
export const renderCheck = async () => (await import('../reports/check.js')).renderCheck;
/** The text of a register's lint findings. */
export const loadLintReport = async () => (await import('../reports/lint.js')).lintReport;

/** The record of processing, for reading. */
export const loadRecordReports = async () => import('../reports/record.js');

/** What an import could not take and a format could not hold, in words. */
export const loadExchangeReports = async () => import('../reports/exchange.js');

/** Suggested changes of a register, for reading. */
export const loadSuggestReport = async () => (await import('../reports/suggest.js')).suggestReport;
