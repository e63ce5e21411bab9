import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { USER_AGENT_WORDS } from './shared/device-words.js';

const BROWSER = 0;
const APP = 1;
const BOT = 2;
const LIBRARY = 3;
const kinds: Kind[] = [
  { name: 'browser', strength: 'strong', form: 'bare' },
  { name: 'app', strength: 'strong', form: 'bare' },
  { name: 'bot', strength: 'strong', form: 'bare' },
  { name: 'library', strength: 'weak', form: 'bare' },
];

const ROBOT = /bot\b|crawl|spider|slurp|monitor|\+https?:|facebookexternalhit|headless|preview/i;
/** Systems that an app names beside itself. */
const PLATFORM =
  /\((?:[^)]{0,80}[ ;,])?(?:iOS|iPhone|iPad|iPadOS|Android|Linux|Windows|Macintosh|Mac OS|macOS|Darwin|X11|Tizen|watchOS|tvOS|gzip|Scale)\b|\b(?:CFNetwork|Darwin)\//;

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  if (ROBOT.test(span)) return BOT;
  if (/^(?:Mozilla|Opera)\/\d/.test(span)) return span.includes('(') ? BROWSER : LIBRARY;
  if (span.startsWith('Dalvik/') || PLATFORM.test(span)) return APP;
  if (LIBRARIES.test(span)) return LIBRARY;
  return span.includes('(') ? CANDIDATE : NO_CANDIDATE;
}

/** Programs without a face that name themselves and their version only. */
const LIBRARIES =
  /^(?:okhttp|curl|wget|python|python-requests|python-urllib|aiohttp|httpx|java|apache-httpclient|go-http-client|axios|node|node-fetch|undici|got|ruby|libwww-perl|lwp|php|guzzlehttp|postmanruntime|insomnia|powershell|dart|alamofire|nativehost|winhttp|restsharp|reactornetty|jakarta)\b/i;

// RFC 9110, 10.1.5: products and comments. Logs of IIS write a plus for each blank.
const blank = '[ +]';
const product = `${blank}[A-Za-z][\\w.!\\-]{0,17}\\/(?=[\\w.]{0,6}\\d)[\\w.\\-]{1,16}`;
/** The first comment may hold a short one: `(Linux; SM-A546B (EU))`. */
const system = `${blank}\\([^()"\\r\\n\\t]{1,160}(?:\\([^()"\\r\\n\\t]{1,20}\\)[^()"\\r\\n\\t]{0,20})?\\)`;
const comment = (longest: number): string => `${blank}\\([^()"\\r\\n\\t]{1,${longest}}\\)`;
/** What browsers write besides products: `(KHTML, like Gecko)`, `like Gecko`, `Mobile`. */
const more = `(?:${product}|${comment(34)}|${blank}like${blank}Gecko|${blank}Mobile(?![\\w/]))`;
const last = `(?:${comment(76)}|${blank}\\[[^\\]"\\r\\n\\t]{1,76}\\])`;

export const userAgent: Detector = {
  id: 'user-agent',
  dataType: 'device.user_agent',
  docs: {
    summary:
      'What browsers, apps and robots call themselves: a product with its version, a comment on the system, more products.',
    reference: 'RFC 9110, 10.1.5; identifiers.md 6.2. Libraries (curl, okhttp) count only with a name or a label.',
    misses:
      'Names without a system (`MyApp/1.2`), percent-encoded ones, client hints, comments inside comments but for one; what follows ' +
      'the first eight products.',
  },
  triggers: [{ char: '/', back: { of: /[A-Za-z0-9_.!-]/, max: 25, first: /[A-Za-z]/ } }],
  pattern: new RegExp(
    '(?<![\\p{L}\\p{N}_/.@%\\-])(?!HTTP\\/)[A-Za-z][\\w.!\\-]{0,24}\\/\\d[\\w.\\-]{0,18}' +
      `(?:${system})?${more}{0,8}${last}?(?:${product}){0,2}(?![\\p{L}\\p{N}_/])`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'texts that look like a program naming itself',
      rate: 1e-7,
      derivation:
        'assumed: a product, a version and a system in brackets have no other use; stands for what nobody listed.',
      when: ['bare'],
    },
    {
      name: 'products and versions in a column so named',
      rate: 0.01,
      derivation: 'assumed: a name and a version with a slash where a program is asked for is what it calls itself.',
      when: ['labelled', 'named'],
    },
  ],
  words: USER_AGENT_WORDS,
  examples: {
    hit: [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
      'AlarmApp/4.12.0.3 (iOS 17.4; Scale/3.00)',
      'Dalvik/2.1.0 (Linux; U; Android 13; SM-A546B Build/TP1A.220624.014)',
      '"GET / HTTP/1.1" 200 12 "-" "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)"',
      { value: 'okhttp/4.12.0', field: 'user_agent' },
    ],
    miss: ['GET / HTTP/1.1', 'okhttp/4.12.0', 'text/html', 'sak 2024/17 (Android)', 'https://example.org/1.2 (iOS)'],
  },
};
