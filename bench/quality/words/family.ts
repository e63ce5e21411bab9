/** Family names in use in Norway, written down from general knowledge: patronymics, farm names, Nordic and others. */
const split = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FAMILIES = split(`
Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen Hagen
Johannessen Andreassen Jacobsen Halvorsen Dahl Jørgensen Henriksen Lund Sørensen Jakobsen Gundersen Moen Iversen Svendsen Strand
Solberg Martinsen Knutsen Paulsen Eide Bakken Kristoffersen Mathisen Lie Rasmussen Amundsen Kristensen Lunde Solheim Berge Moe
Nygård Fredriksen Bakke Holm Lien Andresen Myklebust Antonsen Christensen Hauge Nguyen Sandvik Nygaard Haugland Christiansen
Isaksen Thomassen Danielsen Viken Aas Aasen Simonsen Berntsen Arnesen Fossum Myhre Gulbrandsen Rønning Ellingsen Vik Tangen
Wold Brekke Gjerde Hovland Bråten Ruud Thorsen Ødegård Ødegaard Knudsen Myrvold Næss Sæther Sætre Aune Ness Helland Sivertsen
Gabrielsen Tveit Nordli Løken Stene Vold Evensen Mikkelsen Birkeland Hoel Kvam Sunde Tveten Dale Skaar Børresen Espeland Hjelle
Reitan Hammer Holmen Bjerke Engen Mortensen Nordby Rød Hellesø Edvardsen Engebretsen Rostad Grønli Eliassen Enger Teigen Nilssen
Haug Langeland Fjeld Foss Lindberg Sørlie Aamodt Torgersen Wang Sand Ulven Holen Nyhus Nyland Skogen Lange Lervik Vangen Hegge
Stokke Husby Skoglund Tollefsen Ottesen Steen Holte Bøe Bø Furu Kleven Gran Slettemoen Furseth Hovden Aarseth Aarstad Aksnes
Alstad Apeland Arntzen Askeland Aspelund Austad Bergan Bergheim Bergstrøm Bjørnstad Bjørge Blindheim Borgen Brandal Breivik
Bremnes Brenna Brevik Bruland Bruun Buvik Børve Djupvik Drange Dybdahl Egeland Eikeland Eikrem Ekeberg Ekren Elvestad Endresen
Engelsen Erstad Evjen Fagerli Falch Fasting Fjeldstad Fjell Flaten Flatøy Floen Folkestad Forsberg Fosse Frantzen Friis Frøland
Frøyen Garberg Gaustad Gjertsen Gjesdal Glomnes Granli Grimstad Grindheim Grønvold Gulliksen Gundersrud Haaland Haarberg Hafstad
Hagland Halse Halvorsrud Hamre Handeland Hansson Haraldstad Hatlestad Haukås Hegdal Heggelund Helgesen Helle Hermansen Hestnes
Hetland Hjelmeland Hodne Hofstad Hole Holmberg Holstad Hope Horn Hoset Huse Høgli Høiland Høyland Idsøe Indrebø Ingebrigtsen
Ingvaldsen Instefjord Jansen Jenssen Jevne Joranger Kalland Kaspersen Kjærstad Kjelstad Kleppe Klungland Knapstad Kolstad
Kongshaug Kornelius Krogh Krogstad Kvale Kvamme Kvernmo Kvinge Laukvik Lauritzen Leirvik Lerum Lillebø Lillevik Lindland Lindseth
Ljosland Lorentzen Lothe Lyngstad Lysne Løvås Løvseth Mehus Melby Melhus Midtbø Mjelde Mo Molvær Monsen Mosland Myren Mæland
Mørk Naustdal Nedrebø Nergård Nesheim Nielsen Nordal Nordbø Nordhus Nordvik Nornes Nyborg Nymoen Nystad Nævdal Oftedal Olaussen
Omdal Opdal Opheim Opsahl Ormåsen Osland Overå Pedersrud Rangnes Ravndal Refsnes Reiersen Riise Rimstad Risan Rognstad Rolland
Romsdal Rosenlund Rustad Rygg Rødland Røed Røsvik Salvesen Samuelsen Sandberg Sandnes Sandøy Saxegaard Selvik Selnes Severinsen
Sjøberg Skaug Skeie Skjelbred Skjerve Skorpen Skretting Slettebø Smedsrud Solbakken Solli Solvang Steffensen Steinsland Stensrud
Storhaug Straume Strømme Strømsnes Sundby Svartdal Sveen Syversen Søreide Taraldsen Telle Thingstad Thuestad Tjelta Tobiassen
Torkildsen Torp Trædal Tuft Tvedt Ueland Ulriksen Urdal Utne Valen Vassbotn Vatne Veland Vestby Vestre Viksund Vinje Voll Vågen
Vårdal Watne Westby Wiik Wilhelmsen Winther Wulff Ytterdal Østby Østerhus Øverland Øvrebø Øye Åsheim Årdal Aagaard Åmodt
Svensson Karlsson Nilsson Lindqvist Gustafsson Bergström Rasmussen Poulsen Mortensen Kjær Virtanen Korhonen Jónsdóttir
Sigurðsson Kowalski Nowak Wiśniewski Wójcik Kamińska Lewandowski Zieliński Kazlauskas Petrauskas Ozols Kalniņš Ivanov Petrova
Shevchenko Bondarenko Tran Pham Le Huynh Singh Kaur Sharma Patel Khan Hussain Ahmad Malik Butt Chaudhry Ali Mohamud Warsame
Hersi Farah Abdirahman Yildiz Kaya Demir Hosseini Karimi Rezaei Tesfamariam Haile Kidane Al-Masri Haddad Barzani Berisha Krasniqi
`);

export const FOREIGN_FAMILIES = split(`
Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood
Jackson Clarke Miller Davis Garcia Rodriguez Martinez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Nguyen Flores Rivera
Campbell Mitchell Carter Phillips Turner Parker Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Peterson Cooper Reed
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Dubois Lefebvre Moreau Laurent Girard Rossi Russo
`);
