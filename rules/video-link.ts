import type { Detector } from '../src/model/detector.js';
import { mediaLink } from './shared/media-link.js';
import { VIDEO_WORDS } from './shared/media-words.js';

export const videoLink: Detector = mediaLink({
  id: 'video-link',
  dataType: 'media.video',
  extensions: 'mp4|m4v|mov|avi|mkv|webm|3gp|3g2|wmv|flv|mpe?g',
  telling:
    /opptak|recording|kamera|camera|overvåk|cctv|bodycam|dashcam|(?:^|[/\\_.-])(?:clips?|klipp|footage|VID|MVI|MOV)[/\\_.\-\d]|WhatsApp/i,
  words: VIDEO_WORDS,
  docs: {
    summary: 'Links and paths to film files. They count where the field, a word beside them or the path says whose.',
    reference: 'RFC 3986; endings as registered with IANA (video/*).',
    misses: 'Links without an ending, playlists and live streams, and films whose path and field say nothing.',
  },
  examples: {
    hit: [
      'https://nvr.example.org/kamera2/2026-03-01.mp4',
      '/data/clips/4711.mkv',
      'bodycam_4711.mov',
      'klipp 4711.avi',
      { value: 'https://cdn.example.org/v/4711.mov', field: 'videoklipp' },
    ],
    miss: [
      'https://example.org/assets/hero.mp4',
      'https://cdn.example.org/v/4711.mov',
      'clip@2x.mov',
      'kamera.txt',
      { value: 'tutorial.mp4', field: 'video' },
    ],
  },
});
