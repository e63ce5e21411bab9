/** Countries and the groups of them that registers name. */

const codes = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const EU = codes('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE');
const EEA = new Set([...EU, 'NO', 'IS', 'LI']);

/**
 * Countries with an adequacy decision under GDPR Art. 45, by the European Commission's list as of February 2026:
 * Andorra, Argentina, Brazil (January 2026), Canada (commercial organisations), Faroe Islands, Guernsey, Israel,
 * Isle of Man, Japan, Jersey, New Zealand, Republic of Korea, Switzerland, United Kingdom (renewed until December
 * 2031), Uruguay. The United States are not in it: their decision covers only companies that are certified under
 * the Data Privacy Framework, which a region does not tell.
 */
const ADEQUATE = codes('AD AR BR CA FO GG IL IM JP JE NZ KR CH GB UY');

const ALIASES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', EØS: 'EEA', EOS: 'EEA' };
const norm = (region: string): string => {
  const upper = region.trim().toUpperCase();
  return ALIASES[upper] ?? upper;
};

/** How far a place is from the law that the register's readers trust. */
export type Distance = 'eea' | 'adequate' | 'outside';

/** Where a region lies; null for one that is not known. */
export function distanceOf(region: string | null): Distance | null {
  if (region === null) return null;
  const place = norm(region);
  if (EEA.has(place) || place === 'EEA' || place === 'EU') return 'eea';
  return ADEQUATE.has(place) || place === 'ADEQUATE' ? 'adequate' : 'outside';
}

/** True for a country of the EEA, or the EEA or EU itself. */
export const isInEea = (region: string): boolean => distanceOf(region) === 'eea';

/** True when data may go there without further safeguards. */
export const isFreeRegion = (region: string): boolean => distanceOf(region) !== 'outside';

/**
 * Whether an observed region is one of the declared. `unknown` where the observation is coarser than the
 * declaration: a store "in the EEA" may be in Norway.
 */
export function within(observed: string, declared: readonly (string | null)[]): 'in' | 'out' | 'unknown' {
  const answers = declared.filter((d) => d !== null).map((d) => withinOne(norm(observed), norm(d)));
  if (answers.length === 0) return 'unknown';
  return answers.includes('in') ? 'in' : answers.includes('unknown') ? 'unknown' : 'out';
}

function withinOne(observed: string, declared: string): 'in' | 'out' | 'unknown' {
  if (observed === declared) return 'in';
  if (declared === 'EEA') return EEA.has(observed) || observed === 'EU' ? 'in' : 'out';
  if (declared === 'EU') return EU.has(observed) ? 'in' : observed === 'EEA' ? 'unknown' : 'out';
  if (declared === 'ADEQUATE') {
    // The EEA needs no decision.
    return ADEQUATE.has(observed) || distanceOf(observed) === 'eea' ? 'in' : 'out';
  }
  if (observed === 'EEA') return EEA.has(declared) ? 'unknown' : 'out';
  if (observed === 'EU') return EU.has(declared) ? 'unknown' : 'out';
  if (observed === 'ADEQUATE') return ADEQUATE.has(declared) ? 'unknown' : 'out';
  return 'out';
}
