/** What the register lacks, by its own lint and by what only a scan can see; and decisions whose time is up. */
import type { Gap, Severity } from '../model/report.js';
import { containerGlob } from '../text/glob.js';
import { gapOf, lineGap } from './gap.js';
import type { GapInput } from './input.js';
import { lineOf, systemPointer } from './lines.js';

/** `register-incomplete`: lint findings, and places that the register names and where nothing is. */
export const incompleteGaps = (input: GapInput): Gap[] => [...lintGaps(input), ...emptyPlaces(input)];

/** A line that is missing harms nobody as data in the wrong place does: its gravest stand beside data of medium weight. */
const BELOW_DATA: Readonly<Record<Severity, Severity>> = {
  critical: 'medium',
  high: 'medium',
  medium: 'low',
  low: 'low',
};

const lintGaps = ({ register, lint }: GapInput): Gap[] =>
  lint.map(({ code, severity, pointer, law, params }) =>
    gapOf(
      { kind: 'register-incomplete', pointer },
      {
        basis: 'register',
        severity: BELOW_DATA[severity],
        affectedRows: null,
        because: [{ code: 'lint', params: { ...params, lint: code, ...(law === null ? {} : { law }) } }],
        actions: ['complete-register'],
      },
      // One line may lack several things.
      `${lineOf(register, pointer)} ${code}`,
    ),
  );

/** A store that is not in the config, or was not listed whole, says nothing of what is missing from it. */
function emptyPlaces({ register, stores, containers }: GapInput): Gap[] {
  const listed = new Set(stores.filter((s) => s.listed).map((s) => s.id));
  return register.systems.flatMap((system) =>
    system.containers.flatMap((glob, i) => {
      const matches = containerGlob(glob);
      const empty = listed.has(glob.split('://')[0] as string) && !containers.some(matches);
      if (!empty) return [];
      return lineGap(
        register,
        {
          kind: 'register-incomplete',
          system: system.id,
          pointer: systemPointer(register, system.id, 'containers', i),
        },
        {
          basis: 'register',
          severity: 'low',
          affectedRows: null,
          because: [{ code: 'place-empty', params: { glob } }],
          actions: ['correct-register', 'ask-owner'],
        },
      );
    }),
  );
}

/** `decision-expired`: somebody has to look again. The gap decided on stands for itself where it is still there. */
export const expiredGaps = ({ expired }: GapInput): Gap[] =>
  expired.map(({ gapId, pointer, until }) =>
    gapOf(
      { kind: 'decision-expired', pointer },
      {
        basis: 'person',
        severity: 'medium',
        affectedRows: null,
        because: [{ code: 'expired', params: { gap: gapId, until } }],
        actions: ['decide-again'],
      },
      gapId,
    ),
  );
