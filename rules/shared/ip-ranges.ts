/** Which IPv4 addresses stand for a device of somebody. */

export const RANGES = ['public', 'private', 'documentation'] as const;
export type Range = (typeof RANGES)[number];
/** The kind of an address cut short, as web statistics do it; one for documentation is still nobody's. */
export const aggregated = (synthetic: boolean): string => (synthetic ? 'aggregated-documentation' : 'aggregated');

export type Octets = readonly [number, number, number, number];

/** RFC 1918, 6598, 3927, 5737; undefined for what no person's device answers at. */
export function rangeOf([a, b, c, d]: Octets): Range | undefined {
  if (a === 0 || a === 127 || a >= 224) return undefined; // this network, loopback, multicast and reserved
  const key = `${a}.${b}.${c}`;
  if (key === '192.0.2' || key === '198.51.100' || key === '203.0.113') return 'documentation';
  if (b === 0 && c === 0 && d === 0) return undefined; // a network, or a version
  const shared = (a === 100 && b >= 64 && b < 128) || (a === 169 && b === 254);
  return shared || a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) ? 'private' : 'public';
}
