import type { Lexicon } from '../shared/lexicon.js';

/** Adjectives of peoples. By themselves they describe goods and languages; with a noun of descent they are about a person. */
const PEOPLES =
  'samisk kvensk kurdisk afrikansk asiatisk arabisk tyrkisk pakistansk indisk iransk somalisk vietnamesisk tamilsk ' +
  'persisk palestinsk jødisk slavisk latinamerikansk utenlandsk utanlandsk etnisk';
const DESCENT = 'opprinnelse opphav avstamming bakgrunn herkomst utseende utsjånad';
const PEOPLES_EN =
  'sami kurdish african asian arab turkish pakistani indian iranian persian somali vietnamese tamil palestinian jewish ' +
  'slavic hispanic latino caribbean middle-eastern';
const DESCENT_EN = 'descent origin heritage ancestry';

const combined = (peoples: string, nouns: string): string =>
  peoples
    .split(' ')
    .flatMap((people) => nouns.split(' ').map((noun) => `${people.replace('-', ' ')} ${noun}`))
    .join(', ');

/**
 * Racial and ethnic origin in texts about persons: peoples as person words, and origin by descent. Nationality by itself
 * is no such category (`norsk statsborger`). Written from general knowledge.
 */
export const ETHNICITY: Lexicon = {
  words: `
    romani, romanibakgrunn, sigøyner, sigøynar, skogfinsk slekt, kurder, kurdar, tamiler, tamilar, somalier, somaliar,
    pashtun, pasjtuner, hazara, uigur, uighur, rohingya, yezidi, jesidi, palestiner, palestinar, bosniak, tsjetsjener,
    tsjetsjenar, innvandrerbakgrunn, innvandrarbakgrunn, minoritetsbakgrunn, etnisk minoritet, etnisk norsk,
    etnisk nordmann, ethnically norwegian, ethnic origin, ethnic background, ethnic minority, racial origin, mørkhudet,
    mørkhuda, lyshudet, lyshuda, mørk i huden, hudfarge, skin colour, skin color, mixed race, african american,
    african-american, black british, british asian, afro-caribbean, hispanic, caucasian, pacific islander, native american,
    person of colour, person of color, black man, black woman, white man, white woman, black male, white male,
    black female, white female, ${combined(PEOPLES, DESCENT)}, ${combined(PEOPLES_EN, DESCENT_EN)}
  `,
  afterCue: `
    samer, samisk, sami, kven, roma, arab, araber, arabar, afrikaner, afrikanar, african, asiat, asiatisk, asian,
    kurdish, kurdisk, kurd, somali, inuit, maori, aboriginal, indigenous, berber, bengali, punjabi, tamil, latina,
    latino
  `,
  phrases: `
    er en same, er ein same, er ei same, har samisk som morsmål, snakker samisk hjemme, snakkar samisk heime,
    registrert i samemanntallet, registrert i samemantalet, står i samemanntallet, andregenerasjons innvandrer,
    andregenerasjons innvandrar, second-generation immigrant, second generation immigrant, har foreldre fra afrika,
    har foreldre fra asia, kommer opprinnelig fra afrika, kommer opprinnelig fra asia, kjem opphavleg frå afrika
  `,
  cues: `
    er, er en, er ein, etnisk, etnisitet, ethnicity, race, identifiserer seg som, regner seg som, reknar seg som, is, is a,
    is an, ethnically, identifies as, describes himself as, describes herself as, self-identifies as
  `,
};
