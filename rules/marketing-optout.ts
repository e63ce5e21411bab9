import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { saysNothing } from './shared/says-nothing.js';
import { wordList } from './shared/text.js';

/** What is asked or declined; each may also hold the time at which it was. */
const FLAGS = wordList(`
  reservert_reklame reservert_mot_reklame reservert_mot_markedsføring reservert_mot_marknadsføring reservert_markedsføring
  reservert_marknadsføring reservert_telefonsalg reservert_sms reservert_epost reservasjon_markedsføring reservasjon_reklame
  reklamereservasjon reklame_reservert markedsføringsreservasjon ringereservert ringereservasjon telefonreservert
  reservasjonsregisteret avmeldt avmeld avmeldt_nyhetsbrev nyhetsbrev_avmeldt avmelding_nyhetsbrev unsubscribed is_unsubscribed
  unsubscribe email_unsubscribed opted_out has_opted_out opt_out optout opted_in opt_in optin marketing_opt_out marketing_optout
  marketing_opt_in marketing_optin email_opt_out email_opt_in email_optin sms_opt_out sms_opt_in sms_optin sms_optout
  samtykke_markedsføring samtykke_marknadsføring markedsføringssamtykke marknadsføringssamtykke samtykke_nyhetsbrev
  samtykke_nyhendebrev nyhendebrev_samtykke avmeldt_nyhendebrev påmeldt_nyhendebrev nyhendebrev_påmeldt
  nyhendebrev_avmeldt samtykke_reklame samtykke_sms samtykke_epost marketing_consent consent_marketing marketing_allowed allow_marketing
  accepts_marketing marketing_permission marketing_subscribed newsletter_subscribed newsletter_opt_in newsletter_consent
  newsletter_signup subscribed_newsletter nyhetsbrev_påmeldt påmeldt_nyhetsbrev do_not_contact do_not_call do_not_email
  do_not_mail dnc no_marketing suppress_marketing suppressed ikke_kontakt ikke_kontakt_meg ønsker_ikke_reklame ønsker_reklame
  ønskjer_ikkje_reklame vil_ikke_kontaktes ingen_reklame
`);
// The last word of `opt_out_at` would otherwise say that the field is about the thing.
const TIMES = FLAGS.flatMap((flag) => ['at', 'date', 'dato', 'tid', 'tidspunkt', 'time'].map((t) => `${flag}_${t}`));

const YES_NO =
  /^(?:[01jynx]|ja|nei|yes|no|true|false|sann|usann|on|off|på|av|reservert|ikke reservert|ikkje reservert|avmeldt|påmeldt|unsubscribed|subscribed|opted[ _-]?(?:in|out)|opt[ _-]?(?:in|out)|samtykket|samtykka|ikke samtykket|gitt|trukket|trekt|granted|denied|withdrawn|revoked|accepted|declined|given|allowed|blocked|do not (?:contact|call|e?mail))$/i;
/** ISO 8601, Norwegian days, seconds and milliseconds since 1970 from the year 2001 on. */
const WHEN =
  /^(?:(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?|\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d(?: \d\d:\d\d(?::\d\d)?)?|1\d{9}(?:\d{3})?)$/;

export const marketingOptout: FieldRule = {
  id: 'marketing-optout',
  dataType: 'marketing.optout',
  docs: {
    summary: 'Whether, or since when, a person has declined or allowed marketing: yes and no, 1 and 0, dates.',
    reference:
      'markedsføringsloven § 15 (consent to electronic marketing) and §§ 12 to 13 (reservation); GDPR Art. 21(2) and (3).',
    misses:
      'Reservations noted in free text, lists that are the reservation as a whole (a suppression list), and flags under a ' +
      'name that says neither marketing nor what was declined (`reservert`, `samtykke`, `status`).',
  },
  words: {
    names: [...FLAGS, ...TIMES],
    against: wordList(
      'url link lenke token mal template antall count rate andel reason årsak channel kanal rom room bord table',
    ),
    labels: [],
    // `nyhetsbrev: ja` is a person's choice; in a table of campaigns it is a kind of campaign.
    ofPersons: wordList('nyhetsbrev nyhendebrev newsletter reklame markedsføring marknadsføring'),
    neverOfThings: true,
  },
  storage: ['boolean', 'temporal', 'integer', 'text', 'any'],
  kinds: [
    { name: 'choice', strength: 'weak', form: 'bare' },
    { name: 'when', strength: 'weak', form: 'bare' },
  ],
  accepts: (cell) => {
    if (cell.length > 40) return CANDIDATE;
    if (saysNothing(cell) && !/^x$/i.test(cell)) return NO_CANDIDATE;
    if (YES_NO.test(cell)) return 0;
    return WHEN.test(cell) ? 1 : CANDIDATE;
  },
  onlyFields: true,
  nulls: [
    {
      name: 'other flags in a column so named',
      rate: 0.05,
      derivation:
        'assumed: the names say what was declined; counts, rates, links, tokens and reasons are refused, and one flag in ' +
        'twenty under such a name means something else. A column in which all chose the same has one distinct value.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: '1', field: 'reservert_reklame' },
      { value: 'nei', field: 'avmeldt' },
      { value: 'true', field: 'newsletter_subscribed' },
      { value: '2026-01-15', field: 'unsubscribed_at' },
      { value: 'J', field: 'ringereservert' },
      { value: 'false', field: 'marketingConsent' },
      { value: '0', field: 'do_not_contact' },
      { value: 'opted-out', field: 'sms_optout' },
      { value: 'Ja', field: 'samtykke_markedsføring' },
      { value: '1767225600', field: 'opted_out_at' },
      { value: 'ja', field: 'nyhetsbrev', container: 'kunder' },
    ],
    miss: [
      { value: '17', field: 'unsubscribed_count' },
      { value: '0.4', field: 'opt_out_rate' },
      { value: '12', field: 'unsubscribed' },
      { value: 'https://www.example.org/u?x=1', field: 'unsubscribe_url' },
      { value: 'ja', field: 'reservert' },
      { value: 'ja', field: 'nyhetsbrev', container: 'kampanjer' },
      { value: 'for mange e-poster', field: 'unsubscribed' },
      { value: '4f1acc6c3f3c4b7e', field: 'opt_out' },
      { value: 'true', field: 'subscribed' },
      { value: 'ola@example.org', field: 'do_not_contact' },
    ],
  },
};
