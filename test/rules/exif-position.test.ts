import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exifPosition } from '../../rules/exif-position.js';
import { Engine } from '../../src/detect/engine.js';
import { Spans } from '../../src/detect/spans.js';
import { base64, dataUrl, FILES, HEX, hex, jpegWith, pngWith, tiffWithPosition, webpWith } from './media-files.js';

/** The highest mountains of Norway and of Svalbard, the cliff of the midnight sun, and places at sea: nobody's home. */
const GALDHOPIGGEN = tiffWithPosition({ lat: [61, 38, 11.4], lon: [8, 18, 45] });
const NEWTONTOPPEN = tiffWithPosition({ lat: [79, 0, 30], lon: [17, 30, 0], big: true });
const NORTH_CAPE = tiffWithPosition({ lat: [71, 10, 21], lon: [25, 47, 40] });
const SKAGERRAK = tiffWithPosition({ lat: [58, 12, 0], lon: [9, 30, 0], big: true });
const CAPE_TOWN = tiffWithPosition({ lat: [33, 57, 26], lon: [18, 24, 11], refs: 'SE' });
const ACONCAGUA = tiffWithPosition({ lat: [32, 39, 11], lon: [70, 0, 42], refs: 'SW', big: true });
const NULL_ISLAND = tiffWithPosition({ lat: [0, 0, 0], lon: [0, 0, 0] });
const OUT_OF_RANGE = tiffWithPosition({ lat: [95, 0, 0], lon: [8, 0, 0] });

const [jpeg, png, webp] = [jpegWith(GALDHOPIGGEN), pngWith(GALDHOPIGGEN), webpWith(GALDHOPIGGEN)];
/** The bytes with another value at this place. */
const changed = (file: Buffer, at: number, value: number): Buffer => {
  const copy = Buffer.from(file);
  copy[at] = value;
  return copy;
};
const tagAt = GALDHOPIGGEN.indexOf(Buffer.from([0x25, 0x88]));

const engine = new Engine([exifPosition]);
const spans = new Spans();

/** The kinds of the positions in a text. The rule by itself: with all rules, the picture may claim the span. */
function kindsIn(text: string): (string | undefined)[] {
  engine.scan(text, spans);
  const outcomes = [...spans.outcome.subarray(0, spans.count)];
  return outcomes.filter((outcome) => outcome >= 0).map((outcome) => exifPosition.kinds[outcome]?.name);
}

describe('exif-position finds', () => {
  it.each([
    ...[GALDHOPIGGEN, NEWTONTOPPEN, NORTH_CAPE, SKAGERRAK].flatMap((t) => [
      hex(t),
      hex(jpegWith(t)),
      base64(jpegWith(t)),
    ]),
    ...[png, webp].flatMap((f) => [hex(f), base64(f)]),
    HEX(jpeg),
    `\\x${hex(jpeg)}`,
    `0x${HEX(png)}`,
    dataUrl('image/jpeg', jpeg),
    `<img src="${dataUrl('image/png', png)}">`,
    `{"bilde":"${base64(jpeg)}"}`,
    hex(jpeg).slice(0, 2 * 170),
    base64(Buffer.concat([jpeg, Buffer.alloc(30_000)])),
  ])('Norway in %s', (text) => {
    expect(kindsIn(text)).toEqual(['norway']);
  });

  it.each([CAPE_TOWN, ACONCAGUA].flatMap((t) => [hex(t), hex(jpegWith(t)), base64(pngWith(t))]))(
    'the world in %s',
    (text) => {
      expect(kindsIn(text)).toEqual(['world']);
    },
  );
});

describe('exif-position leaves alone', () => {
  it.each([
    ...[FILES.jpeg, FILES.jpegExif, FILES.png, FILES.webp, FILES.heic, FILES.tiff, FILES.tiffBig, FILES.gif].map(hex),
    ...[FILES.wav, FILES.mp4, FILES.pdf, FILES.random].map(hex),
    ...[NULL_ISLAND, OUT_OF_RANGE].flatMap((t) => [hex(t), hex(jpegWith(t))]),
    hex(jpeg).slice(0, 2 * 60),
    hex(jpeg).slice(0, 2 * 130),
    base64(jpeg).slice(0, 160),
    hex(changed(GALDHOPIGGEN, tagAt, 0x26)),
    hex(changed(GALDHOPIGGEN, tagAt + 2, 3)),
    hex(changed(GALDHOPIGGEN, 9, 255)),
    hex(changed(GALDHOPIGGEN, 4, 255)),
    hex(changed(GALDHOPIGGEN, 5, 255)),
    hex(GALDHOPIGGEN).replace('49492a00', '49492b00'),
    hex(Buffer.concat([FILES.pdf, GALDHOPIGGEN])),
    `x${hex(GALDHOPIGGEN)}`,
    'Exif\0\0II*\0',
    'GPS 61 38 11',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('the reader of EXIF', () => {
  it('never throws on a broken picture, and never finds what is not there', () => {
    fc.assert(
      fc.property(fc.nat(jpeg.length - 1), fc.nat(255), fc.nat(jpeg.length), (at, value, cut) => {
        const text = hex(changed(jpeg, at, value).subarray(0, Math.max(cut, 24)));
        engine.scan(text, spans);
        for (let i = 0; i < spans.count; i++) expect(spans.end[i]).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads the position it was given, to a hundredth of a second', () => {
    const angle = (most: number) =>
      fc.tuple(
        fc.nat(most - 1),
        fc.nat(59),
        fc.nat(5999).map((n) => n / 100),
      );
    fc.assert(
      fc.property(
        angle(90),
        angle(180),
        fc.constantFrom('NE', 'NW', 'SE', 'SW'),
        fc.boolean(),
        (lat, lon, refs, big) => {
          const [a, b] = [lat, lon].map(([d, m, s]) => d + m / 60 + s / 3600) as [number, number];
          const inBox = refs === 'NE' && a >= 57.9 && a <= 71.2 && b >= 4 && b <= 31.3;
          const found = kindsIn(hex(jpegWith(tiffWithPosition({ lat, lon, refs, big }))));
          if (inBox) expect(found).toEqual(['norway']);
          else if (a > 0.01) expect(found).not.toEqual([]);
        },
      ),
    );
  });
});
