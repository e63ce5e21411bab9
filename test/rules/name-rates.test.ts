/** How often capitalised words that name no person pass: the measured side of the backgrounds of the name rules. */
import { describe, expect, it } from 'vitest';
import { familyName } from '../../rules/family-name.js';
import { fullName } from '../../rules/full-name.js';
import { givenName } from '../../rules/given-name.js';
import { givenNameMention } from '../../rules/given-name-mention.js';
import { Engine } from '../../src/detect/engine.js';
import { Spans } from '../../src/detect/spans.js';
import type { Detector } from '../../src/model/detector.js';

/** Written for this test: Norwegian and foreign places, firms, products, works, parts of alarm systems. */
const PAIRS = `
New York|San Francisco|Los Angeles|Las Vegas|Santa Barbara|San Diego|Buenos Aires|Rio Grande|Hong Kong|Sri Lanka|
Costa Rica|Saudi Arabia|Sierra Leone|Burkina Faso|South Africa|North Korea|Great Britain|Cape Town|Salt Lake|Palm Springs|
Victoria Park|Jordan River|Mount Everest|Lake Victoria|Port Elizabeth|Saint Helena|St. Paul|Madison Square|Florida Keys|
Grand Canyon|Silicon Valley|Central Park|Hyde Park|Notre Dame|Tower Bridge|Abbey Road|Wall Street|Times Square|
Karl Johan|Nedre Slottsgate|Store Lungegårdsvann|Gamle Oslo|Nordre Follo|Indre Østfold|Øvre Eiker|Nedre Eiker|
Sør Trøndelag|Møre Romsdal|Nye Veier|Norsk Hydro|Norges Bank|Norske Skog|Nord Pool|Sparebanken Vest|Securitas Norge|
Coca Cola|Red Bull|Green Tea|Blue Cheese|Earl Grey|Dr Pepper|Sensor Kjøkken|Kamera Garasje|Detektor Stue|Sirene Gang|
Panel Hovedinngang|Sone En|Brann Kjeller|Magnetkontakt Dør|Alarm Utløst|System Armert|Batteri Lavt|Test Utført|
General Electric|Procter Gamble|Morgan Stanley|Goldman Sachs|Standard Chartered|Royal Dutch|British Petroleum|
Star Wars|Harry Potter|Game Thrones|Breaking Bad|Pulp Fiction|Black Sabbath|Iron Maiden|Pink Floyd|Led Zeppelin|
Deep Purple|Pearl Jam|Guns Roses|Green Day|Foo Fighters|Rolling Stones|Academy Dinosaur|Ace Goldfinger|Adaptation Holes|
Affair Prejudice|African Egg|Agent Truman|Airplane Sierra|Alabama Devil|Aladdin Calendar|Alamo Videotape|Alaska Phantom|
Amelie Hellfighters|American Circus|Angels Life|Annie Identity|Anthem Luke|Apache Divine|Apollo Teen|Arabia Dogma|
Alfreds Futterkiste|Around Horn|Blauer See|Bon App|Bottom Dollar|Consolidated Holdings|Eastern Connection|Ernst Handel|
Folies Gourmandes|Frankenversand Galerie|Galeria Gastronomo|Island Trading|Königlich Essen|Laughing Bacchus|
Lonesome Pine|Old World|Rattlesnake Canyon|Seven Seas|Simons Bistro|Split Rail|Vins Alcools|White Clover|
Aniseed Syrup|Gumbo Mix|Boysenberry Spread|Queso Cabrales|Camembert Pierrot|Carnarvon Tigers|Chocolade Mix|
Sir Rodney|Scottish Longbreads|Singaporean Noodles|Steeleye Stout|Uncle Bob|Valkoinen Suklaa|Wimmers Gute|
Samsung Galaxy|Apple Watch|Google Pixel|Microsoft Windows|Amazon Alexa|Ford Focus|Tesla Model|Volvo Penta|
Toyota Corolla|Honda Civic|Alfa Romeo|Mercedes Benz|Aston Martin|Harley Davidson|Land Rover|Rolls Royce|
Oslo Lufthavn|Bergen Sentrum|Trondheim Torg|Stavanger Aftenblad|Sandvika Storsenter|Strømmen Storsenter|
Happy Birthday|Good Morning|Best Regards|Merry Christmas|Dear Customer|Kjære Kunde|Med Hilsen|God Jul|
`;

