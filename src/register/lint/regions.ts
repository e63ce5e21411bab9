/** Which regions need a ground for transfer, and which well-known vendors are owned from outside the EEA. */

/** ISO 3166 codes of the EEA, and the words policies use for it. */
const EEA = new Set(
  'EEA EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI'.split(' '),
);

/**
 * Countries with an adequacy decision of the Commission for private companies (GDPR Art. 45), as of 2025. The one
 * for the United States holds for certified companies only, so that a country code alone does not tell.
 */
const ADEQUATE = new Set('adequate AD AR CA CH FO GB GG IL IM JE JP KR NZ UY'.split(' '));

export const isInEea = (region: string): boolean => EEA.has(region);

/** True when data may go there without further safeguards. */
export const isFreeRegion = (region: string): boolean => isInEea(region) || ADEQUATE.has(region);

/** Vendors whose parent company is seated outside the EEA, as their own annual reports say. */
const VENDORS: Readonly<Record<string, string>> = {
  adobe: 'US',
  amazon: 'US',
  apple: 'US',
  atlassian: 'US',
  aws: 'US',
  azure: 'US',
  bytedance: 'CN',
  cloudflare: 'US',
  dropbox: 'US',
  facebook: 'US',
  github: 'US',
  google: 'US',
  hubspot: 'US',
  instagram: 'US',
  intercom: 'US',
  linkedin: 'US',
  mailchimp: 'US',
  meta: 'US',
  microsoft: 'US',
  openai: 'US',
  oracle: 'US',
  salesforce: 'US',
  sendgrid: 'US',
  slack: 'US',
  snowflake: 'US',
  stripe: 'US',
  surveymonkey: 'US',
  tiktok: 'CN',
  twilio: 'US',
  zendesk: 'US',
  zoom: 'US',
};

/** The country of a named company's parent, when it is known to lie outside the EEA. */
export function parentCountry(company: string): string | undefined {
  const words = company.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const known = words.find((word) => Object.hasOwn(VENDORS, word));
  return known === undefined ? undefined : VENDORS[known];
}
