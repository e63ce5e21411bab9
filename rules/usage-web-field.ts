import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { saysNothing } from './shared/blank-cells.js';
import { WEB_WORDS } from './shared/device-words.js';

/** A page, with or without its site; also the name of an app that sent the visitor. */
const PAGE = /^(?:(?:https?|android-app|ios-app):\/\/[^\s"<>]{1,1900}|\/[^\s"<>]{0,1900}|www\.[^\s"<>]{3,1900})$/i;
/** A site by its host alone: `google.com`, `m.facebook.com`. */
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:\/[^\s"<>]{0,400})?$/i;
/** A source, a campaign, what somebody searched for: some words with at least two letters together. */
const WORDS = /^\(?[\p{L}\d][\p{L}\p{M}\d '’"&+,.:!?_/()|%æøå-]{1,120}$/u;
/** Numbers, flags, hashes and documents say nothing of what a visitor did. */
const OTHER =
  /^(?:true|false|yes|ja|nei|[\d\s.,:%+-]{1,40}|\d{4}-\d\d-\d\d.{0,30}|[0-9a-f]{16,64}|[0-9a-f]{8}-[0-9a-f-]{27}|[^@\s]{1,64}@[^@\s]{1,255}|\d{1,3}(?:\.\d{1,3}){3}|[{[].{0,120})$/i;

export const usageWebField: FieldRule = {
  id: 'usage-web-field',
  dataType: 'usage.web',
  docs: {
    summary:
      'What a visitor did on a web site, in fields named for it: the page that was seen or that sent the visitor, the ' +
      'campaign, the words searched for, the country.',
    reference:
      'GDPR, recital 30; RFC 9110, 10.1.3 (Referer); the campaign parameters of Google Analytics (utm_source).',
    misses:
      'Fields with ambiguous names (`page`, `url`, `path`, `side`), access logs kept as one line of text, durations and ' +
      'counts of visits.',
  },
  words: WEB_WORDS,
  storage: ['text', 'document'],
  kinds: [
    { name: 'page', strength: 'weak', form: 'bare' },
    { name: 'source', strength: 'weak', form: 'bare' },
  ],
  accepts: (cell) => {
    if (saysNothing(cell)) return NO_CANDIDATE;
    if (OTHER.test(cell)) return CANDIDATE;
    if (PAGE.test(cell) || HOST.test(cell)) return 0;
    return WORDS.test(cell) && /\p{L}{2}/u.test(cell) ? 1 : CANDIDATE;
  },
  holdsOthers: true,
  nulls: [
    {
      name: 'other words in a column so named',
      rate: 0.2,
      derivation: 'assumed: the names are those of web analytics, and one column in five so named holds other words.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'https://www.example.org/priser', field: 'referer' },
      { value: '/kundeservice?x=1', field: 'landing_page' },
      { value: 'facebook', field: 'utm_source' },
      { value: 'alarm til hytte', field: 'søkeord' },
      { value: 'NO', field: 'visitor_country' },
    ],
    miss: [
      { value: '12', field: 'page_views' },
      { value: 'https://www.example.org/priser', field: 'webhook_url' },
      { value: '2024-01-15', field: 'landing_page' },
      { value: 'true', field: 'referer' },
    ],
  },
};
