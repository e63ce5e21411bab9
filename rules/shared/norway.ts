/** Where positions of a Norwegian company's customers lie, and what a coordinate looks like. */

/** Mainland, Svalbard and Jan Mayen in degrees (identifiers.md, 7). */
const BOXES = [
  { south: 57.9, north: 71.2, west: 4.0, east: 31.3 },
  { south: 74.3, north: 81.0, west: 10.0, east: 35.0 },
  { south: 70.8, north: 71.2, west: -9.2, east: -7.9 },
] as const;

/** True when the position lies in Norway. Degrees, WGS 84. */
export const inNorway = (lat: number, lon: number): boolean =>
  BOXES.some((b) => lat >= b.south && lat <= b.north && lon >= b.west && lon <= b.east);

/** True for a possible position that is not null island (0, 0), which stands for "unknown". */
export const onEarth = (lat: number, lon: number): boolean =>
  Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && !(Math.abs(lat) < 0.001 && Math.abs(lon) < 0.001);

/** Easting and northing over Norway in EUREF89 UTM 32, 33 or 35, in metres (identifiers.md, 7). */
export const inNorwayUtm = (east: number, north: number): boolean =>
  east >= -150_251 && east <= 1_800_888 && north >= 6_417_577 && north <= 8_045_418;

/** Digits after the decimal sign. Three are 100 m, four are 10 m: a house. */
const decimals = (number: string): number => {
  const sign = number.search(/[.,]/);
  return sign === -1 ? 0 : number.length - sign - 1;
};

/**
 * Decimals of a pair: those of the less exact one, but a pair stored without trailing zeros (`59.913868, 10.75`)
 * is as exact as the other says.
 */
export const precision = (a: string, b: string): number => {
  const few = Math.min(decimals(a), decimals(b));
  return few === 2 && Math.max(decimals(a), decimals(b)) >= 5 ? 4 : few;
};

/** A decimal number in either notation. */
export const toNumber = (text: string): number => Number(text.replace(',', '.'));
