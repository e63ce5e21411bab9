import { base64, dataUrl, FILES, HEX, hex } from './media-files.js';
import { table } from './table.js';

const F = FILES;
const AUDIO = [F.wav, F.mp3, F.mp3Old, F.ogg, F.opus, F.flac, F.amr, F.amrWide, F.m4a, F.aiff];
const VIDEO = [F.mp4, F.mp42, F.mov, F.mobile, F.avi, F.webm, F.mkv, F.flv, F.theora];
const IMAGES = [F.jpeg, F.png, F.gif, F.webp, F.heic, F.avif, F.bmp, F.tiff];
const OTHERS = [F.pdf, F.zip, F.gzip, F.elf, F.random, F.zeros, F.ones];

table(
  'audio-bytes',
  'media.audio',
  [
    ...AUDIO.map(hex),
    ...AUDIO.map(base64),
    HEX(F.wav),
    `\\x${hex(F.amr)}`,
    `0x${HEX(F.flac)}`,
    { text: dataUrl('audio/wav', F.wav), kind: 'data-url' },
    dataUrl('audio/ogg;codecs=opus', F.opus),
    `{"lyd":"«${base64(F.ogg)}»"}`,
    { text: hex(F.mp3Frame), field: 'opptak' },
    { text: base64(F.mp3Frame), field: 'lydfil' },
    { text: hex(F.aacFrame), field: 'recording' },
    { text: hex(F.wav), field: 'ordrenr' },
  ],
  [
    ...IMAGES.map(hex),
    ...VIDEO.map(hex),
    ...OTHERS.map(hex),
    base64(F.pdf),
    base64(F.theora),
    hex(F.mp3Frame),
    base64(F.mp3Frame),
    hex(F.aacFrame),
    hex(F.wav).replace(hex(Buffer.from('WAVE')), hex(Buffer.from('WEVE'))),
    hex(F.mp3).replace('49443304', '49443309'),
    'ID3 er et format for metadata',
    'data:audio/wav;base64,',
    dataUrl('application/octet-stream', F.pdf),
    { value: hex(F.random), field: 'opptak' },
  ],
);

table(
  'video-bytes',
  'media.video',
  [
    ...VIDEO.map(hex),
    ...VIDEO.map(base64),
    HEX(F.mp4),
    `\\x${hex(F.mp4)}`,
    `0x${HEX(F.avi)}`,
    { text: dataUrl('video/mp4', F.mp4), kind: 'data-url' },
    `{"klipp":"«${base64(F.webm)}»"}`,
    { text: hex(F.mpeg), field: 'video' },
    { text: hex(F.mp4), field: 'ordrenr' },
  ],
  [
    ...IMAGES.map(hex),
    ...AUDIO.map(hex),
    ...OTHERS.map(hex),
    base64(F.m4a),
    base64(F.heic),
    hex(F.mpeg),
    hex(F.webm).replace(hex(Buffer.from('webm')), '00000000'),
    hex(F.mp4).replace(hex(Buffer.from('ftyp')), hex(Buffer.from('free'))),
    'data:video/mp4;base64,',
    { value: hex(F.random), field: 'video' },
  ],
);
