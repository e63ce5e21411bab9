import type { Detector } from '../src/model/detector.js';
import { mediaBytes } from './shared/media-detector.js';
import { VIDEO_WORDS } from './shared/media-words.js';

export const videoBytes: Detector = mediaBytes({
  id: 'video-bytes',
  dataType: 'media.video',
  family: 'video',
  words: VIDEO_WORDS,
  // MP4 and MPEG 00, AVI 52, Matroska and WebM 1a, FLV 46, Ogg 4f; the same in base64.
  docs: {
    summary: 'Films by their first bytes (MP4, MOV, AVI, Matroska, WebM, FLV, MPEG), as hex, base64 or data URL.',
    reference: 'ISO/IEC 14496-12 4.3 and mp4ra.org (brands), RFC 8794 and 9559 (Matroska), RFC 3533, RFC 2397.',
    misses:
      'What the film shows. Transport streams, raw H.264 and Windows Media; MPEG program streams and brands that nobody ' +
      'registered count only in a field named after films.',
  },
  examples: {
    hit: [
      '000000206674797069736f6d0000020069736f6d69736f32',
      '5249464600000000415649204c495354',
      '0x000000206674797069736F6D0000020069736F6D69736F32',
      '\\x52494646000000004156492020000000',
      'GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZw==',
      'data:video/mp4;base64,AAAAIGZ0eXBpc29tAAACAGlzb20=',
    ],
    miss: [
      '00000020667479706865696300000000',
      '1a45dfa30000000000000000',
      '000000206d6f6f76',
      '52494646240800005741564566',
      'ffd8ffe000104a46494600010100000100010000',
    ],
  },
});
