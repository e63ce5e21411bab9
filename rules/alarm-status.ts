import type { ContainerRule } from '../src/model/detector.js';
import { CUSTOMER } from './shared/container-roles.js';
import { wordList } from './shared/text.js';

const ARMED = wordList(`
  armed is_armed armed_state arm_state arm_status armstate arming_status arming_state disarmed is_disarmed alarm_status alarmstatus
  alarm_state alarmtilstand alarm_armed tilkoblet er_tilkoblet tilkopla fråkopla frakoblet delvis_tilkoblet tilkoblingsstatus tilkoplingsstatus
  armed_mode arm_mode panel_status panelstatus sentralstatus anleggsstatus systemstatus system_status
`);

export const alarmStatus: ContainerRule = {
  id: 'alarm-status',
  dataType: 'usage.alarm_status',
  docs: {
    summary: 'The state of alarm systems, one row for each: armed or disarmed, at which customer or object.',
    reference: 'Names of tables and fields of alarm centres and apps; who is at home shows in them.',
    misses:
      'States kept in tables of another name under a name as general as `status`; states in documents of a device; whether a ' +
      'status is that of the alarm or of the order for it is not known from names.',
  },
  containers: wordList(`
    alarm_status alarmstatus alarm_statuses alarm_state alarm_states alarmtilstand alarmtilstander alarm_systems alarm_system
    alarmsystem alarmsystemer alarmanlegg alarm_panels alarm_panel alarmpaneler alarmpanel alarmsentraler alarmsentral installations
    installasjoner installasjonar installasjon installation anlegg anleggsstatus system_status systemstatus panel_status
    panelstatus armed_states arming_status arming_state tilkoblingsstatus tilkoplingsstatus security_systems
  `),
  against: wordList('typer types koder codes models modeller products produkter software programvare'),
  roles: [
    { name: 'armed', words: ARMED },
    { name: 'state', words: [...ARMED, ...wordList('status tilstand state modus mode')] },
    { ...CUSTOMER, name: 'object', words: [...CUSTOMER.words, ...wordList('adresse address panel sentral system')] },
  ],
  needs: { named: [['state', 'object']], unnamed: [['armed', 'object']] },
  examples: {
    hit: [
      { container: 'installations', fields: ['id', 'customer_id', 'adresse', 'status'] },
      { container: 'alarmstatus', fields: ['anlegg_id', 'tilstand', 'endret'] },
      { container: 'alarm_systems', fields: ['customer_id', 'armed', 'updated_at'] },
      { container: 'anlegg', fields: ['kundenr', 'tilkoblet'] },
      { container: 'installasjonar', fields: ['kunde_id', 'tilkopla'] },
      { container: 'panels', fields: ['panel_id', 'arm_state', 'battery'] },
      { container: 'panel_status', fields: ['panel_id', 'mode', 'updated_at'] },
      { container: 'homes', fields: ['user_id', 'is_armed'] },
      { container: 'alarmsentraler', fields: ['kundenummer', 'status'] },
      { container: 'objekter', fields: ['objektnr', 'alarmstatus'] },
      { container: 'system_status', fields: ['installation_id', 'state'] },
    ],
    miss: [
      { container: 'alarm_codes', fields: ['code', 'description'] },
      { container: 'statuskoder', fields: ['kode', 'tekst'] },
      { container: 'system_status', fields: ['service', 'state', 'checked_at'] },
      { container: 'orders', fields: ['customer_id', 'status'] },
      { container: 'ordrar', fields: ['kunde_id', 'status', 'dato'] },
      { container: 'schema_migrations', fields: ['version', 'state'] },
      { container: 'alarm_products', fields: ['sku', 'name', 'price'] },
      { container: 'jobs', fields: ['queue', 'state'] },
      { container: 'alarm_systems', fields: ['model', 'producer', 'price'] },
      { container: 'installasjoner', fields: ['pakke', 'versjon', 'status'] },
      { container: 'employees', fields: ['employee_id', 'status'] },
      { container: 'event_types', fields: ['id', 'name'] },
    ],
  },
};
