import type { Both, Locale } from './renderer.js';

/** Laws and guidance that a reference's prefix stands for; the rest of it is the place in them. */
const LAWS: Readonly<Record<string, Both<(place: string) => string>>> = {
  gdpr: { nb: (p) => `personvernforordningen ${article(p, 'nb')}`, en: (p) => `GDPR ${article(p, 'en')}` },
  recital: { nb: (p) => `personvernforordningen fortalepunkt ${p}`, en: (p) => `GDPR recital ${p}` },
  pol: { nb: (p) => `personopplysningsloven § ${p}`, en: (p) => `Personal Data Act (NO) section ${p}` },
  ekom: { nb: (p) => `ekomloven § ${p}`, en: (p) => `Electronic Communications Act (NO) section ${p}` },
  mfl: { nb: (p) => `markedsføringsloven § ${p}`, en: (p) => `Marketing Control Act (NO) section ${p}` },
  kreditt: { nb: () => 'kredittopplysningsloven', en: () => 'Credit Information Act (NO)' },
  eucj: { nb: (p) => `EU-domstolen ${p}`, en: (p) => `CJEU ${p}` },
  wp: {
    nb: () => 'Personvernrådets retningslinjer om åpenhet (WP260)',
    en: () => 'EDPB guidelines on transparency (WP260)',
  },
  dt: {
    nb: (p) => `Datatilsynets veiledning om ${GUIDES[p]?.nb ?? p}`,
    en: (p) => `Norwegian DPA guidance on ${GUIDES[p]?.en ?? p}`,
  },
};

const GUIDES: Readonly<Record<string, Both>> = {
  lydopptak: { nb: 'lydopptak', en: 'sound recordings' },
  posisjon: { nb: 'posisjonsdata og sporing', en: 'location data and tracking' },
};

/** `13.2.a` as each language writes it: "art. 13 nr. 2 bokstav a", "Art. 13(2)(a)". */
function article(place: string, locale: Locale): string {
  const [number = '', paragraph, letter] = place.split('.');
  // Article 4 has numbered definitions, which Norwegian also calls "nr.".
  if (locale === 'nb')
    return `art. ${number}${paragraph ? ` nr. ${paragraph}` : ''}${letter ? ` bokstav ${letter}` : ''}`;
  return `Art. ${number}${paragraph ? `(${paragraph})` : ''}${letter ? `(${letter})` : ''}`;
}

/** One reference such as `gdpr:13.2.a` in words. A law this version does not know is shown as it stands. */
export function lawText(reference: string, locale: Locale): string {
  const [law, place] = parts(reference);
  const known = Object.hasOwn(LAWS, law) ? LAWS[law] : undefined;
  return known ? known[locale](place) : reference;
}

function parts(reference: string): [law: string, place: string] {
  const colon = reference.indexOf(':');
  return colon < 0 ? [reference, ''] : [reference.slice(0, colon), reference.slice(colon + 1)];
}

/** All references of a finding (`law`, with a space between them); articles of one law share its name. */
export function lawsText(law: string, locale: Locale): string {
  const references = law.split(' ');
  return references
    .map((reference, i) => {
      const [name, place] = parts(reference);
      const follows = name === 'gdpr' && parts(references[i - 1] ?? '')[0] === 'gdpr';
      const separator = i === 0 ? '' : follows ? ', ' : '; ';
      return separator + (follows ? article(place, locale) : lawText(reference, locale));
    })
    .join('');
}
