/** Names and values inside a text, and what they make of it. */
import { describe, expect, it } from 'vitest';
import { namedValues } from '../../src/detect/named-values.js';

const found = (text: string) => namedValues(text).map(({ name, start, end }) => `${name}=${text.slice(start, end)}`);

describe('names and values inside a text', () => {
  it.each([
    ['{"fornavn": "Kari", "antall": 3}', ['fornavn=Kari', 'antall=3']],
    ['"{\\"kjonn\\":\\"K\\",\\"postnr\\":\\"0155\\"}"', ['kjonn=K', 'postnr=0155']],
    ["{'navn': 'Kari Nordmann'}", ['navn=Kari Nordmann']],
    ['/glemt?navn=Kari&postnr=0155#x', ['navn=Kari', 'postnr=0155#x']],
    ['navn=Kari;adresse=Storgata', ['navn=Kari', 'adresse=Storgata']],
    ['Navn: Kari Nordmann\r\nKjønn: kvinne', ['Navn=Kari Nordmann', 'Kjønn=kvinne']],
    ['<td data-navn="Kari">', ['td data-navn=Kari']],
    ['user="olan" ip=203.0.113.7', ['user=olan', 'ip=203.0.113.7']],
    ['Kunden oppga fødselsdato: 17.03.1984, takk', ['Kunden oppga fødselsdato=17.03.1984']],
    ['navn =  Kari', ['navn=Kari']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected));

  it.each(['', ':', '=', '===', '12:30', '1=2', 'ingen skilletegn her', 'tom:', 'tom=', '"a":""', 'x=1'])(
    '%j holds none',
    (text) => expect(found(text)).toEqual([]),
  );

  it('looks at a bounded number of separators', () => {
    expect(namedValues('ab=1,'.repeat(10_000)).length).toBe(512);
  });

  it('keeps every value inside the text', () => {
    for (const text of ['navn="', 'navn=\\"a', 'navn:"a\\', "navn='a", 'navn=a\\', 'a.b-c_d: \\"x\\"']) {
      for (const { start, end } of namedValues(text)) expect(start < end && end <= text.length).toBe(true);
    }
  });
});
