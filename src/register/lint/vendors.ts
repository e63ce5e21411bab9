/** Which well-known vendors are owned from outside the EEA. */

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
