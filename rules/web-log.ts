import type { ContainerRule } from '../src/model/detector.js';
import { LOGGED } from './shared/container-roles.js';
import { wordList } from './shared/text.js';

export const webLog: ContainerRule = {
  id: 'web-log',
  dataType: 'usage.web',
  docs: {
    summary: 'Access logs and page views: which address, browser or cookie looked at which page.',
    reference:
      'Common and Combined Log Format (Apache, nginx), W3C Extended Log File Format, tables of web statistics.',
    misses: 'Counts per page without visitors, logs named otherwise that lack a page, a visitor or a time.',
  },
  containers: wordList(`
    page_view page_views pageviews pageview web_log web_logs weblog weblogg webloggar nettlogg access_log access_logs accesslog
    access_date_log http_log http_requests request_log requests_log web_sessions web_visits visits visitors web_events web_analytics
    analytics besøk besøkslogg nettbesøk sidevisninger sidevisningar klikklogg click_log clicks clickstream webstatistikk
    nettstatistikk matomo_log_visit log_visit tracking_pixels
  `),
  against: wordList('typer types settings config rapport report summary product products'),
  roles: [
    {
      name: 'page',
      words: wordList(`
        url uri path page page_url page_path pageurl side sidevisning landing_page request request_uri request_path requested_url
        cs_uri_stem location_href nettside referrer referer http_referer cs_referer
      `),
    },
    {
      name: 'visitor',
      words: wordList(`
        ip ip_address ipaddress ip_adresse remote_addr remote_ip client_ip c_ip user_agent useragent http_user_agent cs_user_agent
        visitor visitor_id visitorid besøkende_id besøkjande_id session_id sesjon_id cookie cookie_id client_id ga ga_client_id
        fingerprint anonymous_id
      `),
      dataTypes: ['device.ip', 'device.cookie_id', 'device.user_agent'],
    },
    LOGGED,
    {
      name: 'http',
      words: wordList(`
        http_status status_code statuskode http_kode sc_status http_method request_method cs_method bytes_sent body_bytes_sent sc_bytes
      `),
    },
  ],
  needs: {
    named: [['page', 'visitor'], ['visitor', 'time'], ['visitor']],
    unnamed: [
      ['page', 'visitor', 'time'],
      ['visitor', 'time', 'http'],
    ],
  },
  examples: {
    hit: [
      { container: 'page_views', fields: ['id', 'url', 'session_id', 'created_at'] },
      { container: 'weblogg', fields: ['ip', 'side', 'tid'] },
      { container: 'access_log', fields: ['remote_addr', 'time_local', 'request', 'http_user_agent'] },
      { container: 'access-{date}.log', fields: [{ name: 'line', dataType: 'device.ip' }] },
      { container: 'besøk', fields: ['besøkende_id', 'nettside', 'tidspunkt'] },
      { container: 'sidevisningar', fields: ['ip_adresse', 'url', 'dato'] },
      { container: 'analytics-{date}.jsonl', fields: ['ts', 'ga', 'ip', 'page', 'referrer'] },
      { container: 'traffic', fields: ['ts', 'client_ip', 'path'] },
      { container: 'visits', fields: [{ name: 'v', dataType: 'device.cookie_id' }, 'started_at'] },
      { container: 'clickstream', fields: ['anonymous_id', 'page_url'] },
      { container: 'tilgangslogg', fields: ['ip', 'tidspunkt', 'http_status', 'user_agent'] },
      { container: 'web_sessions', fields: ['ip_address', 'user_agent', 'landing_page'] },
    ],
    miss: [
      { container: 'page_views', fields: ['page', 'month', 'count'] },
      { container: 'sidevisninger', fields: ['side', 'antall'] },
      { container: 'sidetyper', fields: ['kode', 'tekst'] },
      { container: 'pages', fields: ['id', 'url', 'title', 'created_at'] },
      { container: 'schema_migrations', fields: ['version', 'inserted_at'] },
      { container: 'servers', fields: ['ip_address', 'host', 'created_at'] },
      { container: 'build_log', fields: ['job', 'url', 'started_at'] },
      { container: 'products', fields: ['sku', 'url', 'price'] },
      { container: 'request_queue', fields: ['url', 'attempts', 'created_at'] },
      { container: 'api_checks', fields: ['host', 'http_status', 'tid'] },
      { container: 'http_log', fields: ['status', 'bytes', 'duration'] },
      { container: 'bilete', fields: ['url', 'dato'] },
      { container: 'event_types', fields: ['id', 'name'] },
    ],
  },
};
