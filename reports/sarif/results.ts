import { line } from '../shared/exact.js';
import { type Brief, isOpen, short } from '../shared/gap-brief.js';
import { lawOf } from '../shared/gap-law.js';
import { messageOf, unlinked } from '../shared/message.js';
import type { Place } from '../shared/places.js';
import { levelOf, ruleId } from './rules.js';

const BASELINE: Readonly<Record<string, string>> = {
  new: 'new',
  known: 'unchanged',
  accepted: 'unchanged',
  'false-positive': 'unchanged',
  reopened: 'updated',
  expired: 'updated',
};

/** A path as a URI reference: what is no URI character is percent-encoded. */
export const uriOf = (file: string): string =>
  file
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');

/** The datastore path: the kinds are those that the standard lists for things with members (3.33.7). */
function logicalLocations({ gap, location }: Brief): object[] {
  if (location === null) return [];
  const kind = gap.field !== null ? 'member' : gap.container !== null ? 'type' : 'resource';
  return [{ name: short(gap.field ?? gap.container ?? gap.store ?? ''), fullyQualifiedName: location, kind }];
}

function suppressions({ gap, standing, status }: Brief): object[] {
  if (isOpen(gap)) return [];
  return [{ kind: 'external', status: 'accepted', justification: unlinked(line(standing ?? status)) }];
}

/** One gap as a result. */
export function resultOf(brief: Brief, place: Place, ruleIndex: number): object {
  const { gap } = brief;
  const logical = logicalLocations(brief);
  return {
    ruleId: ruleId(gap),
    ruleIndex,
    level: levelOf(gap),
    message: { text: messageOf(brief) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
          region: { startLine: place.line },
        },
        ...(logical.length > 0 ? { logicalLocations: logical } : {}),
      },
    ],
    // The second is the one that GitHub compares: the same gap stays the same alert when lines move.
    partialFingerprints: { 'personkartGap/v1': gap.id, primaryLocationLineHash: `${gap.id.replace(/^g_/, '')}:1` },
    baselineState: Object.hasOwn(BASELINE, gap.status) ? BASELINE[gap.status] : 'new',
    suppressions: suppressions(brief),
    properties: {
      kind: gap.kind,
      severity: gap.severity,
      status: gap.status,
      basis: gap.basis,
      law: lawOf(gap),
      category: gap.category === null ? null : short(gap.category),
      system: gap.system === null ? null : short(gap.system),
      affectedRows: gap.affectedRows,
    },
  };
}
