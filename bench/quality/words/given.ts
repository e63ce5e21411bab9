/** Given names in use in Norway, written down from general knowledge; any bearer of one of them is a coincidence. */
const split = (text: string): readonly string[] => text.trim().split(/\s+/);

export const WOMEN = split(`
Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Maria Elisabeth Kristin
Bente Heidi Silje Hanne Linda Tone Gerd Elin Tove Wenche Ragnhild Camilla Ellen Karin Mona Marie Julie Ann Aud Else Laila
Reidun Kristine Unni Monica Turid Mette Sissel Line Emma Ingeborg Åse Sigrid Trine Malin Stine Grethe Nora Thea Sara Ellinor
Emilie Karoline Lise Siri Vigdis Rita Lene Mari Gro Torill Maren Vilde Gunn Ruth Cecilie Hege Frida Caroline Eli Synnøve
Jorunn Aslaug Tiril Ingvild Gudrun Benedikte Oda Mathilde Amalie Victoria Signe Hedda Jenny Sofie Selma Tuva Live Mia Ella
Olivia Sofia Leah Iben Ada Hanna Astri Eline Karen Andrea Martine Renate Rikke Pernille Guro Sunniva Dagny Margit Borghild
Hjørdis Klara Edel Oddny Oddbjørg Torunn Sidsel Vibeke Charlotte Birgitte Merete Anita Beate Kjersti Therese Anette Veronica
Elise Tonje Janne Marte Marthe Maja Isabell Ylva Embla Aurora Ronja Sanna Saga Alma Agnes Tora Tyra Eira Eirin Jannicke
Brit Britt Gerda Evy Magnhild Målfrid Ragna Snefrid Torbjørg Valborg Ågot Åshild Åslaug Ingunn Herdis Halldis Gunhild
Fatima Aisha Amina Zahra Mariam Hodan Ayan Nimo Fadumo Sahra Leyla Zeynep Elif Noor Samira Hana Aleksandra Agnieszka Katarzyna
Małgorzata Joanna Magdalena Jolanta Kamilė Rasa Ieva Inese Olena Oksana Svitlana Natalia Irina Ekaterina Thi Linh Huong Mai
Priya Anjali Saima Nadia Shabana Rukhsana Maryam Shirin Parisa Nasrin Farah Yasmin Selam Bethlehem Saba Lemlem Arnhild Gunvor
Linnéa Ebba Elsa Wilma Birgitta Ulla Gunilla Kirsten Lone Gitte Mette-Marit Ann-Kristin Anne-Lise Ingrid-Marie Bodil Jytte
`);

export const MEN = split(`
Jan Per Bjørn Ole Lars Kjell Knut Svein Arne Hans Thomas Geir Tor Morten Terje Odd Erik Anders Andreas Martin John Rune Trond
Tore Daniel Harald Olav Jon Fredrik Marius Rolf Kristian Tom Leif Nils Stian Øyvind Espen Magnus Gunnar Helge Eirik Alexander
Einar Steinar Øystein Roger Frode Arild Håkon Christian Kåre Sverre Johan Jonas Henrik Ivar Egil Magne Petter Sondre Joakim
Roar Mohamed Kenneth Kristoffer Dag Karl Jørgen Ketil Håvard Arvid Reidar Robert Oddvar Emil Ragnar Asbjørn Sigurd Simon
Sindre Vegard Finn Mathias Otto Jens Pål Birger Sigbjørn Truls Torbjørn Even Stein Nikolai Adrian Benjamin Oskar Jakob Jacob
Lukas Lucas Filip Oliver Noah William Elias Isak Aksel Theodor Ludvig Kasper Tobias Julian Håvar Ask Storm Brage Iver Amund
Mikkel Markus Sebastian Ulrik Vetle Vebjørn Torstein Torgeir Torkel Tarjei Aslak Ånund Gaute Gard Halvor Halvard Hallgeir Idar
Ingar Inge Ingebrigt Jarle Jo Joar Jostein Jørn Karsten Kolbjørn Lasse Leiv Levi Lorents Mads Modolv Njål Norvald Oddbjørn
Olaf Ommund Osvald Peder Preben Ronny Roy Sander Sigve Sjur Skjalg Snorre Stig Sturla Sverre Terje Thorvald Torfinn Tormod
Trygve Ulf Viggo Vidar Vilhelm Willy Yngve Åge Åsmund Ørjan Østen Odin Falk Birk Hermann Ferdinand August Edvard Konrad Alfred
Ali Ahmed Omar Hassan Hussein Abdullahi Abdi Mustafa Ibrahim Yusuf Yasin Bilal Khalid Tariq Imran Usman Asif Nadeem Rashid
Piotr Krzysztof Andrzej Tomasz Paweł Marcin Jarosław Grzegorz Wojciech Darius Mindaugas Tomas Jānis Andris Oleksandr Dmytro
Volodymyr Sergei Igor Minh Duc Tuan Hieu Rajesh Sanjay Arjun Harpreet Gurpreet Reza Mehdi Amir Hamid Kaveh Dawit Yonas Tesfay
Filmon Lennart Göran Åke Sixten Björn Jörgen Søren Jesper Rasmus Mogens Juhani Pekka Jukka Matti Sigurður Guðmundur Jean Carlos
Jan-Erik Odd-Arne Karl-Johan Per-Olav Hans-Petter Svein-Erik Tor-Arne Ole-Kristian
`);

export const ENGLISH = split(`
James Mary Robert Patricia Michael Jennifer David Susan Richard Jessica Joseph Karen Charles Nancy Christopher Margaret Matthew
Ashley Anthony Kimberly Mark Emily Donald Donna Steven Michelle Paul Carol Andrew Amanda Kenneth Melissa Kevin Deborah Brian
Stephanie George Rebecca Timothy Sharon Ronald Laura Jason Cynthia Edward Kathleen Jeffrey Amy Ryan Angela Gary Shirley
Nicholas Brenda Eric Pamela Jonathan Nicole Stephen Samantha Larry Katherine Justin Christine Scott Debra Brandon Rachel
Klaus Ursula Jürgen Sabine Wolfgang Renate Heike Uwe Jean-Pierre Françoise Thierry Chantal Olivier Sylvie Giulia Marco Luca
`);
