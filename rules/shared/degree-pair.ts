/** How two decimal degrees are written together. */
import { BLANK } from './text.js';

const N = '-?\\d{1,3}[.,]\\d{2,30}';
const blanks = `[${BLANK}]{0,2}`;
const LAT = '(?:[NSns]|nord|s(?:ør|or)|north|south)';
const LON = '(?:[EØWVAeøwva]|øst|aust|vest|east|west)';
/** Between the numbers a mark or blanks; or a key: `, lon: `, `&lng=`, `" lon="`, `,"longitude":`. */
const KEY = `["']?[,;&]?["']?${blanks}["']?(?:lon|lng|long|lengde|longitude|lengdegrad)["']?${blanks}[:=]?${blanks}["']?`;
const BETWEEN = `(?:${KEY}|${blanks}[,;/|]${blanks}|[${BLANK}\\t]{1,3}|${blanks}og${blanks})`;
/** `59.913868, 10.752245`, `59,913868; 10,752245`, `N59.9139 Ø10.7522`, `[10.75, 59.91]`, `+59.9139+010.7522/`. */
export const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}_+])(?<!\\d[.,:])(?<!\\d-)(?:\\+\\d{2}\\.\\d{3,10}[+-]\\d{3}\\.\\d{3,10}|(?:geo:)?\\[?(?:${LAT} ?)?${N}[°º]?(?: ?${LAT}(?!\\p{L}))?` +
    `${BETWEEN}(?:${LON} ?)?${N}[°º]?(?: ?${LON}(?!\\p{L}))?(?:\\](?!\\d))?)(?![\\p{L}\\p{N}_]|\\.\\d)`,
  'uy',
);
/** The numbers of a pair. */
export const PARTS = new RegExp(N, 'gu');
