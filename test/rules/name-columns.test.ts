/** Whole columns: names without a telling field name are found, and what looks like them is not. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { classifyTable } from '../../src/app/classify.js';

const list = (text: string): string[] => text.trim().split(/[\s]+/);
const GIVEN = list(`
  Kari Ola Per Anne Ingrid Lars Marit Knut Solveig Bjørn Astrid Odd Liv Hanne Morten Silje Espen Camilla Øyvind Randi
  Magnus Ida Henrik Nora Emil Thea Jonas Sara Mohamed Fatima Piotr Agnieszka Tomas Eirik Sunniva Halvor Guro Trond
  Synnøve Geir Torill Svein Berit Arne Gunnar Hilde Jan Tone Rune Grete
`);
const FAMILY = list(`
  Hansen Johansen Olsen Larsen Andersen Berg Haugen Lund Nilsen Kristiansen Jensen Dahl Karlsen Pettersen Eriksen
  Moen Bakken Strand Solberg Gundersen Ødegård Nguyen Kowalski Ahmed Myhre Aas Rønning Sæther Gulbrandsen Thorsen
  Jakobsen Halvorsen Iversen Knutsen Mathisen Rasmussen Paulsen Lie Amundsen Fredriksen
`);
const PLACES = list(`
  Oslo Bergen Trondheim Stavanger Drammen Hamar Molde Moss Skien Larvik Halden Arendal Bodø Alta Lillehammer Gjøvik
  Harstad Narvik Tromsø Elverum Kongsberg Sandnes Haugesund Tønsberg Horten Askim Ski Voss Førde Florø Levanger
  Verdal Namsos Steinkjer Stjørdal Røros Tynset Otta Vinstra Fagernes Dokka Jevnaker Hønefoss
`);
const COLOURS = list(
  'Rød Blå Grønn Gul Hvit Svart Grå Brun Lilla Rosa Oransje Red Blue Green Yellow White Black Brown',
);
const DAYS = list(
  'Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag Monday Tuesday Wednesday Thursday Friday Saturday',
);
const GOODS = list(`
  Chai Chang Tofu Pavlova Ikura Konbu Sensor Kamera Panel Sirene Brikke Detektor Magnetkontakt Røykvarsler Ladekabel
  Antenne Batteri Sentral Tastatur Fjernkontroll Vannvarsler Glassbruddsdetektor Bevegelsessensor Ruter Hub Klokke
`);
/** Given and family names in an order that pairs no known person. */
const NAMES = GIVEN.map((given, i) => `${given} ${FAMILY[(i * 7 + 3) % FAMILY.length]}`);

function found(field: string, values: readonly string[], container = 't1', siblings: readonly string[] = []): string[] {
  const others = siblings.map((name) => ({ name, storage: 'text' as const, values: values.map(() => null) }));
  const { fields } = classifyTable({ container, fields: [{ name: field, storage: 'text', values }, ...others] }, RULES);
  return (fields[0]?.verdicts ?? [])
    .filter((v) => v.dataType.startsWith('identity.') && v.confidence !== 'possible')
    .map((v) => `${v.dataType} ${v.kind}`);
}

/** Farms that became family names, and names of families from elsewhere: what a customer register holds today. */
const MIXED = list(`
  Lund Bakke Moen Hagen Myhre Ruud Solheim Tangen Eide Haugen Strand Lie Dahl Aas Nilsen Berge Ali Ahmed Nguyen Kowalski
  Khan Hassan Tesfay Kaya Olsen Pedersen Haugland Nygård Ivanova Tran
`);

describe('columns without a telling name', () => {
  it('whole names', () => expect(found('col1', NAMES)).toEqual(['identity.name is']));
  it('family name first', () =>
    expect(
      found(
        'col1',
        NAMES.map((n) => n.replace(/^(\S+) (\S+)$/, '$2, $1')),
      ),
    ).toEqual(['identity.name is']));
  it('upper and lower case', () => {
    expect(
      found(
        'col1',
        NAMES.map((n) => n.toUpperCase()),
      ),
    ).toEqual(['identity.name is']);
    expect(
      found(
        'col1',
        NAMES.map((n) => n.toLowerCase()),
      ),
    ).toEqual(['identity.name is']);
  });
  it('given names', () => expect(found('col1', GIVEN)).toEqual(['identity.given is']));
  it('family names', () => expect(found('col1', FAMILY)).toEqual(['identity.family is']));
  it('family names that are places, and of many countries', () =>
    expect(found('col1', MIXED)).toEqual(['identity.family is']));
  it('given names in notes', () =>
    expect(
      found(
        'merknad',
        GIVEN.map((n) => `Alarmen er montert, og nøkkelen til ${n} ligger i boksen.`),
      ),
    ).toContain('identity.given contains'));
  it('names in notes', () =>
    expect(
      found(
        'merknad',
        NAMES.map((n, i) => (i % 3 === 0 ? `Ringte ${n} om alarmen.` : 'Alarm kontrollert.')),
      ),
    ).toEqual(['identity.name contains']));
  it.each([
    ['places', PLACES],
    ['colours', COLOURS],
    ['days', DAYS],
    ['goods', GOODS],
    ['streets', GIVEN.map((g, i) => `${g} ${FAMILY[i % FAMILY.length]}s gate ${i + 1}`)],
    ['firms', NAMES.map((n) => `${n} AS`)],
    ['sensors', PLACES.map((p) => `Sensor ${p}`)],
  ])('%s are no names', (_, values) => expect(found('col1', values)).toEqual([]));
});

describe('columns with a telling name', () => {
  const foreign = [
    'Xerxo Quandol',
    'Bezal Fachello',
    'Parto Bamforth',
    'Chirst Koblick',
    'Kyoich Malinak',
    'Anek Preusig',
  ];
  it('names of no list', () => {
    expect(found('contact_name', foreign)).toEqual(['identity.name is']);
    expect(found('name', foreign, 'employees')).toEqual(['identity.name is']);
    expect(
      found(
        'first_name',
        foreign.map((n) => n.split(' ')[0] as string),
      ),
    ).toEqual(['identity.given is']);
    expect(
      found(
        'last_name',
        foreign.map((n) => n.split(' ')[1] as string),
      ),
    ).toEqual(['identity.family is']);
  });
  it('a name that lies loses', () => {
    expect(found('company_name', foreign)).toEqual([]);
    expect(found('name', foreign, 'products')).toEqual([]);
    expect(found('created_by', ['OLN', 'KAN', 'PEH', 'sys', 'admin'])).toEqual([]);
    expect(found('owner', ['postgres', 'root', 'app', 'admin', 'dba'])).toEqual([]);
    expect(found('fname', ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf'])).toEqual([]);
    expect(found('kontaktperson', ['Elektro AS', 'Bygg AS', 'Rør AS', 'Kundesenter', 'Vakt Ltd'])).toEqual([]);
  });
});
