/** Words for what is not personal: products, firms, states of things. */
const list = (text: string): readonly string[] => text.trim().split(/\s*;\s*/);

export const COMPANIES = list(
  'Fjordblikk Elektro AS; Hansen & Berg Regnskap AS; Nordlys Drift AS; Haugen Bygg AS; Vestkysten Rør AS; Solberg Transport AS; Bakeriet på Hjørnet AS; Tre & Tak DA; Myhre Maskin AS; Sentrum Tannlegesenter AS; Larsen Maler AS; Kystvakt Sikkerhet AS; Polar Kjøling AS; Dalen Gartneri; Grønn Energi Vest AS; Borettslaget Solsiden; Stiftelsen Havblikk; Moen og Sønner AS; Lyse Lamper AS; Northwind Logistics Ltd; Blue Harbour Foods Inc; Kestrel Software GmbH; Lindgren Fastigheter AB; Skovgaard Møbler A/S',
);

export const PRODUCTS = list(
  'Røykvarsler R2; Bevegelsessensor PIR-7; Magnetkontakt hvit; Innendørs sirene 105 dB; Kodetastatur K4; Vannalarm; Kamerapakke Ute; Ekstra nøkkelbrikke; Batteri CR123A; Batteri AA 4-pk; Alarmpakke Basis; Alarmpakke Familie; Glassbruddsensor; Solveig bordlampe; Astrid lenestol; Ivar hylle 80x30; Bjørn krakk eik; Liv teppe 170x240; Storm regnjakke; Ask gryte 3 L; Trådløs dørklokke; Hagelykt stål; Skjøteledning 5 m; Kabel Cat6 20 m; Koblingsboks IP65; USB-lader 20 W; Veggfeste svart; Komfyrvakt; Låsekasse 2018; Sylinder 5-pin',
);
export const ARTICLES = list(
  'Desk lamp; Office chair; Running shoes; Rain jacket; Coffee grinder; Garden hose 25 m; Bicycle helmet M; Paper A4 500; Wireless mouse; HDMI cable 2 m; Ceramic bowl; Kitchen knife; Phone case; Notebook ruled; Backpack 30 L; Camping stove; Screwdriver set; Wall clock; Yoga mat; Water bottle; Baby monitor; Mobile charger; Mail box steel; Address plate brass; Name tag 10-pack',
);
export const BANDS = list(
  'The Paper Lanterns; Midnight Ferry; Glass Tundra; Electric Herring; Slow Avalanche; Copper Kettle Club; Northern Static; The Quiet Engines; Violet Machine; Rusty Anchors; Ghost Orchard; Velvet Compass; Echo & the Pines; Sunday Cartographers',
);
export const TRACKS = list(
  'Blue Hour; Running Late; Letters Home; Under the Bridge Lights; Salt and Iron; Maria; Summer Rain; No Signal; Kari; The Long Way; Hansen Street; Parallel Lines; Old Harbour; Fade to Green; Ten Past Nine; Rosalind; Winter Coat; Count to Ten',
);
export const FILMS = list(
  'ACADEMY OF DUST; RIVER WITHOUT NAME; THE LAST LOCKSMITH; GOLDEN FERRY; MIDNIGHT IN MO; SNOW CHASER; A QUIET ALARM; DINOSAUR PICNIC; BISHOP TO G4; COLD COMPASS; EMILY AND THE SEA; THE HOLLOW MOUNTAIN; PAPER TIGERS; JASON TRAP',
);
export const GENRES = list(
  'Rock; Jazz; Metal; Pop; Classical; Drama; Comedy; Thriller; Documentary; Krim; Barn; Musikk',
);
export const STATES = list(
  'aktiv; inaktiv; ny; lukket; venter; sendt; betalt; kreditert; active; closed; pending; shipped; on hold',
);
export const ZONES = list(
  'Gang; Kjøkken; Stue; Soverom 1; Garasje; Kjeller; Loft; Bod; Hall; Kitchen; Basement; Hytte; Kontor 2',
);
export const MODELS = list(
  'Galaxy S21; iPhone 13; Pixel 7; Panel P3; Panel P4 Pro; Keypad K2; Cam 360; SIR-20; MacBook Pro 14; ThinkPad T14',
);
export const COLOURS = list('hvit; svart; grå; rød; blå; grønn; white; black; silver; navy');
export const ROOMS = list('Ibsen; Grieg; Bjørnson; Undset; Hamsun; Collett; Nansen; Amundsen; Møterom 3; Kantina');
export const SHIPS = list(
  'MS Kong Harald; MF Bjørnefjord; Olav Tryggvason; Nordlys II; MS Sigrid; Havørn; Fjordkatt; MS Hurtig',
);
export const TEAMS = list(
  'Team Nord; Blålaget; Stavanger Sør IL; Rød gruppe; Night shift; Platform; Salg Vest; Innkjøp',
);
export const DESCRIPTIONS = list(
  'Passer til alle modeller fra 2018. Leveres med skruer.; Slitesterk og lett å rengjøre, tåler oppvaskmaskin.; Kort beskrivelse mangler.; Weatherproof housing, battery lasts about two years.; For indoor use only. Includes wall mount.; Enkel montering på under ti minutter.; Ny utgave med bedre rekkevidde og lavere forbruk.; Fits standard 68 mm boxes. Colour may vary.; Støydemping i tre trinn, ladetid 2 timer.; Utgår når lageret er tomt.',
);
export const LOG_LINES = list(
  'Service started; Connection pool exhausted, retrying; Cache miss for key product:{n}; Job {n} finished in {n} ms; GET /api/orders/{n} 200; Disk usage at {n} %; Retry {n} of 5; Worker {n} exited with code 0; Batch {n} committed, {n} rows; Config reloaded; Timeout after {n} ms; Schema migrated to version {n}; Lost 3 of {n} heartbeats; user_agent parser reloaded, {n} rules; name resolution took {n} ms; mail queue empty',
);
