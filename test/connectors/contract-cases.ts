/** The cases of the contract by name. A module without side effects, so that the documentation is generated from it. */

export const CASES = [
  // What is listed, and what is read.
  'opens, tells about itself, and closes',
  'lists every container once, in the same order each time',
  'lists every column in order',
  'reads containers and columns with odd names',
  'hands out every type as text, or lists it as not examined',
  'keeps nulls apart from empty text',
  'cuts huge values and says so',
  'reads text that is not UTF-8, and goes on',
  'gives nested arrays and objects stable paths',
  'hands out what is nested deeper than 32 steps as JSON text',
  'reads an empty container without a fuss',
  'reads a container of one row',
  'reads every row of a large container once in full mode',
  'keeps the cells of a row together',
  'reads 500 columns',
  // Samples.
  'repeats no row in a sample, and stops at maxRows or the end',
  'samples from all over the container, wherever the consumer stops',
  'says how a sample was drawn, and from how many rows',
  'gives the same sample for the same seed, and another for another',
  'takes a few of a million rows for a sample, and says of how many',
  'claims nothing for a sample that is only the beginning',
  'keeps batches near their size in bytes',
  'does not read ahead of a slow consumer',
  // Stopping and refusing.
  'lets the consumer stop early, and read on elsewhere',
  'reads several containers at a time',
  'ends with `cancelled` when aborted between batches',
  'ends a reading that a throttle has paused within a second of an abort',
  'ends a query that is under way within a second of an abort',
  'refuses to begin when aborted already',
  'cannot write',
  'loses one container only where permission is denied',
  'reports a container that went away as dropped',
  // Failing.
  'reports a connection lost half-way, and reads on when the store is back',
  'reports a wrong password',
  'reports a closed port',
  'reports an unknown host',
  'reports a server that cannot be reached by TLS',
  'tells in no error what it read or which secrets it holds',
] as const;

/** The name of a case. */
export type CaseTitle = (typeof CASES)[number];
