/** Clean columns of words, settings and small numbers. */
import { type Concept, INTEGER } from './concepts.js';
import { always, list, oneOf, plain } from './plain.js';
import * as things from './words/things.js';

export const PLAIN_WORDS: Readonly<Record<string, Concept>> = {
  armState: plain(
    'tilstand; alarmstatus; tilkoblet',
    'arm state; alarm state; armed',
    oneOf(list('tilkoblet; frakoblet; delvis; armed; disarmed; home')),
  ),
  zone: plain('sone; sonenavn', 'zone; zone name', oneOf(things.ZONES)),
  model: plain('modell; utstyrstype', 'model; device model; equipment', oneOf(things.MODELS)),
  colour: plain('farge; størrelse', 'color; colour', oneOf(things.COLOURS)),
  currency: plain('valuta; språk', 'currency; language', oneOf(list('NOK; SEK; EUR; USD; nb; en'))),
  company: plain('firma; leverandør; firmanavn', 'company; supplier; company name; vendor', oneOf(things.COMPANIES)),
  department: plain('avdeling; team', 'department; team; dept name', oneOf(things.TEAMS)),
  jobTitle: plain(
    'stilling; rolle',
    'job title; role; title',
    oneOf(list('Tekniker; Selger; Kundebehandler; Driftsleder; Sales Agent; IT Manager; Controller; Montør')),
  ),
  logLine: plain(
    'logglinje; hendelsestekst',
    'log line; event text',
    always((r) => r.pick(things.LOG_LINES).replaceAll('{n}', () => String(r.int(1, 99_999)))),
    [['text', 'text']],
  ),
  path: plain(
    'sti; filsti',
    'path; request path; file path',
    always(
      (r) =>
        `/${r.pick(['api', 'var/log', 'static', 'min-side'])}/${r.pick(['orders', 'produkter', 'app.js', 'alarm'])}/${r.int(1, 9999)}`,
    ),
  ),
  httpStatus: plain(
    'svarkode',
    'status code; http status',
    always((r) => r.pick(['200', '200', '301', '404', '500'])),
    [INTEGER],
  ),
  json: plain(
    'innstillinger; oppsett',
    'settings; metadata; config json',
    always((r) =>
      JSON.stringify({
        v: r.int(1, 9),
        mode: r.pick(['auto', 'manual']),
        limit: r.int(1, 9999),
        ratio: r.int(0, 999) / 1000,
      }),
    ),
    [
      ['jsonb', 'document'],
      ['text', 'text'],
    ],
  ),
  genre: plain('sjanger; kategori', 'genre; category; category name', oneOf(things.GENRES)),
  year: plain(
    'år; årsmodell',
    'year; release year',
    always((r) => String(r.int(1960, 2026))),
    [INTEGER],
  ),
  rating: plain(
    'karakter; poengsum',
    'rating; score; points',
    always((r) => String(r.int(1, 10))),
    [INTEGER],
  ),
  country: plain(
    'land; landkode',
    'country; country code',
    oneOf(list('Norge; Sverige; Danmark; Tyskland; NO; SE; DK; Norway; USA; Canada')),
  ),
};
