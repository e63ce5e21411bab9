/** A report without a register: the map alone, and no word of a comparison that was not made. */
import { describe, expect, it } from 'vitest';
import { html } from '../../reports/html.js';
import { terminal } from '../../reports/terminal.js';
import type { Report } from '../../src/model/report.js';
import { fixture } from './fixture.js';

const whole = fixture();
const alone: Report = {
  ...whole,
  run: { ...whole.run, registerHash: null },
  gaps: [],
  map: whole.map.filter((c) => c.state === 'undeclared-found').map((c) => ({ ...c, system: null, store: 'crm' })),
};

const COMPARED =
  /not in the record|differs from the register|Nowhere\.|found, not declared|against what is declared|ikke i protokollen|skiller seg fra registeret/;

describe.each([
  ['html', html.render(alone, { locale: 'en' })],
  ['terminal', terminal.render(alone, { locale: 'en' })],
])('%s', (_id, text) => {
  it('compares nothing', () => {
    expect(text).not.toMatch(COMPARED);
    expect(text).toContain('No record of processing was given');
  });
});

it('would say so if it had compared', () => {
  expect(html.render(whole, { locale: 'en' })).toMatch(COMPARED);
});
