import type { Detector } from '../src/model/detector.js';
import { mediaLink } from './shared/media-link.js';
import { AUDIO_WORDS } from './shared/media-words.js';

export const audioLink: Detector = mediaLink({
  id: 'audio-link',
  dataType: 'media.audio',
  extensions: 'mp3|wav|ogg|oga|opus|amr|awb|m4a|aac|flac|gsm|wma',
  telling:
    /opptak|recording|samtale|voicemail|talemelding|(?:^|[/\\_.-])(?:calls?|voice|stemme|ptt|AUD|REC)[/\\_.\-\d]|WhatsApp/i,
  words: AUDIO_WORDS,
  docs: {
    summary: 'Links and paths to sound files. They count where the field, a word beside them or the path says whose.',
    reference: 'RFC 3986; endings as registered with IANA (audio/*).',
    misses: 'Links without an ending, names with blanks, and recordings whose path and field say nothing.',
  },
  examples: {
    hit: [
      '/var/spool/opptak/2026/03/4711.wav',
      's3://lyd/call-recordings/4711.mp3',
      'voicemail/4711.amr',
      'lydfil: 4711.m4a',
      { value: 'https://cdn.example.org/a/4711.ogg', field: 'lydfil' },
    ],
    miss: [
      '/usr/share/sounds/beep.wav',
      'https://cdn.example.org/a/4711.ogg',
      'mp3 og wav støttes',
      'opptak.txt',
      { value: 'jingle.mp3', field: 'lydfil' },
    ],
  },
});
