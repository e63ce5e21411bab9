import type { Detector, Kind } from '../src/model/detector.js';
import { NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { wordList } from './shared/text.js';

const kinds: Kind[] = [{ name: 'headers', strength: 'strong', form: 'written' }];

/** RFC 5322 3.6 and RFC 2045 3; then what Outlook puts above a quoted message, in Norwegian too. */
const NAMES =
  'From|To|Cc|Bcc|Subject|Date|Sender|Reply-To|Return-Path|Delivered-To|Message-ID|In-Reply-To|References|Received|' +
  'MIME-Version|Content-Type|Sent|Importance|Fra|Til|Kopi|Emne|Dato|Sendt';
// RFC 5322 2.1.1: lines should have at most 78 characters; long lists of recipients are cut by mail programs at about 200.
const REST = '[^\\r\\n]{0,200}';
const LINE = `(?:${NAMES}):${REST}`;
// Only the first header's name is the span: what the headers hold (addresses, names) are findings of their own, and a span
// that overlapped them would be taken for another reading of the same text.
const HEAD = `(?:${NAMES}):(?=${REST}(?:\\r?\\n(?:> ?)?${LINE}){2})`;
const PATTERN = new RegExp(`(?<![^\\n\\r> ])(?<![^\\n\\r>] )${HEAD}`, 'iuy');
const HEADERS = new RegExp(`^${LINE}(?:\\r?\\n(?:> ?)?${LINE}){2,5}`, 'iu');
/** A header line just above: the message began there. */
const BEGUN = new RegExp(`(?:^|\\n)(?:> ?)?${LINE}\\r?\\n(?:> ?)?$`, 'iu');
/** A line of 200 characters with its name and end. */
const ONE_LINE = 220;

const SENDER = /^(?:> ?)?(?:From|Fra|Sender|Return-Path):/imu;
const ADDRESSED = /^(?:> ?)?(?:To|Til|Subject|Emne|Delivered-To|Cc|Kopi):/imu;
const SUBJECT = /^(?:> ?)?(?:Subject|Emne):/imu;

/** A journey has `Fra`, `Til` and `Dato`, a web request `From` and `Date`: a message has a subject, or a mailbox in a header. */
function validate(text: string, start: number): number {
  if (BEGUN.test(text.slice(Math.max(0, start - ONE_LINE), start))) return NO_CANDIDATE;
  const head = HEADERS.exec(text.slice(start, start + 6 * ONE_LINE))?.[0] ?? '';
  const addressed = ADDRESSED.test(head) && (SENDER.test(head) || SUBJECT.test(head));
  return addressed && (SUBJECT.test(head) || head.includes('@')) ? 0 : WRITTEN_CANDIDATE;
}

export const emailMessage: Detector = {
  id: 'email-message',
  dataType: 'comms.correspondence',
  docs: {
    summary: 'E-mail messages stored whole: three header fields in a row at the beginnings of lines.',
    reference: 'RFC 5322 3.6 (From, To, Subject, Date ...), RFC 2045 3 (MIME-Version, Content-Type).',
    misses:
      'Messages whose headers are kept in columns of their own, header lines of more than 200 characters or folded over ' +
      'lines between the three, headers in languages other than English and Norwegian, binary stores (MSG, PST).',
  },
  triggers: [
    {
      word: ['capital', 'upper', 'lower'],
      length: [2, 10],
      next: [':', '-'],
      starts: wordList('bcc cc: con dat del emn fra fro imp in- kop mes mim rec ref rep ret sen sub til to:'),
    },
  ],
  pattern: PATTERN,
  validate,
  kinds,
  holdsOthers: true,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'forms whose labels are those of a message',
      rate: 1e-7,
      derivation: 'assumed: journeys and web requests fail the check; the rate stands for forms nobody listed.',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: { names: [], against: [], labels: [] },
  examples: {
    hit: [
      'From: Ola <ola@example.org>\r\nTo: kari@example.org\r\nSubject: Alarm',
      'Fra: Kari\nSendt: 3. mai\nTil: Ola\nEmne: Ny kode',
      'Subject: Hi\nFrom: a@example.org\nTo: b@example.org',
      '> From: a@example.org\n> To: b@example.org\n> Subject: x',
      'Message-ID: <1@example.org>\nFrom: a@example.org\nSubject: x',
    ],
    miss: [
      'Fra: Bergen\nTil: Oslo\nDato: 3. mai',
      'Host: example.org\nDate: Mon\nContent-Type: text/html',
      'From: Ola, To: Kari, Subject: Hei',
      'Date: Mon\nContent-Type: text/html\nReferences: 4',
      'From: a@example.org\n\nTo: b@example.org\n\nSubject: x',
    ],
  },
};
