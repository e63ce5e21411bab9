/** The record of processing (GDPR Art. 30(1)) for reading: Markdown, and HTML that prints. */
import type { RecordPart, RecordTable } from '../src/model/record.js';
import { markup, trusted } from './shared/escape.js';
import type { Both } from './shared/renderer.js';
import { visible } from './shared/visible.js';

const WORDS: Readonly<Record<string, Both>> = {
  title: { nb: 'Protokoll over behandlingsaktiviteter', en: 'Record of processing activities' },
  law: { nb: 'Personvernforordningen art. 30 nr. 1', en: 'GDPR Art. 30(1)' },
  controller: { nb: 'Behandlingsansvarlig', en: 'Controller' },
  address: { nb: 'Adresse', en: 'Address' },
  dpo: { nb: 'Personvernombud', en: 'Data protection officer' },
  processing: { nb: 'Behandlinger', en: 'Processing' },
  recipients: { nb: 'Mottakere', en: 'Recipients' },
};
const word = (key: string, { locale }: RecordTable): string => WORDS[key]?.[locale] ?? key;

const facts = (table: RecordTable): [string, string][] =>
  (['controller', 'address', 'dpo'] as const).flatMap((key) =>
    table[key] === '' ? [] : [[word(key, table), table[key]]],
  );

const PARTS = ['processing', 'recipients'] as const;

/** One cell or line of Markdown: nothing in it can start markup or HTML. */
const plainMarkdown = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => visible(line).replace(/[\\`*_[\]<>|#~&]/g, (c) => `\\${c}`))
    .join('<br>');

/** The record as GitHub Markdown. */
export function recordMarkdown(table: RecordTable): string {
  const lines = [`# ${word('title', table)}`, '', word('law', table), ''];
  for (const [name, text] of facts(table)) lines.push(`- ${name}: ${plainMarkdown(text)}`);
  for (const key of PARTS) {
    const { headings, rows } = table[key];
    if (rows.length === 0) continue;
    lines.push('', `## ${word(key, table)}`, '', row(headings), row(headings.map(() => '---')));
    for (const cells of rows) lines.push(row(cells.map(plainMarkdown)));
  }
  return `${lines.join('\n')}\n`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const CSS = `
:root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif; }
body { margin: 2rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { font-weight: 600; } dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .85rem; }
th, td { border: 1px solid #8a8f98; padding: .35rem .5rem; text-align: left; vertical-align: top; min-width: 5.5rem; max-width: 22rem; overflow-wrap: break-word; hyphens: auto; }
thead th { background: #e8eef4; color: #14202b; }
tbody th { font-weight: 600; }
@media print {
  @page { size: A4 landscape; margin: 10mm; }
  body { margin: 0; } .wide { overflow: visible; } table { font-size: 6.5pt; width: 100%; } th, td { min-width: 0; padding: 2px 3px; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
}
`;

/** The record as one HTML page: no script, no network. */
export function recordHtml(table: RecordTable): string {
  const title = word('title', table);
  const page = markup`<!doctype html>
<html lang="${table.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} – ${table.controller}</title>
<style>${trusted(CSS)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${word('law', table)}</p>
<dl>${facts(table).map(([name, text]) => markup`<dt>${name}</dt><dd>${text}</dd>`)}</dl>
${PARTS.map((key) => section(table[key], word(key, table), key))}
</main>
</body>
</html>
`;
  return page.text;
}

const section = ({ headings, rows }: RecordPart, title: string, id: string) =>
  rows.length > 0 &&
  markup`<h2 id="${id}">${title}</h2>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<thead><tr>${headings.map((heading) => markup`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) =>
      markup`
<tr><th scope="row">${first}</th>${rest.map((text) => markup`<td>${text.split('\n').map((line, i) => [i > 0 && markup`<br>`, line])}</td>`)}</tr>`,
  )}
</tbody>
</table>
</div>`;
