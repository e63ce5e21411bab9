import { pointerOf } from '../../model/pointer.js';
import { isFreeRegion, isInEea } from '../../text/regions.js';
import type { Recipient } from '../policy.js';
import { finder, type LintRule } from './finding.js';
import { parentCountry } from './vendors.js';

const openEnded = finder('recipients-open-ended', 'gdpr:13.1.e gdpr:30.1.d eucj:C-154/21');
const noRole = finder('role-none', 'gdpr:28.3 gdpr:26.1 gdpr:4.8');
const role = finder('role-missing', 'gdpr:28.3 gdpr:26.1 gdpr:4.8');
const region = finder('recipient-region-missing', 'gdpr:13.1.f gdpr:30.1.e');
const parent = finder('parent-outside-eea', 'gdpr:44 gdpr:48 gdpr:13.1.f');
const mechanism = finder('transfer-mechanism-missing', 'gdpr:44 gdpr:46 gdpr:30.1.e');
const unspecific = finder('transfer-unspecific', 'gdpr:13.1.f gdpr:30.1.e');

const at = (id: string): string => pointerOf('policy', 'recipients', id);

/** L9: the list of recipients does not claim to be complete. */
export const exhaustive: LintRule = ({ recipients_exhaustive: complete }) =>
  complete === false ? [openEnded('medium', pointerOf('policy', 'recipients_exhaustive'))] : [];

/** L9: whether a recipient processes for the company or for itself; one finding when it is never said. */
export const roles: LintRule = ({ recipients = {} }) => {
  const all = Object.entries(recipients);
  const without = all.filter(([, { gdpr_role }]) => !gdpr_role);
  if (without.length > 1 && without.length === all.length)
    return [noRole('high', pointerOf('policy', 'recipients'), { recipients: all.length })];
  return without.map(([recipient]) => role('medium', at(recipient), { recipient }));
};

/** L9: where the recipient keeps the data. */
export const regions: LintRule = ({ recipients = {} }) =>
  Object.entries(recipients)
    .filter(([, r]) => !r.region)
    .map(([recipient]) => region('medium', at(recipient), { recipient }));

/** Companies behind a recipient that are seated outside the EEA, by the register or by what is well known. */
function parents({
  examples = [],
  parent_countries: countries = [],
}: Recipient): { vendor: string; country: string }[] {
  const known = examples.flatMap((vendor) => {
    const country = parentCountry(vendor);
    return country === undefined ? [] : [{ vendor, country }];
  });
  const said = countries.filter((c) => !isInEea(c)).map((country) => ({ vendor: examples.join(', '), country }));
  return said.length > 0 ? said : countries.length > 0 ? [] : known;
}

/** L10: "stored in the EEA", by a company that another country's law can reach, and no ground for a transfer. */
export const parentsOutside: LintRule = ({ recipients = {} }) =>
  Object.entries(recipients).flatMap(([recipient, r]) => {
    if (!r.region || !isInEea(r.region) || r.transfer_mechanism) return [];
    const outside = parents(r);
    if (outside.length === 0) return [];
    const vendors = [...new Set(outside.map(({ vendor }) => vendor))].filter(Boolean).join(', ');
    const countries = [...new Set(outside.map(({ country }) => country))].join(', ');
    return [parent('medium', at(recipient), { recipient, vendors, countries })];
  });

/** A recipient in a country without adequate protection needs one of the safeguards of Art. 46 or a derogation. */
export const mechanisms: LintRule = ({ recipients = {} }) =>
  Object.entries(recipients)
    .filter(([, r]) => r.region && !isFreeRegion(r.region) && !r.transfer_mechanism)
    .map(([recipient, r]) => mechanism('high', at(recipient), { recipient, region: String(r.region) }));

/** L10: a general clause allows transfers, but no recipient is said to be outside. */
export const clause: LintRule = ({ transfers, recipients = {} }) => {
  const told = Object.values(recipients).some((r) => (r.region && !isInEea(r.region)) || r.transfer_mechanism);
  return transfers?.other && !told ? [unspecific('medium', pointerOf('policy', 'transfers', 'other'))] : [];
};
