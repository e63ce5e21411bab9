/** Placeholder until the next commit. */
export { ddl as repository } from './ddl.js';
