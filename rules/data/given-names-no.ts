// biome-ignore-all format: a data table
/*
 * Given names in use in Norway: 1698, without those of the lists before it.
 * Source: NoCommons 0.16 (no.bekk.bekkopen, MIT), Python Faker 40.54 (MIT), @faker-js/faker 10.6 (MIT) locale
 * nb/no; more written by hand from general knowledge.
 * Made on 2026-11-22: double names taken apart, duplicates dropped, sorted. No list says who bears a name.
 */
/** Separated by blanks. */
export const GIVEN_NAMES_NO = `
Aage Aagot Aase Aashild Aasmund Aasta Abdi Abdirahman Abdul Abdullah Abdullahi Abel Ada Adam Adele Adelheid Adnan
Adolf Adrian Adriana Agathe Agda Agnar Agnes Agnete Agnethe Agnieszka Ahmad Ahmed Ahmet Aida Ailin Ailo Aina Aisha
Aksel Alan Albert Albin Alea Aleksander Aleksandra Alette Alex Alexander Alexandra Alf Alfhild Alfie Alfred Ali Alice
Alida Alina Alise Allan Alma Alv Alva Alvar Alvhild Alvilde Alvin Amal Amalia Amalie Amanda Ambjørg Ambjørn Amelia
Amina Amir Amund Amy Ana Anastasia Anbjørg Anbjørn Anders Andor Andre Andrea Andreas Andres Andrew Andrine Andrzej Ane
Aneta Anett Anette Anfinn Angela Angelica Angelika Angelina Anine Anita Anja Anlaug Ann Anna Annar Annbjørg Anne
Anneli Annelise Annette Annfrid Anni Annie Annika Anniken Annlaug Anny Ansgar Anthony Anton Antonie Antonio Are Ari
Aria Arian Ariana Ariel Arild Arkadiusz Arna arne Arnfinn Arnhild Arnkjell Arnljot Arnold Arnstein Arnt Arnulf Arnveig
Aron Arthur Artur Arve Arvid Arvild Asbjørg Asbjørn Asgaut Asgeir Asha Ask Aslak Aslaug Asle Asmund Asta Astri Astrid
Atle Aud Auden Audgunn Audhild Audny Audun August Augusta Augustin Aurora Ava Axel Ayse Áile Áilu Ánde Ánte Ántte Ådne
Åge Ågot Åsa Åse Åshild Åslaug Åsmund Åsne Åsta Åsulv Baard Barbara Barbro Bartosz Bastian Bård Bårdar Beata Beate
Beathe Beatrice Belinda Bendik Bendix Benedicte Benedikte Bengt Benjamin Benny Bent Bente Benthe Bergit Bergliot
Bergljot berit Berith Bernard Bernhard Bernt Berta Bertha Berthe Bertil Bertine Betina Bettina Betty Bianca Bilal
Biret Birger Birgit Birgith Birgitta Birgitte Birk Birte Birthe Bjarne Bjarte Bjørg Bjørge Bjørgulf Bjørgun Bjørgvin
Bjørn Bjørnar Bjørnulf Bo Bodil Bogdan Borgar Borghild Borgil Borgny Brage Brede Brian brit Brita Brith britt Britta
Bror Brynhild Brynjar Brynjulf Børge Børre Camilla Carina Carine Carl Carlos Carmen Carolina Caroline Carsten Casper
Caspian Cassandra Catharina Catherine Cathrin Cathrine Cato Catrine Cecilia Cecilie Celina Celine Cesilie Charles
Charlotte Chris Christel Christen Christer christian Christiane Christin Christina Christine Christoffer Christopher
Cicilie Cindy Claes Clara Claudia Claus Colin Connie Conrad Cornelia Cristina Dag Dagfinn Dagfrid Dagmar Dagmund Dagny
Dagrun Damian Dan Dani Daniel Daniela Daniella Dariusz David Dawid Denis Dennis Desiree Diana Didrik Dina Ditlef Dordi
Doris Dorota Dorte Dorthe Dorthea Dyre Ea Ebba Eddie Edel Edgar Edin Edit Edith Edle Edmund Edna Edny Edvard Edvin
Edward Edwin Egil Eidunn Eigil Eileen Eilert Eilev Eilif Eiliv Einar Eino Eir Eira Eirik Eiril Eirill Eirin Eivind
Eivor Ekaterina Elbjørg Eldar Eldbjørg Eldrid Elea Elen Elena Elfrid Eli Elias Elida Elin Elina Eline Elinor Elisa
Elisabet Elisabeth Elise Elizabeth Ella Elle Ellen Ellend Elling Ellinor Elly Elna Elsa Else Elsie Elvar Elvira
Elzbieta Embla Emelie Emil Emilia Emilie Emily Emine Emma Emmy Endre Endride Engebret Enok Eric Erica erik Erika
Erland Erle Erlend Erling Ermegård Erna Ernst Esben Eskil Eskild Espen Ester Esther Eva Evald Evelyn Even Evy Ewa
Eystein Eyvind Fabian Fadumo Fanny Fatima Fatma Felicia Felix Ferdinand Filip Filippa Fillip Finn Finnboge Flemming
Folke Frank Fred Freddy Frederik Fredrick Fredrik Fredrikke Fredvang Frid Frida Fride Fridtjof Frithjof Frits Fritz
Frode Froydis Frøya Frøydis Gabriel Gabriela Gabriella Gabrielle Galina Gard Gaute Gautstein Geir Geirmund Geirr Georg
George Gerd Gerda Gerhard Gert Gina Gine Gisle Gitte Gjermund Gjert Gjertrud Gjurd Gjøran Gjøril Glen Glenn Gorm Grace
Greta grete Gretha grethe Gro Grunde Gry Grzegorz Gudbrand Gudleik Gudleiv Gudmund Gudny Gudrun Gudveig Gun Gunbjørg
Gunda Gunhild Gunlaug Gunleik Gunn Gunnar Gunnbjørg Gunnhild Gunnlaug Gunnleif Gunnstein Gunnulf Gunnvald Gunnvor
Gunvald Gunvor Guri Guro Gustav Gutorm Guttorm Gyda Gyrd Gyri Gøran Gøril Haakon Haavard Haftor Hagbart Hagbarth
Haldis Haldor Halfdan Halkjell Hallbjørg Hallbjørn Halldis Hallgeir Hallgrim Hallkjell Hallstein Hallvard Halstein
Halvar Halvard Halvdan Halvor Hamid Hamza Hana Hanna Hannah Hanne Hans Harald Harriet Harry Hasan Hassan Hatice
Haugbjørg Hauk Havard Håkon Håvar Håvard Heaika Hedda Hedvig Hege Heidi Heine Helen Helena Helene Helga Helge Helgunn
Helle Helmer Hennie Henning Henny Henriette Henrik Henrikke Henry Henryk Herborg Herbrand Herdis Herlaug Herleif
Herlof Herman Hermann Hermine Hermod Hild Hilda Hilde Hildegard Hildegunn Hildur Hilma Hilmar Hjalmar Hjelmar Hjørdis
Hogne Holger Hugo Hulda Hussein Ian Iben Ibrahim Ida Idar Idun Idunn Igor Iman Imran Imre Ina Ine Inga Ingar Ingard
Inge Ingebjørg Ingeborg Ingebret Ingebrigt Ingelin Inger Ingerid Ingfrid Inghild Ingjerd Ingmar Ingmund Ingolf Ingri
Ingrid Ingrunn Ingun Ingunn Ingvald Ingvar Ingve Ingvil Ingvild Ingvill Ingøy Iren Irene Irina Iris Irma Irmelin
Isabel Isabell Isabella Isabelle Isak Iselin Ismail Isolde Issát Ivan Ivar Iver Iwona Izabela Jacek Jack Jacob
Jacqueline Jahn Jakob Jakop Jakub Jamal James Jan Jana Jane Janet Janicke Janita Jann Janne Janniche Jannicke Jannike
Janusz Jarand Jardar Jarl Jarle Jaroslaw Jasmin Jean Jeanett Jeanette Jelena Jennie Jennifer Jenny Jens Jeppe Jerzy
Jesper Jessica Jette Jill Jim Jimmy Jo Joachim Joacim Joakim Joan Joanna Joar Joel Jofrid Johan Johann Johanna Johanne
Johannes John Johnny Johs Jokum Jolanta Jomar Jon Jonas Jonatan Jonathan Jone Jonn Jonny Jorge Jorid Jorulf Jorun
Jorund Jorunn Jose Josef Josefine Joseph Josephine Jostein Jovnna Jozef Juan Judit Judith Juhán Jul Julia Julian
Juliane Julianne Julie Julius June Juni Justyna Jøran Jørand Jørg Jørgen Jørn Jørund Kaare Kai Kaia Kaisa Kaj Kaja
Kajsa Kalle Kamil Kamila Kamilla Karen Kari Karianne karin Karina Karine Karl Karla Karol Karolina Karoline Karstein
Karsten Kaspar Kasper Katarina Katarzyna Kate Katharina Kathe Kathinka Kathrin Kathrine Katinka Katja Kato Katrin
Katrine Kay Kåre Ken Kennet Kenneth Kent Kerstin Kesia Ketil Kevin Khadija Khalid Kim Kine Kirsten Kirsti Kirstin
Kittil Kitty Kjartan Kjell Kjellaug Kjellbjørg Kjellfrid Kjellrun Kjellvar Kjersten Kjersti Kjerstin Kjetil Kjølv
Klara Klaus Knud Knut Kolbein Kolbjørn Konrad Konstanse Kornelia Kristen Krister Kristi kristian Kristiane Kristianne
kristin Kristina Kristine Kristofer Kristoffer Krzysztof Kurt Kyrre Lage Laila Lajla Lars Lasse Laura Laurents Laurits
Lauritz Lavrans Lea Leah Leander Leidulf Leidulv Leif Leikny Leila Leiv Lena lene Leni Lennart Leo Leon Leonard
Leonora Lerke Leszek Levi Liam Lilian Lilja Lilje Lill Lilli Lilly Lin Lina Linda Lindis Line Linea Linn Linnea Linus
Lisa Lisbet Lisbeth lise Liss Liv Liva Live Liz Lodve Lone Lorentz Lotta Lotte Louis Louise Lovise Lucas Ludde Ludvig
Ludvik Luis Lukas Lukasz Luna Lydia Lykke Maalfrid Maciej Madeleine Madelen Madelene Mads Magda Magdalena Magna Magnar
Magne Magnhild Magni Magnus Magny Mahamed Mai Maia Maiken Maj Maja Malena Malene Malgorzata Mali Malin Malvin Mange
Manuel Marcel Marcin Marco Marcus Marek Maren Marenius Margaret Margareth Margit Margot Margrete Margrethe Margun
Margunn mari Maria Mariam Marian Mariann Marianne marie Mariel Mariela Mariell Marielle Marina Mario Marion marit
Marita Maritha Marius Mariusz Mark Marko Markus Marlen Marlene Marlon Marry Marta Marte Martha Marthe Marthine martin
Martina Martine Martinius Martinus Marvin Mary Maryam Mateusz Mathea Matheo Matheus Mathias Mathilde Mathis Matias
Matilde Mats Matthew Matthias Matti Mattias Mattis Maud Max Maximilian May Maya Máret Márjá Målfrid Mehdi Mehmet
Melanie Melina Melissa Melvin Merete Merethe Merle mette Mia Michael Michal Michelle Mie Mihkkal Mikael Mikal Mikjel
Mikkel Milan Mildrid Milla Mille Milo Mimmi Mina Minh Mio Mira Miriam Mirjam Miroslaw Moa Mohamad Mohamed Mohammad
Mohammed Mona Monica Monika Mons Morgan Morten Muhammad Muna Mustafa Møyfrid Nadia Nadja Nancy Nanna Naomi Narve
Natalia Natalie Natasha Nathalie Nathaniel Nelly Nerid Ngoc Nicholas Nicklas Niclas Nicolai Nicolas Nicolay Nicole
Nicoline Niels Niillas Niklas Nikolai Nikolas Nikolay Nikoline Nilla Nils Nina Ninni Njål Njord Noah Nora Noralf Norma
Normann Norunn Norvald Nova Novalie Numa Oda Odd Oddbjørg Oddbjørn Oddfrid Oddgeir Oddlaug Oddlaugur Oddleif Oddmund
Oddny Oddrun Oddvar Oddveig Oddvin Odin Odny Ola Olaf Olai Olander Olaug Olav Ole Olea Olga Olgunn Oline Oliver Olivia
Oluf Olve Omar Ommund Ophelia Ormund Oscar Oskar Osman Osmund Osvald Otelia Otilie Ottar Otto Ove Paal Palma Patricia
Patrick Patrik Patryk Paul Paula Paulina Pauline Pawel Pål Peder Peggy Pelle Per Pernille Peter Petra Petrine petter
Philip Philippa Phillip Phuong Pia Piera Piotr Preben Przemyslaw Rachel Radoslaw Rafal Ragna Ragnar Ragndi Ragne
Ragnfrid Ragnhild Ragni Ragnvald Rainer Rakel Ramona Randi Rannveig Ranveig Rasmine Rasmus Ravna Raymond Ráste Rebecca
Rebecka Rebekka Regina Regine Reidar Reidolf Reidulf Reidun Reidunn Reinert Remi Remy Renata Renate Renathe Rene Renee
Richard Rigmor Rikard Rikke Rina Rino Risten Rita Roald Roar Robert Robin Roger Roland Rolf Rolv Roman Ronald Ronja
Ronnie Ronny Rosa Rose Roy Ruben Rudi Rudolf Runa Runar Rune Rut Ruth Rutt Ryszard Rønnaug Sabina Sabine Sabrina Sadia
Saga Sahra Said Salma Sam Sami Samir Samira Samuel Sander Sandra Sanna Sanne Sara Sarah Sárá Scott Sean Sebastian Sein
Selina Selje Selma Serine Severin Sidsel Sigbjørg Sigbjørn Sigfred Sigfrid Sigleif Sigmund Signar Signe Signy Sigrid
Sigrun Sigrunn Sigstein Sigurd Sigvald Sigvart Sigve Silas Silja Silje Silvia Simen Simon Simone Sina Sindre Siren
Siri Siril Sissel Siv Sivert Siw Sjur Skjalg Slawomir Snefrid Snorre Sofia Sofie Sol Solbjørg Solbritt Solfrid Solgerd
Solgunn Solmund Solrun Solrunn Solvår Solveig Solvor Sondre Sonia Sonja Sophia Sophie Staffan Stanislaw Ståle Stefan
Steffen Stein Steinar Steingrim Steinulf Stella Sten Stephan Stephanie Stephen Steve Steven Stian Stig Stina Stine
Storm Sture Sturla Sturle Sunná Sunniva Sunnva Susan Susann Susanna Susanne Suzanne Svanaug Svanhild Svein Sveinulf
Sveinung Sven Svend Svenke Svenn Sverre Svetlana Syed Sylvi Sylvia Sylwia Synne Synneva Synnøve Synøve Syver Sæmund
Sølve Sølvi Søren Tadeusz Tage Tale Tallak Talleiv Tamara Tanja Tanya Tara Tarald Targeir Tarjei Tarjer Tatiana
Tatjana Tea Ted Tellef Teo Teodor Teresa Terese Terje Thale Thanh Thea Thelma Theo Theodor Theresa Therese Thi Thomas
Thor Thora Thoralf Thorbjørn Thordis Thore Thorleif Thormod Thorstein Thorvald Thu Thuy Tia Tidemann Tilda Tilde Tim
Tina Tine Tiril Tirill Tjostolv Tjøstolv Tobias Tollak Tollef Tom Tomas Tomasz Tomine Tommy Tone Tonje Tonny Tony Tor
Tora Toralf Toralv Torben Torbjørg Torbjørn Torborg Tord Tordis Tore Torfinn Torgard Torgeir Torger Torgils Torgny
Torgrim Torgunn Torhild Toril Torild Torill Torje Torjus Torkel Torkil Torkild Torlaug Torleif Torleiv Tormod Tormund
Torodd Torolf Torstein Torun Torunn Torvald Tov Tove Trine Tristan Tron Trond Trude Truls Trygg Tryggve Trygve Trym
Turi Turid Tuva Tyra Tyri Tyrid Tønnes Ulf Ulfhild Ulla Ulrik Ulrikke Una Unn Unni Valborg Valdemar Valentina Valgjerd
Vanessa Vanja Vår Vårin Vebjørg Vebjørn Vega Vegar Vegard Vemund Venche Vendela Venke Vera Vermund Veronica Veronika
Veslemøy Vetle Vibecke Vibeke Victor Victoria Vidar Vidkunn Vigdis Viggo Vigleik Viktor Viktoria Vilde Vilgot Vilhelm
Vilja Viljar Vilje Villy Vilma Vincent Viola Vivi Vivian Vladimir Waldemar Walter Wanja Wenche Wencke Wendy Wenke
Werner Widar Wieslaw Wigdis Wiggo Wiktoria Wilhelm William Willy Wilma Wojciech Yasmin Ylva Ylvali Yngvar Yngve Yngvil
Yngvild Yusuf Yvonne Zahra Zainab Zbigniew Øistein Øivind Ørjan Ørnulf Ørnulv Øydis Øyolf Øystein Øyunn Øyvin Øyvind
Øyvor
`;
