import type { ContainerRule } from '../src/model/detector.js';
import { CUSTOMER } from './shared/container-roles.js';
import { wordList } from './shared/text.js';

export const correspondenceLog: ContainerRule = {
  id: 'correspondence-log',
  dataType: 'comms.correspondence',
  docs: {
    summary: 'Tables of messages, letters and cases: a text, and whom it is from, to or about.',
    reference: 'Names of tables and fields of mail stores, SMS gateways, support and case systems.',
    misses: 'Tables named otherwise; texts that have no field for a sender, a recipient or a customer beside them.',
  },
  containers: wordList(`
    correspondence korrespondanse tickets ticket support_tickets saker sakar henvendelser henvendingar emails e_mails mails mail_log
    email_log email_logs epost eposter e_poster epostlogg messages meldinger meldingar meldingslogg message_log sms sms_log sms_logs
    smslogg sms_outbox sms_inbox inbox outbox innboks utboks chats chat_messages chatlogg chat_log letters brev customer_messages
    complaints klager klagar inquiries enquiries conversations samtaletråder kundedialog support_messages
  `),
  against: wordList('typer types koder codes mal maler template templates settings config'),
  roles: [
    {
      name: 'text',
      words: wordList(`
        body text tekst message message_text message_body melding meldingstekst content innhold innhald beskrivelse beskriving
        description html body_html body_text fritekst comment kommentar question spørsmål svar reply sms_text sms_tekst notat
      `),
      dataTypes: ['comms.correspondence'],
    },
    {
      name: 'party',
      words: [
        ...CUSTOMER.words,
        ...wordList(`
          fra frå til to from sender sender_id avsender avsendar recipient recipient_id mottaker mottakar from_email to_email
          from_number to_number msisdn epost email phone telefon mobil tlf author author_id requester requester_id innmelder
        `),
      ],
      dataTypes: ['contact.email', 'contact.phone', 'identity.name'],
    },
  ],
  needs: { named: [['text', 'party']], unnamed: [] },
  examples: {
    hit: [
      { container: 'correspondence', fields: ['customer_id', 'channel', 'fra', 'emne', 'body', 'sent_at'] },
      { container: 'tickets', fields: ['customer_id', 'saksnr', 'beskrivelse', 'status'] },
      { container: 'saker', fields: ['kundenr', 'beskrivelse'] },
      { container: 'meldingar', fields: ['frå', 'til', 'tekst'] },
      { container: 'messages', fields: ['sender_id', 'recipient_id', 'body'] },
      { container: 'sms_log', fields: ['msisdn', 'text', 'sent_at'] },
      { container: 'innboks', fields: [{ name: 'x', dataType: 'contact.email' }, 'innhold'] },
      { container: 'chat_messages', fields: ['user_id', 'message'] },
      { container: 'brev', fields: ['mottaker', 'innhold', 'dato'] },
      { container: 'complaints', fields: ['customer_id', 'description'] },
    ],
    miss: [
      { container: 'messages', fields: ['key', 'locale', 'text'] },
      { container: 'meldingstyper', fields: ['kode', 'tekst'] },
      { container: 'ticket_types', fields: ['id', 'name'] },
      { container: 'sms_templates', fields: ['name', 'text'] },
      { container: 'brevmalar', fields: ['namn', 'tekst'] },
      { container: 'products', fields: ['name', 'description', 'price'] },
      { container: 'schema_migrations', fields: ['version'] },
      { container: 'mail_queue', fields: ['job', 'attempts'] },
      { container: 'build_log', fields: ['job', 'message', 'started_at'] },
      { container: 'messages', fields: ['topic', 'partition', 'offset', 'payload'] },
      { container: 'posts', fields: ['author_id', 'body'] },
    ],
  },
};
