import { coverage } from './coverage.js';
import { fields } from './fields.js';
import { gaps } from './gaps.js';
import { map } from './map.js';
import type { Table } from './table.js';

/** The tables of a report, in the order a reader wants them. */
export const TABLES: readonly Table[] = [gaps, map, fields, coverage];
