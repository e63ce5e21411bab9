import type { ContainerRule } from '../src/model/detector.js';
import { ACTOR, CUSTOMER, HAPPENED } from './shared/container-roles.js';
import { wordList } from './shared/text.js';

const OF_ALARMS = wordList(`
  alarm alarmtype alarm_type alarmkode alarm_code alarmnr alarm_id alarmtekst alarm_event alarmhendelse alarmhending sone
  sonenr sone_id sonenummer zone zone_id zone_no zonenr sensor sensor_id detektor detektor_id detector detector_id utløst
  utløst_av utløyst_av triggered_by_sensor sia_code contact_id_code signalkode
`);

export const alarmHistory: ContainerRule = {
  id: 'alarm-history',
  dataType: 'usage.alarm_history',
  docs: {
    summary: 'Histories of alarms: when what went off, was armed or disarmed, at which object or by whom.',
    reference: 'SIA DC-05 and DC-09 (event codes, zones), and names of tables of alarm centres and apps.',
    misses:
      'Alarms noted in free text, logs of lines without fields, tables of events that name neither zone nor alarm nor sensor, and ' +
      'tables whose only time is that of the row (`created_at`).',
  },
  containers: wordList(`
    alarm alarms alarmer alarmar alarmhistorikk alarmhistorie alarm_history alarm_log alarm_logs alarmlogg alarmlogger alarmloggar
    alarm_events alarm_event alarmhendelser alarmhendingar alarm_hendelser alarm_incidents alarm_signals alarmsignaler
    alarmsignal utløsninger utløsning utløysingar utløysing alarmutløsninger alarmutløysingar utrykninger utrykning utrykkingar callouts
    dispatches guard_dispatch armings arming_log arming_history arm_events disarm_events tilkoblingslogg tilkoblinger tilkoplingar
    frakoblinger fråkoplingar false_alarms falske_alarmer falske_alarmar innbruddsalarmer innbrotsalarmar brannalarmer brannalarmar
    panel_events zone_events sonehendelser sonehendingar burglary_events intrusion_events
  `),
  against: wordList('typer types koder codes config settings products produkter models'),
  roles: [
    HAPPENED,
    {
      name: 'event',
      words: [
        ...OF_ALARMS,
        ...wordList(`
          event event_type event_code hendelse hending hendelsestype type kode code signal årsak cause action handling metode
          method status tilstand state alvorlighet severity priority prioritet beskrivelse description vekter rapport
        `),
      ],
    },
    { name: 'alarm', words: OF_ALARMS },
    {
      ...CUSTOMER,
      name: 'object',
      words: [...CUSTOMER.words, ...wordList('adresse address panel sentral system event_id')],
    },
    { ...ACTOR, name: 'who' },
  ],
  needs: {
    named: [
      ['time', 'event', 'object'],
      ['time', 'event', 'who'],
      ['time', 'object', 'who'],
    ],
    unnamed: [['time', 'alarm', 'object']],
  },
  examples: {
    hit: [
      { container: 'alarm_events', fields: ['id', 'installation_id', 'zone', 'type', 'occurred_at'] },
      { container: 'alarmhistorikk', fields: ['anleggsnr', 'tidspunkt', 'hendelse', 'sone'] },
      { container: 'alarmar', fields: ['kunde_id', 'tid', 'hending'] },
      { container: 'utløsninger', fields: ['anlegg', 'dato', 'årsak'] },
      { container: 'events', fields: ['id', 'installation_id', 'tid', 'kode', 'sone', 'operator'] },
      { container: 'armings', fields: ['system_id', 'user', 'armed_at'] },
      { container: 'alarms', fields: ['customer_id', 'triggered_at', 'severity'] },
      { container: 'guard_dispatch', fields: ['event_id', 'vekter', 'adresse', 'sendt', 'rapport'] },
      { container: 'utrykkingar', fields: ['objekt', 'tid', 'type'] },
      { container: 'alarm', fields: ['panel_id', 'timestamp', 'alarm_code'] },
      { container: 'tilkoblingslogg', fields: ['brukernavn', 'tid', 'metode'] },
      { container: 'signaler', fields: ['objektnr', 'tidspunkt', 'signalkode'] },
    ],
    miss: [
      { container: 'alarm_codes', fields: ['code', 'description', 'priority'] },
      { container: 'alarmkoder', fields: ['kode', 'tekst'] },
      { container: 'alarm_types', fields: ['id', 'name', 'created_at'] },
      { container: 'alarm_panels', fields: ['id', 'customer_id', 'model', 'serial', 'created_at'] },
      { container: 'zones', fields: ['id', 'installation_id', 'sone', 'type', 'rom'] },
      { container: 'alarm_products', fields: ['sku', 'name', 'price'] },
      { container: 'server_alerts', fields: ['host', 'severity', 'timestamp', 'message'] },
      { container: 'schema_migrations', fields: ['version', 'inserted_at'] },
      { container: 'event_types', fields: ['id', 'name'] },
      { container: 'alarmmodellar', fields: ['modell', 'pris'] },
      { container: 'alarm_queue', fields: ['job', 'payload', 'attempts'] },
      { container: 'build_log', fields: ['job', 'started_at', 'status'] },
      { container: 'alarm_contacts', fields: ['customer_id', 'name', 'phone', 'created_at'] },
    ],
  },
};
