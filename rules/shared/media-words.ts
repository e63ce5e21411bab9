import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Files of programs and of the company's own pages: they show or sound like nobody. */
const OF_NOBODY = wordList(`
  logo ikon icon favicon banner bakgrunn background asset assets static sprite emoji flag flagg produktbilde product_image
  thumbnail_template illustrasjon illustration qr qrkode barcode strekkode kart map diagram chart screenshot
`);

export const IMAGE_WORDS: Words = {
  names: wordList(`
    bilde bilete bilder bileter foto fotografi image images img photo photos picture pic portrait portrett avatar
    profilbilde profile_picture selfie verdisak verdisaker snapshot snap stillbilde kamerabilde camera_image alarmbilde
    thumbnail miniatyr skannet scan headshot mugshot ansiktsbilde face_image passbilde romfoto pirbilde bildefil bildelenke fotofil imagefile jpeg jpg png
  `),
  against: OF_NOBODY,
  labels: wordList('bildet bilete biletet fotoet vedlagt viser'),
};

export const AUDIO_WORDS: Words = {
  names: wordList(`
    lyd lydfil lydopptak opptak samtaleopptak samtaleopptaket audio recording recordings call_recording voice voicemail
    talemelding sound opptaksfil lydklipp wav mp3 speech stemme stemmeopptak mailbox_message
  `),
  against: wordList('musikk music song sang ringetone ringtone jingle lydeffekt beep podcast'),
  labels: wordList('opptaket lydfila lydfilen samtalen'),
};

export const VIDEO_WORDS: Words = {
  names: wordList(`
    video videoer videofil videoklipp videoopptak klipp clip clips film filmklipp footage cctv kameraopptak
    overvåkingsvideo overvåkningsvideo camera_clip videostream mp4 bodycam dashcam
  `),
  against: wordList('tutorial reklame reklamefilm trailer opplæring intro'),
  labels: wordList('videoen klippet filmen opptaket opptak'),
};
