import type { ContainerRule } from '../src/model/detector.js';
import { CUSTOMER } from './shared/container-roles.js';
import { wordList } from './shared/text.js';

const RELATION = wordList(`
  relasjon relasjon_til relation relationship relation_to relationship_to slektskap forhold_til tilknytning tilknyting rolle_overfor_kunde
  kinship pårørendetype relasjonstype relation_type
`);

export const contactPerson: ContainerRule = {
  id: 'contact-person',
  dataType: 'relation.contact_person',
  docs: {
    summary:
      'Lists of persons named by somebody else: contact persons, next of kin, holders of keys, whom to call on an alarm.',
    reference:
      'GDPR Art. 14: data not obtained from the person; names of tables of alarm centres, schools, health services.',
    misses:
      "Contact persons in columns of the customer's own row (`kontaktperson`, `emergency_contact`), in free text, and in tables " +
      'called `contacts` without a relation to a customer.',
  },
  containers: wordList(`
    contact_person contact_persons contactperson contactpersons kontaktperson kontaktpersoner kontaktpersonar emergency_contact
    emergency_contacts nødkontakt nødkontakter nødkontaktar pårørende pårørande next_of_kin nærmeste_pårørende varslingsliste
    varslingslister varslingslistar varslingspersoner varslingspersonar varslingsmottakere ringeliste ringelister ringelistar call_list
    call_lists calling_list keyholder keyholders key_holder key_holders nøkkelholder nøkkelholdere nøkkelhaldar nøkkelhaldarar
    nøkkelinnehavere foresatte føresette guardians trusted_contacts authorized_contacts kontaktliste beredskapskontakter
    referansepersoner relatives
  `),
  against: wordList('typer types koder codes mal maler templates settings products produkter bibliography'),
  roles: [
    {
      name: 'person',
      words: wordList(`
        navn namn name full_name fullname fullt_navn fornavn førenamn first_name etternavn etternamn last_name surname phone
        phone_no phone_number telefon telefonnr telefonnummer tlf tlfnr mobil mobilnr mobile kontaktnavn contact_name contact_phone
        epost email
      `),
      dataTypes: ['identity.name', 'contact.phone', 'contact.email'],
    },
    { name: 'relation', words: RELATION },
    {
      name: 'order',
      words: [
        ...RELATION,
        ...wordList(
          'prioritet priority rekkefølge rekkjefølgje sequence sort_order ring_order call_order orden rang rank nr',
        ),
      ],
    },
    CUSTOMER,
  ],
  needs: {
    named: [
      ['person', 'customer'],
      ['person', 'order'],
    ],
    unnamed: [['person', 'relation', 'customer']],
  },
  examples: {
    hit: [
      { container: 'contact_persons', fields: ['customer_id', 'name', 'phone'] },
      { container: 'kontaktpersoner', fields: ['kunde_id', 'navn', 'mobil', 'prioritet'] },
      { container: 'kontaktpersonar', fields: ['namn', 'telefon', 'rekkjefølgje'] },
      { container: 'call_list', fields: ['installation_id', 'rekkefolge', 'navn', 'tlf', 'relasjon'] },
      { container: 'contacts', fields: ['customer_id', 'navn', 'mobil', 'epost', 'relasjon', 'prioritet'] },
      { container: 'pårørende', fields: ['pasient_id', 'navn', 'telefon', 'slektskap'] },
      { container: 'emergency_contacts', fields: ['employee_id', 'full_name', 'phone', 'relationship'] },
      { container: 'keyholders', fields: ['site_id', { name: 'who', dataType: 'identity.name' }] },
      { container: 'nøkkelholdere', fields: ['anleggsnr', 'navn', 'tlf'] },
      { container: 'varslingsliste', fields: ['objekt_id', { name: 'nr1', dataType: 'contact.phone' }] },
      { container: 'next_of_kin', fields: ['patient_id', 'name', 'relation'] },
      { container: 'familie', fields: ['elev_id', 'fornavn', 'relasjon'] },
    ],
    miss: [
      { container: 'customers', fields: ['customer_id', 'name', 'phone'] },
      { container: 'contact_types', fields: ['id', 'name'] },
      { container: 'relasjonstyper', fields: ['kode', 'navn'] },
      { container: 'keyholders', fields: ['key', 'value'] },
      { container: 'products', fields: ['id', 'name', 'price'] },
      { container: 'schema_migrations', fields: ['version', 'inserted_at'] },
      { container: 'foreign_keys', fields: ['table', 'column', 'relation'] },
      { container: 'call_queue', fields: ['job', 'priority', 'payload'] },
      { container: 'orders', fields: ['customer_id', 'name', 'sequence'] },
      { container: 'ringeliste', fields: ['dato', 'antall'] },
      { container: 'event_types', fields: ['id', 'name'] },
      { container: 'tilsette', fields: ['ansattnr', 'namn', 'mobil'] },
      { container: 'leads', fields: ['full_name', 'customer_email', 'stage'] },
    ],
  },
};
