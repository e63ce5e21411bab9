/** A register that leaves nothing out, for a company that does not exist. */
import type { Register } from '../../src/model/register.js';

const label = (nb: string, en: string) => ({ nb, en });

export const COMPLETE: Register = {
  policy: {
    lang: 'nb',
    created: '2017-01',
    reviewed: '2025-03',
    controller: { name: 'Fjordlampen AS', address: 'Prøvegata 1, 0001 Oslo, NO' },
    dpo: { contact: 'ombud@example.org', same_as_controller: false },
    authority: { name: 'Datatilsynet' },
    security: { statement: 'access control, encryption at rest, log review' },
    recipients_exhaustive: true,
    subjects: {
      customer: { label: label('Kunde', 'Customer'), basis: 'explicit', members: ['buyer', 'payer'] },
      employee: { label: label('Ansatt', 'Employee'), basis: 'explicit', members: ['employee'] },
    },
    sources: {
      direct: { subjects: ['customer'] },
      bureau: { kinds: ['credit information agency'], categories: ['credit.check_result'], open_ended: false },
    },
    categories: {
      'contact.email': {
        label: label('E-post', 'E-mail'),
        basis: 'explicit',
        listed: true,
        subjects: ['customer'],
        purposes: ['sale'],
        retention: { months: 12, from: 'purchase' },
        match: [{ dataType: 'contact.email' }],
      },
      'identity.national_id': {
        basis: 'explicit',
        subjects: ['customer'],
        purposes: ['credit'],
        retention: { text: 'until the credit check is done' },
        match: [{ dataType: 'identity.national_id' }],
      },
      'credit.check_result': {
        basis: 'explicit',
        certain: false,
        condition: 'only when the customer asks for an invoice',
        subjects: ['customer'],
        purposes: ['credit'],
        retention: { months: 3, from: 'check' },
        match: [{ dataType: 'credit.check_result' }],
      },
      'special.health': {
        basis: 'explicit',
        sensitive: 'art9',
        subjects: ['employee'],
        purposes: ['payroll'],
        retention: { months: 36, from: 'end of employment' },
        match: [{ dataType: 'special.health' }],
      },
      'device.mac': { basis: 'absent', match: [{ dataType: 'device.mac' }] },
    },
    purposes: { sale: {}, credit: { label: label('Kredittvurdering', 'Credit check') }, payroll: {} },
    legal_basis: {
      contract: { article: '6.1.b', basis: 'explicit', purposes: ['sale', 'credit'] },
      duty: { article: '6.1.c', basis: 'explicit', purposes: ['payroll'] },
      work: { article: '9.2.b', basis: 'explicit', purposes: ['payroll'] },
    },
    recipients: {
      bureau: {
        label: label('Kredittopplysningsforetak', 'Credit information agency'),
        region: 'NO',
        gdpr_role: 'controller',
      },
      mail: {
        label: label('E-postutsending', 'E-mail delivery'),
        examples: ['Google'],
        region: 'EEA',
        transfer_mechanism: 'scc',
        gdpr_role: 'processor',
      },
    },
    transfers: { storage: { regions: ['EEA'] }, other: 'standard contractual clauses for e-mail delivery' },
    rights: ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability', 'complaint'].map(
      (id) => ({ id }),
    ),
    claims: {
      eea: { statement: 'stored in the EEA', predicate: { kind: 'region-in', regions: ['EEA'] } },
      nomac: { statement: 'no MAC addresses', predicate: { kind: 'type-absent', dataType: 'device.mac' } },
    },
  },
  systems: [
    {
      id: 'shop',
      owner: 'Salg',
      region: 'NO',
      recipient: 'mail',
      containers: ['shop'],
      categories: [
        {
          category: 'contact.email',
          subjects: ['customer'],
          purposes: ['sale'],
          retention: { months: 12, from: 'purchase' },
        },
      ],
    },
  ],
};
