import type { Lexicon } from '../shared/lexicon.js';

/**
 * Political opinions in texts about persons: adherents, and parties after a cue of membership or vote. Norwegian
 * parties are named by common words (`Høyre`, `Venstre`, `Rødt`): by itself none of them counts, and the name of a
 * party says nothing of a person. Written from general knowledge.
 */
export const POLITICS: Lexicon = {
  words: `
    partimedlem, partimedlemmen, partimedlemskap, party member, party membership, partifelle, høyremann, høyrekvinne,
    høyrevelger, høgremann, venstremann, venstrekvinne, venstrevelger, arbeiderpartimann, arbeiderpartivelger,
    ap-velger, ap-medlem, frp-er, frp-velger, frp-medlem, sv-er, sv-velger, sv-medlem, krf-er, krf-velger, sp-velger,
    senterpartist, mdg-er, mdg-velger, rødt-velger, auf-er, auf-medlem, unge høyre-medlem, fpu-er,
    senterungdom-medlem, kommunist, kommunisten, communist, sosialist, sosialisten, socialist, sosialdemokrat,
    social democrat, marxist, anarkist, anarchist, nasjonalist, nynazist, neo-nazi, høyreekstrem, høgreekstrem,
    venstreekstrem, høyreradikal, venstreradikal, libertarianer, libertarian, monarkist, republican voter,
    democrat voter, labour voter, tory voter, registered democrat, registered republican, politisk aktiv,
    politisk engasjert, politically active, politisk overbevisning, politisk oppfatning, politisk syn,
    political opinion, political views, political affiliation, partitilhørighet, partitilhøyrsle, partipolitisk aktiv,
    listekandidat, stortingskandidat
  `,
  afterCue: `
    høyre, høgre, venstre, rødt, raudt, arbeiderpartiet, arbeidarpartiet, ap, dna, senterpartiet, sp,
    fremskrittspartiet, framstegspartiet, frp, sosialistisk venstreparti, sv, kristelig folkeparti,
    kristeleg folkeparti, krf, miljøpartiet de grønne, miljøpartiet dei grøne, mdg, pensjonistpartiet,
    industri- og næringspartiet, inp, demokratene, norgesdemokratene, partiet de kristne, konservativt, liberalistene,
    norges kommunistiske parti, nkp, auf, unge høyre, unge høgre, unge venstre, rød ungdom, raud ungdom,
    sosialistisk ungdom, senterungdommen, senterungdomen, fpu, grønn ungdom, krfu, alliansen, sian,
    den nordiske motstandsbevegelsen, nei til eu, the labour party, labour, the conservative party, the conservatives,
    the tories, tory, the green party, the greens, the liberal democrats, the democratic party, the democrats,
    the republican party, the republicans, republican, democrat, conservative, the communist party, sinn féin, konservativ
  `,
  phrases: `
    sitter i kommunestyret for, sit i kommunestyret for, stortingsrepresentant for, leder av lokallaget i,
    fast møtende i partiet, stiller til valg for, stiller på liste for, står på valglista for, står på vallista for,
    stilte til valg for, runs for office for, donerte til partiet, donated to the party, campaigned for the party,
    melde seg inn i partiet, meldte seg inn i partiet, melde seg ut av partiet, meldte seg ut av partiet,
    joined the party, left the party, delegat på landsmøtet til
  `,
  cues: `
    medlem av, medlem i, melde seg inn i, meldt seg inn i, meldte seg inn i, meldte seg ut av, betalende medlem i,
    stemmer, stemmer på, stemte, stemte på, stemt på, røystar, røystar på, røysta på, røysta, stemmegiver for, sympatiserer med,
    politiker for, politikar for, politiker i, lokalpolitiker for, lokalpolitikar for, kandidat for, listekandidat for,
    representerer partiet, tillitsvalgt i partiet, parti, is a member of, member of, votes, votes for, voted, voted for,
    supporter of, candidate for, councillor for, campaigned for, is a registered, donated to
  `,
};
