/** What the names that the peers give to what they find mean in the corpus' data types. One table, generous to the peer. */

export interface TypeMap {
  /** For each of the tool's names, the data types that make such a finding right. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  /** What a name means that is not listed: the tools' lists grow. */
  readonly otherwise: readonly string[];
  /** Names of things that need not be personal: right where they hit, and never held against the tool. */
  readonly open: readonly string[];
  /** Types that count where the tool happens on them, but that it does not claim to find in this corpus' countries. */
  readonly beyond: readonly string[];
}

const NAME = ['identity.name', 'identity.given', 'identity.family'];
const ADDRESS = ['contact.postal_address', 'contact.locality', 'contact.postal_code'];
const NATIONAL = ['identity.national_id.no', 'identity.national_id.other'];
const SECRET = ['account.credential'];

/** By tool; null is personkart, whose names are the corpus' own. */
export const TYPES: Readonly<Record<string, TypeMap | null>> = {
  personkart: null,
  pdscan: {
    types: {
      surname: NAME,
      email: ['contact.email'],
      phone: ['contact.phone'],
      street: ['contact.postal_address'],
      postal_code: ['contact.postal_code'],
      date_of_birth: ['identity.birth_date'],
      credit_card: ['payment.card'],
      ip: ['device.ip'],
      mac: ['device.mac'],
      location: ['location.gps'],
      ssn: NATIONAL,
      oauth_token: SECRET,
    },
    otherwise: SECRET,
    open: [],
    beyond: [...NATIONAL, ...SECRET, 'identity.given'],
  },
  piicatcher: {
    types: {
      Person: NAME,
      Email: ['contact.email'],
      Phone: ['contact.phone'],
      Address: ADDRESS,
      'PO Box': ADDRESS,
      'Zip Code': ['contact.postal_code'],
      'Birth Date': ['identity.birth_date'],
      Gender: ['identity.gender'],
      Nationality: ['special.ethnicity'],
      'Credit Card': ['payment.card'],
      'User Name': ['account.username'],
      Password: SECRET,
      SSN: NATIONAL,
    },
    otherwise: [],
    open: [],
    beyond: [...NATIONAL, 'special.ethnicity'],
  },
  'hawk-scanner': {
    types: {
      Email: ['contact.email'],
      'Phone Number': ['contact.phone'],
      Aadhar: NATIONAL,
      'PAN Number': NATIONAL,
    },
    otherwise: SECRET,
    open: [],
    beyond: NATIONAL,
  },
  'presidio-structured': {
    types: {
      PERSON: [...NAME, 'account.username'],
      EMAIL_ADDRESS: ['contact.email', 'account.username'],
      PHONE_NUMBER: ['contact.phone'],
      LOCATION: [...ADDRESS, 'location.gps'],
      NRP: ['special.ethnicity', 'special.religion', 'special.politics'],
      CREDIT_CARD: ['payment.card'],
      IBAN_CODE: ['payment.iban'],
      US_BANK_NUMBER: ['payment.bank_account'],
      IP_ADDRESS: ['device.ip'],
      MAC_ADDRESS: ['device.mac'],
      US_PASSPORT: ['identity.passport'],
      DATE_TIME: ['identity.birth_date'],
      URL: ['usage.web', 'media.image', 'media.audio', 'media.video'],
      CRYPTO: SECRET,
    },
    otherwise: NATIONAL,
    open: ['DATE_TIME', 'URL'],
    beyond: [
      ...NATIONAL,
      ...SECRET,
      'account.username',
      'contact.postal_code',
      'location.gps',
      'payment.bank_account',
      'identity.passport',
      'identity.birth_date',
      'special.politics',
      'usage.web',
      'media.image',
      'media.audio',
      'media.video',
    ],
  },
  dataprofiler: {
    types: {
      PERSON: [...NAME, 'account.username'],
      EMAIL_ADDRESS: ['contact.email', 'account.username'],
      PHONE_NUMBER: ['contact.phone'],
      ADDRESS,
      US_STATE: ['contact.locality'],
      CREDIT_CARD: ['payment.card'],
      BAN: ['payment.bank_account', 'payment.iban'],
      IPV4: ['device.ip'],
      IPV6: ['device.ip'],
      MAC_ADDRESS: ['device.mac'],
      SSN: NATIONAL,
      DRIVERS_LICENSE: NATIONAL,
      HASH_OR_KEY: [...SECRET, 'device.cookie_id'],
      UUID: ['device.cookie_id', ...SECRET],
      DATE: ['identity.birth_date'],
      DATETIME: ['identity.birth_date'],
      URL: ['media.image', 'media.audio', 'media.video'],
    },
    otherwise: [],
    open: [
      'DATE',
      'DATETIME',
      'TIME',
      'URL',
      'UUID',
      'HASH_OR_KEY',
      'INTEGER',
      'FLOAT',
      'QUANTITY',
      'ORDINAL',
      'UNKNOWN',
      'BACKGROUND',
      'PAD',
      'could not determine',
    ],
    beyond: [
      ...NATIONAL,
      ...SECRET,
      'account.username',
      'device.cookie_id',
      'payment.iban',
      'identity.birth_date',
      'media.image',
      'media.audio',
      'media.video',
    ],
  },
};

/** The types that a tool claims to find; null for all. */
export function claimsOf(tool: string): ReadonlySet<string> | null {
  const map = TYPES[tool];
  if (map == null) return null;
  const beyond = new Set([...map.beyond, ...map.otherwise]);
  return new Set(Object.values(map.types).flatMap((types) => types.filter((t) => !beyond.has(t))));
}
