/** What the rest of a name says: is the field the thing, or something about it? */
import type { Storage } from '../model/container.js';
import { nameTokens } from '../text/fold.js';
import type { NamePart } from '../text/names.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First words of what is counted, computed, or asked about. Folded. */
const AGGREGATES = words(`
  antall ant num count cnt total sum avg mean min max distinct unique unik unike share andel pct prosent percent is has er har
  can kan should allow require last siste first forste default
`);
/** Of these, the ones that stand before the thing itself too: `last_name`, `siste_ip`, `first_name`, `default_email`. */
const MILD = words('last siste first forste default');

/** What may stand behind the thing without making it another. Folded. */
const NEUTRAL = words(`
  privat private jobb arbeid work home hjem heim number numbers nummer nr no num value verdi text tekst raw primary secondary primaer
  sekundaer kryptert encrypted enc masked maskert hash hashed old new gammel ny gml line linje full complete personal
  personlig string str alt alternativ alternative extra ekstra utenlandsk foreign local lokal daytime evening dag kveld
  direkte direct
`);

/** Prepositions: what follows says whose or what for. Folded. */
const OF = words('til for pa av hos i of to at from fra fran by med with the and og som som_ er is');

/** A name, or the first words of a comment, without what only says how it is kept (`password_hash`, `fnr_kryptert`). */
export function clean(text: string): string {
  const tokens = text.split(/[\s_-]+/).filter((t) => t !== '');
  const head = tokens.findIndex((t, i) => i > 0 && / /.test(text) && OF.has(nameTokens(t)[0] ?? ''));
  const kept = head > 0 ? tokens.slice(0, head) : tokens;
  return kept.length > 1 && /^(?:hash|hashed|hashet|kryptert|encrypted|enc)$/i.test(kept.at(-1) as string)
    ? kept.slice(0, -1).join(/ /.test(text) ? ' ' : '_')
    : head > 0
      ? kept.join(' ')
      : text;
}

/** `antall_telefoner`, `avg_age`: a number about many. */
export function isAggregate({ tokens, end }: NamePart): boolean {
  const [first = ''] = tokens;
  return end > 1 && AGGREGATES.has(first) && !MILD.has(first);
}

/** An integer called `..._id` is the key of a row: `device_id`, `person_id`. */
export const isKeyOfRow = ({ tokens }: NamePart, storage: Storage): boolean =>
  (storage === 'integer' || storage === 'uuid') && /^ids?$/.test(tokens.at(-1) ?? '') && tokens.length > 1;

/** Where a picture lies is as good as the picture. */
const WHERE_MEDIA_LIE = words('url uri link lenke lenkje path sti fil file filnavn filename key blob data');

/** True when nothing behind the words turns them into something else: `phone_prefix` is no telephone number. */
export const isUnambiguous = ({ tokens, end }: NamePart, dataType: string): boolean =>
  tokens
    .slice(end)
    .every(
      (token) =>
        NEUTRAL.has(token) || /^\d+$/.test(token) || (dataType.startsWith('media.') && WHERE_MEDIA_LIE.has(token)),
    );
