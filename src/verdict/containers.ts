/** What a container is as a whole, by its name and by the parts its fields play. No cell is asked. */
import type { Container, Reason, Storage } from '../model/container.js';
import type { ContainerRule, DataType, Role } from '../model/detector.js';
import type { Verdict } from '../model/report.js';
import { nameSays, ReadPlace, vocabularyOf, type WordSet, wordSet } from '../text/names.js';

/** A field as a container rule sees it. */
export interface Part {
  readonly path: string;
  readonly storage: Storage;
  readonly comment?: string | undefined;
  /** Data types found in it. */
  readonly dataTypes: readonly DataType[];
}

export type ContainerDecider = (
  container: Pick<Container, 'ref' | 'comment'>,
  parts: readonly Part[],
  level: number,
) => Verdict[];

/** A part and what its names say, taken apart once for all the roles it may play. */
interface NamedPart extends Part {
  readonly place: ReadPlace;
}

const named = (part: Part, vocabulary: ReadonlySet<string>): NamedPart => ({
  ...part,
  place: new ReadPlace({ path: part.path, comment: part.comment, about: 'unknown' }, vocabulary),
});

interface Prepared {
  readonly rule: ContainerRule;
  readonly name: WordSet;
  readonly roles: ReadonlyMap<string, PreparedRole>;
}

interface PreparedRole {
  readonly role: Role;
  readonly words: WordSet;
  /** Names that do not play it although they hold such a word. */
  readonly against: WordSet;
}

const setOf = (names: readonly string[], against: readonly string[] = []): WordSet =>
  wordSet([{ names, against, labels: [] }]);

/** Prepares the decision for a rule set. Pure. */
export function containerDecider(rules: readonly ContainerRule[]): ContainerDecider {
  const prepared = rules.map(
    (rule): Prepared => ({
      rule,
      name: setOf(rule.containers, rule.against),
      roles: new Map(
        rule.roles.map((role) => [role.name, { role, words: setOf(role.words), against: setOf(role.against ?? []) }]),
      ),
    }),
  );
  const roles = prepared.flatMap((p) => [...p.roles.values()]);
  const vocabulary = vocabularyOf(roles.flatMap(({ words, against }) => [words, against]));
  return (container, parts, level) => {
    const read = parts.map((part) => named(part, vocabulary));
    return prepared.flatMap((p) => judge(p, container, read, level) ?? []);
  };
}

function judge(
  { rule, name, roles }: Prepared,
  container: Pick<Container, 'ref' | 'comment'>,
  parts: readonly NamedPart[],
  level: number,
): Verdict | undefined {
  const place = {
    path: container.ref.name.replaceAll('.', ' '),
    comment: container.comment,
    about: 'unknown' as const,
  };
  const says = nameSays(place, name);
  if (says === 'contradicts') return undefined;
  const wanted = says === 'supports' ? rule.needs.named : rule.needs.unnamed;
  for (const needs of wanted) {
    const chosen = assign(
      needs.map((need) => parts.filter((part) => plays(part, roles.get(need)))),
      new Set(),
    );
    if (chosen !== undefined) return verdictOf(rule, says === 'supports', needs, chosen, level);
  }
  return undefined;
}

function plays(part: NamedPart, prepared: PreparedRole | undefined): boolean {
  if (prepared === undefined) return false;
  const { role, words, against } = prepared;
  const says = (set: WordSet): boolean => part.place.says(set) === 'supports';
  if (says(against)) return false;
  if (role.dataTypes?.some((type) => part.dataTypes.includes(type))) return true;
  // Files and documents do not say what they store: text may be anything.
  const stored = role.storage === undefined || [...role.storage, 'text', 'any', 'document'].includes(part.storage);
  return stored && says(words);
}

/** One different field for each role, or undefined. Roles are few, so trying all is cheap. */
function assign(candidates: readonly (readonly Part[])[], taken: ReadonlySet<Part>): Part[] | undefined {
  const [first, ...rest] = candidates;
  if (first === undefined) return [];
  for (const part of first) {
    if (taken.has(part)) continue;
    const others = assign(rest, new Set([...taken, part]));
    if (others !== undefined) return [part, ...others];
  }
  return undefined;
}

function verdictOf(
  { dataType }: ContainerRule,
  named: boolean,
  needs: readonly string[],
  chosen: readonly Part[],
  level: number,
): Verdict {
  const because: Reason[] = [
    { code: named ? 'container-name' : 'container-shape', params: {} },
    ...needs.map((role, i) => ({ code: 'role', params: { role, path: (chosen[i] as Part).path } })),
  ];
  // Names say what the rows are; no share of them is measured.
  const share = { estimate: 1, lower: 0, upper: 1, level, sound: false };
  return { dataType, kind: 'is', confidence: named ? 'certain' : 'likely', share, because, masks: [] };
}
