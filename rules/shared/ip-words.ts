import type { Words } from '../../src/model/detector.js';

/** Words for and against network addresses (identifiers.md, 6.1). */
export const IP_WORDS: Words = {
  names: [
    'ip', 'ipaddr', 'ip_addr', 'ip_adresse', 'ipadresse', 'ip_address', 'ipv4', 'ipv6', 'client_ip', 'klient_ip',
    'remote_addr', 'remote_ip', 'remote_host', 'siste_ip', 'last_ip', 'source_ip', 'src_ip', 'dst_ip', 'peer', 'x_forwarded_for',
    'forwarded_for', 'nettadresse', 'inet',
  ],
  against: [
    'v', 'ver', 'versjon', 'version', 'firmware', 'fw', 'programvare', 'software', 'release', 'build', 'oid', 'user_agent',
    'useragent', 'agent', 'browser', 'app_version', 'kapittel', 'avsnitt', 'punkt', 'section', 'pakke', 'package', 'driver',
    'oppdatering', 'update', 'patch', 'revision', 'rev', 'sdk', 'kernel',
  ],
  labels: ['fra', 'from', 'adresse', 'address', 'klient', 'client', 'host', 'vert'],
};
