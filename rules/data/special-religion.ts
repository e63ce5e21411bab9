import type { Lexicon } from '../shared/lexicon.js';

/**
 * Faiths in texts about persons: adherents (`muslim`, `katolikk`), and what a person does in a faith. Places and
 * institutions (`kirke`, `katolsk skole`) are not listed: an address may name them. Written from general knowledge.
 */
export const RELIGION: Lexicon = {
  words: `
    muslim, muslimen, muslimsk bakgrunn, islamist, sjiamuslim, shiamuslim, sunnimuslim, shia muslim, sunni muslim,
    ahmadiyyamuslim, katolikk, katolikken, roman catholic, romersk-katolsk tro, protestant, lutheraner, lutheranar,
    lutheran, metodist, methodist, baptist, pinsevenn, pinseven, pentecostal, adventist, sjuendedagsadventist,
    seventh-day adventist, smiths venn, jehovas vitne, jehovas vitner, jehovahs witness, jehovah's witness, mormon,
    mormoner, mormonar, kveker, kvekar, quaker, læstadianer, læstadianar, anglikaner, anglican, ortodoks kristen,
    orthodox christian, ortodoks jøde, orthodox jew, koptisk kristen, evangelical christian, jøde, jøden, jødisk tro,
    jødisk bakgrunn, jewish faith, hindu, hinduist, hinduen, sikh, sikhen, buddhist, buddhisten, bahai, taoist,
    ateist, ateisten, atheist, agnostiker, agnostikar, humanetiker, humanetikar, hedning, åsatru, wiccan, scientolog,
    scientologist, konvertitt, religiøs overbevisning, religiøs tro, religious belief, religious beliefs, trosretning,
    livssynet, bekjennende kristen, vedkjennande kristen, personlig kristen, personleg kristen, practising muslim,
    practicing muslim, practising catholic, practicing catholic, devout christian, devout muslim,
    born-again christian, born again christian, prestevigd
  `,
  afterCue: `
    kristen, jew, jewish, catholic, katolsk, muslimsk, muslims, jødisk, hinduistisk, buddhistisk, ortodoks, orthodox,
    religiøs, religious, troende, truande, islam, kristendommen, kristendom, christianity, judaism, jødedommen,
    buddhism, buddhismen, hinduism, hinduismen, katolisismen, catholicism, den norske kirke, den norske kyrkja,
    statskirken, statskyrkja, den katolske kirke, human-etisk forbund, humanetisk forbund, pinsemenigheten,
    pinsekirken, brunstad christian church, menighet, kyrkjelyd, scientologikirken, the church of norway,
    the catholic church, islamsk råd, det mosaiske trossamfund, trossamfunn, trussamfunn, ikke-troende, kristne,
    agnostic
  `,
  phrases: `
    meldte seg ut av statskirken, meldte seg ut av kirken, melde seg ut av kyrkja, konverterte til islam,
    konverterte til kristendommen, konverterte til katolisismen, converted to islam, converted to christianity,
    går i moskeen, går i moské, går i synagogen, går i kirken hver, går i kyrkja kvar, attends the mosque,
    attends the synagogue, goes to church every, goes to mosque, holder ramadan, held ramadan, faster under ramadan,
    fastar under ramadan, fasting for ramadan, observes ramadan, spiser halal, et halal, spiser kosher, et kosher,
    keeps kosher, holder sabbaten, held sabbaten, keeps the sabbath, ber fem ganger om dagen, prays five times,
    aktiv i menigheten, aktiv i kyrkjelyden, bruker hijab av religiøse, går med hijab, wears a hijab, wears a turban,
    is a christian, as a christian, raised christian
  `,
  cues: `
    er, er en, er ein, er ei, var, ble, vart, oppvokst som, vaks opp som, kaller seg, kallar seg, tilhører, høyrer til,
    medlem av, medlem i, medlem hos, konverterte til, konvertert til, tror på, trur på, bekjenner seg til,
    vedkjenner seg til, religion, livssyn, tro, trossamfunn, is, is a, is an, was raised, raised as, raised, identifies as,
    is a member of, member of, belongs to, converted to, believes in, faith
  `,
};
