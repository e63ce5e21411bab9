import type { ConnectorDocs } from '../../src/model/connector-docs.js';

export const docs: ConnectorDocs = {
  samples: [
    'One pass over the file with a reservoir: every record has the same chance, and the same seed gives the same records. Few records are handed out whole.',
    'The pass ends after 2 GiB unpacked; the rest is not seen, and no bound is claimed. A Parquet file larger than that is sampled by random row groups.',
    'Files that rotate (the same name but for a date or number, the same columns) are one container, read in turn.',
  ],
  readOnly: [
    'Files are opened for reading only. Links, devices, pipes and sockets are listed, not opened; what is packed is unpacked in memory, or to a temporary folder that only this user may enter.',
    '`enforced` when the account may write none of the paths of the config; `asked` otherwise.',
  ],
  cancels: ['An abort is heeded between pieces of a file (256 KiB) and between records.'],
  timeouts: ['None of its own; `sample.budget.seconds` ends the scan.'],
  tested: [
    'Real files of every format: Parquet written by pyarrow in every common codec and page version, workbooks, mailboxes, archives that are damaged or hostile; the contract on JSON lines and CSV.',
  ],
  untested: [
    'Parquet by other writers than pyarrow, Avro, ORC, PDF and Word documents (which are listed as not supported), network file systems.',
  ],
};
