import { it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { Matcher } from '../../src/app/match.js';
import { Rules } from '../../src/detect/rules.js';
import { readFileSync } from 'node:fs';
it('try', () => {
  const m = new Matcher(new Rules(RULES, 't'));
  for (const line of readFileSync('/tmp/nm/try.txt', 'utf8').split('\n').filter(Boolean)) {
    const [value = '', field, container] = line.split('\t');
    console.log(JSON.stringify(value), field ?? '', '=>', m.match({ value, ...(field && { field }), ...(container && { container }) }).filter(x=>x.dataType.startsWith('identity')).map((x) => `${x.dataType}/${x.kind}:${value.slice(x.start, x.end)}`).join(' | '));
  }
});
