import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, table } from './table.js';

const TYPE = 'device.sim';

// Issuer 99 and network 99 of Norway (47, 242) are nobody's; the serial numbers are counted up.
table(
  'iccid',
  TYPE,
  [
    { text: '8947990000012345670', kind: 'iccid' },
    { text: '89479900000123456783', kind: 'iccid' },
    '89479900000987654325',
    '8947990000098765437',
    '8946990000012345672',
    '89449900000123456786',
    '89889900000123456783',
    '8947990000012345670F',
    { text: '8947 9900 0001 2345 670', kind: 'iccid' },
    '8947 9900 0001 2345 6783',
    '8947-9900-0001-2345-670',
    '894799 0000 0123 4567 0',
    '894799 0000 0123 45670'.replace(' 45670', ' 4567 0'),
    'ICCID: «8947990000012345670»',
    'Simkort «8947990000012345670» satt i panelet.',
    'SIM-nr. «89479900000123456783»',
    '"iccid":"«8947990000012345670»"',
    'iccid=«8947990000012345670»&x',
    '(«8947990000012345670»)',
    'ICCID «894799000001234567»',
    { text: '894799000001234567', field: 'iccid' },
    { text: '8947990000012345671', field: 'simkortnummer' },
    { text: '8947990000012345670', field: 'panel_sim' },
    { text: '8947990000012345670', field: 'SIM_ID' },
    { text: '8947990000012345670', field: 'c5' },
    '«8947990000012345670»;«8947990000098765437»',
  ],
  [
    '8947990000012345671',
    '894799000001234567',
    '89479900000123456784',
    '8947 9900 0001 2345 671',
    '89000000000000000000',
    '8900000000000000002',
    '1234567890123456789',
    '7947990000012345670',
    '894799000001234567012',
    '8947990000012345670.5',
    '8947990000012345670,5',
    '1.8947990000012345670',
    'A8947990000012345670',
    '8947990000012345670A',
    '8947990000012345670-1',
    '370722150012345678',
    'sporingsnr 8947990000012345670',
    'kid 8947990000012345670',
    '4111 1111 1111 1111',
    '20240115101112345678',
    '18446744073709551615',
    { value: '1234567890123456789', field: 'iccid' },
    { value: '0000000000000000000', field: 'iccid' },
    { value: '89999999999999999999', field: 'iccid' },
    { value: '894799000001234567', field: 'ordrenr' },
    { value: 'Telenor', field: 'sim' },
  ],
);

table(
  'imsi',
  TYPE,
  [
    { text: '242990000012345', field: 'imsi', kind: 'imsi' },
    { text: '242990000012346', field: 'IMSI' },
    { text: '240990000012345', field: 'sim_imsi' },
    { text: '901990000012345', field: 'sim_id' },
    { text: '238990000012345', field: 'simkort' },
    { text: '244990000012345', field: 'm2m_nr' },
    { text: '234990000012345', field: 'iot_sim' },
    { text: '262990000012345', field: 'abonnent.imsi' },
    { text: '208990000012345', field: 'imsiNr' },
    { text: '242991234567890', field: 'sim_nr' },
    { text: '242991234567891', field: 'gsm_modul' },
    { text: '242991234567892', field: 'esim' },
    'IMSI «242990000012345»',
    'imsi: «242990000012345», apn m2m',
    'imsi=«242990000012345»',
    '"imsi":"«242990000012345»"',
    'SIM «242990000012345» er sperret',
    'simkort nr «242990000012345»',
    'sim-kort: «242990000012345»',
    'IMSI(«242990000012345»)',
    'imsi «901990000012345»',
    'm2m «242990000012345»',
    'Ny IMSI er «242990000012345».',
    'imsi;«242990000012345»',
    'imsi «242990000012345»/«242990000012346»',
  ],
  [
    '242990000012345',
    '901990000012345',
    'ordre 242990000012345',
    'kid 242990000012345',
    'målepunkt 242990000012345',
    '24299000001234',
    '2429900000123456',
    { value: '242990000012345', field: 'c5' },
    { value: '242990000012345', field: 'ref' },
    { value: '242990000012345', field: 'transaksjon' },
    { value: '242990000012345', field: 'simulering' },
    { value: '242990000012345', field: 'similarity' },
    { value: '352099001761481', field: 'sim_id' },
    { value: '555990000012345', field: 'imsi' },
    { value: '123456789012345', field: 'imsi' },
    { value: '242000000000000', field: 'imsi' },
    { value: '242990000012345.5', field: 'imsi' },
    { value: '242990000012345,50', field: 'imsi' },
    { value: 'A242990000012345', field: 'imsi' },
    { value: '+242990000012345', field: 'imsi' },
    { value: '242990000012345-1', field: 'imsi' },
    { value: '24299', field: 'imsi' },
    { value: 'aktiv', field: 'sim' },
    { value: '242990000012345', field: 'sim_count' },
    { value: '242990000012345', field: 'timestamp' },
  ],
);

