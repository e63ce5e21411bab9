import type { Lexicon } from '../shared/lexicon.js';

/**
 * Trade unions in texts about persons: membership and office, and unions after a cue of membership. The name of a union
 * by itself says nothing of a person. Written from general knowledge.
 */
export const UNION: Lexicon = {
  words: `
    fagorganisert, fagforeningsmedlem, fagforeiningsmedlem, fagforbundsmedlem, fagforeningsmedlemskap,
    fagforeiningsmedlemskap, fagforeningsleder, fagforeiningsleiar, fagforeningskontingent, fagforeiningskontingent,
    forbundsmedlem, lo-medlem, nito-medlem, tekna-medlem, ys-medlem, hovedtillitsvalgt, hovudtillitsvald,
    plasstillitsvalgt, plasstillitsvald, foretakstillitsvalgt, konserntillitsvalgt, klubbtillitsvalgt,
    fellestillitsvalgt, tillitsvalgt på arbeidsplassen, uorganisert arbeidstaker, trade unionist, union member,
    trade union member, union membership, trade union membership, union rep, trade union rep, union representative, trade union representative, union dues,
    shop steward, union organiser, union organizer, unionised employee, unionized employee, streikebryter,
    streikebrytar, strikebreaker
  `,
  afterCue: `
    lo, ys, unio, akademikerne, akademikarane, nito, tekna, negotia, parat, delta, lederne, leiarane, fagforbundet,
    fellesforbundet, utdanningsforbundet, norsk sykepleierforbund, sykepleierforbundet, sjukepleiarforbundet,
    el og it forbundet, el og it, handel og kontor, hk, industri energi, nnn, ntl, norsk tjenestemannslag,
    norsk arbeidsmandsforbund, arbeidsmandsforbundet, norsk transportarbeiderforbund, finansforbundet, juristforbundet,
    legeforeningen, legeforeininga, psykologforeningen, politiets fellesforbund, jernbaneforbundet, lokomotivmannsforbundet,
    postkom, skolenes landsforbund, lektorlaget, norsk lektorlag, forskerforbundet, norsk journalistlag, samfunnsviterne,
    econa, naturviterne, forbundet for ledelse og teknikk, flt, fellesorganisasjonen, det norske maskinistforbund,
    sjømannsforbundet, norsk sjømannsforbund, forbundet, fagforeningen, fagforeininga, fagforening, fagforeining,
    en fagforening, ei fagforeining, a union, a trade union, the union, unite, unison, gmb, usdaw, aslef, ucu, uaw,
    teamsters, the teamsters, seiu, ibew, afl-cio, usw
  `,
  phrases: `
    trekkes i fagforeningskontingent, trekk av fagforeningskontingent, fagforeningskontingent trekkes,
    er fagorganisert, er ikke fagorganisert, er ikkje fagorganisert, er organisert i, er ikke organisert i,
    gikk ut i streik, gjekk ut i streik, er tatt ut i streik, er teken ut i streik, tatt ut i streik,
    went on strike, is on strike, pays union dues, belongs to a union, belongs to a trade union,
    vald til tillitsvald, valgt til tillitsvalgt, verv i fagforeningen
  `,
  cues: `
    medlem av, medlem i, medlem hos, medlemskap i, organisert i, fagorganisert i, tillitsvalgt i, tillitsvalgt for,
    tillitsvald i, tillitsvald for, klubbleder i, klubbleiar i, hovedtillitsvalgt i, hovedtillitsvalgt for,
    kontingent til, trekk til, melde seg inn i, meldte seg inn i, meldt seg ut av, fagforening, fagforeining,
    is a member of, member of, membership in, belongs to, joined, dues to, steward for, representative for, rep for
  `,
};
