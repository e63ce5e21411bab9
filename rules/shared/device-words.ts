import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against the numbers of network cards (identifiers.md, 6.2). */
export const MAC_WORDS: Words = {
  names: wordList(`
    mac mac_adresse mac_adressa mac_address macaddr mac_addr macid mac_nr hwaddr hw_addr hw_address hardware_address
    maskinvareadresse fysisk_adresse physical_address ethernet_address ether_addr lladdr bssid wlan_mac wifi_mac
    lan_mac eth_mac bluetooth_address bluetooth_adresse bt_addr bd_addr bdaddr ble_address eui64 eui48
    ieee_address ieee_adresse zigbee_adresse zigbee_address zigbee_id
  `),
  against: wordList(`
    fingerprint fingeravtrykk thumbprint sha sha1 sha256 md5 hash digest checksum sjekksum signature signatur
    certificate sertifikat x509 dato date tid time klokka klokken farge color colour wwn wwpn wwnn duid
    hmac nonce salt iv
  `),
  labels: wordList('ether hwaddress wifi bluetooth'),
};

/** Words for and against the numbers of mobile equipment. */
export const IMEI_WORDS: Words = {
  names: wordList('imei imei1 imei2 imeinr imei_nr imeinummer imei_nummer imei_number imeisv imei_sv imei_id'),
  against: wordList(`
    kid kidnr kidnummer kort kortnr kortnummer card pan iccid imsi sim simkort faktura fakturanr ordre ordrenr
    referanse ref transaksjon transaction sporingsnr tracking gtin ean strekkode barcode sscc timestamp epoch
    beløp amount målepunkt
  `),
  labels: [],
};

/** Words for and against SIM cards, their subscriptions and machine-to-machine numbers (identifiers.md, 2.1 and 6.2). */
export const SIM_WORDS: Words = {
  names: wordList(`
    sim simkort sim_kort simcard sim_card simnr sim_nr simnummer sim_nummer sim_no sim_number sim_id sim_serial
    iccid icc_id icc ccid imsi imsi_nr m2m m2m_nr m2m_nummer m2m_no m2m_number m2m_sim panel_sim alarm_sim gsm_sim
    gsm_modul gsm_module gsm_sender datasim data_sim datakort esim iot_sim iot_nummer sim_msisdn msisdn
    abonnement_sim backup_sim
  `),
  against: wordList(`
    kid kidnr kort kortnr kortnummer card pan faktura fakturanr ordre ordrenr referanse ref transaksjon transaction
    sporingsnr tracking sending gtin ean strekkode barcode sscc timestamp epoch beløp amount målepunkt meter
    gsrn ordrenummer kundenr kundenummer imei
  `),
  labels: wordList('simkortet kortnummer abonnement'),
};

/** Words for and against the serial numbers and other ids of a device. */
export const SERIAL_WORDS: Words = {
  names: wordList(`
    serienr serie_nr serienummer serienummeret serialnumber serial_number serialnr serial_nr serial_no serial_num
    serial s_n device_serial device_id deviceid device_uuid device_uid udid duid android_id enhetsid enhets_id
    enhet_id enhetsserienr apparat_id apparatnr utstyrs_id utstyrsid utstyrsnr panel_serial
    panel_serienr panel_id panelid panelnr alarmpanel_id alarmpanelnr sentral_id sensor_serial sensor_id sensorid
    sensornr detektor_id detektornr kamera_id kameraid kameraserienr camera_id camera_serial hub_id hub_serial
    gateway_id gateway_serial router_serial fabrikasjonsnr fabrikasjonsnummer fabrikknr produksjonsnr
    produksjonsnummer maskinnr maskin_id machine_id hardware_id hw_id hw_serial chip_id meid esn asset_serial
    lås_id låsserienr lock_serial dørlås_id
  `),
  against: wordList(`
    model modell produkt product sku vare varenr varenummer artikkel artikkelnr batch lot parti version versjon
    firmware kategori category certificate sertifikat x509 serie_a faktura ordre kid revisjon migration
  `),
  labels: [],
};

/** Words for and against the ids that web sites and apps give a visitor. */
export const COOKIE_WORDS: Words = {
  names: wordList(`
    cookie_id cookieid cookie_uid cookie_uuid cookie cookies cookieverdi cookie_value informasjonskapsel
    informasjonskapsel_id visitor_id visitorid visitor_uuid besøksid besøks_id besøkende_id besøker_id sporings_id
    sporingsid tracking_id tracking_cookie ga ga_client_id ga_cid ga_id ga_session_id gid _ga _gid _gcl_au gclid fbclid
    msclkid fbp fbc _fbp _fbc hjid _hjid hjsessionuser pk_id _pk_id muid anonymous_id anonym_id anon_id distinct_id
    device_fingerprint browser_fingerprint browser_id nettleser_id session_id sessionid sesjons_id sesjonsid sesjon_id
    web_session_id visit_id idfa idfv gaid aaid advertising_id adid annonse_id annonseid google_ad_id
    advertiser_id analytics_id appsflyer_id firebase_installation_id app_instance_id
  `),
  against: wordList(`
    sending sendingsnr shipment pakke kolli kollinr frakt consent samtykke banner policy name navn domain domene
    purpose formål measurement_id property_id container_id
  `),
  labels: wordList('cid visitor besøkende analytics'),
};

/** Words for and against what a program calls itself to a server. */
export const USER_AGENT_WORDS: Words = {
  names: wordList(`
    user_agent useragent ua agent_string http_user_agent brukeragent bruker_agent nettleser nettlesar browser
    browser_name browser_agent client_agent klient_agent cs_user_agent
  `),
  against: [],
  labels: [],
};

/** Words for and against what a visitor did on a web site. */
export const WEB_WORDS: Words = {
  names: wordList(`
    referer referrer http_referer http_referrer referer_url referrer_url referring_url henvisende_side
    henvisningsside page_url pageurl page_path pagepath page_location page_view pageview page_views landing_page
    landingpage landingsside landing_url entry_page inngangsside exit_page utgangsside url_visited visited_url
    visited_page visited_pages besøkt_side besøkte_sider besøkt_url besøkt_nettsted nettsted_besøkt side_url
    sidevisning sidevisninger sidevisning_url viewed_page viewed_url last_page siste_side clicked_url klikket_lenke
    utm_source utm_medium utm_campaign utm_term utm_content traffic_source trafikkilde søkeord søketekst søkefrase
    søkestreng search_term search_terms search_query search_phrase search_keyword browsing_history
    nettleserhistorikk surfehistorikk clickstream klikkstrøm besøksland visitor_country
  `),
  against: wordList('callback_url redirect_uri webhook webhook_url avatar image_url api_url base_url endpoint'),
  labels: [],
};
