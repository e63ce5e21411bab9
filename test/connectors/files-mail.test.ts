import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../connectors/files/mail/html.js';
import { MboxSplitter } from '../../connectors/files/mail/mbox.js';
import { MAX_RECORD_BYTES } from '../../connectors/files/records.js';
import { brokenVersions, useFolder } from './files-help.js';
import { collect, columnOf, listed, plan } from './sqlite-help.js';

const folder = useFolder();
const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');

/** A message with everything in it. */
const FULL = [
  'Received: from mail.example.org [192.0.2.7]',
  'Received: from [198.51.100.9]',
  'X-Customer: 4711',
  'From: =?utf-8?Q?K=C3=A5re_=C3=85s?= <kare@example.no>',
  'To: Ola Nordmann <ola@example.org>, kari@example.org',
  'Cc: Venner: per@example.org, siv@example.org;',
  'Reply-To: svar@example.no',
  'Subject: =?iso-8859-1?Q?Bl=E5b=E6r?=',
  'Date: Mon, 18 May 2026 10:00:00 +0200',
  'Message-ID: <1@example.no>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: multipart/alternative; boundary="a"',
  '',
  '--a',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Hei p=E5 deg, ring 22 22 22 =',
  '22',
  '--a',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  base64('<p>Hei på <b>deg</b></p><a href="mailto:kare@example.no">svar</a>'),
  '--a--',
  '--b',
  'Content-Type: text/csv; name="=?utf-8?Q?k=C3=B8.csv?="',
  'Content-Disposition: attachment; filename="=?utf-8?Q?k=C3=B8.csv?="',
  'Content-Transfer-Encoding: base64',
  '',
  base64('id;navn\n1;Åse\n'),
  '--b',
  'Content-Type: application/pdf; name="cv.pdf"',
  'Content-Disposition: attachment; filename="cv.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  base64('%PDF-'),
  '--b--',
  '',
].join('\r\n');

const note = (i: number, body = `Hei ${i}`): string =>
  `From: kari${i}@example.no\nTo: ola@example.no\nDate: Mon, 18 May 2026 10:00:00 +0200\nSubject: nr ${i}\n\n${body}\n`;

