import type { ContainerRule } from '../src/model/detector.js';
import { ACTION, ACTOR, LOGGED } from './shared/container-roles.js';
import { wordList } from './shared/text.js';

export const activityLog: ContainerRule = {
  id: 'activity-log',
  dataType: 'usage.activity_log',
  docs: {
    summary:
      'Logs of what users did in a system: who, when and how. Logins, sessions, audit trails, passages through doors.',
    reference: 'Names of tables and fields of audit logs in common frameworks, and of Norwegian systems.',
    misses:
      'Logs of lines without fields, activity noted in free text, logs that name the user by a device only, and logs ' +
      'named otherwise whose fields lack one of user, action and time.',
  },
  containers: wordList(`
    activity_log activity_logs activitylog user_activity user_activities customer_activity audit audit_log audit_logs auditlog
    audit_trail audit_events audit_entries revisjonslogg revisjonsspor user_action user_actions user_log user_logs user_events
    user_history user_sessions app_sessions login_sessions brukerlogg brukerlogger brukarlogg brukarloggar brukerhendelser
    brukerhandlinger brukarhandlingar aktivitetslogg aktivitetslogger aktivitetsloggar hendelseslogg hendelseslogger hendingslogg
    hendingsloggar innlogging innlogginger innloggingar innloggingslogg pålogging pålogginger påloggingar påloggingslogg login_log
    login_logs login_history login_attempts login_events logins logons sign_ins signins sessions sesjoner sesjonar økter brukslogg
    brukslogger bruksloggar usage_log usage_logs usage_events usage_history tilgangslogg tilgangslogger tilgangsloggar access_history
    access_events access_control_log adgangslogg adgangslogger adgangsloggar passeringslogg passeringer passeringar door_events door_log
    key_log nøkkellogg endringslogg endringslogger endringsloggar change_log oppslagslogg search_history søkelogg handlingslogg
    event_log client_events app_events tracking_events journal_access innsynslogg
  `),
  against: wordList(
    'typer types type lookup kode koder code codes config settings migrations build schema product products',
  ),
  roles: [
    ACTOR,
    LOGGED,
    ACTION,
    {
      // Where nothing names the log, the actor must be a user, not just a customer of an order.
      name: 'user',
      words: wordList(`
        user user_id userid user_name username user_email bruker brukar bruker_id brukarid brukerid brukernavn brukarnamn
        utført_av performed_by actor actor_id who hvem kven
      `),
      dataTypes: ['account.username'],
    },
  ],
  needs: { named: [['actor', 'time']], unnamed: [['user', 'action', 'time']] },
  examples: {
    hit: [
      { container: 'audit_log', fields: ['id', 'user_id', 'action', 'created_at'] },
      { container: 'aktivitetslogg', fields: ['bruker', 'handling', 'tidspunkt', 'metode'] },
      { container: 'user_actions', fields: ['installation_id', 'brukernavn', 'handling', 'metode', 'tidspunkt'] },
      { container: 'innlogginger', fields: ['brukernavn', 'tid', 'ip'] },
      { container: 'innloggingar', fields: ['brukar_id', 'tidspunkt'] },
      { container: 'app_sessions', fields: ['username', 'device', 'ip_address', 'started_at'] },
      { container: 'tilgangslogg', fields: ['ansattnr', 'dør', 'tid'] },
      { container: 'logins', fields: [{ name: 'login_id', dataType: 'contact.email' }, 'logged_in_at'] },
      { container: 'django_admin_log', fields: ['user_id', 'action_time', 'action', 'timestamp'] },
      { container: 'app-{date}.jsonl', fields: ['ts', 'level', 'user', 'event', 'method'] },
      { container: 'brukarloggar', fields: ['kven', 'kva', 'dato'] },
      { container: 'events', fields: [{ name: 'u', dataType: 'account.username' }, 'event_type', 'occurred_at'] },
    ],
    miss: [
      { container: 'event_types', fields: ['id', 'name', 'description'] },
      { container: 'hendelsestyper', fields: ['kode', 'tekst'] },
      { container: 'schema_migrations', fields: ['version', 'inserted_at'] },
      { container: 'build_log', fields: ['job', 'step', 'started_at', 'status'] },
      { container: 'error_log', fields: ['timestamp', 'level', 'message', 'service'] },
      { container: 'products', fields: ['id', 'name', 'price', 'created_at'] },
      { container: 'sessions', fields: ['id', 'title', 'room', 'starts'] },
      { container: 'audit_log_settings', fields: ['id', 'name', 'retention_days'] },
      { container: 'orders', fields: ['customer_id', 'created_at', 'payment_method'] },
      { container: 'jobs', fields: ['queue', 'payload', 'created_at'] },
      { container: 'hendingslogg', fields: ['tid', 'nivå', 'modul', 'melding'] },
      { container: 'users', fields: ['user_id', 'username', 'created_at'] },
      { container: 'deployments', fields: ['service', 'version', 'action', 'started_at'] },
    ],
  },
};
