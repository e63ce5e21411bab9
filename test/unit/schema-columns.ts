/**
 * Columns as migrations write them, with what they hold; written before the rules for schemas were tuned.
 * One line a table: its name, then `column type` with `= data type` where the column is personal data.
 */
export const SCHEMA_TABLES = `
kunder: id bigint, fodselsnummer char(11) = identity.national_id.no, mobil varchar(20) = contact.phone, epost varchar(200) = contact.email, kundenr integer, opprettet timestamptz, status varchar(10), aktiv boolean
kunder: kundenummer text, navn text = identity.name, adresse text = contact.postal_address, postnr char(4) = contact.postal_code, poststed text = contact.locality, segment text, rabattprosent numeric, språk text
kunde: KundeId int, Fornavn nvarchar(50) = identity.given, Etternavn nvarchar(50) = identity.family, TelefonPrivat nvarchar(20) = contact.phone, EpostAdresse nvarchar(100) = contact.email, KundeType nvarchar(10), Nyhetsbrev bit
ansatte: ansattnr int, fnr varchar(11) = identity.national_id.no, kontonummer varchar(11) = payment.bank_account, fagforening varchar(80) = special.union, lonnstrinn int, stillingsprosent numeric, avdeling_id int, tiltredelse date
pasienter: id uuid, diagnose text = special.health, fodselsdato date = identity.birth_date, kjonn char(1) = identity.gender, journalnummer text, avdeling text, rom text
pasient: personnummer varchar = identity.national_id.no, parorende_navn text = identity.name, parorende_telefon text = contact.phone, blodtype text = special.health, innlagt_dato date
medlemmer: medlemsnr int, namn text = identity.name, fødselsdato date = identity.birth_date, e_post text = contact.email, mobiltelefon text = contact.phone, kontingent numeric, innmeldt date, medlemstype text
elevar: id int, førenamn text = identity.given, etternamn text = identity.family, fødd date = identity.birth_date, klasse text, føresett_tlf text = contact.phone, karakter int
tilsette: tilsettnr int, heimeadresse text = contact.postal_address, privat_epost text = contact.email, bankkonto text = payment.bank_account, stilling text, løn numeric
customers: id bigserial, first_name varchar(50) = identity.given, last_name varchar(50) = identity.family, email varchar(255) = contact.email, phone_number varchar(30) = contact.phone, date_of_birth date = identity.birth_date, created_at timestamp, updated_at timestamp, email_enabled boolean, loyalty_points int, locale varchar(5)
customer: customer_email text = contact.email, customer_name text = identity.name, billing_address text = contact.postal_address, customer_type text, customer_since date, credit_limit numeric, currency char(3)
users: id uuid, username citext = account.username, password_hash text = account.credential, last_login_ip inet = device.ip, role text, is_admin boolean, email_verified boolean, login_count int, theme text, timezone text
user_profiles: user_id uuid, full_name text = identity.name, avatar_url text = media.image, birth_date date = identity.birth_date, gender text = identity.gender, bio text ~ comms.correspondence, visibility text
accounts: account_id int, login varchar(60) = account.username, passord varchar(100) = account.credential, reset_token varchar(64) = account.credential, plan text, trial_ends_at timestamp, balance numeric
employees: employee_no int, ssn varchar(11) = identity.national_id, iban varchar(34) = payment.iban, home_address text = contact.postal_address, emergency_contact text = identity.name, emergency_phone text = contact.phone, salary numeric, hired_on date, department text, title text
patients: mrn text, diagnosis text = special.health, medication text = special.health, ethnicity text = special.ethnicity, religion text = special.religion, insurance_plan text, bed_number int, admitted_at timestamptz
members: member_no int, trade_union text = special.union, political_party text = special.politics, sexual_orientation text = special.sexuality, member_since date, tier text
anlegg: anleggsnr int, eier_navn text = identity.name, gateadresse text = contact.postal_address, pin_kode text = account.credential, kodeord text = account.credential, gps_lat double precision = location.gps, gps_lon double precision = location.gps, anleggstype text, antall_soner int, sist_service date
nokkelholdere: id int, anlegg_id int, navn text = identity.name, telefon text = contact.phone, kode text ~ account.credential, prioritet int
alarmkunde: kundeid int, alarmkode_hash text = account.credential, telefonnummer text = contact.phone, sentral text, abonnement text
vekter_oppdrag: oppdragsnr int, vekter_navn text = identity.name, breddegrad numeric = location.gps, lengdegrad numeric = location.gps, utfort_dato timestamp, oppdragstype text, varighet_min int
kjoretoy: regnr varchar(8) = vehicle.plate, sjafor_navn text = identity.name, merke text, modell text, kilometerstand int, arsmodell int, farge text
vehicle_positions: vehicle_id int, latitude numeric = location.gps, longitude numeric = location.gps, speed numeric, heading int, recorded_at timestamptz
samtaler: samtale_id int, fra_nummer text = contact.phone, til_nummer text = contact.phone, varighet int, lydopptak bytea = media.audio, utfall text, started_at timestamp
betalinger: betaling_id bigint, kortnummer varchar(19) = payment.card, kid varchar(25) = payment.kid, kontonr char(11) = payment.bank_account, belop numeric, valuta char(3), forfallsdato date, betalt boolean, mva numeric
payments: payment_id bigint, card_number text = payment.card, card_last4 char(4) = payment.last4, cardholder_name text = identity.name, iban text = payment.iban, amount numeric, status text, paid_at timestamp, gateway text, fee numeric
kredittsjekk: id int, personnr text = identity.national_id.no, kredittscore int = credit.check_result, sokt_dato date, saksnr int, godkjent boolean
sessions: session_token text = account.credential, ip_address text = device.ip, user_agent text = device.user_agent, cookie_id text = device.cookie_id, expires_at timestamptz, revoked boolean, device_count int
devices: device_id int, imei varchar(15) = device.imei, mac_address macaddr = device.mac, iccid varchar(20) = device.sim, firmware_version text, battery_level int, model text, phone_model text, last_seen timestamptz
personer: passnummer text = identity.passport, passport_number text = identity.passport, statsborgerskap text, sivilstand text, person_id int
forsikrede: id int, fodselsnr text = identity.national_id.no, helseopplysninger text = special.health, polisenr text, premie numeric, dekning text
leverandor: leverandornr int, firmanavn text, orgnr char(9), kontaktperson text = identity.name, kontakt_epost text = contact.email, betalingsbetingelser int
orders: order_number text, product_code text, quantity int, unit_price numeric, total_amount numeric, delivery_date date, shipping_name text = identity.name, shipping_address text = contact.postal_address, tracking_code text, discount_code text
ordre: ordrenr int, varenr text, antall int, pris numeric, leveringsadresse text = contact.postal_address, mottaker_navn text = identity.name, mottaker_tlf text = contact.phone, ordrestatus text, ordredato date
products: product_code text, name text, description text, price numeric, sku text, brand text, model text, weight_kg numeric, colour text, ean char(13), image_url text, launched_on date, discontinued boolean, stock int
produkter: varenummer text, navn text, beskrivelse text, enhetspris numeric, kategori text, leverandor text, lagerantall int, vekt numeric, ean text, bilde text
warehouses: id int, name text, city text, country char(2), address text, capacity int, zone text, lat numeric, lon numeric
varehus: id int, navn text, by text, postnr char(4), kapasitet int, gate text
postnummer: postnr char(4), poststed text, kommunenr char(4), kommune text, fylke text
countries: code char(2), name text, region text, phone_prefix text, currency text, capital text, population bigint
kommuner: kommunenr char(4), navn text, fylke text, innbyggere int, areal_km2 numeric
categories: id int, name text, slug text, parent_id int, position int, title text, icon text
roles: id int, name text, description text, permissions jsonb, level int
settings: key text, value text, scope text, updated_by_system boolean, type text
feature_flags: flag text, enabled boolean, sms_enabled boolean, ip_allowed boolean, mobile_enabled boolean, rollout_pct int, owner_team text
invoices: invoice_no text, amount numeric, due_date date, currency char(3), vat_rate numeric, reference text, pdf_pages int, sent_at timestamp, reminder_count int
sensorer: sensor_id int, type text, serienummer text ~ device.serial, fastvareversjon text, batteri int, plassering text, sone int, montert date
sensors: id int, serial_no text ~ device.serial, firmware text, temperature numeric, humidity numeric, location text, installed_at date, battery numeric
events: event_id bigint, event_type text, severity int, occurred_at timestamptz, sensor_id int, zone int, acknowledged boolean, code text
jobs: id bigint, queue text, payload_size int, attempts int, run_at timestamp, locked_by text, error_code text, priority int
schema_migrations: version text, applied_at timestamp, checksum text, name text, success boolean
email_templates: id int, name text, subject text, body text, language text, version int
sms_log_stats: day date, sms_count int, email_count int, failed_count int, phone_type text, avg_cost numeric
address_stats: region text, address_count int, distinct_postcodes int, computed_at timestamp
price_list: product_id int, unit_price numeric, valid_from date, valid_to date, currency text, discount_pct numeric
avdelinger: avdelingsnr int, navn text, leder_id int, budsjett numeric, kostnadssted text
kampanjer: kampanje_id int, navn text, startdato date, sluttdato date, budsjett numeric, kanal text, mottakere_antall int
tariffer: tariffkode text, beskrivelse text, pris_pr_mnd numeric, bindingstid int, gyldig_fra date
servicer: service_nr int, utfort date, resultat text, neste_dato date, timer numeric
holidays: day date, name text, country text, is_public boolean
books: isbn text, title text, author text ~ identity.name, publisher text, pages int, published date
newsletters: id int, subscriber_email text = contact.email, opt_in boolean, subscribed_at timestamp, list_name text, bounce_count int
leads: id int, contact_name text = identity.name, mobile text = contact.phone, source text, score int, stage text, next_step date
sokere: id int, navn text = identity.name, strafferegister text = special.criminal, fodselsaar int ~ identity.birth_date, cv_fil text ~ identity, stilling_id int
delivery_addresses: id int, recipient text = identity.name, street text = contact.postal_address, zip text = contact.postal_code, city text = contact.locality, country text, instructions text
web_visits: visit_id bigint, client_ip text = device.ip, ga_client_id text = device.cookie_id, page text, referrer text = usage.web, duration_ms int, visited_at timestamp
tickets: ticket_no int, reporter_email text = contact.email, message_body text = comms.correspondence, priority text, closed_at timestamp, sla_hours int
meldinger: id bigint, avsender_epost text = contact.email, meldingstekst text = comms.correspondence, sendt timestamp, lest boolean, kanal text
parkering: id int, bilnummer text = vehicle.plate, eier_fnr text = identity.national_id.no, sone text, starttid timestamp, sluttid timestamp, takst numeric
barn: barn_id int, fornavn text = identity.given, fodt date = identity.birth_date, allergier text = special.health, avdeling text, plass_pct int
bookings: booking_ref text, guest_name text = identity.name, guest_phone text = contact.phone, nationality text, room_no int, check_in date, nights int
drivers: driver_id int, licence_number text ~ identity.national_id, dob date = identity.birth_date, mobile_no text = contact.phone, shift text, rating numeric
api_clients: client_id text, client_secret text = account.credential, access_token text = account.credential, token_type text, scopes text, rate_limit int, token_count int
`;