table(
  'sim-m2m',
  TYPE,
  [
    { text: '+47580012345678', kind: 'm2m' },
    '+47 580012345678',
    '+47 58 00 12 34 56 78',
    '+47 5800 1234 5678',
    '+4759012345',
    '+47 59 01 23 45',
    '+47 590 12 345',
    '0047580012345678',
    '0047 59012345',
    'Panelet ringer fra «+47580012345678».',
    'tel:«+4759012345»',
    '(«+4759012345»)',
    'M2M-nummer «580012345678»',
    'm2m: «59012345»',
    'sim «580012345678» i panelet',
    'simkort «58 00 12 34 56 78»',
    'GSM-modul «59 01 23 45»',
    'msisdn=«47580012345678»',
    'SIM: «5800 1234 5678»',
    { text: '580012345678', field: 'panel_sim', kind: 'm2m' },
    { text: '59012345', field: 'simkort' },
    { text: '47580012345678', field: 'msisdn' },
    { text: '4759012345', field: 'm2m_msisdn' },
    { text: '58 00 12 34 56 78', field: 'm2m_nr' },
    { text: '590 12 345', field: 'gsm_modul' },
    { text: '+47580012345678', field: 'telefon' },
    { text: '+47580012345678', field: 'c5' },
    '«+47580012345678»,«+4759012345»',
  ],
  [
    '580012345678',
    '59012345',
    '47580012345678',
    '58 00 12 34 56 78',
    '59 01 23 45',
    '+4740012345',
    '+47 987 65 432',
    '+4758001234',
    '+475800123456789',
    '+47 59 01 23',
    '+46580012345678',
    '0046580012345678',
    '+4758',
    '1+47580012345678',
    'ordre 59012345',
    'ordrenr. 580012345678',
    'kid 580012345678',
    'faktura 59012345',
    '59012345,50 kr',
    'sim 59012345,50',
    '58.5912345',
    { value: '40012345', field: 'simkort' },
    { value: '22334455', field: 'm2m_nr' },
    { value: '570012345678', field: 'panel_sim' },
    { value: '59000000', field: 'simkort' },
    { value: '580000000000', field: 'm2m' },
    { value: '59012345', field: 'belop' },
    { value: '59012345', field: 'c5' },
    { value: '20240115', field: 'simkort' },
  ],
);

/** An independent reading: the sum with doubled digits reduced modulo 9. */
const adds = (digits: string): boolean => {
  let sum = 0;
  const parity = digits.length % 2;
  for (const [i, c] of [...digits].entries()) {
    const d = Number(c);
    sum += i % 2 !== parity ? d : d === 9 ? 9 : (2 * d) % 9;
  }
  return sum % 10 === 0;
};

describe('iccid against an independent control digit', () => {
  it('finds exactly the bare numbers of 19 and 20 digits that add up', () => {
    const serials = fc.integer({ min: 1_000_000_001, max: 9_999_999_999 });
    fc.assert(
      fc.property(serials, fc.boolean(), fc.integer({ min: 0, max: 9 }), (n, long, d) => {
        const digits = `894799${long ? '71' : '3'}${n}0${d}`.padEnd(long ? 20 : 19, '0').slice(0, long ? 20 : 19);
        expect(matches({ value: digits }, TYPE)).toHaveLength(adds(digits) ? 1 : 0);
      }),
    );
  });
});
