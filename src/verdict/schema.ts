/**
 * Verdicts of fields whose cells nobody read: name, declared type and what stands around decide. They fail merges, so
 * a name must say it unequivocally; what it only hints at is `possible`, which is shown and no more.
 */
import type { Reason, Storage } from '../model/container.js';
import type { DataType, PairRule, RuleSet } from '../model/detector.js';
import { byCodeUnit, pathNames } from '../model/location.js';
import type { Confidence, Verdict } from '../model/report.js';
import { nameTokens } from '../text/fold.js';
import { type NamePart, namePart, nameSays, type WordSet, wordsOfType } from '../text/names.js';
import { type About, aboutObject } from '../text/surroundings.js';
import { fits, type Surroundings, surroundings } from './schema-around.js';
import { clean, isAggregate, isKeyOfRow, isUnambiguous } from './schema-names.js';
import { hasRoom } from './schema-room.js';

/** A field as its definition shows it. */
export interface SchemaField {
  readonly path: string;
  readonly storage: Storage;
  readonly declaredType: string;
  readonly comment?: string | undefined;
}

/** Verdicts by path, for all fields of a container. */
export type SchemaDecider = (
  container: string,
  fields: readonly SchemaField[],
  about: About,
) => ReadonlyMap<string, Verdict[]>;

interface TypeWords {
  readonly dataType: DataType;
  readonly words: WordSet;
  readonly storage: ReadonlySet<Storage>;
}

interface Candidate {
  readonly dataType: DataType;
  readonly part: NamePart;
  readonly by: 'name' | 'comment';
}

/** Who says the one says the other: the narrower of the two, or the likelier, is meant. */
const NARROWER: Readonly<Record<DataType, readonly DataType[]>> = {
  'identity.name': ['identity.given', 'identity.family'],
  'payment.iban': ['payment.bank_account'],
  'device.sim': ['contact.phone'],
  'identity.national_id.no': ['account.credential'],
};

/** Prepares the decision for a rule set. Pure. */
export function schemaDecider(rules: RuleSet): SchemaDecider {
  const types = typesOf(rules);
  const known = new Map<string, Candidate[]>();
  const candidates = (field: SchemaField, about: About): Candidate[] => {
    const key = JSON.stringify([field.path, field.storage, field.declaredType, field.comment, about]);
    const found = known.get(key) ?? best(candidatesOf(field, about, types));
    if (known.size < MAX_KNOWN) known.set(key, found);
    return found;
  };
  return (container, fields, about) => {
    const pairs = pairsOf(fields, rules.pairs);
    const around = surroundings(container, fields, about);
    return new Map(
      fields.map((field) => [field.path, verdictsOf(field, around, candidates(field, about), pairs.get(field.path))]),
    );
  };
}

/** Names that are remembered: the same few thousand come back in every table. */
const MAX_KNOWN = 20_000;

function typesOf(rules: RuleSet): TypeWords[] {
  const own = [...rules.detectors, ...rules.fields];
  return [...new Set(own.map((r) => r.dataType))].sort(byCodeUnit).map((dataType) => ({
    dataType,
    words: wordsOfType(rules, dataType),
    storage: new Set(own.filter((r) => r.dataType === dataType).flatMap((r) => r.storage)),
  }));
}

function candidatesOf(field: SchemaField, about: About, types: readonly TypeWords[]): Candidate[] {
  // A truth value is about somebody's address or consent; it is neither.
  if (field.storage === 'boolean') return [];
  const fitting = types.filter(({ storage }) => field.storage === 'any' || storage.has(field.storage));
  const own = clean(pathNames(field.path).at(-1) ?? '');
  const byName = fitting.flatMap((type) => candidate(own, field, about, type, 'name') ?? []);
  if (byName.length > 0 || field.comment === undefined) return byName;
  const comment = clean(field.comment);
  return fitting.flatMap((type) => candidate(comment, field, about, type, 'comment') ?? []);
}

