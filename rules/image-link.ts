import type { Detector } from '../src/model/detector.js';
import { mediaLink } from './shared/media-link.js';
import { IMAGE_WORDS } from './shared/media-words.js';

export const imageLink: Detector = mediaLink({
  id: 'image-link',
  dataType: 'media.image',
  extensions: 'jpe?g|png|heic|heif|webp|gif|avif|bmp|tiff?',
  // Also the names that cameras and telephones give (DCF 2.0: four letters and four digits).
  telling:
    /verdisak|avatar|profil|portrett|portrait|selfie|snapshot|stillbilde|kamera|camera|(?:^|[/\\_.-])(?:bilder?|foto(?:er)?|photos?|face|ansikt|headshot)[/\\_.\-\d]|(?:^|[/\\])(?:IMG|DSC[NF_]?|PXL|DCIM|WA)[-_]?\d{4}|WhatsApp/i,
  words: IMAGE_WORDS,
  docs: {
    summary: 'Links and paths to picture files. They count where the field, a word beside them or the path says whose.',
    reference: 'RFC 3986; endings as registered with IANA (image/*); DCF 2.0 for the names cameras give.',
    misses:
      'Links without an ending (/avatar/123), names with blanks, and pictures whose path and field say nothing. Logos, icons and ' +
      'pictures of goods are left out by the words in their path.',
  },
  examples: {
    hit: [
      'https://cdn.example.org/avatars/4711.jpg',
      'verdisak-12-klokke.jpg',
      'DCIM/IMG_0042.JPG',
      'bilde: 4711.heic',
      { value: 'https://cdn.example.org/x/4711.webp', field: 'profilbilde' },
    ],
    miss: [
      'https://example.org/static/logo.png',
      'https://cdn.example.org/x/4711.webp',
      'logo@2x.png',
      'rapport.pdf',
      { value: '/assets/icons/bell.png', field: 'bilde' },
    ],
  },
});
