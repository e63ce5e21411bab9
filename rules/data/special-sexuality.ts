import type { Lexicon } from '../shared/lexicon.js';

/** Sex life and sexual orientation, gender identity included, in texts about persons. From general knowledge. */
export const SEXUALITY: Lexicon = {
  words: `
    homofil, homofilt, homofile mann, homoseksuell, homseksuell, homosexual, lesbisk, lesbiske, lesbian, bifil,
    biseksuell, bisexual, panfil, panseksuell, pansexual, aseksuell, asexual, heterofil, heteroseksuell, heterosexual,
    queer, lhbt-person, lhbtiq-person, lhbtq-person, transperson, transpersonen, transkjønnet, transkjønna,
    transseksuell, transmann, transkvinne, transgender, transsexual, trans woman, trans man, ikke-binær, ikkje-binær,
    nonbinary, non-binary, genderqueer, genderfluid, interkjønn, intersex, kjønnsinkongruens, gender dysphoria,
    kjønnsdysfori, kjønnsskifte, kjønnsskifteoperasjon, kjønnsbekreftende behandling, kjønnsstadfestande behandling,
    gender reassignment, seksuell legning, seksuell orientering, seksuelle legning, sexual orientation,
    sexual preference, legningen, samkjønnet ekteskap, same-sex partner, same-sex marriage, likekjønnet par, sexliv,
    sexlivet, seksualliv, seksuallivet, sex life, impotent, erektil dysfunksjon, erectile dysfunction, prostituert,
    sexarbeider, sexarbeidar, sex worker, utroskap, swingers, polyamorøs, polyamorous, skeiv identitet
  `,
  afterCue: `
    homo, homse, lesbe, gay, hetero, aseksuelle, sexavhengig, sex addict, utro, attracted to men, attracted to women,
    tiltrukket av menn, tiltrukket av kvinner, tiltrekt av menn, tiltrekt av kvinner, cis
  `,
  phrases: `
    kom ut av skapet, kom ut som, kommet ut av skapet, came out of the closet, har kjæreste av samme kjønn,
    har kjærast av same kjønn, gift med en annen mann, gift med en annen kvinne, married to another man,
    married to another woman, har byttet juridisk kjønn, har bytta juridisk kjønn, changed legal gender,
    tidligere kjent som mann, tidligere kjent som kvinne, født i feil kropp, fødd i feil kropp, har hatt sex med,
    had sex with, is sexually active, seksuelt aktiv, seksuelle preferanser, åpent skeiv, ope skeiv,
    identifiserer seg som skeiv, definerer seg som skeiv, lever som skeiv, han er trans, hun er trans, ho er trans,
    he is trans, she is trans, is a trans
  `,
  cues: `
    er, er en, er ein, er åpent, er åpen, er ope, ope, åpent, lever som, identifiserer seg som, definerer seg som, legning, seksuell legning,
    seksuell orientering, seksualitet, is, is a, is openly, openly, identifies as, came out as, sexual orientation, was
  `,
};