describe('a message', () => {
  it('has its parts as fields', async () => {
    folder.put('a.eml', FULL);
    const { cells, batches } = await folder.read('a.eml');
    expect(cells).toMatchObject({
      from: ['Kåre Ås <kare@example.no>'],
      'to[]': [
        [0, 'Ola Nordmann <ola@example.org>'],
        [0, 'kari@example.org'],
      ],
      'cc[]': [
        [0, 'per@example.org'],
        [0, 'siv@example.org'],
      ],
      'reply_to[]': [[0, 'svar@example.no']],
      subject: ['Blåbær'],
      date: ['2026-05-18T08:00:00.000Z'],
      message_id: ['<1@example.no>'],
      body: [expect.stringMatching(/^Hei på deg, ring 22 22 22 22\s*$/)],
      body_html: ['Hei på deg\n(mailto:kare@example.no) svar'],
      'attachments[].name': [
        [0, 'kø.csv'],
        [0, 'cv.pdf'],
      ],
      'attachments[].type': [
        [0, 'text/csv'],
        [0, 'application/pdf'],
      ],
      'attachments[].bytes': [
        [0, '15'],
        [0, '5'],
      ],
      'attachments[].text': [[0, 'id;navn\n1;Åse\n']],
      'headers.x-customer': ['4711'],
      'headers.received': [expect.stringContaining('192.0.2.7')],
    });
    expect(columnOf(batches, 'headers.received')[0]).toContain('198.51.100.9');
    expect(batches[0]?.columns.every(({ field }) => field.storage === 'text' && field.declaredType === 'mail')).toBe(
      true,
    );
  });

  it('in HTML alone has its text as body', async () => {
    folder.put('a.eml', 'From: a@example.no\nContent-Type: text/html; charset=windows-1252\n\n'.concat(''));
    folder.put(
      'a.eml',
      Buffer.concat([
        Buffer.from('From: a@example.no\nContent-Type: text/html; charset=windows-1252\n\n'),
        iconv.encode('<html><style>p{}</style><p>Blåbær &amp; &Oslash;l</p>', 'windows-1252'),
      ]),
    );
    expect((await folder.read('a.eml')).cells.body).toEqual(['Blåbær & Øl']);
  });

  it('carries the messages it forwards', async () => {
    folder.put(
      'a.eml',
      `From: a@example.no\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: message/rfc822\n\n${note(7, 'inne i')}\n--b--\n`,
    );
    expect(String((await folder.read('a.eml')).cells.body)).toMatch(/kari7@example.no[\s\S]*inne i/);
  });

  it('is cut, and says so', async () => {
    folder.put('a.eml', note(1, 'x'.repeat(500)));
    const { batches } = await folder.read('a.eml', { maxCellChars: 100 });
    expect(batches[0]?.columns.find(({ field }) => field.path === 'body')).toMatchObject({
      values: ['x'.repeat(100)],
      truncated: 1,
    });
  });

  it('that cannot be parsed is text', async () => {
    const deep = Array.from(
      { length: 300 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
    ).join('');
    folder.put('a.eml', `From: ola@example.no\n${deep}`);
    expect(String((await folder.read('a.eml')).cells.body)).toContain('ola@example.no');
  });
});

describe('the mail of a folder', () => {
  it('is one container, whatever the files are called', async () => {
    folder.put('in/Sykemelding Kari Nordmann.eml', note(1));
    folder.put('in/Re: lønn.eml', note(2));
    folder.put('in/3.eml.gz', gzipSync(note(3)));
    folder.put('out/alone.eml', note(4));
    folder.put('Maildir/cur/1779.M1P2.host:2,S', note(5));
    folder.put('Maildir/cur/1780.M1P2.host:2,', note(6));
    const found = await folder.list();
    expect(Object.entries(found).map(([key, { members }]) => [key, members])).toEqual([
      ['Maildir/cur|{name}', 2],
      ['in|{name}.eml', 3],
      ['out|alone.eml', undefined],
    ]);
    expect(columnOf((await folder.read('in|{name}.eml')).batches, 'subject').sort()).toEqual(['nr 1', 'nr 2', 'nr 3']);
  });

  it.each([
    ['a.mbox', false],
    ['Innboks', false],
    ['a.mbox.gz', true],
  ])('may be an mbox: %s', async (name, packed) => {
    const body = [1, 2, 3]
      .map(
        (i) =>
          `From MAILER-DAEMON Mon May 18 10:00:0${i} 2026\n${note(i, `linje\n>From her\n>>From der\nFrom midt i`)}\n`,
      )
      .join('');
    folder.put(name, packed ? gzipSync(body) : body);
    const { cells, batches } = await folder.read(name);
    expect(cells.subject).toEqual(['nr 1', 'nr 2', 'nr 3']);
    expect(columnOf(batches, 'body')[0]?.trim()).toBe('linje\nFrom her\n>From der\nFrom midt i');
    expect(batches[0]?.design).toEqual({ method: 'full', population: { value: 3, exact: true }, sound: true });
  });

  it('is sampled message by message', async () => {
    folder.put(
      'a.mbox',
      Array.from({ length: 900 }, (_, i) => `From x@y Mon May 18 10:00:00 2026\n${note(i)}\n`).join(''),
    );
    const { batches, rows } = await folder.read('a.mbox', { maxRows: 250 });
    const subjects = columnOf(batches, 'subject');
    expect([rows, new Set(subjects).size]).toEqual([250, 250]);
    expect(batches[0]?.design).toEqual({ method: 'reservoir', population: { value: 900, exact: true }, sound: true });
    expect(columnOf((await folder.read('a.mbox', { maxRows: 250 })).batches, 'subject')).toEqual(subjects);
    expect(columnOf((await folder.read('a.mbox', { mode: 'full' })).batches, 'from')).toHaveLength(900);
  });

  it('is not seen in a log or a letter', async () => {
    folder.put('a.log', 'From: x\nDate: y\nline\n');
    folder.put('brev.txt', 'From here on\nwe go\n');
    expect(Object.values(await folder.list()).map(({ fields }) => fields.map((f) => f.path))).toEqual([
      ['line'],
      ['line'],
    ]);
  });

  it('is read to the end when it is broken', async () => {
    const bytes = Buffer.from(`From a Mon May 18 10:00:00 2026\n${FULL}\nFrom b Mon May 18 10:00:00 2026\n${FULL}`);
    for (const broken of brokenVersions(bytes, 60)) {
      folder.put('a.mbox', broken);
      const session = await folder.open();
      for (const container of await listed(session)) await collect(session, container, plan());
    }
  });
});

describe('an mbox', () => {
  const split = (text: string, size: number): string[] => {
    const splitter = new MboxSplitter();
    const bytes = Buffer.from(text);
    const found: string[] = [];
    for (let at = 0; at < bytes.length; at += size)
      for (const raw of splitter.push(Buffer.from(bytes.subarray(at, at + size))))
        found.push(`${raw.line}:${raw.bytes}`);
    for (const raw of splitter.end()) found.push(`${raw.line}:${raw.bytes}`);
    return found;
  };

  it('comes out the same however it is cut into chunks', () => {
    const text =
      'From a\nA: 1\r\n\r\ntext\nFrom is no start here\n>From b\n\n>>From x\n\nFrom c\nB: 2\n\n\nFrom d\nC: 3';
    const expected = ['1:A: 1\r\n\r\ntext\nFrom is no start here\nFrom b\n\n>From x\n\n', '10:B: 2\n\n\n', '14:C: 3'];
    for (let size = 1; size <= text.length; size++) expect(split(text, size)).toEqual(expected);
  });

  it('keeps the beginning of what is too long', () => {
    const found = split(`From a\nA: 1\n\n${'x'.repeat(MAX_RECORD_BYTES + 10)}\n\nFrom b\nB: 2\n`, 1 << 20);
    expect(found.map((one) => one.length)).toEqual([MAX_RECORD_BYTES + 2, '7:B: 2\n'.length]);
  });
});

describe('HTML', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<td>1</td><td>2</td>', '1 2'],
    ['x<script>var a = "<p>no</p>";</script>y<style>p{}</style>z', 'xyz'],
    ['a <!-- hidden --> b', 'a b'],
    ['&lt;tag&gt; &#230;&#xe5;&nbsp;&unknown; &#0;', '<tag> æå &unknown;'],
    ['<a href="https://example.no/?a=1&amp;b=2">x</a>', '(https://example.no/?a=1&b=2) x'],
    ['1 < 2 and 3 <3', '1 < 2 and 3 <3'],
    ['open <b', 'open'],
    ['<script>never closed', ''],
  ])('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});
