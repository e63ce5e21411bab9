/** Where a name that means a data type elsewhere means something else, or nobody's. */
import type { Storage } from '../model/container.js';
import type { DataType } from '../model/detector.js';
import { displayPath } from '../model/location.js';
import { nameTokens } from '../text/fold.js';
import type { NamePart } from '../text/names.js';
import { type About, isPlaceOfThings } from '../text/surroundings.js';

/** What stands around the fields of a container. */
export interface Surroundings {
  readonly about: About;
  /** A register of places: their positions and addresses are on every map. */
  readonly standing: boolean;
  /** Accounts of a ledger, not of a bank. */
  readonly ledger: boolean;
  /** Land register: `fnr` is a leasehold there. */
  readonly land: boolean;
  /** Fields that tell of somebody's use of something: a user, a session, a login. */
  readonly use: boolean;
}

const LEDGER =
  /^(?:hovudbok|hovedbok|regnskap|rekneskap|postering|posteringer|posteringar|posting|postings|ledger|generalledger|bilag|voucher|vouchers|kontoplan|journal|journals|accounting|debet|debit|kredit|credit|mvakode|vatcode)$/;
const LAND =
  /^(?:gnr|bnr|snr|gardsnr|gaardsnr|gardsnummer|bruksnr|bruksnummer|matrikkel|festenr|festenummer|seksjonsnr)$/;
const USE =
  /^(?:user|users|bruker|brukar|kunde|customer|session|sessions|sesjon|login|logins|logon|innlogging|palogging|visit|visits|visitor|besok|klient|client|agent|useragent|browser|nettleser|url|referrer|referer|cookie|imei|iccid|konto|account|abonnent|subscriber|request|requests|consent|samtykke)$/;

/** Reads the surroundings of a container. */
export function surroundings(
  container: string,
  fields: readonly { readonly path: string }[],
  about: About,
): Surroundings {
  const names = fields.map((f) => nameTokens(displayPath(f.path)));
  const own = nameTokens(container);
  const among = (words: RegExp): boolean =>
    [own, ...names].some((tokens) => tokens.some((t) => words.test(t)) || words.test(tokens.join('')));
  return {
    about,
    standing: about === 'things' && isPlaceOfThings(container),
    ledger: among(LEDGER),
    land: among(LAND),
    use: among(USE),
  };
}

/** What is personal only where persons are told of: pictures of goods, addresses of warehouses, texts of templates. */
const OF_PERSONS = /^(?:media\.|special\.politics$|device\.serial$|organisation\.)/;
/** Not in tables of things; elsewhere taken to be of persons (`samtaler`, `meldinger`, `fakturaer`). */
const NOT_OF_THINGS =
  /^(?:contact\.(?:postal|locality)|comms\.|usage\.|location\.gps$|special\.|media\.(?:audio|video)$)/;
/** Addresses of machines are somebody's only where somebody uses them. */
const OF_USE = /^device\.(?:ip|mac|user_agent)$/;

/** True when the surroundings leave the name its meaning. */
export function fits(dataType: DataType, part: NamePart, storage: Storage, around: Surroundings): boolean {
  const { about, ledger, land, use } = around;
  if (about === 'persons') return !(land && part.letters <= 3 && dataType.startsWith('identity.national_id'));
  if (dataType === 'payment.bank_account') return !ledger;
  if (dataType.startsWith('identity.national_id')) return !(land && part.letters <= 3);
  // Numbers of a circuit board's pins, of tokens that were used: only where persons have them.
  if (dataType === 'account.credential') return storage !== 'integer' && storage !== 'decimal';
  if (OF_USE.test(dataType)) return use;
  if (NOT_OF_THINGS.test(dataType)) return about === 'unknown';
  return !OF_PERSONS.test(dataType);
}
