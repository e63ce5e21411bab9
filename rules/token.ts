import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE } from '../src/model/detector.js';
import { CREDENTIAL_WORDS } from './shared/credential-words.js';
import { wordList } from './shared/text.js';

const kinds: Kind[] = [{ name: 'token', strength: 'strong', form: 'written' }];

const URL64 = '[A-Za-z0-9_\\-]';
/** What the issuers document as the form of their tokens. */
const ISSUED = [
  'gh[pousr]_[A-Za-z0-9]{36,255}', // GitHub
  'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
  `gl(?:pat|dt|rt|ptt|oas|cbt|soat)-${URL64}{20,64}`, // GitLab
  'xox[abeoprs]-[A-Za-z0-9\\-]{20,200}', // Slack
  'https://hooks\\.slack\\.com/(?:services|workflows)/T[A-Za-z0-9]{6,14}/[AB][A-Za-z0-9]{6,14}/[A-Za-z0-9]{16,32}',
  '[sr]k_(?:live|test)_[A-Za-z0-9]{16,255}', // Stripe
  'whsec_[A-Za-z0-9+/]{24,64}={0,2}',
  `sk-${URL64}{32,200}`, // OpenAI, Anthropic, OpenRouter
  'A[KS]IA[A-Z2-7]{16}', // AWS: base32 behind the kind of key
  `AIza${URL64}{35}`, // Google
  `ya29\\.${URL64}{20,400}`,
  `GOCSPX-${URL64}{28}`,
  `SG\\.${URL64}{22}\\.${URL64}{43}`, // SendGrid
  'npm_[A-Za-z0-9]{36}',
  `pypi-${URL64}{50,300}`,
  'hf_[A-Za-z0-9]{30,40}', // Hugging Face
  `dckr_pat_${URL64}{24,40}`, // Docker
  'EAA[A-Za-z0-9]{60,400}', // Meta
  'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}', // Shopify
  'dop_v1_[a-f0-9]{64}', // DigitalOcean
  `hvs\\.${URL64}{24,200}`, // Vault
  'AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}', // age
  `\\d{8,10}:AA${URL64}{33}`, // Telegram
];

/** A run of one letter, or of words without a digit, is an example in a manual. */
function validate(text: string, start: number, end: number): number {
  const body = text.slice(start, end).replace(/^[A-Za-z]{2,12}[-_.:]/, '');
  return new Set(body.slice(-24)).size >= 6 && /\d/.test(body) ? 0 : CANDIDATE;
}

export const token: Detector = {
  id: 'token',
  dataType: 'account.credential',
  docs: {
    summary: 'Tokens and keys that show who issued them: GitHub, GitLab, Slack, Stripe, AWS, Google and others.',
    reference: 'The issuers’ own descriptions of their token formats, as their secret scanning uses them.',
    misses:
      'Tokens without a mark of their issuer, unless a field or a label names them; issuers that are not listed; the secret ' +
      'half of an AWS key, which is forty characters of base64 and nothing else.',
  },
  triggers: [
    {
      word: ['lower', 'mixed'],
      length: [2, 6],
      starts: wordList(
        'dck dop ghp gho ghu ghs ghr git glp gld glr glo glc gls hf_ hvs npm pyp rk_ shp sk- sk_ whs xox ya2',
      ),
      next: ['_', '-', '.'],
    },
    { word: ['lower'], length: [5, 5], starts: ['htt'], next: [':'] },
    { word: ['upper'], length: [2, 6], starts: ['SG.', 'AGE', 'GOC'], next: ['.', '-'] },
    { word: ['upper', 'mixed', 'capital'], length: [5, 39], starts: ['AKI', 'ASI', 'AIz'] },
    { word: ['mixed', 'capital', 'upper'], length: [63, 500], starts: ['EAA'] },
    { word: ['digits'], length: [8, 10], next: [':'] },
  ],
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_\\-])(?:${ISSUED.join('|')})(?![\\p{L}\\p{N}_\\-])`, 'uy'),
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'other keys and words',
      rate: 1e-7,
      derivation:
        'the shortest mark has three characters and twenty of 64 behind it, with a digit: (1/95)^3 for the mark alone, ' +
        'and one in ten of such runs ends where the pattern wants it (assumed).',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: CREDENTIAL_WORDS,
  // In two pieces, so that no scanner of git hosts takes an example for a leak.
  examples: {
    hit: [
      `${'gh'}p_${'a1B2c3D4e5F6'.repeat(3)}`,
      `${'gl'}pat-${'a1B2c3D4e5F6g7H8i9J0'}`,
      `${'https://hooks.sl'}ack.com/services/T0FAKE000/B0FAKE000/${'a1B2c3D4e5F6'.repeat(2)}`,
      `${'S'}G.${'a1B2c3D4e5F6g7H8i9J0kL'}.${'a1B2c3D4e5F6g7H8i9J0'.repeat(3).slice(0, 43)}`,
      `${'AK'}IA${'ABCDEFGH2345JKLM'}`,
      `${'AI'}za${'a1B2c3D4e5F6g7H8i9J0'.repeat(2).slice(0, 35)}`,
      `${'EA'}A${'a1B2c3D4e5F6'.repeat(6)}`,
      `12345678:${'A'}A${'a1B2c3D4e5F'.repeat(3)}`,
    ],
    miss: ['ghp_kort', 'glpat-<token>', 'AKIAABCDEFGH', 'sk-SK', `${'gh'}p_${'x'.repeat(36)}`],
  },
};
