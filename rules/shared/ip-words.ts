import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against network addresses (identifiers.md, 6.1). */
export const IP_WORDS: Words = {
  names: wordList(`
    ip ipaddr ip_addr ip_adresse ip_adressa ip_address ipv4 ipv6 client_ip klient_ip user_ip remote_addr
    remote_ip remote_host remote_address siste_ip last_ip source_ip src_ip dst_ip dest_ip server_ip login_ip
    peer x_forwarded_for x_real_ip real_ip forwarded_for nettadresse inet host_ip client_addr client_address
    peer_addr public_ip wan_ip lan_ip xff cip ip_nr ipnr
  `),
  against: wordList(`
    v ver versjon version firmware fw programvare software release build oid user_agent useragent agent_string
    browser nettleser app_version kapittel avsnitt punkt section driver patch revision revisjon rev sdk kernel
    oppgradert oppgradering oppgraderte upgraded tlf telefon mobil phone ringte dato date snmp chapter clause
    paragraf utgave app_build build_number buildnummer byggnummer driverversjon chrome_version
    os_version sw_version swver fw_ver fwver programversjon systemversjon bios uefi
  `),
  labels: wordList(`
    fra from adresse address klient client host vert
  `),
};
