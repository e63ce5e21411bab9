// biome-ignore-all format: a data table
/*
 * Danish, Swedish, Finnish, Icelandic and Faroese family names: 876, without those of the lists before it.
 * Source: Python Faker 40.54 (MIT), @faker-js/faker 10.6 (MIT) locales sv, da, fi; many written by hand from
 * general knowledge.
 * Made on 2026-11-22: double names taken apart, duplicates dropped, sorted. No list says who bears a name.
 */
/** Separated by blanks. */
export const FAMILY_NAMES_NORDIC = `
Aalto Aaltonen Abildgaard Abrahamsson Adolfsson Ahlberg Ahlgren Ahlin Ahlqvist Ahlström Aho Ahokas Ahola Ahonen
Airaksinen Alanen Alanko Alatalo Alexandersson Alfredsson Almgren Almqvist Anderberg Andreasen Andreasson Andrén
Antikainen Antonsson Anttila Anttonen Aro Aronsson Arvidsson Asikainen Asplund Augustsson Autio Auvinen Axelsson
Árnadóttir Árnason Åberg Ågren Åkerlund Åkerman Åkesson Åsberg Åslund Åström Backlund Backman Bagger Bak Bäck Bäckman
Bäckström Beckmann Bendtsen Bengtsson Bergdahl Bergkvist Bergqvist Bergsten Bergstrand Bergström Bergvall Berntsson
Bertilsson Bisgaard Bjarnason Bjerregaard Björk Björklund Björkman Björnsdóttir Björnsson Blixt Blomgren Blomkvist
Blomqvist Blöndal Boesen Bohlin Bohman Bolin Boman Bonde Borgström Boström Börjesson Brännström Briem Brink Brix
Broberg Brodin Brolin Broman Buch Buhl Bundgaard Burman Bylund Byström Carlberg Claesson Dahlén Dahlgren Dahlin
Dahlqvist Dahlström Dalgaard Dalsgaard Dam Damgaard Damm Danielsson Davidsson Debes Djurhuus Dupont Edberg Edin Edlund
Edman Edström Edvardsson Einarsdóttir Einarsson Ekberg Ekdahl Ekholm Eklöf Ekman Ekstrand Ekström Eliasson Elo
Elofsson Eloranta Emanuelsson Emilsson Enevoldsen Engberg Engdahl Engman Engström Engvall Ericson Ericsson Erkkilä
Erlandsson Eronen Esbensen Eskelinen Eskesen Eskildsen Eskola Fagerström Ferm Flink Foged Fogh Foldager Folkesson Fors
Forsell Forsgren Forslund Forsman Frandsen Frank Fransson Franzén Frederiksen Fredriksson Frid Frisk Gabrielsson Gade
Garcia Gíslason Göransson Grahn Granath Granström Graversen Gren Grönlund Grönroos Grønbæk Gullberg Gunnarsdóttir
Gunnarsson Gustavsson Guðmundsdóttir Guðmundsson Haapala Haapanen Haapaniemi Haataja Haavisto Hafstein Hagman Hagström
Hakala Hakkarainen Hald Halldórsson Hallgren Hallin Halme Halonen Halvarsson Hammar Hammarström Hanna Hannula
Haraldsson Harju Hartikainen Hasan Haugaard Hautala Hautamäki Haverinen Hägg Hägglund Häggström Häkkinen Hämäläinen
Hänninen Härkönen Håkansson Hedberg Hedegaard Hedin Hedlund Hedman Hedström Heikkilä Heikkinen Heino Heinonen
Heiskanen Helenius Helgadóttir Helgason Helgesson Helin Hellberg Hellgren Hellman Hellström Helminen Henningsson
Henriksson Hermansson Hietala Hietanen Hiltunen Hirvonen Hjalmarsson Hjort Hokkanen Holappa Holgersson Holmqvist
Holmström Holopainen Honkanen Hosseini Högberg Höglin Höglund Huhtala Hult Hultgren Hultman Huotari Huovinen Husted
Huttunen Huuskonen Hvid Hviid Hytönen Hyttinen Hyvärinen Hyvönen Højgaard Ibsen Ihalainen Ikonen Immonen Ingvarsson
Isaksson Israelsson Issa Ivarsson Jaakkola Jaatinen Jacobsson Jafari Jakobsson Jalonen Jarl Jauhiainen Jääskeläinen
Jäntti Järvelä Järvenpää Järvi Järvinen Jeppsson Jepsen Joensen Johannesson Johannsen Johnsson Jokela Jokinen Jonasson
Josefsson Jóhannsdóttir Jóhannsson Jónsdóttir Jónsson Jönsson Jörgensen Juhl Juhlin Juntunen Jussila Justesen Juvonen
Kaikkonen Kainulainen Kallio Kanerva Kangas Kankaanpää Kantola Karhu Karhunen Kari Karjalainen Karlberg Karlström
Karppinen Karttunen Karvinen Karvonen Kauppila Kauppinen Kähkönen Källström Kämäräinen Kärki Kärkkäinen Keinänen
Kemppainen Keränen Keskinen Keskitalo Ketola Kettunen Khalil Kilpeläinen Kinnunen Kirkegaard Kiuru Kivelä Kivimäki
Kivinen Kiviniemi Kivistö Kjellberg Klasson Kling Knutsson Koistinen Koivisto Koivula Koivunen Kokko Kokkonen
Kolehmainen Komulainen Konttinen Koponen Korhonen Korpela Korpi Korsgaard Kortelainen Koskela Koski Koskinen Kosonen
Kovanen Krag Kragh Krantz Krarup Kristensson Kristiansson Kristinsson Kristjánsdóttir Kristjánsson Kristoffersson
Kuisma Kujala Kukkonen Kulmala Kumpulainen Kuosmanen Kurki Kuronen Kuusela Kuusisto Kvist Kyllönen Laakkonen Laakso
Laaksonen Lahti Lahtinen Laiho Laine Laitinen Lammi Lampinen Landin Landström Lankinen Lantz Lappalainen Lassila
Latvala Laukkanen Lauridsen Laurila Lähteenmäki Lehikoinen Lehtimäki Lehtinen Lehto Lehtola Lehtonen Leino Leinonen
Lennartsson Lepistö Leppänen Leskinen Levin Lidén Lidström Liimatainen Lilja Liljegren Lindblad Lindblom Lindell
Linder Lindén Lindfors Lindh Lindkvist Lindmark Lindroos Lindskog Lindström Lindvall Linna Lipponen Liu Liukkonen
Ljung Ljungberg Ljunggren Ljungqvist Lorenzen Löf Löfgren Lönn Lövgren Lundblad Lundell Lundholm Lundin Lundkvist
Lundmark Lundqvist Lundström Luoma Luukkonen Lynge Magnúsdóttir Magnússon Makkonen Malinen Malmberg Malmgren Malmqvist
Malmström Manninen Markkanen Marklund Martikainen Martinsson Marttila Marttinen Mathiasen Matikainen Matilainen
Mattila Mattsson Määttä Mäenpää Mäkelä Mäki Mäkinen Männistö Mäntylä Månsson Mårtensson Melander Meldgaard Melin
Meriläinen Miettinen Mikkola Mikkonen Modig Mogensen Moilanen Moisio Molin Mononen Möller Muhonen Munch Munk Mustonen
Myllymäki Mølgaard Näslund Nevala Nevalainen Niclasen Niemelä Niemi Nieminen Niiranen Niklasson Nikula Niskanen
Nissinen Nordgren Nordin Nordlander Nordqvist Nordström Norén Norgren Norlander Norlin Norling Normark Norrman
Nousiainen Nurmi Nurminen Nuutinen Nykänen Nylander Nylén Nyman Nymand Nyström Odgaard Ohlsson Oikarinen Oinonen Ojala
Ojanen Oksanen Olander Olausson Ollikainen Ollila Olofsson Oskarsson Ottosson Overgaard Ólafsdóttir Ólafsson Öberg
Ögren Öhman Östberg Österberg Österlund Östling Östlund Östman Paananen Paavilainen Paavola Pajunen Pakarinen Pallesen
Palmgren Palmqvist Palomäki Parkkinen Partanen Parviainen Pasanen Patursson Paulsson Pääkkönen Pålsson Pehkonen
Pekkala Pekkarinen Pelkonen Peltola Peltonen Peltoniemi Pennanen Penttilä Penttinen Perälä Pesonen Petersson Pétursson
Pietilä Piirainen Pirinen Pitkänen Pohjola Pöllänen Priess Puhakka Pulkkinen Puranen Puustinen Raatikainen Rajala
Randrup Ranta Rantala Rantanen Rask Rauhala Rautiainen Rautio Räisänen Räsänen Räty Rehn Reinikainen Repo Richter
Riihimäki Riikonen Rinne Rintala Rissanen Robertsson Ronkainen Rosengren Rosenkilde Rosenqvist Rosén Rossi Rönkkö
Rönnberg Ruotsalainen Ruuskanen Rydberg Rydén Rytkönen Ryynänen Saarela Saari Saarinen Saastamoinen Sahlin Sainio
Sallinen Salmela Salmi Salminen Salo Salomaa Salomonsson Salonen Samuelsson Sandell Sandgren Sandin Sandström
Savolainen Selander Selin Sellin Seppä Seppälä Seppänen Sernander Sigurðardóttir Sigurðsson Sihvonen Sillanpää
Silvennoinen Simola Simonen Simonsson Sipilä Sirén Sirviö Sjöberg Sjöblom Sjödin Sjögren Sjöholm Sjölander Sjölin
Sjölund Sjöstedt Sjöstrand Sjöström Skaarup Skoog Skov Skovgaard Sköld Skytte Sloth Smed Soini Soininen Söderberg
Södergren Söderholm Söderlund Söderman Söderqvist Söderström Sörensen Stark Ståhl Stefánsdóttir Stefánsson Stenlund
Stenström Sterner Stougaard Strid Ström Strömberg Suhonen Sundell Sundin Sundqvist Sundström Suomalainen Suominen
Sutinen Svahn Svane Svantesson Svärd Svedberg Syrjälä Søndergaard Taipale Takala Tamminen Tang Tanskanen Tarvainen
Taskinen Tähtinen Tervo Thor Thorarensen Thorell Thorén Thorup Thuesen Thulin Tiainen Tiihonen Tikka Tikkanen Timonen
Tirkkonen Toivanen Toivonen Tolonen Tolstrup Tolvanen Torstensson Törnqvist Tuomi Tuominen Tuovinen Turesson Turpeinen
Turunen Uotila Uusitalo Vad Vainio Valkama Valkonen Vallin Valtonen Varis Vartiainen Väänänen Väisänen Välimäki
Väyrynen Venäläinen Vesterinen Vesterlund Vestin Viberg Viitala Viitanen Viklund Vikström Vilhelmsson Viljanen
Villadsen Vind Vinther Virta Virtanen Voutilainen Vuorela Vuori Vuorinen Wahlberg Wahlgren Wahlström Wall Wallén
Wallgren Wennerström Wester Westerberg Westin Westlund Westman Wiberg Widén Wikman Wikström Wilhelmsson Winberg Worm
Ylinen Ylitalo Ylönen Zetterberg Zetterlund Øster Þorsteinsson Þórðarson
`;
