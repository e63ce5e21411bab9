import type { ConnectorDocs } from '../../src/model/connector-docs.js';

export const docs: ConnectorDocs = {
  samples: [
    'A table of at most twice the cells wanted is read whole; larger ones by random rowids, or random positions where rowids do not serve. The copy is private, so counts are exact, and the same seed gives the same rows.',
  ],
  readOnly: [
    'The file is copied to a folder of its own that only this user may enter, and only the copy is opened (`query_only`). Nothing is created, locked or changed beside the original: no journal, no `-shm`.',
    'Functions with side effects that a view asks for are refused (`trusted_schema`), and virtual tables are not touched.',
    '`enforced` when the account may not write the file; `asked` otherwise.',
  ],
  cancels: [
    'The engine is synchronous: an abort is heeded between rows, every 20,000 at the latest, and between tries of a copy.',
  ],
  timeouts: [
    'None of its own; `sample.budget.seconds` ends the scan. A copy is tried eight times while somebody else writes.',
  ],
  tested: [
    'Real files: rollback and WAL mode, a writer that is at work (another process), a half-written transaction, links, read-only folders; the contract.',
  ],
  untested: ['Files on network file systems, whose times may lie. Encrypted databases are refused, not read.'],
};