const WORDS = `
Oslo Bergen Hamar Molde Moss Lillehammer Kristiansund Drammen Gjøvik Skien Arendal Tromsø Bodø Narvik Harstad Alta
Vadsø Kirkenes Hønefoss Kongsberg Larvik Halden Sarpsborg Elverum Kongsvinger Steinkjer Levanger Namsos Røros Otta
Paris London Berlin Madrid Roma Wien Praha Budapest Warszawa Lisboa Dublin Amsterdam Brussel København Stockholm
Helsinki Reykjavik Tallinn Riga Vilnius Moskva Kiev Athen Istanbul Tokyo Beijing Delhi Sydney Toronto Chicago Boston
Norge Sverige Danmark Finland Tyskland Frankrike Spania Italia Polen Kina Japan India Brasil Mexico Canada Kenya
Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag Januar Februar Mars April Mai Juni Juli August September Oktober
Rød Blå Grønn Gul Hvit Svart Grå Brun Lilla Rosa Oransje Red Blue Green Yellow White Black Grey Brown Purple Pink
Sensor Kamera Panel Sirene Nøkkel Brikke Røykvarsler Detektor Magnetkontakt Kjøkken Stue Gang Bad Soverom Garasje
Kjeller Loft Hage Inngang Vindu Dør Balkong Kontor Lager Butikk Resepsjon Aktiv Passiv Åpen Lukket Ferdig Avbrutt
Beverages Condiments Confections Produce Seafood Chai Chang Tofu Pavlova Ikura Konbu Chocolade Geitost Gudbrandsdalsost
Telenor Telia Equinor Hydro Yara Orkla Storebrand Gjensidige Nordea Securitas Sector Verisure Elkjøp Rema Kiwi Coop
Volvo Toyota Ford Audi Skoda Peugeot Renault Opel Mazda Honda Nissan Tesla Polestar Hyundai Kia Fiat Suzuki
Action Animation Children Classics Comedy Documentary Drama Family Foreign Games Horror Music Sports Travel Rock Jazz
Ja Nei Ukjent Kunde Leverandør Ansatt Tekniker Montør Vekter Faktura Ordre Kontrakt Avtale Tilbud Besøk Alarm Feil
`;

const spans = new Spans();

function share(detector: Detector, cells: readonly string[]): number {
  const engine = new Engine([detector]);
  const passes = (cell: string): boolean => {
    engine.scan(cell, spans);
    return Array.from({ length: spans.count }, (_, i) => detector.kinds[spans.outcome[i] as number]).some(
      (kind) => kind?.strength === 'strong' || kind?.strength === 'crowd',
    );
  };
  return cells.filter(passes).length / cells.length;
}

const pairs = PAIRS.replaceAll('\n', '')
  .split('|')
  .filter((p) => p !== '');
const words = WORDS.trim().split(/\s+/);
const rate = (detector: Detector): number =>
  Math.max(...detector.nulls.filter((n) => n.when.includes('bare')).map((n) => n.rate));

describe('what passes by chance is under the rate of its background', () => {
  it('pairs of capitalised words', () => {
    expect(pairs.length).toBeGreaterThan(150);
    expect(share(fullName, pairs)).toBeLessThan(rate(fullName));
  });

  it.each([givenName, familyName])('whole cells of one word: $id', (detector) => {
    expect(words.length).toBeGreaterThan(200);
    expect(share(detector, words)).toBeLessThan(rate(detector) / 2);
  });

  it('words inside sentences', () => {
    const sentences = words.flatMap((w) => [`saken er sendt til ${w} i dag`, `alarmen fra ${w} virker ikke`]);
    expect(share(givenNameMention, sentences)).toBeLessThan((givenNameMention.nulls[0]?.rate ?? 0) / 2);
  });
});
