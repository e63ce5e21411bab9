import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against registration plates (identifiers.md, 4). */
export const PLATE_WORDS: Words = {
  names: wordList(`
    regnr reg_nr regnummer reg_nummer registreringsnr registreringsnummer registreringsnummeret kjennemerke
    kjennemerket kjenneteikn kjennetegn_bil bilskilt bilnr bil_nr bilnummer skiltnr skilt_nr skiltnummer skilt
    skiltet nummerskilt nummerplate plate plate_no plate_nr plate_number platenumber license_plate licence_plate
    licenseplate licenceplate number_plate numberplate license_plate_number reg_no regno registration_no
    registration_number vehicle_reg vehicle_registration vehicle_plate car_reg car_registration car_plate
    kjøretøy_nr kjøretøynr kjøretøy_reg bil_regnr tilhengernr anpr alpr vrm
  `),
  against: wordList(`
    artikkel artikkelnr artikkelnummer article varenr varenummer vare produkt produktnr product sku delenr del part
    part_no partno type typenr modell model serie serienr serienummer serial ordre ordrenr order faktura fakturanr
    invoice standard norm iht ihht kode code ref referanse sak saksnr sertifikat certificate batch lot kid bilag
    orgnr organisasjonsnr organisasjonsnummer foretaksnr company_reg firma_regnr lisens license_key versjon version
    avtale avtalenr polise kunde kundenr plan rapport rapportnr tegning tegningsnr kapittel skiltplan plass rom
    hylle sone felt boks gate kontrakt
  `),
  labels: wordList(`
    bil bilen bilens personbil varebil lastebil firmabil leiebil tjenestebil privatbil elbil motorsykkel moped mc
    tilhenger henger hengeren campingvogn bobil traktor kjøretøy kjøretøyet køyretøy car vehicle van truck parkert
    parkering reg vekterbil patruljebil politibil servicebil audi bmw citroen ford honda hyundai kia mazda mercedes
    nissan opel peugeot polestar renault skoda subaru suzuki tesla toyota volkswagen volvo vw
  `),
};
