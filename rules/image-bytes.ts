import type { Detector } from '../src/model/detector.js';
import { mediaBytes } from './shared/media-detector.js';
import { IMAGE_WORDS } from './shared/media-words.js';

export const imageBytes: Detector = mediaBytes({
  id: 'image-bytes',
  dataType: 'media.image',
  family: 'image',
  words: IMAGE_WORDS,
  // JPEG ff, PNG 89, GIF 47, WebP 52, BMP 42, TIFF 49 and 4d, HEIC and AVIF 00; the same in base64.
  docs: {
    summary: 'Pictures by their first bytes (JPEG, PNG, GIF, WebP, HEIC, AVIF, BMP, TIFF), as hex, base64 or data URL.',
    reference:
      'ISO/IEC 10918-1 B.1, ISO/IEC 15948 5.2, GIF89a, RFC 9649 (WebP), ISO/IEC 23008-12 (HEIF), TIFF 6.0, RFC 2397.',
    misses:
      'What the picture shows, and whether anybody is on it. SVG and icons are left out; a GIF of one or two pixels counts only ' +
      'in a field named after pictures. Pictures inside PDF and archives.',
  },
  examples: {
    hit: [
      'ffd8ffe000104a46494600010100000100010000ffdb0043',
      '0x89504E470D0A1A0A0000000D4948445200000010000000100802000000',
      '\\x89504e470d0a1a0a0000000d4948445200000010000000100802000000',
      'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2',
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD',
      'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD',
    ],
    miss: [
      'ffd8c2e000104a46494600010100000100010000ffdb0043',
      'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5v',
      '5249464624080000574156456b6d742010000000010001',
      '89504e47',
      'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAA',
    ],
  },
});
