/** Columns of the special categories (GDPR articles 9 and 10): told by their names, checked by their words. */
import type { Concept } from './concepts.js';
import { whole } from './concepts.js';

const list = (text: string): readonly string[] => text.split('; ');

/** Names in Norwegian and English, then words in Norwegian and English. */
type Entry = readonly [nb: string, en: string, wordsNb: string, wordsEn: string];

const ENTRIES: Readonly<Record<string, Entry>> = {
  health: [
    'diagnose; helseopplysninger; allergier; sykdom; sykefravær årsak; medisiner',
    'diagnosis; health condition; allergies; medical notes; medication; disability',
    'astma; diabetes type 2; nøtteallergi; nedsatt hørsel; hjerteinfarkt 2019; bruker rullestol; epilepsi; ingen; migrene',
    'asthma; type 2 diabetes; nut allergy; hearing loss; uses a wheelchair; epilepsy; none; migraine; penicillin',
  ],
  religion: [
    'religion; livssyn; trossamfunn',
    'religion; faith; religious affiliation',
    'Den norske kirke; islam; human-etiker; katolsk; buddhist; ingen; jødedom',
    'Lutheran; Muslim; humanist; Catholic; Buddhist; none; Jewish',
  ],
  politics: [
    'politisk parti; partitilhørighet; politisk ståsted',
    'political party; political affiliation; political view',
    'Arbeiderpartiet; Høyre; Senterpartiet; SV; Venstre; Rødt; MDG; uavhengig',
    'Labour; Conservative; Green; Liberal; independent; Social Democrat',
  ],
  union: [
    'fagforening; fagforeningsmedlemskap; fagforbund',
    'trade union; union membership; union member',
    'Fagforbundet; NITO; EL og IT Forbundet; Parat; Tekna; ikke medlem',
    'member; Unison; not a member; electricians union; steward',
  ],
  ethnicity: [
    'etnisitet; etnisk bakgrunn; etnisk opprinnelse',
    'ethnicity; ethnic background; ethnic group',
    'norsk; samisk; kurdisk; tamilsk; kvensk; somalisk; romani',
    'Norwegian; Sami; Kurdish; Tamil; Somali; Roma; mixed',
  ],
  sexuality: [
    'seksuell orientering; legning; seksuell legning',
    'sexual orientation; sexuality',
    'heterofil; homofil; lesbisk; bifil; ønsker ikke å svare',
    'heterosexual; gay; lesbian; bisexual; prefer not to say',
  ],
  criminal: [
    'straffedommer; strafferegister; vandelsattest; domfellelser',
    'criminal record; convictions; police record',
    'ingen anmerkninger; forelegg 2018; dom for tyveri 2015; ren vandel',
    'none; fined 2018; theft conviction 2015; clean record',
  ],
  biometric: [
    'fingeravtrykk; ansiktsmal; biometrisk mal; irisskann',
    'fingerprint template; face template; biometric template; iris scan',
    '',
    '',
  ],
  genetic: [
    'dna profil; genotype; gentest resultat',
    'dna profile; genotype; genetic test result',
    'BRCA1 positiv; APOE e3/e4; rs1801133 CT; ingen funn',
    'BRCA1 positive; APOE e3/e4; rs1801133 CT; no findings',
  ],
};

/** One concept per special category, e.g. `special.health`. */
export const SPECIAL: Readonly<Record<string, Concept>> = Object.fromEntries(
  Object.entries(ENTRIES).map(([key, [nb, en, wordsNb, wordsEn]]): [string, Concept] => [
    `special.${key}`,
    {
      names: { nb: list(nb), en: list(en) },
      make: (rng, { lang }) => {
        const words = list(lang === 'en' ? wordsEn : wordsNb);
        return whole(rng, [`special.${key}`], (r) =>
          words.length > 1 ? r.pick(words) : r.bytes(60).toString('base64'),
        );
      },
    },
  ]),
);
