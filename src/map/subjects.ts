/** Whose data a finding is, as far as names tell, and whether the register says so. */
import { pathNames } from '../model/location.js';
import type { Register, System } from '../model/register.js';
import type { Verdict } from '../model/report.js';
import { subjectOfKey, subjectOfTable, subjectTold, type Told } from '../text/subjects.js';
import type { MappedContainer } from './input.js';

/** Whose data it is, and what told. */
export interface ToldSubject extends Told {
  readonly by: 'field' | 'object' | 'dataType' | 'container' | 'relation';
  /** The name, or the data type of the container, that told. */
  readonly told: string;
}

/** Subjects that a container's own data type tells: a list of contact persons is about contact persons. */
const OF_CONTAINER: Readonly<Record<string, Told>> = {
  'relation.contact_person': { subject: 'contact_person', also: [] },
  'survey.answers': { subject: 'survey_participant', also: ['customer'] },
  'quote.form_answers': { subject: 'prospect', also: ['list_prospect'] },
  'order.webshop': { subject: 'webshop_buyer', also: ['customer'] },
};

/**
 * What tells whose data the container holds: its own data type, its name, or its one reference to a table of
 * people. Undefined when nothing does, or when two references contradict each other.
 */
export function subjectOfContainer({ container, verdicts, fields }: MappedContainer): ToldSubject | undefined {
  for (const { dataType, confidence } of verdicts) {
    const told = OF_CONTAINER[dataType];
    if (told !== undefined && confidence !== 'possible') return { ...told, by: 'dataType', told: dataType };
  }
  // File names end in a format, and folders say as much as files.
  const name = container.ref.name.replace(/(?:\.[a-z0-9]{2,7})+$/i, '');
  const byName = subjectOfTable(name);
  if (byName !== undefined) return { ...byName, by: 'container', told: container.ref.name };
  const keys = fields.flatMap(({ report: { path } }) => {
    const told = subjectOfKey(pathNames(path).at(-1) ?? '');
    return told === undefined ? [] : [{ ...told, by: 'relation' as const, told: path }];
  });
  return new Set(keys.map((k) => k.subject)).size === 1 ? keys[0] : undefined;
}

/**
 * Whose data a finding is. The field's own name goes before the names around it, and both before the container.
 * What was found inside a text may be about anybody: no name tells of it.
 */
export function subjectOfFinding(
  path: string | null,
  verdict: Verdict,
  ofContainer: ToldSubject | undefined,
): ToldSubject | undefined {
  if (verdict.kind === 'contains') return undefined;
  const [own = '', ...outer] = path === null ? [] : pathNames(path).reverse();
  const byField = subjectTold(own);
  if (byField !== undefined) return { ...byField, by: 'field', told: own };
  for (const name of outer) {
    const told = subjectTold(name);
    if (told !== undefined) return { ...told, by: 'object', told: name };
  }
  return ofContainer;
}

/** Whom the register declares for a category of a system: the system's own line first, then the policy's. */
export function declaredSubjects(register: Register, system: System, category: string): readonly string[] {
  const own = system.categories.find((c) => c.category === category)?.subjects ?? [];
  return own.length > 0 ? own : (register.policy.categories[category]?.subjects ?? []);
}

/** Translates between our ids of people and the register's own: `ansatte` there is `employee` here. */
export class SubjectIds {
  private readonly ours = new Map<string, string>();

  constructor(register: Register | null) {
    for (const [id, { label }] of Object.entries(register?.policy.subjects ?? {})) {
      const told = [id, label?.nb ?? '', label?.en ?? ''].map(subjectTold).find((t) => t !== undefined);
      this.ours.set(id, KNOWN.has(id) ? id : (told?.subject ?? id));
    }
  }

  /** True when one of the declared subjects may be the one that was told. */
  covers(declared: readonly string[], { subject, also }: Told): boolean {
    const ids = new Set(declared.map((id) => this.ours.get(id) ?? id));
    return [subject, ...also].some((id) => ids.has(id));
  }

  /** The register's own id for what was told; ours when it has none. */
  inRegister(declared: readonly string[], { subject, also }: Told): string {
    const isOne = (of: readonly string[], id: string): boolean => of.includes(this.ours.get(id) ?? id);
    // A customer of a system that is declared for web shop buyers is one of those.
    return (
      declared.find((id) => isOne([subject], id)) ??
      declared.find((id) => isOne(also, id)) ??
      [...this.ours.keys()].find((id) => isOne([subject], id)) ??
      subject
    );
  }
}

/** Ids of the alarm company's policy that its words alone would not tell apart. */
const KNOWN: ReadonlySet<string> = new Set(
  'employee contact_person referred_person list_prospect prospect web_visitor webshop_buyer survey_participant call_party customer other_user'.split(
    ' ',
  ),
);
