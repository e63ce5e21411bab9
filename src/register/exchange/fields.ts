/** The columns of a record of processing: GDPR Art. 30(1), as Datatilsynet's template asks for them, and our ids. */
import { fold } from '../../text/fold.js';

export interface RecordField {
  readonly id: FieldId;
  readonly nb: string;
  readonly en: string;
  /** Other headings, compared after folding. */
  readonly words?: readonly string[];
}

export const FIELD_IDS = [
  'controller',
  'address',
  'dpo',
  'activity',
  'system',
  'purposes',
  'grounds',
  'subjects',
  'categories',
  'recipients',
  'role',
  'region',
  'transfer',
  'retention',
  'security',
  'protection',
  'owner',
  'environment',
  'containers',
  'note',
  'systemId',
  'purposeIds',
  'subjectIds',
  'categoryIds',
  'recipientId',
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

const field = (id: FieldId, nb: string, en: string, words: readonly string[] = []): RecordField => ({
  id,
  nb,
  en,
  words,
});

/** In the order of the columns. `activity` is read, never written: a row of ours is a system and its purposes. */
export const FIELDS: readonly RecordField[] = [
  field('controller', 'Behandlingsansvarlig', 'Controller', [
    'virksomhet',
    'navn på virksomhet',
    'name of controller',
    'data controller',
  ]),
  field('address', 'Adresse', 'Address', ['kontaktopplysninger', 'kontaktinformasjon', 'contact details']),
  field('dpo', 'Personvernombud', 'Data protection officer', [
    'dpo',
    'kontaktpunkt',
    'personvernombudets kontaktinformasjon',
  ]),
  field('activity', 'Behandlingsaktivitet', 'Processing activity', [
    'behandling',
    'navn på behandling',
    'aktivitet',
    'prosess',
    'activity',
    'processing',
    'name of processing',
    'business process',
  ]),
  field('system', 'System', 'System', [
    'systemer',
    'it-system',
    'datasystem',
    'fagsystem',
    'applikasjon',
    'lagringssystem',
    'application',
    'systems',
  ]),
  field('purposes', 'Formål', 'Purposes', [
    'formål med behandlingen',
    'formålet med behandlingen',
    'hensikt',
    'purpose',
    'purposes of the processing',
    'purpose of processing',
  ]),
  field('grounds', 'Behandlingsgrunnlag', 'Legal basis', [
    'rettslig grunnlag',
    'hjemmel',
    'lovlig grunnlag',
    'grunnlag',
    'lawful basis',
    'legal grounds',
    'legal ground',
  ]),
  field('subjects', 'Kategorier av registrerte', 'Categories of data subjects', [
    'registrerte',
    'de registrerte',
    'hvem',
    'personer',
    'data subjects',
    'subjects',
    'categories of individuals',
  ]),
  field('categories', 'Kategorier av personopplysninger', 'Categories of personal data', [
    'personopplysninger',
    'opplysninger',
    'type opplysninger',
    'typer personopplysninger',
    'hvilke personopplysninger',
    'datakategorier',
    'personal data',
    'data categories',
    'categories of data',
  ]),
  field('recipients', 'Kategorier av mottakere', 'Categories of recipients', [
    'mottakere',
    'mottaker',
    'utlevering',
    'deles med',
    'databehandler',
    'databehandlere',
    'leverandør',
    'recipients',
    'recipient',
    'processors',
    'processor',
    'shared with',
  ]),
  field('role', 'Mottakerens rolle', 'Role of the recipient', ['rolle', 'role']),
  field('region', 'Lagringssted', 'Place of storage', [
    'land',
    'lagret i',
    'region',
    'country',
    'location',
    'storage location',
  ]),
  field('transfer', 'Overføring til tredjeland', 'Transfers to third countries', [
    'tredjeland',
    'overføring',
    'overføringer',
    'overføringsgrunnlag',
    'overføring til tredjestat',
    'overføring til tredjeland eller internasjonale organisasjoner',
    'third country transfers',
    'international transfers',
    'transfers',
  ]),
  field('retention', 'Slettefrist', 'Time limits for erasure', [
    'slettefrister',
    'sletting',
    'lagringstid',
    'lagringsperiode',
    'planlagte tidsfrister for sletting',
    'oppbevaringstid',
    'retention',
    'retention period',
    'time limits',
    'erasure',
  ]),
  field('security', 'Sikkerhetstiltak', 'Security measures', [
    'sikkerhet',
    'informasjonssikkerhet',
    'tekniske og organisatoriske sikkerhetstiltak',
    'tekniske og organisatoriske tiltak',
    'beskrivelse av sikkerhetstiltak',
    'security',
    'technical and organisational measures',
    'technical and organisational security measures',
  ]),
  field('protection', 'Beskyttelse av verdiene', 'Protection of the values', ['protection']),
  field('owner', 'Systemansvarlig', 'System owner', [
    'eier',
    'systemeier',
    'ansvarlig',
    'ansvarlig avdeling',
    'prosesseier',
    'owner',
    'responsible',
    'department',
  ]),
  field('environment', 'Miljø', 'Environment'),
  field('containers', 'Omfang (tabeller og filer)', 'Scope (tables and files)'),
  field('note', 'Merknad', 'Note', [
    'merknader',
    'kommentar',
    'kommentarer',
    'notat',
    'notes',
    'comment',
    'comments',
    'remarks',
  ]),
  field('systemId', 'System-ID', 'System ID'),
  field('purposeIds', 'Formål-ID', 'Purpose IDs'),
  field('subjectIds', 'Registrerte-ID', 'Subject IDs'),
  field('categoryIds', 'Kategori-ID', 'Category IDs'),
  field('recipientId', 'Mottaker-ID', 'Recipient ID'),
];

/** The field that a heading means; undefined for one we do not know. */
export function fieldOf(heading: string): FieldId | undefined {
  // "Formål (art. 30 nr. 1 bokstav b)", "Mottakere*": what is behind the words says where they come from.
  const plain = heading.replace(/\(.*\)/s, ' ').replace(/[*:]/g, ' ');
  const find = (folded: string): FieldId | undefined =>
    FIELDS.find(({ nb, en, words = [] }) => [nb, en, ...words].some((word) => fold(word) === folded))?.id;
  return find(fold(heading)) ?? find(fold(plain));
}

/** One row of the record: text per field. */
export type RecordRow = Readonly<Partial<Record<FieldId, string>>>;
