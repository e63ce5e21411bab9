import type { Detector } from '../src/model/detector.js';
import { mediaBytes } from './shared/media-detector.js';
import { AUDIO_WORDS } from './shared/media-words.js';

export const audioBytes: Detector = mediaBytes({
  id: 'audio-bytes',
  dataType: 'media.audio',
  family: 'audio',
  words: AUDIO_WORDS,
  // WAV 52, ID3 49, MPEG frames ff, Ogg 4f, FLAC 66, AMR 23, AIFF 46, M4A 00; the same in base64.
  docs: {
    summary: 'Recordings by their first bytes (WAV, MP3, Ogg, FLAC, AMR, AAC, M4A, AIFF), as hex, base64 or data URL.',
    reference: 'RFC 3533 (Ogg), RFC 9639 (FLAC), RFC 4867 (AMR), ID3v2.4, ISO/IEC 11172-3, ISO/IEC 14496-12, RFC 2397.',
    misses:
      'Whose voice it is. Raw samples and A-law without a header; MP3 and AAC that begin with a bare frame count only in a ' +
      'field named after recordings; Windows Media.',
  },
  examples: {
    hit: [
      '524946462408000057415645666d74201000000001000100401f0000',
      '0x524946462408000057415645666D74201000000001000100401F0000',
      '\\x4944330400000000002354535345000000',
      'T2dnUwACAAAAAAAAAAAAAAAAAAAAAAAA',
      { value: '//uQZAAAAAAAAAAAAAAAAAAAAAAAAAAA', field: 'lydfil' },
      'data:audio/amr;base64,IyFBTVIKPJFZsAAAAAAAAAAA',
    ],
    miss: [
      'fffb90640000000000000000',
      '5249464624080000574542505650382018000000',
      '4944330400000000',
      'T2dnU29tIGVpdCBvcmQgc29tIGlra2pl',
      'ffd8ffe000104a46494600010100000100010000',
    ],
  },
});