function candidate(
  name: string,
  { path, storage, declaredType }: SchemaField,
  about: About,
  { dataType, words }: TypeWords,
  by: Candidate['by'],
): Candidate | undefined {
  const outer = by === 'name' ? path.split('.').slice(0, -1) : [];
  const place = { path: [...outer, name.replaceAll('.', ' ')].join('.'), about };
  const part = namePart(name, words, aboutObject(outer.toReversed()) ?? about);
  if (part === undefined || isAggregate(part) || isKeyOfRow(part, storage)) return undefined;
  if (!hasRoom(declaredType, dataType)) return undefined;
  return nameSays(place, words) === 'supports' ? { dataType, part, by } : undefined;
}

/** The head of a name stands last, and longer words say more: `eier_fnr` is a number, `epostadresse` no street. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const end = Math.max(...candidates.map((c) => c.part.end));
  const last = candidates.filter((c) => c.part.end === end);
  const letters = Math.max(...last.map((c) => c.part.letters));
  const longest = last.filter((c) => c.part.letters === letters);
  return longest.filter((c) => !NARROWER[c.dataType]?.some((n) => longest.some((other) => other.dataType === n)));
}

function verdictsOf(
  field: SchemaField,
  around: Surroundings,
  candidates: readonly Candidate[],
  pair: { readonly dataType: DataType; readonly path: string } | undefined,
): Verdict[] {
  const paired = pair === undefined || candidates.some((c) => c.dataType === pair.dataType) ? [] : [pair];
  const named = candidates.map(({ dataType, part, by }) => {
    const sure = isUnambiguous(part, dataType) && fits(dataType, part, field.storage, around);
    const code = by === 'name' ? 'name-supports' : 'comment-supports';
    return verdict(field, dataType, sure ? 'likely' : 'possible', [{ code, params: {} }]);
  });
  const together = paired.map(({ dataType, path }) =>
    verdict(field, dataType, around.standing ? 'possible' : 'likely', [{ code: 'named-with', params: { path } }]),
  );
  return [...named, ...together].sort((a, b) => byCodeUnit(a.dataType, b.dataType));
}

/** No share and no bound is claimed: nothing was measured. */
export const UNMEASURED = { estimate: 0, lower: 0, upper: 1, level: 0, sound: false } as const;

const verdict = (field: SchemaField, dataType: DataType, confidence: Confidence, because: Reason[]): Verdict => ({
  dataType,
  kind: 'is',
  confidence,
  share: UNMEASURED,
  because: [...because, { code: 'schema-only', params: { declaredType: field.declaredType } }],
  masks: [],
  basis: 'schema',
});

/** Two fields that mean something together, by their names: `gps_lat` and `gps_lon`. */
function pairsOf(fields: readonly SchemaField[], rules: readonly PairRule[]) {
  const found = new Map<string, { readonly dataType: DataType; readonly path: string }>();
  for (const rule of rules) {
    const seconds = byStem(fields, rule.second, rule);
    for (const [stem, first] of byStem(fields, rule.first, rule)) {
      const second = seconds.get(stem);
      if (second === undefined) continue;
      if (!found.has(first)) found.set(first, { dataType: rule.dataType, path: second });
      if (!found.has(second)) found.set(second, { dataType: rule.dataType, path: first });
    }
  }
  return found;
}

/** Shorter names (`x` and `y`) are those of pictures and charts too; only values can tell. */
const SHORTEST = 3;

function byStem(fields: readonly SchemaField[], words: readonly string[], rule: PairRule): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, storage } of fields) {
    if (!rule.storage.includes(storage)) continue;
    const dot = path.lastIndexOf('.');
    const tokens = nameTokens(path.slice(dot + 1));
    const at = tokens.findIndex((token) => token.length >= SHORTEST && words.includes(token));
    if (at >= 0) found.set(`${path.slice(0, dot + 1)}|${tokens.toSpliced(at, 1).join(' ')}`, path);
  }
  return found;
}
