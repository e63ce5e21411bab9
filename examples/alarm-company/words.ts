/** Ordinary Norwegian names, streets and places. Written from general knowledge; combined at random. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const GIVEN_NAMES = words(`
  Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Maria Elisabeth
  Kristin Bente Heidi Silje Hanne Linda Tone Anita Tove Camilla Wenche Ragnhild Gerd Karin Ellen Julie Emma Nora Sara
  Thea Ingvild Sunniva Jorunn Åse Gro Turid Mette Cathrine Malin Vilde Guro
  Jan Per Bjørn Ole Lars Kjell Knut Arne Svein Thomas Hans Geir Tor Morten Terje Odd Erik Martin Andreas John Anders
  Rune Trond Tore Daniel Jon Kristian Marius Tom Harald Olav Stian Magnus Gunnar Øyvind Espen Rolf Leif Henrik Fredrik
  Nils Helge Eirik Jonas Einar Sindre Håkon Vegard Øystein Torstein Sondre Mathias Jakob Oskar Emil`);

export const FAMILY_NAMES = words(`
  Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg
  Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen Moen Gundersen
  Iversen Strand Solberg Svendsen Eide Knutsen Martinsen Paulsen Bakken Kristoffersen Mathisen Lie Amundsen Nguyen
  Rasmussen Lunde Solheim Berge Moe Nygård Bakke Kristensen Fredriksen Holm Lien Hauge Christensen Andresen Nielsen
  Knudsen Evensen Sæther Aas Myhre Hanssen Haugland Thomassen Simonsen Sivertsen Berntsen Danielsen Ali Rønning Arnesen
  Sandvik Næss Antonsen Haug Ellingsen Edvardsen Vik Isaksen Gulbrandsen Thorsen Ruud Aasen Strøm Myklebust Tangen
  Ødegård Eliassen Helland Bøe Jenssen Aune Mikkelsen Tveit Brekke Abrahamsen Madsen Hovland Ahmed Skaar Fjeld`);

export const STREETS: readonly string[] = [
  ...words(`Storgata Kirkegata Skolegata Strandgata Parkveien Bjørkeveien Furuveien Granveien Solbakken Lyngveien
    Åsveien Fjellveien Skogveien Elveveien Sjøgata Nygata Kongens_gate Dronningens_gate Håkons_gate Prestegårdsveien
    Industriveien Stasjonsveien Myrveien Haugveien Bekkeveien Solsvingen Toppenhaugen Fagerlia Tunveien Rognestien
    Blåbærstien Kløverveien Ospelia Lerkeveien Måltrostveien Svaleveien Nordåsveien Sørliveien Vestbygdveien
    Møllergata Torggata Fjordgata Olav_Tryggvasons_gate Nygårdsgaten Lyderhornsveien Hylkjebakken Ulsetskogen`).map(
    (name) => name.replaceAll('_', ' '),
  ),
];

/** A postal code, its place, and roughly where that is. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly lat: number;
  readonly lng: number;
}

const PLACE_TABLE = `
  0155 Oslo 59.91 10.74 | 0182 Oslo 59.92 10.75 | 0253 Oslo 59.91 10.72 | 0350 Oslo 59.92 10.73 | 0461 Oslo 59.94 10.75
  0558 Oslo 59.93 10.77 | 0667 Oslo 59.91 10.83 | 0880 Oslo 59.97 10.78 | 0975 Oslo 59.95 10.88 | 1169 Oslo 59.86 10.79
  1337 Sandvika 59.89 10.52 | 1400 Ski 59.72 10.83 | 1532 Moss 59.43 10.67 | 1610 Fredrikstad 59.22 10.93
  2003 Lillestrøm 59.96 11.05 | 2050 Jessheim 60.14 11.17 | 2317 Hamar 60.80 11.08 | 2615 Lillehammer 61.12 10.46
  2816 Gjøvik 60.80 10.69 | 3015 Drammen 59.74 10.20 | 3116 Tønsberg 59.27 10.42 | 3210 Sandefjord 59.13 10.23
  3717 Skien 59.20 9.61 | 4011 Stavanger 58.96 5.73 | 4307 Sandnes 58.85 5.74 | 4612 Kristiansand 58.14 7.99
  4838 Arendal 58.46 8.77 | 5003 Bergen 60.39 5.32 | 5014 Bergen 60.40 5.31 | 5034 Bergen 60.41 5.32
  5055 Bergen 60.38 5.34 | 5109 Hylkje 60.50 5.35 | 5116 Ulset 60.46 5.32 | 5160 Laksevåg 60.38 5.30
  5222 Nesttun 60.32 5.35 | 5353 Straume 60.36 5.13 | 5528 Haugesund 59.41 5.27 | 5700 Voss 60.63 6.42
  6002 Ålesund 62.47 6.15 | 6413 Molde 62.74 7.16 | 6800 Førde 61.45 5.86 | 7011 Trondheim 63.43 10.39
  7030 Trondheim 63.42 10.40 | 7050 Trondheim 63.41 10.44 | 7340 Oppdal 62.59 9.69 | 7600 Levanger 63.75 11.30
  7713 Steinkjer 64.01 11.50 | 8006 Bodø 67.28 14.40 | 8514 Narvik 68.44 17.43 | 9008 Tromsø 69.65 18.96
  9405 Harstad 68.80 16.54 | 9510 Alta 69.97 23.27`;

export const PLACES: readonly Place[] = PLACE_TABLE.trim()
  .split(/\s*[|\n]\s*/)
  .map((row) => {
    const [code = '', name = '', lat = '', lng = ''] = row.split(' ');
    return { code, name, lat: Number(lat), lng: Number(lng) };
  });

export const RELATIONS = ['ektefelle', 'samboer', 'mor', 'far', 'sønn', 'datter', 'nabo', 'venn', 'ansatt', 'bror'];
export const AGENTS = ['Inger', 'Stian', 'Malin', 'Rune', 'Vilde', 'Espen', 'Tone', 'Jonas'];
