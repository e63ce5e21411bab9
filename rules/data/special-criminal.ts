import type { Lexicon } from '../shared/lexicon.js';

/**
 * Criminal convictions and offences in texts about persons. An alarm company writes of burglaries all day: `innbrudd`,
 * `tyveri` and `politi` are events, not convictions, and count only after a cue (`dømt for`). From general knowledge.
 */
export const CRIMINAL: Lexicon = {
  words: `
    straffedømt, straffedømd, straffedom, straffedommen, straffedømte, domfelt, domfelte, domfelling, domfellelse,
    voldsdømt, valdsdømt, innbruddsdømt, innbrotsdømt, narkotikadømt, ransdømt, drapsdømt, voldtektsdømt,
    valdtektsdømt, overgrepsdømt, pedofilidømt, svindeldømt, bedrageridømt, økonomidømt, promilledømt,
    tidligere straffedømt, tidlegare straffa, tidligere straffet, ikke tidligere straffet, ikkje tidlegare straffa,
    rulleblad, rullebladet, plettfritt rulleblad, strafferegisteret, strafferegister, varetektsfengslet,
    varetektsfengsla, varetektsfengsling, fengselsstraff, fengselsdom, fengselsdommen, ubetinget fengsel,
    betinget fengsel, betinga fengsel, vilkårsdom, samfunnsstraff, forvaringsdømt, prøveløslatt, prøvelauslaten,
    løslatt fra fengsel, besøksforbud, kontaktforbud, omvendt voldsalarm, fotlenke, fotlenkje, gjengkriminell,
    vaneforbryter, kriminell fortid, kriminell bakgrunn, criminal record, criminal history, criminal conviction,
    criminal convictions, criminal background, convicted felon, felony conviction, ex-convict, ex-offender,
    sex offender, registered sex offender, repeat offender, on parole, on probation for, on remand,
    remanded in custody, out on bail, restraining order, prior convictions, previous convictions, spent conviction,
    plea bargain, forvaringsdom
  `,
  afterCue: `
    innbrudd, innbrot, tyveri, tjuveri, ran, vold, vald, voldtekt, valdtekt, drap, drapsforsøk, mord, bedrageri, svindel, underslag,
    hvitvasking, kvitvasking, heleri, utpressing, skadeverk, ildspåsettelse, mordbrann, brannstiftelse, promillekjøring, fyllekjøring,
    fyllekøyring, råkjøring, narkotikabesittelse, narkotika, narkotikasalg, narkotikasmugling, smugling, trusler, truslar,
    familievold, mishandling, kroppsskade, overgrep, seksuelle overgrep, pedofili, barneporno, skattesvik, dokumentforfalskning,
    landssvik, terror, burglary, theft, robbery, assault, battery, rape, murder, manslaughter, fraud, embezzlement, money laundering,
    arson, vandalism, drunk driving, drink driving, dui, drug possession, drug dealing, drug trafficking, possession of drugs,
    domestic violence, stalking, harassment, perjury, tax evasion, shoplifting, blackmail, extortion, forgery, kidnapping,
    innbruddet, tyveriet, ranet, a crime, a felony, lovbrudd, lovbrot, straffbare forhold, straffbare tilhøve
  `,
  phrases: `
    er dømt for, ble dømt for, blei dømt for, vart dømd for, vart dømt for, er dømd for, tidligere dømt for,
    tidlegare dømd for, dømt til fengsel, dømd til fengsel, dømt til samfunnsstraff, soner dom, sonar dom,
    soner en dom, sonar ein dom, sonet en dom, sona ein dom, sitter i fengsel, sit i fengsel, satt i fengsel,
    sat i fengsel, sitter inne for, sit inne for, er i varetekt, har rulleblad, har vært i fengsel,
    har vore i fengsel, ilagt bot for, ilagt forelegg for, vedtok forelegg, vedtatt forelegg for, vedteke forelegg,
    er anmeldt for, ble anmeldt for, vart meld for, was convicted of, is convicted of, been convicted of,
    convicted for, was sentenced to, sentenced to prison, served time, serving time, is in prison, was in prison,
    spent time in prison, was charged with, is charged with, was arrested for, been arrested for, pleaded guilty to,
    pled guilty to, found guilty of, sitter i varetekt, sit i varetekt, satt i varetekt, sat i varetekt,
    er politianmeldt for, ble politianmeldt for, dømt til forvaring, soner straff, sonar straff, sonet straff,
    sonet straffen, sona straffa, sonet ferdig, er siktet for, er tiltalt for, er sikta for, er tiltala for
  `,
  cues: `
    dømt for, dømd for, straffet for, straffa for, siktet for, sikta for, tiltalt for, tiltala for, mistenkt for,
    arrestert for, pågrepet for, pågripen for, anmeldt for, bøtelagt for, domfelt for, dom for, tidligere dom for,
    ilagt bot for, fengslet for, fengsla for, tatt for, teken for, convicted of, convicted for, sentenced for,
    charged with, arrested for, guilty of, guilty to, accused of, suspected of, served time for, record for,
    indicted for
  `,
};
