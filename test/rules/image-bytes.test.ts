import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, dataUrl, FILES, HEX, hex, lines } from './media-files.js';
import { matches, table } from './table.js';

const F = FILES;
const big = Buffer.concat([F.jpeg, Buffer.alloc(20_000, F.random)]);

table(
  'image-bytes',
  'media.image',
  [
    ...[F.jpeg, F.jpegExif, F.jpegTables, F.jpegAdobe, F.png, F.gif, F.gif87, F.webp].map(hex),
    ...[F.heic, F.heif, F.avif, F.bmp, F.tiff, F.tiffBig].map(hex),
    ...[F.jpeg, F.jpegExif, F.png, F.gif, F.webp, F.heic, F.bmp, F.tiff, F.tiffBig].map(base64),
    HEX(F.jpeg),
    HEX(F.png),
    `\\x${hex(F.jpeg)}`,
    `0x${HEX(F.png)}`,
    { text: hex(F.jpeg), kind: 'bytes' },
    { text: dataUrl('image/png', F.png), kind: 'data-url' },
    dataUrl('image/jpeg', F.jpeg),
    dataUrl('image/gif;charset=utf-8', F.gif),
    `<img src="«${dataUrl('image/webp', F.webp)}»" alt="">`,
    `{"bilde":"«${base64(F.jpeg)}»"}`,
    `vedlegg «${base64(F.png)}» slutt`,
    `'«${hex(F.jpeg)}»'`,
    hex(big),
    base64(big),
    lines(Buffer.concat([F.jpeg, Buffer.alloc(300, F.random)])),
    `Content-Transfer-Encoding: base64\r\n\r\n«${lines(Buffer.concat([F.jpeg, Buffer.alloc(300, F.random)]))}»\r\n--grense`,
    { text: hex(F.pixel), field: 'bilde' },
    { text: hex(F.jpeg), field: 'ordrenr' },
    { text: base64(F.png), field: 'signatur' },
  ],
  [
    hex(F.random),
    hex(F.zeros),
    hex(F.ones),
    hex(F.pdf),
    base64(F.pdf),
    hex(F.zip),
    hex(F.gzip),
    hex(F.elf),
    hex(F.wav),
    base64(F.wav),
    hex(F.mp4),
    base64(F.mp4),
    hex(F.m4a),
    hex(F.pixel),
    base64(F.pixel),
    dataUrl('image/svg+xml', F.pdf),
    dataUrl('image/x-icon', F.png),
    dataUrl('image/vnd.microsoft.icon', F.png),
    dataUrl('application/pdf', F.pdf),
    'data:image/svg+xml,%3Csvg',
    'data:image/png;base64,',
    'data:image/png',
    hex(F.jpeg).slice(0, 8),
    `a${hex(F.jpeg)}`,
    `${hex(F.jpeg).slice(0, 60)}xyz`,
    hex(F.jpeg).replace('ffd8ffe0', 'ffd8ffd9'),
    hex(F.jpeg).replace('ffd8', 'ffd9'),
    hex(F.png).replace('0d0a1a0a', '0a0a1a0a'),
    hex(F.webp).replace(hex(Buffer.from('WEBP')), hex(Buffer.from('WXYZ'))),
    hex(F.bmp).replace('28000000', '29000000'),
    'ffd8ffe0',
    'iVBORw0KGgo',
    'R0lGODlh',
    '/9j/ er starten på et bilde',
    { value: hex(F.random), field: 'bilde' },
    { value: 'BM', field: 'bilde' },
  ],
);

describe('random bytes', () => {
  it('are no picture, in either writing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 24, maxLength: 80 }), (bytes) => {
        const file = Buffer.from(bytes);
        expect(matches({ value: hex(file) }, 'media.image')).toEqual([]);
        expect(matches({ value: base64(file) }, 'media.image')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
