/** What six or eight octets in hex say about the device they stand for. */

/** Addresses that people write when they have none: counted up, doubled, spelled. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  '112233445566 123456789abc 0123456789ab aabbccddeeff 001122334455 a1b2c3d4e5f6 deadbeefcafe'.split(' '),
);
/** `20-24-01-15-12-30` and `24:01:15:12:30:05`: a date and a time in pairs. */
const DATE = new RegExp(
  '^(?:(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d' +
    '|\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d)$',
);

/**
 * Twelve or sixteen hex digits in lower case: `group` and `other` are no device's address, `documentation` is nobody's,
 * `made` is one of eight octets made from one of six.
 */
export function readMac(hex: string): 'device' | 'made' | 'documentation' | 'group' | 'other' {
  if (/^(.)\1{11,15}$/.test(hex) || PLACEHOLDERS.has(hex) || DATE.test(hex)) return 'other';
  // IEEE 802: the lowest bit of the first octet marks a group, and no device has a group's address.
  if ((Number.parseInt(hex[1] as string, 16) & 1) === 1) return 'group';
  // RFC 9542 2.1.2: the range for documentation.
  if (hex.length === 12 && hex.startsWith('00005e0053')) return 'documentation';
  // RFC 4291, appendix A: `ff:fe` in the middle.
  return hex.length === 16 && hex.slice(6, 10) === 'fffe' ? 'made' : 'device';
}
