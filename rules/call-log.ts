import type { ContainerRule } from '../src/model/detector.js';
import { CUSTOMER, LOGGED } from './shared/container-roles.js';
import { wordList } from './shared/text.js';

const CALLER = wordList(`
  caller caller_id caller_number caller_no callerid calling_number calling_party from_number from_phone fra_nummer fra_telefon
  fra_nr innringer ringer_nummer ringte_fra oppringer a_nummer anummer a_number a_nr ani cli clid src src_number
  source_number anropende orig_number originator_number
`);
const CALLEE = wordList(`
  callee callee_number called called_number called_party to_number to_phone til_nummer til_telefon til_nr oppringt
  oppringt_nummer anropt anropt_nummer b_nummer bnummer b_number b_nr dialled dialed dialed_number dialled_number dst
  dst_number destination_number term_number mottakernummer
`);

export const callLog: ContainerRule = {
  id: 'call-log',
  dataType: 'comms.call_log',
  docs: {
    summary: 'Logs of telephone calls: who called, whom, when and for how long.',
    reference: 'Names of fields of call detail records (Asterisk, 3CX, SIP servers) and of Norwegian exports.',
    misses:
      'Calls noted in free text, calls among other events in one table, logs of lines without fields; logs named otherwise that ' +
      'lack one of caller, callee, time and length.',
  },
  containers: wordList(`
    call_log call_logs calllog call_history call_record call_records call_detail_records cdr cdrs calls phone_calls phonecalls phone_log
    telephone_log voice_calls inbound_calls outbound_calls missed_calls call_center_calls samtalelogg samtalelogger samtaleloggar samtaler
    samtalar samtalehistorikk anrop anropslogg anropslogger anropsloggar anropshistorikk telefonlogg telefonlogger telefonsamtaler
    telefonsamtalar ringelogg ringehistorikk oppringninger oppringingar tapte_anrop sentralbordlogg telefonilogg
  `),
  against: wordList('typer types kø queue lookup koder codes config settings mal maler template'),
  roles: [
    { name: 'caller', words: CALLER },
    { name: 'callee', words: CALLEE },
    {
      name: 'party',
      words: [
        ...CALLER,
        ...CALLEE,
        ...wordList(
          'phone phone_no phone_number phonenumber telefon telefonnr telefonnummer tlf tlfnr mobil mobilnr msisdn nummer number',
        ),
      ],
      dataTypes: ['contact.phone'],
    },
    LOGGED,
    {
      name: 'duration',
      words: wordList(`
        duration duration_seconds duration_sec duration_s duration_ms call_duration varighet varigheit varighet_sek varighet_s
        lengde samtaletid samtalelengde samtalelengd sekunder sekund seconds secs billsec talk_time talktime call_length
        minutter minutt minutes
      `),
      storage: ['integer', 'decimal', 'temporal'],
    },
    CUSTOMER,
  ],
  needs: {
    named: [
      ['party', 'time'],
      ['party', 'duration'],
      ['customer', 'time', 'duration'],
    ],
    unnamed: [['caller', 'callee', 'time', 'duration']],
  },
  examples: {
    hit: [
      { container: 'call_log', fields: ['id', 'caller', 'callee', 'started_at', 'duration'] },
      { container: 'samtalelogg', fields: ['id', 'fra_nummer', 'til_nummer', 'tidspunkt', 'varighet'] },
      { container: 'telephony-calls', fields: ['call_id', 'start', 'varighet_sek', 'a_nummer', 'b_nummer'] },
      { container: 'cdr', fields: ['calldate', 'clid', 'src', 'dst', 'duration', 'billsec', 'disposition'] },
      { container: 'telefonsamtalar', fields: ['tlf', 'dato', 'varigheit'] },
      { container: 'anropslogg', fields: [{ name: 'peer', dataType: 'contact.phone' }, 'tid'] },
      { container: 'missed_calls', fields: ['phone_number', 'created_at'] },
      { container: 'ringelogg', fields: ['nummer', 'ringt', 'svart'] },
      { container: 'phone_calls', fields: ['customer_id', 'agent', 'started_at', 'talk_time'] },
      { container: 'cdr_2026_05', fields: ['a_number', 'b_number', 'start_time', 'seconds'] },
      { container: 'export', fields: ['caller_number', 'called_number', 'start_time', 'duration_sec'] },
      { container: 'trafikk', fields: ['oppringer', 'oppringt', 'starttid', 'sekunder'] },
    ],
    miss: [
      { container: 'call_types', fields: ['id', 'name', 'description'] },
      { container: 'samtaletyper', fields: ['kode', 'navn'] },
      { container: 'calls', fields: ['function', 'file', 'line', 'count'] },
      { container: 'api_calls', fields: ['endpoint', 'status', 'started_at', 'duration_ms'] },
      { container: 'call_queues', fields: ['id', 'name', 'max_wait', 'created_at'] },
      { container: 'customers', fields: ['id', 'name', 'phone', 'created_at'] },
      { container: 'jobs', fields: ['id', 'queue', 'started_at', 'duration'] },
      { container: 'products', fields: ['id', 'name', 'price'] },
      { container: 'schema_migrations', fields: ['version', 'inserted_at'] },
      { container: 'anrop', fields: ['id', 'type', 'beskrivelse'] },
      { container: 'call_list', fields: ['installation_id', 'navn', 'tlf', 'relasjon', 'ringt_sist'] },
      { container: 'videoar', fields: ['tittel', 'dato', 'varigheit'] },
      { container: 'routes', fields: ['src', 'dst', 'metric'] },
    ],
  },
};
