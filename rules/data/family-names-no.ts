// biome-ignore-all format: a data table
/*
 * Family names in use in Norway: 3284, without those of the lists before it.
 * Source: NoCommons 0.16 (no.bekk.bekkopen, MIT), Python Faker 40.54 (MIT), @faker-js/faker 10.6 (MIT) locale
 * nb/no; some written by hand.
 * Made on 2026-11-22: double names taken apart, duplicates dropped, sorted. No list says who bears a name.
 */
/** Separated by blanks. */
export const FAMILY_NAMES_NO = `
Aa Aabel Aaberg Aaby Aabø Aadland Aae Aagaard Aagesen Aakre Aakvik Aaland Aalberg Aalerud Aalvik Aam Aamodt Aamot
Aandal Aanensen Aanerud Aanes Aanestad Aanonsen Aanstad Aardal Aarflot Aarhus Aarnes Aarrestad Aarsand Aarset Aarseth
Aarskog Aarsland Aarstad Aarum Aarvik Aarø Aas Aasberg Aasbø Aase Aasebø Aasen Aaserud Aaseth Aasgaard Aasheim Aasland
Aaslund Aass Abbas Abdi Abdullah Abelsen Abrahamsen Aden Adolfsen Afzal Aga Aglen Ahlsen Ahmad Ahmadi Ahmed Aker
Akhtar Akram Aksdal Akselsen Aksnes Albertsen Albrigtsen Aleksandersen Alexandersen Alfheim Alfredsen Alfsen Algrøy
Ali Allum Alm Almaas Almås Alme Almli Alnes Alnæs Alsaker Alstad Alsvik Alver Alvestad Alvheim Alvær Amble Amdal Amin
Amlie Amundsen Anda Andersen Anderson Anderssen Andersson Andorsen Andreassen Andresen Andvik Anfinsen Angell Angelsen
Angeltveit Angvik Anthonsen Anti Antonsen Anwar Apeland Arctander Arneberg Arnesen Arnestad Arntsen Arntzen Arnøy
Aronsen Arshad Arvesen Asbjørnsen Asheim Ashraf Ask Aske Askeland Askildsen Askim Askvik Aslaksen Aslam Asp Aspaas
Aspås Aspelund Aspen Aspenes Asphaug Astrup Auestad Augestad Aukland Aulie Aunan Aune Aurdal Aure Aurstad Ausland
Austad Austbø Austnes Austrheim Axelsen Aziz Ådland Ågotnes Åkre Åmodt Ånensen Ånestad Årdal Årnes Årseth Årvik Ås
Åsebø Åsen Åsheim Åsland Baardsen Bach Backe Bakk Bakka Bakkan Bakke Bakkehaug Bakkejord Bakkeli Bakkelund Bakken
Bakker Bakkerud Bakketun Bakstad Ballestad Balstad Baltzersen Bang Barka Barstad Barth Bartnes Bashir Bastiansen Bauer
Bauge Baumann Bårdsen Bech Beck Becker Begum Bekkelund Bekken Bekkevold Bell Belsvik Bendiksen Bendixen Benjaminsen
Benonisen Bentsen Bentzen Berdal Berentsen Berg Bergan Berge Bergem Bergene Berger Bergersen Bergerud Bergesen Berget
Berggren Bergh Bergheim Bergland Bergli Berglund Bergman Bergmann Bergo Bergquist Bergseng Bergset Bergseth Bergstrøm
Bergsvik Bergtun Bergum Berisha Berland Bernhardsen Berntsen Berntzen Berre Berstad Bertelsen Berthelsen Bertheussen
Betten Bhatti Bibi Bilstad Birkedal Birkeland Birkeli Birkelund Birkenes Bjarnesen Bjelland Bjerga Bjerk Bjerkaas
Bjerkan Bjerkås Bjerke Bjerkeli Bjerkelund Bjerkestrand Bjerkli Bjerknes Bjordal Bjorøy Bjune Bjønnes Bjørdal Bjørgan
Bjørge Bjørgen Bjørgo Bjørgum Bjørheim Bjørk Bjørkås Bjørke Bjørkedal Bjørkhaug Bjørkli Bjørklund Bjørkmo Bjørkum
Bjørlo Bjørn Bjørnå Bjørndal Bjørndalen Bjørnerud Bjørnestad Bjørnevik Bjørnsen Bjørnstad Bjørnø Bjørnøy Bjørseth
Bjørshol Bjørsvik Bjørvik Blakstad Blindheim Blix Blom Blomberg Blomvik Blystad Bodin Boge Bogen Bolme Bolstad Bones
Bonsaksen Borch Borchgrevink Bore Borg Borgan Borge Borgen Borgersen Borlaug Borsheim Bostad Botnen Botten Boye
Braaten Braathen Bragstad Brakstad Brandal Brandt Brandtzæg Brandvik Braseth Brastad Brataas Bratberg Bratland Bratli
Bratlie Bratsberg Brattås Brattli Brattvoll Bratvold Braut Bråten Bråthen Bredal Bredesen Breen Breistein Breivik
Brekka Brekke Brekken Bremnes Bremseth Brenden Brenna Brenne Brevig Brevik Bringedal Brobakken Broch Brodahl Broen
Brovold Brown Brox Bru Brubakk Brubakken Brudevoll Brudvik Bruheim Bruland Brun Brunborg Brunes Brunstad Brunvoll
Brustad Bruun Bruvik Bruvoll Bryhn Bryn Bryne Brynildsen Brynjulfsen Brække Brænd Brænden Brøndbo Brønstad Bu Buan Bue
Buene Buer Bugge Bui Buljo Bull Bunes Busch Buseth Butt Buvarp Buvik By Byberg Bye Byrkjeland Bækken Bærheim Bævre Bø
Bødtker Bøe Bøen Bøhler Bøhn Børresen Børseth Børsheim Børstad Børve Bøthun Bøyum Cappelen Carlsen Carlson Carlsson
Caspersen Celius Chaudhry Chen Christensen Christiansen Christoffersen Christophersen Clausen Claussen Corneliussen
Daae Dagestad Dagsland Dahl Dahlberg Dahle Dahlen Dahlstrøm Dalaker Dalby Dale Dalen Dalene Daleng Dalhaug Dalheim
Dalland Dalseth Dammen Dang Danielsen Davidsen Dehli Derås Devik Devold Didriksen Diesen Digernes Digre Dimmen Dirdal
Ditlefsen Djupvik Djuve Djønne Doan Dokken Drabløs Drage Drageset Dragland Dramstad Drange Drevland Dreyer Drivenes
Drønen Duong Dvergsdal Dyb Dybdahl Dybdal Dybvik Dybwad Dyngeland Dyrdal Dyrhaug Dyrkorn Dyrnes Dyrseth Dyrstad Dyrøy
Dørum Ebbesen Eckhoff Edland Edvardsen Edvartsen Eeg Eek Ege Egeberg Egeland Egeli Eggan Egge Eggen Eggum Eid Eide
Eidem Eidet Eidissen Eidsvåg Eidsvik Eie Eik Eikås Eike Eikeland Eikemo Eiken Eikenes Eikevik Eikrem Eilertsen Einan
Einarsen Einvik Eira Ek Ekeberg Ekeland Ekeli Ekelund Ekerhovd Eklund Eknes Ekre Ekrem Ekren Ekroll Ekstrøm Elde Elden
Eldevik Eliassen Ellefsen Ellingsen Elmi Elnes Elstad Elton Eltvik Elvebakk Elvenes Elverum Elvestad Emanuelsen
Emberland Emilsen Endal Endresen Enersen Eng Engan Engdal Enge Engebakken Engebråten Engebretsen Engedal Engeland
Engelsen Engelstad Engelund Engen Engenes Enger Engeset Engeseth Engevik Engh Englund Engstad Engstrøm Engum Engvik
Enoksen Ensrud Erdal Erga Erichsen Eriksen Eriksrud Eriksson Erikstad Erland Erlandsen Ernstsen Ersland Erstad Ervik
Eskedal Eskeland Espe Espedal Espeland Espelid Espenes Espeseth Evanger Evenrud Evensen Evenstad Evertsen Evje Evjen
Evju Fadnes Fagerås Fagerbakke Fagereng Fagerhaug Fagerheim Fagerland Fagerli Fagermo Fagernes Fagertun Fagervik
Fagervold Falch Falck Falk Fallet Fanebust Farah Fardal Farestveit Farstad Fauskanger Fauske Feragen Ferkingstad
Ferstad Fevang Fidje Fidjeland Figenschau Figenschou Fiksdal Fimland Fimreite Finne Finnerud Finnesand Finnøy Finseth
Finsrud Finstad Fischer Fiskå Fiske Fiskerstrand Fiskum Fiskvik Fjeld Fjeldberg Fjelde Fjeldheim Fjeldstad Fjell
Fjellanger Fjelldal Fjellestad Fjellheim Fjellstad Fjellvang Fjellvik Fjermestad Fjær Fjæreide Fjærli Fjørtoft Flaa
Flatås Flatebø Flaten Flatland Flatmo Flatøy Flåten Fleischer Flem Flesland Flo Flø Flønes Fløtre Fløysvik Foldnes
Folgerø Folkedal Folkestad Folkvord Folland Follestad Fonn Fonnes Forberg Forbord Forland Formo Fornes Forsberg
Forseth Forsmo Fosen Foss Fossan Fossbakk Fossbråten Fossdal Fosse Fossen Fosser Fosshaug Fossheim Fossland Fossli
Fossmark Fossmo Fossnes Fossum Fotland Frafjord Framnes Frantzen Fredheim Fredriksen Fremstad Fretheim Friberg
Friestad Frigstad Friis Frivold Frogner Frostad Frydenberg Frydenlund Frøiland Frøland Frøseth Frøshaug Frøyen
Frøyland Frøysa Frøystad Fuglerud Fuglestad Fure Furnes Furre Furset Furseth Furu Furuheim Furuli Furulund Furunes
Furuseth Fyhn Fykse Fylkesnes Fylling Følstad Førde Føreland Førland Førre Førsund Gaarder Gabrielsen Gamst Gangstad
Garberg Garnes Garshol Garvik Gashi Gaup Gausdal Gaustad Gården Gåsland Geirsen Georgsen Gerhardsen Gilberg Gilde
Gilje Gill Gillebo Giske Giæver Gjelstad Gjelsten Gjelsvik Gjendem Gjengedal Gjengstø Gjerde Gjerdingen Gjerdrum
Gjerløw Gjermundsen Gjerstad Gjersøe Gjertsen Gjeruldsen Gjervik Gjesdal Gjessing Gjestad Gjestvang Gjøen Gjønnes
Gjøsund Glad Gleditsch Glesnes Gloppen Glosli Goa Godø Graff Gram Gramstad Gran Granås Granberg Grande Granerud
Granheim Granli Granlund Granly Granmo Grannes Granum Grav Gravdal Gravem Grebstad Green Gregersen Greve Grimsmo
Grimsrud Grimstad Grinde Grinden Grindhaug Grindheim Grini Grongstad Groth Grotle Grov Groven Grude Grue Grytten
Grødem Grønås Grønbech Grønberg Grøndahl Grøndal Grøndalen Grøneng Grønhaug Grønli Grønlie Grønlien Grønlund Grønn
Grønnestad Grønnevik Grønning Grønningsæter Grønseth Grønstad Grønvik Grønvold Grøstad Grøtan Grøterud Grøtte
Grøtterud Grøtting Gudbrandsen Guddal Gudmestad Gudmundsen Gulbrandsen Guldahl Guldberg Gule Gullaksen Gullbrandsen
Gulli Gulliksen Gundersen Gunnarsen Gunnerud Gunnerød Gunnes Gunnestad Gussiås Gustad Gustafsson Gustavsen Gustavson
Guttorm Guttormsen Haagensen Haakonsen Haaland Haarberg Haarr Haarstad Haave Haavik Habberstad Habbestad Haddal
Haddeland Hadland Hafstad Haga Hagberg Hage Hageland Hagelund Hagen Hagenes Hagerup Hagland Haglund Halden Haldorsen
Hall Hallan Halland Hallberg Halle Halleland Halleraker Hallingstad Hals Halse Halsen Halseth Halstensen Halvorsen
Halvorsrud Hamborg Hammer Hammeren Hammersland Hammerstad Hammervold Hammerø Hamnes Hamre Handeland Hannestad
Hannisdal Hansen Hanssen Hansson Hanstad Haraldseid Haraldsen Haraldstad Haram Hareide Harestad Harkestad Harnes
Harstad Hartmann Hartveit Hartvigsen Hartviksen Hasle Hassan Hassel Hasund Hatland Hatlem Hatlen Hatlestad Hatlevik
Hatteland Hauan Haug Haugan Hauge Haugen Hauger Haugerud Haugland Haugli Hauglid Haugnes Haugo Haugom Haugsdal
Haugseth Haugstad Haugsvær Haugum Haugvaldstad Haukaas Haukås Haukedal Haukeland Haukelidsæter Haukenes Haukland
Hausken Haveland Haver Havik Havn Havnen Hay Hågensen Håheim Håkonsen Håland Håpnes Hårstad Håvik Hebnes Heen Hegdal
Hegg Heggdal Hegge Heggedal Heggelund Heggem Heggen Heggernes Heggheim Heggland Heggset Heggøy Hegland Hegna Hegre
Hegstad Heia Heiberg Heide Heien Heier Heim Heimdal Heimstad Heistad Heitmann Helberg Heldal Helgeland Helgerud
Helgesen Helgestad Helgheim Hella Helland Helle Hellebust Helleland Hellem Hellenes Helleren Hellerud Hellesylt
Hellesø Hellevik Helliesen Hellstrøm Hellum Helmersen Helset Helseth Helstad Heltne Helvik Hem Hemmingsen Hemnes
Henden Henningsen Hennum Henriksen Hepsø Herdlevær Herfindal Herheim Herigstad Herland Hermansen Hernes Hernæs Herstad
Hervik Hesjedal Hessen Hestad Hestenes Hestetun Hestnes Hestvik Hetland Hevrøy Hexeberg Heyerdahl Hidle Hilde Hildre
Hildrum Hille Hilleren Hillestad Hilstad Hindenes Hinna Hjelde Hjelle Hjelm Hjelmeland Hjelseth Hjelvik Hjorth
Hjortland Hjulstad Hjørnevik Ho Hoang Hoddevik Hodne Hodneland Hoel Hoem Hoff Hoffmann Hofseth Hofstad Hoftun
Hognestad Hogstad Hojem Hokstad Hol Holand Holberg Holden Hole Holen Holgersen Hollund Holm Holmberg Holme Holmedal
Holmefjord Holmen Holmgren Holmsen Holmstrøm Holmvik Holmøy Holsen Holst Holstad Holt Holta Holtan Holte Holten Holter
Holtet Holth Holthe Holum Holvik Homme Honningsvåg Hope Hopen Hopland Hordvik Horgen Horn Horne Hornnes Horntvedt
Horpestad Horten Horvei Hoset Hoseth Hotvedt Hov Hovd Hovda Hovde Hovden Hove Hoven Hovind Hovland Hunstad Hurlen Husa
Husabø Husby Huse Huseby Husebø Husevåg Hussain Hussein Hustad Hustoft Hustveit Husum Husøy Huus Huynh Hval Hvattum
Hveding Hveem Hvidsten Hylland Hynne Hystad Hægeland Hætta Høgås Høgberg Høgli Høglund Høgset Høgseth Høiberg Høiby
Høie Høiland Høines Høiseth Høivik Hølland Høvik Høydahl Høydal Høye Høyem Høyer Høyland Høyvik Ibrahim Iden Idland
Idsø Idsøe Igland Ihle Ihlen Ims Indahl Indergård Indrebø Ingebretsen Ingebrigtsen Ingesen Ingvaldsen Iqbal Irgens
Isachsen Isaksen Isdahl Isdal Ismail Istad Ivarsen Iversen Jacobsen Jahnsen Jahr Jahren Jakobsen Jama Jansen Jansson
Jåsund Jensen Jensrud Jenssen Jentoft Jeppesen Jespersen Jessen Jevne Joa Joakimsen Johannesen Johannessen Johansen
Johanson Johansson Johnsen Johnson Johnsrud Johnstad Jonassen Jones Jonsson Jordal Jordet Josdal Josefsen Juell
Juliussen Justad Juul Juvik Jæger Jønsson Jørgensen Jørstad Jøssang Kaasa Kaland Kaldestad Kalland Kalleberg Kallestad
Kallevik Kalstad Kalvik Kanestrøm Kapstad Karim Karlsen Karlson Karlsrud Karlsson Karlstad Karlstrøm Karoliussen
Karstensen Kasin Kaspersen Kaupang Kaur Kausar Kavli Kåresen Kårstad Kåsa Khan Kielland Kihle Kiil Kildahl Kildal Kile
Kilen Killi Kind Kinn Kirkeby Kirkerud Kirkhus Kirknes Kittelsen Kittilsen Kiær Kjeilen Kjeldsberg Kjeldsen Kjellevold
Kjellsen Kjelsberg Kjelsrud Kjelstad Kjelstrup Kjerstad Kjos Kjær Kjærstad Kjærvik Kjølberg Kjølstad Kjørstad Kjørsvik
Kjøsnes Klakegg Klausen Klaussen Kleiv Kleiveland Kleiven Klemetsen Klepp Kleppa Kleppe Klette Klev Kleveland Kleven
Klingenberg Klokk Kloster Klungland Klungtveit Klæboe Kløvstad Knapstad Knarvik Knoph Knudsen Knutsen Koch Kofoed
Kolås Kolberg Kolbjørnsen Kolle Kolltveit Kolnes Kolseth Kolsrud Kolstad Kolstø Kommedal Kongshaug Kongsvik Konradsen
Koppang Kopperud Koren Korneliussen Korsmo Korsnes Korsvik Korsvold Kraft Krane Krasniqi Kråkenes Kringstad Kristensen
Kristiansen Kristoffersen Krog Krogh Krogsrud Krogstad Krogsæter Krohn Kroken Kronstad Krosby Kruse Kryger Kulseth
Kvaal Kvale Kvalheim Kvalnes Kvalsund Kvalsvik Kvalvåg Kvalvik Kvalø Kvaløy Kvam Kvamme Kvammen Kvamsdal Kvandal
Kvande Kvarme Kvåle Kvello Kvernberg Kverneland Kvernmo Kvia Kvien Kvilhaug Kvinge Kvinnesland Kværner Kydland
Kyllingstad Kyvik Laland Lam Lamo Landa Landaas Lande Landmark Landro Landrø Landsem Landsverk Langaas Langåker Langås
Langbråten Lange Langedal Langeland Langemyr Langen Langerud Langfeldt Langhelle Langholm Langli Langlo Langmo Langnes
Langset Langseth Langvik Langø Langørgen Langøy Larsen Larssen Larsson Lassen Laugen Lauritsen Lauritzen Laursen
Lausund Lauten Lauvås Lavik Låstad Lea Lee Lehn Lehne Leidland Leifsen Leikanger Leiknes Leikvoll Lein Leine Leira
Leirdal Leirvåg Leirvik Leistad Leite Leithe Leivestad Leknes Lekven Lende Lenes Leonhardsen Leren Lervåg Lervik Lerøy
Levang Li Lia Liabø Lian Liane Liberg Lid Lidal Lie Lied Lien Lieng Lier Liknes Liland Lilleås Lilleberg Lilleby
Lillebø Lilleeng Lilleengen Lillegård Lillehagen Lillejord Lilleland Lillemo Lilleng Lillestøl Lilletvedt Lillevik
Lima Lind Lindahl Lindal Lindanger Lindås Lindberg Linde Lindgaard Lindgren Lindhjem Lindholm Lindland Lindquist
Lindqvist Lindseth Lindstad Lindstrøm Lindvik Linge Linnerud Liseth Lium Liverød Ljosland Lode Loe Loen Lofthus Lohne
Lokøy Lomeland Lone Longva Lorentsen Lorentzen Lossius Lothe Ludvigsen Ludviksen Lund Lundal Lundberg Lundby Lunde
Lundekvam Lundemo Lunden Lunder Lundgård Lundgren Lundh Lundhaug Lundquist Lura Lydersen Lygre Lyng Lyngås Lyngmo
Lyngstad Lyngvær Lynum Lysaker Lyse Lysgård Lyshaug Lysne Lyssand Lystad Lysø Lægreid Lærum Løberg Løchen Lødemel Løge
Løkås Løken Løkke Løkkeberg Løkken Løland Lønning Løset Løseth Løtveit Løvaas Løvås Løvberg Løvdal Løver Løvik Løvland
Løvli Løvlie Løvlien Løvold Løvoll Løvseth Løvstad Løyning Madland Madsen Magerøy Magnesen Magnus Magnussen Magnusson
Mahamed Mahmood Malde Malik Malm Malmedal Malmin Malmo Malvik Mandal Mandelid Mannes Marcussen Marken Markhus
Markussen Marstein Martens Marthinsen Marthinussen Martin Martinsen Martinussen Marvik Marøy Mathiassen Mathiesen
Mathisen Matre Maudal Maurstad Mauseth Medhus Meek Mehl Mehlum Mehus Meier Meisingset Meland Melberg Melby Melbye
Melgård Melheim Melhus Meling Mellem Mellemstrand Mellingen Mellum Melsom Melum Melvold Mentzoni Merkesdal Meyer
Michaelsen Michalsen Michelsen Midtbø Midtgård Midthun Midtskogen Midttun Midtun Mikaelsen Mikalsen Mikkelborg
Mikkelsen Milde Miljeteig Minde Minge Mirza Misje Misund Mittet Mjelde Mjøen Mjøs Mo Moa Moan Moberg Moe Moen Mogen
Mogstad Mohamed Mohammad Mohammadi Mohammed Mohamud Mohn Moholt Mohr Moi Moksnes Moland Molde Molden Moldestad
Moldskred Molland Molnes Molstad Molteberg Moltu Molund Molvik Molvær Mong Mongstad Monsen Monstad Mork Morken Morland
Mortensen Moseid Moseng Moss Mossige Mostad Mostue Moum Muggerud Mundal Munkvold Muren Muri Mustafa Mydland Myhr Myhra
Myhre Myhren Myhrer Myhrvold Myking Mykland Myklebost Myklebust Myller Myran Myrdal Myre Myren Myrene Myreng Myrhaug
Myrland Myrseth Myrstad Myrvang Myrvold Myrvoll Mæhle Mæhlum Mæhre Mæland Mæle Mælen Møgster Møller Mørch Mørk Mørkved
Mørland Naas Nakken Narum Narvestad Natås Natland Natvig Natvik Naustdal Nedrebø Nedregård Negård Nekstad Nerdal
Nereng Nergaard Nergård Nerheim Nerhus Nerland Nerli Nervik Nes Nesbø Nese Neset Nesheim Nesje Nesland Ness Nesse
Nesset Nesvik Neteland Netland Neverdal Nevland Ngo Nguyen Nicolaisen Nicolaysen Nielsen Nikolaisen Nilsen Nilssen
Nilsson Nissen Nistad Njærheim Nodeland Nodland Nome Nomeland Norberg Nord Nordahl Nordal Nordang Nordanger Nordås
Nordberg Nordby Nordbø Nordeide Nordeng Nordengen Norderhaug Nordgaard Nordgård Nordhagen Nordhaug Nordheim Nordhus
Nordland Nordli Nordlie Nordlien Nordlund Nordman Nordmann Nordmark Nordmo Nordnes Nordrum Nordseth Nordskag Nordskaug
Nordskog Nordstrand Nordstrøm Nordsveen Nordtveit Nordtømme Nordvang Nordvik Noreng Norheim Norland Norli Norman
Normann Nornes Norum Nybakk Nybakken Nyberg Nyborg Nybråten Nybø Nydal Nygaard Nygård Nygren Nyhagen Nyhaug Nyheim
Nyhus Nyhuus Nyland Nylund Nymark Nymo Nymoen Nyquist Nyrud Nyseth Nystad Nysted Nystrøm Nystuen Nysveen Nysæter
Nysæther Nytrøen Nyvold Nyvoll Nærland Nærø Næs Næsheim Næss Nævdal Nøkleby Nørgaard Nøttveit Obrestad Odden Oddsen
Odland Oen Ofstad Oftedal Ohnstad Oksnes Olafsen Olaisen Oland Olaussen Olavesen Olavsen Olberg Olden Olesen Oliversen
Olsen Olsnes Olsrud Olsson Olstad Olsvik Olufsen Oma Omar Omdal Omholt Omland Ommedal Ommundsen Onarheim Onstad Opdahl
Opdal Opedal Opgård Ophaug Opheim Ophus Opland Oppedal Oppegaard Oppegård Opsahl Opsal Opseth Opstad Orre Orvik Os Ose
Osen Oshaug Oskarsen Osland Osman Osmundsen Osnes Oterhals Otnes Ottem Otterlei Ottersen Otterstad Ottesen Ottosen
Overå Overvik Ovesen Owren Paasche Palm Parveen Paulsen Paulsrud Paus Pedersen Persen Persson Petersen Pettersen
Petterson Pettersson Pham Phan Pihl Pilskog Pladsen Plassen Pleym Polden Pollestad Poulsen Prestegård Presthus Prytz
Raa Raaen Raastad Rabben Rafoss Ragnvaldsen Raja Raknes Rakvåg Ramberg Ramfjord Ramsdal Ramsland Ramstad Ramsvik
Ramsøy Rana Randen Ranheim Ranum Rasch Rashid Rasmussen Ravn Ravnås Ravndal Rånes Ree Reed Refsdal Refseth Refsland
Refsnes Refvik Reiersen Reigstad Reime Rein Reinertsen Reinholdtsen Reistad Reitan Reite Reiten Rekdal Rekkedal
Rekstad Reksten Remme Remmen Remøy Reppe Reppen Repstad Revheim Rian Ribe Richardsen Rieber Riis Riise Riiser
Rikardsen Rikstad Rimstad Rindal Rinde Ring Ringdal Ringen Ringereide Ringheim Ringnes Ringstad Ringvold Risa Risan
Risberg Risdal Rise Rishaug Risnes Rist Risvik Risøy Roald Robberstad Robertsen Robstad Rodal Roen Rognan Rogne
Rognerud Rognes Rognli Rognlien Rognmo Rognstad Rogstad Rokne Rokstad Roksvåg Roland Rolandsen Rolfsen Rolland Rolstad
Romstad Romundstad Rong Rongved Roos Rosenberg Rosenlund Rosenvinge Rosland Rosnes Rossebø Rosseland Rossland Rostad
Rosvold Roth Rovik Rud Rudi Rudolfsen Rue Rugland Rui Runde Rundhaug Rustad Rustand Rusten Ruud Ryan Rydland Rydningen
Rye Ryen Ryeng Rygg Rygh Rykkje Ryland Rynning Rystad Ræstad Røberg Rød Rødal Rødland Rødseth Rødsjø Rødven Røe Røed
Røen Røgeberg Røhne Røine Røise Røkenes Røkke Rømo Røneid Rønhovde Rønne Rønneberg Rønnestad Rønning Rønningen
Rønningstad Røren Rørstad Rørtveit Rørvik Røsand Røsnes Røssland Røst Røstad Røste Røsvik Røv Røvik Røyland Røyrvik
Røyset Røysland Saastad Saga Sagbakken Sagen Sagmo Sagstad Sagstuen Said Sakariassen Sakshaug Salamonsen Salberg Salbu
Saleh Salomonsen Salte Saltnes Salvesen Samdal Samnøy Samuelsen Sand Sandaker Sandal Sandanger Sandbakk Sandbakken
Sandberg Sandbæk Sande Sanden Sander Sandersen Sandland Sandli Sandmo Sandnes Sandsmark Sandstad Sandtorv Sandum
Sandve Sandven Sandvik Sandvold Sandvoll Sandvær Sandø Sandøy Sangolt Sanne Sannes Sara Saue Saur Schanche Schanke
Schau Schei Scheie Schie Schjelderup Schjerven Schjetne Schjølberg Schmidt Schou Schrøder Schultz Schøyen Seeberg
Seglem Seierstad Seim Sekkingstad Sekse Seland Sele Seljeseth Selle Sellevold Sellæg Selmer Selnes Selstad Selvåg
Selvik Sem Semb Seppola Serigstad Sevaldsen Severinsen Shah Shala Sharif Sharma Sheikh Sigurdsen Sigvartsen Sikveland
Silden Silseth Simensen Simonsen Singh Singstad Sinnes Sirevåg Sirnes Sivertsen Sjåstad Sjåvik Sjo Sjursen Sjøberg
Sjøen Sjøgren Sjøli Sjølie Sjøthun Sjøvold Sjøvoll Skaar Skaare Skadberg Skage Skagen Skagestad Skailand Skansen Skar
Skarbø Skare Skaret Skarstad Skarstein Skarsvåg Skau Skauen Skaug Skauge Skaugen Skavhaug Skavlan Skålevik Skår
Skårdal Skåre Skårland Skei Skeide Skeie Skevik Skille Skinnes Skinstad Skistad Skjeggestad Skjelbred Skjelstad
Skjelvik Skjerping Skjerve Skjerven Skjervold Skjetne Skjevik Skjold Skjolden Skjong Skjæret Skjærstad Skjærvik
Skjæveland Skjølberg Skjønberg Skjønhaug Skjørestad Skog Skoge Skogen Skogheim Skogland Skogli Skoglund Skogly Skogmo
Skogseth Skogsrud Skogstad Skogvang Skogvold Skogvoll Skomedal Skorpen Skorstad Skotnes Skotte Skovly Skram Skramstad
Skråmestø Skrede Skretteberg Skretting Skuland Skullerud Skulstad Skurdal Skuterud Skøien Slåen Slåtten Sleire Sletner
Sletta Slette Slettebakk Slettebø Sletten Slettum Sletvold Slinning Slyngstad Smeby Smedsrud Smedstad Smeland Smestad
Smistad Smith Smogeli Smørdal Sneve Sogn Sola Solås Solbakk Solbakken Solberg Soldal Solem Soleng Solevåg Solhaug
Solheim Solli Sollid Sollie Sollien Solstad Solstrand Solsvik Soltvedt Soltveit Solum Solvang Solvik Solvoll Soma
Somby Sommer Sommerseth Sommerstad Sommervold Sortland Sparby Sperre Spilde Sporsheim Stabell Stadheim Stamnes Standal
Stang Stange Stangeland Starheim Stav Stava Stave Stavem Staven Stavenes Stavik Stavland Stavnes Stavrum Stålesen
Steen Steffensen Stein Steine Steinnes Steinsen Steinsland Steinsvik Steiro Stenberg Stendal Stene Stenersen Stenerud
Stenhaug Stensby Stensen Stenseth Stensland Stensrud Stenstad Stensvold Stenvik Stephansen Stiansen Stien Stigen
Stjern Stokka Stokkan Stokke Stokkeland Stokken Stokland Stokstad Storås Stordahl Stordal Storebø Storeide Storesund
Storhaug Storheim Storli Storm Stormark Stormo Stormoen Stormyr Stornes Storsveen Storvik Storøy Strand Strandberg
Strande Stranden Strandheim Straume Stray Strøm Strømberg Strømme Strømmen Strømnes Strømsnes Strømstad Strømsvåg
Stubberud Stuen Sture Styve Støa Støen Stølan Støle Stølen Størdal Størkersen Størksen Størseth Støylen Suhr Sund
Sundal Sundberg Sundby Sunde Sundet Sundgaard Sundgot Sundland Sundli Sundnes Sundseth Sundstrøm Sundt Svanberg Svanes
Svardal Svarstad Sveberg Svee Sveen Sveinsen Svela Svendsen Svendsrud Svenkerud Svenning Svenningsen Svensen Svensli
Svensson Sverdrup Sverresen Sveum Sviggum Sviland Svindland Svingen Sværen Sylta Sylte Synnes Syrstad Systad Syversen
Syvertsen Sæbø Sæland Sæle Sælen Sæter Sæterbø Sæterdal Sætermo Sæternes Sæther Sæthre Sætra Sætran Sætre Sætren
Sævareid Sæverud Sævik Søberg Søbstad Sødal Søderholm Søfteland Søgaard Søgård Søiland Sølvberg Sømme Søndenå Sønsteby
Sønstebø Sønsterud Sørby Sørbø Sørdal Søreide Søreng Sørensen Sørgård Sørhaug Sørheim Sørhus Sørland Sørli Sørlie
Sørmo Sørnes Sørum Sørvang Sørvik Søvik Søyland Tafjord Takle Taksdal Takvam Talberg Tallaksen Tandberg Tande Tandstad
Tangen Tangerud Tangstad Tangvik Taraldsen Taranger Taule Teien Teig Teige Teigen Teigland Telle Tellefsen Tengesdal
Tenold Terjesen Tesdal Tessem Testesen Tetlie Tharaldsen Theodorsen Thingstad Thoen Thomas Thomassen Thommesen
Thompson Thomsen Thon Thorbjørnsen Thoresen Thorgersen Thorkildsen Thorsen Thorshaug Thorsrud Thorstensen Thorsø
Thorud Thorvaldsen Thrane Throndsen Thu Thue Thuen Thune Thunes Thygesen Thøgersen Tidemann Tiller Tjelle Tjelta
Tjemsland Tjessem Tjore Tjøstheim Tjøsvoll Tjøtta Tobiassen Todal Todnem Toft Tofte Tokerud Tokle Tollefsen Tomren
Tomter Tonheim Tonning Torbergsen Torbjørnsen Toresen Torgersen Torheim Torjussen Torkelsen Torkildsen Torland Tornes
Torp Torsen Torset Torstensen Torsvik Torvik Torvund Totland Tran Trana Trengereid Trondsen Trones Tronrud Tronstad
Trulsen Truong Trydal Trygvesen Træet Trøan Trøen Trønnes Tuft Tufte Tufteland Tungland Tunheim Turøy Tvedt Tvedten
Tveit Tveita Tveitan Tveitane Tveite Tveiten Tveito Tvenge Tverå Tverberg Tvete Tveten Tveter Tyldum Tysnes Tysse
Tøllefsen Tømmerås Tømmervik Tømte Tøndel Tønder Tønnesen Tønnessen Tønsberg Tørstad Tøsse Ueland Ugland Ulland
Ulleberg Ullestad Ulriksen Ulset Ulseth Ulstein Ulven Ulvestad Ulvik Ulvin Ulvund Underhaug Undheim Undrum Unhjem
Urdal Urke Ursin Urstad Ustad Utgård Uthaug Utheim Uthus Utne Utnes Utsi Utvik Vaage Vabø Vagle Vaksdal Valberg Valde
Valderhaug Valen Valla Valland Valle Vallestad Valseth Valstad Valvik Valø Vang Vangen Vangsnes Vanvik Varhaug Vartdal
Vassbotn Vassdal Vatland Vatle Vatn Vatne Våga Våge Vågen Vågenes Vårdal Vea Vedal Vedå Vedvik Vedøy Vegge Vegsund
Veiby Veland Velde Velle Venås Vestad Vestby Vestbø Vestergaard Vestergård Vesthaug Vestli Vestly Vestnes Vestre
Vestrheim Vestvik Vestøl Vetrhus Veum Vevang Vevle Viddal Vie Vigdal Vigre Vik Vika Vikan Vikane Vikanes Vikås Vike
Viken Vikmo Vikse Viksmo Viksund Vikøren Vilhelmsen Villanger Vindenes Vinje Visnes Vist Viste Vistnes Vo Vogt Vold
Volden Voldsund Voll Vollan Volle Vollen Vonheim Vorland Vu Værnes Waage Waaler Wahl Wahlstrøm Walberg Walderhaug
Walle Wallin Walseth Walstad Wang Wangberg Wangen Wanvik Warholm Warsame Wathne Weberg Weiseth Welde Welle Wennberg
Wennevold Wergeland Werner Wessel Westad Westberg Westby Westbye Westerheim Westerlund Westgaard Westgård Westlie
Westrum Wetteland Weum Wibe Wiborg Wickstrøm Wie Wien Wiggen Wiig Wiik Wik Wiken Wiklund Wikstrøm Wilberg Wilhelmsen
Willassen Wille Williams Willumsen Wilson Winge Winger Winje Winsnes Winther Wisløff Wist Wisth Wold Wolden Woldseth
Wolff Woll Wollan Worren Wright Wroldsen Wulff Wærnes Wøien Yildiz Yilmaz Yndestad Ytreland Ytterstad Yttervik Yusuf
Zachariassen Zahl Zakariassen Zhang Zimmermann Ødegaard Ødegård Ødegården Øen Øglænd Øie Øien Øiestad Øines Øiseth
Økland Øksendal Øksnes Ølberg Ørbeck Øren Ørmen Østberg Østby Østbye Østbø Østebø Østensen Østenstad Østerås Østerbø
Østergaard Østerhus Østerud Østgaard Østgård Østhaug Østhus Østli Østlie Østlund Østmo Østrem Østreng Østvang Østvik
Østvold Øverås Øverby Øverbø Øvereng Øvergaard Øvergård Øverland Øverli Øvrebø Øvrelid Øvretveit Øvstebø Øvstedal
Øvsthus Øwre Øyan Øye Øyen Øygard Øygarden
`;
