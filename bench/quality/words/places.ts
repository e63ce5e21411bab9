/** Post codes with their places, and parts of street names. Codes are public facts; the streets are put together. */
const rows = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s*;\s*/)
    .filter((r) => r !== '')
    .map((r) => [r.slice(0, 4), r.slice(5)] as const);

/** Post code and place. */
export const POST: readonly (readonly [string, string])[] = rows(`
0150 Oslo; 0155 Oslo; 0161 Oslo; 0182 Oslo; 0191 Oslo; 0250 Oslo; 0260 Oslo; 0350 Oslo; 0364 Oslo; 0450 Oslo; 0461 Oslo;
0550 Oslo; 0567 Oslo; 0650 Oslo; 0660 Oslo; 0754 Oslo; 0855 Oslo; 0950 Oslo; 1055 Oslo; 1150 Oslo; 1161 Oslo; 1250 Oslo;
1300 Sandvika; 1337 Sandvika; 1338 Sandvika; 1360 Fornebu; 1366 Lysaker; 1383 Asker; 1400 Ski; 1430 Ås; 1440 Drøbak;
1472 Fjellhamar; 1482 Nittedal; 1500 Moss; 1540 Vestby; 1601 Fredrikstad; 1606 Fredrikstad; 1701 Sarpsborg; 1771 Halden;
1850 Mysen; 2000 Lillestrøm; 2003 Lillestrøm; 2050 Jessheim; 2150 Årnes; 2211 Kongsvinger; 2300 Hamar; 2317 Hamar; 2380 Brumunddal;
2406 Elverum; 2500 Tynset; 2609 Lillehammer; 2670 Otta; 2815 Gjøvik; 2900 Fagernes; 3015 Drammen; 3024 Drammen; 3050 Mjøndalen;
3110 Tønsberg; 3117 Tønsberg; 3187 Horten; 3210 Sandefjord; 3256 Larvik; 3510 Hønefoss; 3611 Kongsberg; 3660 Rjukan; 3717 Skien;
3733 Skien; 3916 Porsgrunn; 4006 Stavanger; 4014 Stavanger; 4306 Sandnes; 4340 Bryne; 4370 Egersund; 4515 Mandal; 4608 Kristiansand;
4630 Kristiansand; 4790 Lillesand; 4836 Arendal; 4878 Grimstad; 5003 Bergen; 5011 Bergen; 5052 Bergen; 5221 Nesttun; 5109 Hylkje;
5200 Os; 5411 Stord; 5528 Haugesund; 5700 Voss; 5750 Odda; 6003 Ålesund; 6010 Ålesund; 6150 Ørsta; 6100 Volda; 6413 Molde;
6509 Kristiansund; 6600 Sunndalsøra; 6800 Førde; 6900 Florø; 6851 Sogndal; 7010 Trondheim; 7030 Trondheim; 7041 Trondheim; 7300 Orkanger;
7500 Stjørdal; 7600 Levanger; 7650 Verdal; 7713 Steinkjer; 7800 Namsos; 8006 Bodø; 8200 Fauske; 8300 Svolvær; 8370 Leknes;
8400 Sortland; 8514 Narvik; 8622 Mo i Rana; 8656 Mosjøen; 9008 Tromsø; 9019 Tromsø; 9300 Finnsnes; 9405 Harstad; 9510 Alta;
9600 Hammerfest; 9800 Vadsø; 9900 Kirkenes;
`);

const STEMS =
  'Bjørke Gran Furu Eike Ospe Rogne Selje Lønne Hassel Skog Fjell Elve Bekke Sjø Strand Havne Kirke Skole Stasjons Mølle Sag Teglverks Industri Solbakk Sol Måne Nord Sør Øst Vest Lille Store Gamle Nye Prestegårds Heste Kvern Blåbær Tyttebær Lyng Multe Bringebær Ravne Ørne Svale Trost Lerke Ugle Hare Reve Bjørne Elg Tråkk Dam Tjern Vann Fisker Smed Snekker Baker Garver Kjøpmanns Sykehus Torg Bru Bro Port Slotts Borg Festnings Utsikts Hage Eple Kirsebær Syrin Rose Nyk Haug Ås Dal Myr Eng Åker'.split(
    ' ',
  );
const ENDINGS =
  'veien vegen gata gaten gate vei veg alleen stien bakken svingen ringen lia haugen åsen tunet kroken grenda jordet plass kaia brygga'.split(
    ' ',
  );
const NAMED =
  'Storgata Kongens gate Dronningens gate Havnegata Torggata Kirkegata Skolegata Jernbanegata Strandgata Karl Johans gate Bygdøy allé Trondheimsveien Drammensveien Sandviksveien Christies gate Nygårdsgaten Munkegata Innherredsveien Fjordgata Elvegata Sjøgata Grønnegata Skippergata Rådhusgata Hans Gaarders veg Ole Bulls plass Edvard Griegs vei Henrik Ibsens gate Camilla Colletts vei Sørkedalsveien Ullevålsveien Maridalsveien Kirkeveien Ringveien Prinsens gate Olav Tryggvasons gate Erling Skakkes gate Haakon VIIs gate Kong Oscars gate Fridtjof Nansens vei';

/** Streets that bear names of their own, some with the names of people in them. */
export const OWN_STREETS = NAMED.split(/(?<=gata|gate|gaten|veien|vei|veg|allé|plass) (?=[A-ZÆØÅ])/);

/** Some 1,700 streets put together, and {@link OWN_STREETS}. */
export const STREETS: readonly string[] = [
  ...STEMS.flatMap((s) => ENDINGS.map((e) => s + e)).filter((_, i) => i % 5 !== 3),
  ...OWN_STREETS,
];

export const ABROAD_STREETS =
  'Maple Street;Oak Avenue;Elm Street;2nd Avenue;Park Road;High Street;Station Road;Church Lane;Victoria Road;Mill Lane;Sunset Boulevard;Lakeview Drive;Cedar Court;Pine Ridge Road;Washington Avenue;Queen Street;Kings Road;River Walk;Hillcrest Drive;Meadow Lane'.split(
    ';',
  );
export const GERMAN_STREETS =
  'Hauptstraße;Bahnhofstraße;Gartenstraße;Schulstraße;Lindenweg;Bergstraße;Am Markt;Goethestraße;Kirchplatz;Rosenweg;Mühlenweg;Ringstraße'.split(
    ';',
  );
export const FRENCH_STREETS =
  'rue de la République;avenue Victor Hugo;rue des Lilas;boulevard Voltaire;place du Marché;rue Pasteur;chemin des Vignes;rue de la Gare'.split(
    ';',
  );
export const ABROAD_CITIES =
  'London;Manchester;Bristol;Leeds;Boston;Chicago;Denver;Austin;Seattle;Berlin;Hamburg;München;Köln;Paris;Lyon;Nantes;Dublin;Toronto;Stockholm;Göteborg;København;Aarhus;Helsinki;Amsterdam'.split(
    ';',
  );
export const COUNTIES =
  'Oslo;Akershus;Østfold;Buskerud;Innlandet;Vestfold;Telemark;Agder;Rogaland;Vestland;Møre og Romsdal;Trøndelag;Nordland;Troms;Finnmark'.split(
    ';',
  );
export const COUNTRIES =
  'Norge;Sverige;Danmark;Finland;Island;Tyskland;Frankrike;Spania;Polen;Litauen;Storbritannia;USA;Canada;Japan;Kina;Brasil'.split(
    ';',
  );
