import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { isProse, speaksOfPeople } from './shared/prose.js';
import { saysNothing } from './shared/says-nothing.js';
import { wordList } from './shared/text.js';

export const correspondenceField: FieldRule = {
  id: 'correspondence-field',
  dataType: 'comms.correspondence',
  docs: {
    summary: 'Messages, letters, notes and comments: prose written to or about people, in columns named so.',
    reference: 'Names in bokmål, nynorsk and English from general knowledge; GDPR Art. 4(1): any information counts.',
    misses:
      'Notes of fewer than four words (`ringt`, `ok`) count as no prose, and a column with nothing else is missed; prose ' +
      'that names nobody and uses no word for people; other languages; `description` and `text` where nothing says ' +
      'that the table is about persons.',
  },
  words: {
    names: wordList(`
      melding meldinger meldingar meldingstekst message message_text message_body messagetext body msg msg_text msg_body
      email_body mail_body mailbody email_text mail_text mailtekst eposttekst epost_tekst e_post_tekst epostinnhold
      epost_innhald sms_tekst smstekst sms_text sms_body sms_melding sms_innhold sms_content brev brevtekst letter
      letter_text letter_body chat chat_message chatmelding chat_text chat_tekst chatlogg samtalenotat samtalereferat
      samtaletekst notat notater notatar note notes merknad merknader merknadar kommentar kommentarer kommentarar
      comment comments remark remarks kundenotat saksnotat logg_tekst loggtekst henvendelse henvendelser henvending
      henvendingar tilbakemelding tilbakemeldinger tilbakemeldingar feedback fritekst free_text freetext svartekst
      svar_tekst reply_text reply customer_note customer_notes internal_note internal_notes internnotat vaktrapport vekterrapport rapporttekst incident_report report_text agent_notes
      call_notes case_notes visit_notes transcript transkript transkripsjon klage klagetekst complaint complaint_text
      saksbeskrivelse saksbeskriving spørsmålstekst beskjed annet_info tilleggsinfo tilleggsopplysninger
    `),
    ofPersons: wordList(`
      beskrivelse beskriving description tekst text innhold innhald content details detaljer detaljar referat
      summary sammendrag samandrag opplysninger opplysningar info about om bio biography omtale rapport report
    `),
    against: wordList(`
      error feil exception stack stacktrace commit git changelog release build column kolonne schema produkt product
      varetekst template mal translation oversettelse omsetjing sql query config locale i18n migration license lisens
    `),
    labels: [],
  },
  storage: ['text', 'document'],
  kinds: [{ name: 'prose', strength: 'strong', form: 'bare' }],
  accepts: (cell) => {
    if (saysNothing(cell)) return NO_CANDIDATE;
    return isProse(cell) && speaksOfPeople(cell) ? 0 : CANDIDATE;
  },
  holdsOthers: true,
  nulls: [
    {
      name: 'texts about goods and machines in a column so named',
      rate: 0.15,
      derivation:
        'assumed: one such text in seven is prose with a word for people; a column of which a third is prose of that kind ' +
        'passes from 24 distinct cells on.',
      when: ['named', 'labelled'],
    },
  ],
  examples: {
    hit: [
      { value: 'Kunden ringte og ville ha ny kode til alarmen', field: 'notat', container: 'kunder' },
      { value: 'Hei, kan dere ringe meg i morgen? Mvh Kari', field: 'melding', container: 'innboks' },
      { value: 'Ho ønskjer at montøren kjem tysdag føremiddag', field: 'merknad', container: 'oppdrag' },
      { value: 'Customer was upset and asked for a refund', field: 'comment', container: 'tickets' },
      { value: 'Your alarm has been armed. Regards, Example', field: 'sms_text', container: 'outbox' },
      { value: 'Nabo har nøkkel, hund i hagen', field: 'tilleggsinfo', container: 'objekter' },
      { value: '<p>Hei Ola,</p><p>Takk for hyggelig samtale.</p>', field: 'email_body', container: 'mails' },
      { value: 'Snakket med sønnen, han betaler fredag', field: 'saksnotat', container: 'inkasso' },
      { value: 'Moved to a new flat, wants to keep the alarm', field: 'description', container: 'customers' },
      { value: 'Veldig fornøyd med besøket, takk!', field: 'tilbakemelding', container: 'surveys' },
      { value: 'Eldre dame, bor alene, ser dårlig', field: 'kundenotat', container: 'kunder' },
    ],
    miss: [
      { value: 'ok', field: 'notat', container: 'kunder' },
      { value: 'ringt', field: 'kommentar', container: 'kunder' },
      { value: '{"to":"Ola","text":"Hei kan du ringe meg"}', field: 'message', container: 'queue' },
      { value: 'fix: customer notes are trimmed before saving', field: 'message', container: 'commits' },
      { value: 'NullPointerException: customer was null in call', field: 'message', container: 'events' },
      { value: 'Connection refused by remote host', field: 'error_message', container: 'jobs' },
      { value: 'Hvit røykvarsler med lang levetid', field: 'beskrivelse', container: 'produkter' },
      { value: 'Perfekt for deg som har hytte og vil sove godt', field: 'description', container: 'products' },
      { value: 'SELECT name, phone FROM customers WHERE id = 1', field: 'comment', container: 'queries' },
      { value: '1;Ola;Storgata 1;0155;Oslo;98765432', field: 'note', container: 'import' },
      { value: 'id of the row this record belongs to', field: 'column_comment', container: 'columns' },
      { value: '2026-01-15 10:00:00 INFO called the client handler twice', field: 'message', container: 'lines' },
      { value: 'Kunden ringte og ville ha ny kode til alarmen', field: 'sku', container: 'kunder' },
    ],
  },
};
