import { createHash } from 'node:crypto';
import { formatInstant } from '../shared/dates.js';
import { type Html, markup, trusted } from '../shared/escape.js';
import { BASE_CSS } from './css-base.js';
import { PARTS_CSS } from './css-parts.js';
import { SCRIPT } from './script.js';
import type { View } from './view.js';
import { both, t } from './words.js';

const CSS = BASE_CSS + PARTS_CSS;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Nothing is loaded, and nothing runs but our own script and style sheet, known by their digests. */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src ${hash(SCRIPT)}`,
    `style-src ${hash(CSS)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const languages = (view: View): Html => {
  const checked = (locale: string): string => (view.start === locale ? ' checked' : '');
  return markup`<fieldset><legend class="vh">Språk / Language</legend><input type="radio" name="l" id="l-nb"${trusted(checked('nb'))}><label for="l-nb" lang="no">Norsk</label><input type="radio" name="l" id="l-en"${trusted(checked('en'))}><label for="l-en" lang="en-GB">English</label></fieldset>`;
};

const SECTIONS = [
  ['map', 'Kartet', 'The map'],
  ['gaps', 'Å følge opp', 'To follow up'],
  ['unexamined', 'Ikke undersøkt', 'Not examined'],
  ['fields', 'Alle felt', 'All fields'],
  ['method', 'Slik leses tallene', 'How to read the numbers'],
] as const;

const menu = (): Html =>
  markup`<nav aria-label="Innhold / Contents"><ul>${SECTIONS.map(([id, nb, en]) => markup`<li><a href="#${id}">${t(nb, en)}</a></li>`)}</ul></nav>`;

function title(view: View): string {
  const { controller } = view.report.scope;
  const name = view.start === 'nb' ? 'Persondatakart' : 'Personal data map';
  return controller === null ? name : `${name} – ${controller}`;
}

/** The whole page around its sections. `opening` stands above the menu. */
export function page(view: View, opening: Html, sections: readonly Html[]): Html {
  const { controller } = view.report.scope;
  const { finishedAt } = view.report.run;
  return markup`<!doctype html>
<html lang="${view.start}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy())}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title(view)}</title>
<style>${trusted(CSS)}</style>
</head>
<body>
<a class="skip" href="#main">${t('Gå til innholdet', 'Skip to content')}</a>
<header>
<div class="top"><span><strong>${t('Persondatakart', 'Personal data map')}</strong>${controller !== null && markup` · <bdi>${controller.slice(0, 120)}</bdi>`} · ${both(view, (l) => formatInstant(finishedAt, l.locale))}</span>${languages(view)}</div>
${menu()}
</header>
<main id="main">
${opening}
${sections}
</main>
<footer><p>${t('Laget av personkart', 'Made by personkart')} <bdi>${view.report.tool.version}</bdi>. ${t('Siden inneholder ingen verdier fra datakildene, bare antall, steder og former. Den henter ingenting fra nettet.', 'The page holds no values from the data sources, only counts, places and shapes. It loads nothing from the network.')}</p></footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
}
