// biome-ignore-all format: a data table
/*
 * Swedish, Danish, Finnish and Icelandic given names: 3978, without those of the lists before it.
 * Source: Python Faker 40.54 (MIT), @faker-js/faker 10.6 (MIT) locales sv, da, fi, is.
 * Made on 2026-11-22: double names taken apart, duplicates dropped, sorted. No list says who bears a name.
 */
/** Separated by blanks. */
export const GIVEN_NAMES_NORDIC = `
Aada Aapo Aarne Aaro Aaron Aatos Abela Abelone Abigael Abraham Adda Addi Addý Adel Adela Adelía Adíel Adólf Adrían
Adríana Adríel Agata Agatha Agla Agne Agnea Agneta Agni Agða Ahti Aila Aili Aimo Aino Airi Aki Akseli Alanta Alba
Alberta Alberte Alberto Albína Alda Aldar Aldís Aldný Alejandro Aleksanteri Aleksi Aleta Aletta Alexa Alexandrea
Alexandría Alexis Alexía Alexíus Alfa Alfífa Alfons Alfreð Algot Alicia Alisa Alída Alína Alís Alísa Alla Alli Allý
Almar Alrekur Alrún Alve Alvilda Amadea Amadeus Amalía Amelie Amelía Amilía Amira Amír Amíra Amos Amý Analía Anas
Anastasía Andra Andrá André Andréas Andrés Andri Anes Anetta Angantýr Angelíka Angi Anika Aníka Anína Aníta Annabella
Annalísa Annarr Annas Annel Annelie Annelí Annemette Annes Annetta Anney Annica Anniina Annikki Annía Annukka Anný
Anssi Antero Antonia Antonía Antoníus Antti Anu Apríl Aran Ardís Arent Ares Arey Arilíus Arinbjörg Arinbjörn Aris
Arisa Aría Aríanna Aríel Aríella Arín Arína Arís Aríus Arja Armas Armenía Arnald Arnaldur Arnar Arnberg Arnbergur
Arnbjörg Arnbjörn Arnborg Arndís Arndór Arnes Arney Arnfinna Arnfinnur Arnfreyr Arnfríður Arngeir Arngerður Arngils
Arngrímur Arngunnur Arnheiður Arnhildur Arnika Arnkatla Arnkell Arnlaug Arnlaugur Arnleif Arnleifur Arnlín Arnljót
Arnljótur Arnmóður Arnmundur Arnoddur Arnór Arnóra Arnrós Arnrún Arnsteinn Arnúlfur Arnviður Arnþór Arnþóra Arnþrúður
Arthúr Arto Arttu Artturi Artúr Arunthavanathan Arvo Asael Asger Asírí Askja Asko Askur Aspar Assa Assar Aston Atalía
Atena Athena Atla Atlanta Atlas Atli Atte Aukusti Aulikki Aulis Austar Austmann Austmar Austri Auðbergur Auðbert
Auðbjörg Auðbjörn Auðbjört Auðdís Auðgeir Auðkell Auðlín Auðmundur Auðna Auðný Auðólfur Auðrún Auðun Auðunn Auður
Axelía Axelma Aðalberg Aðalbergur Aðalbert Aðalbjörg Aðalbjörn Aðalbjört Aðalborg Aðalborgar Aðaldís Aðalfríður
Aðalgeir Aðalheiður Aðalmundur Aðalráður Aðalrós Aðalsteina Aðalsteinn Aðalsteinunn Aðalveig Aðólf Aþena Ágúst Ágústa
Ágústína Áki Álfar Álfdís Álfey Álfgeir Álfgerður Álfgrímur Álfheiður Álfhildur Álfrós Álfrún Álfsól Álfur Álfþór
Ámundi Árbjartur Árbjörg Árbjörn Árbjört Árdís Árelía Árelíus Árgeir Árgils Árlaug Ármann Ármey Árna Árndís Árney
Árnheiður Árni Árnína Árný Áróra Ársól Ársæl Ársæll Árún Árveig Árvök Árþóra Ás Ása Ásberg Ásbergur Ásbjörg Ásbjörn
Ásborg Ásdís Ásfríður Ásgautur Ásgeir Ásgerður Ásgils Ásgrímur Áshildur Ási Áskatla Áskell Ásla Áslaug Áslaugur
Áslákur Ásleif Ásmar Ásmundur Ásný Ásólfur Ásrós Ásröður Ásrún Ást Ásta Ástbjörg Ástbjörn Ástbjört Ástdís Ástfríður
Ástgeir Ástgerður Ástheiður Ásthildur Ástmar Ástmundur Ástráður Ástríkur Ástríður Ástrós Ástrún Ástvald Ástvaldur
Ástvar Ástveig Ástvin Ástþór Ástþóra Ástþrúður Ásvaldur Ásvarður Ásvör Ásþór Åbjørn Åke Baldey Baldrún Baldur Baldvin
Baldvina Baldwin Baltasar Bambi Barbára Barri Barði Bassi Bassí Bastían Baugur Bára Bárður Bebba Begga Beinir
Beinteinn Beitir Bekan Bella Benedikt Benedikta Bengta Benidikt Benidikta Benía Beníta Benjamín Benna Benney Benný
Benoný Benóní Benóný Benta Bentey Bentína Bera Berent Bergdís Bergey Bergfinnur Bergfríður Bergheiður Berghildur
Berghreinn Bergjón Berglaug Berglind Berglín Bergljót Bergmannía Bergmar Bergmundur Bergný Bergrán Bergrín Bergrós
Bergrún Bergsteinn Bergsveinn Bergur Bergvin Bergþór Bergþóra Berndt Bernharð Bernharður Berni Bernódía Bernódus Bersi
Bert Bertel Bertram Bessi Bessí Bestla Beta Betanía Beth Betsý Bettý Betúel Bill Billy Birgir Birkir Birna Birnir
Birta Birtingur Birtir Birtna Bína Bjargar Bjargdís Bjargey Bjargheiður Bjarghildur Bjarglind Bjargmundur Bjargþór
Bjarkan Bjarkar Bjarkey Bjarki Bjarklind Bjarma Bjarmar Bjarmi Bjarnar Bjarndís Bjarney Bjarnfinnur Bjarnfreður
Bjarnfríður Bjarngerður Bjarnharður Bjarnheiður Bjarnhéðinn Bjarnhildur Bjarni Bjarnlaug Bjarnlaugur Bjarnleifur
Bjarnólfur Bjarnrún Bjarnsteinn Bjarnveig Bjarný Bjarnþór Bjarnþóra Bjarnþrúður Bjartey Bjartmann Bjartmar Bjartmey
Bjartur Bjartþór Bjerg Bjerre Bjólan Bjólfur Björg Björgey Björgheiður Björghildur Björgmundur Björgólfur Björgúlfur
Björgvin Björn Björney Björnfríður Björnólfur Björt Bláey Blín Blíða Blómey Blædís Blængur Blær Blævar Bob Bobba Bobby
Boel Boga Bogdís Bogey Bogga Boghildur Bogi Bolli Borgdís Borghildur Borgný Borgrún Borgúlfur Borgþór Borgþóra Boris
Borris Botnía Boði Bóas Bóel Bói Bót Bóthildur Bótólfur Börje Börkur Böðvar Braga Braghildur Bragi Branddís Brandur
Brá Brák Breki Bresi Brestir Brigitta Brimar Brimdís Brimhildur Brimi Brimir Brimrún Bríana Bríanna Bríet Brími Brjánn
Broddi Bruno Bryndís Brynfríður Bryngeir Bryngerður Brynheiður Brynhildur Brynja Brynjólfur Brynjúlfur Brynleifur
Brynný Brynsteinn Bryntýr Brynþór Bundgaard Burkney Burkni Búri Bylgja Bæring Bæringur Bæron Bøje Cajsa Carin Carita
Carla Carlo Carola Carolin Catarina Catrin Cecil Cecilía Charlie Charlott Charlotta Christofer Cirkeline Clas Clavs
Conny Curt Cýrus Dagbjartur Dagbjörg Dagbjört Dagfari Dagfinnur Dagfríður Daggeir Daggrós Dagheiður Dagmann Dagmey
Dagný Dagnýr Dagrún Dagur Dagþór Dal Dalbert Daldís Daley Dalía Dalla Dalli Dallilja Dalmann Dalmar Dalrós Dalvin Dam
Damjan Dana Danelíus Daney Danfríður Danheiður Danhildur Danival Danía Daníel Daníela Daníella Daníval Danny Dante
Dara Daríus Darri Davíð Daðey Daði Daðína Debora Debóra Demus Dendý Denise Deníel Desirée Dick Didda Dilja Diljá
Dimmblá Dimmey Ditte Diðrik Día Díana Díanna Díma Díómedes Dís Dísa Dísella Dofri Dolli Dominik Donna Dorit Dorothea
Douglas Dóa Dómald Dómaldi Dómaldur Dómhildur Dónald Dónaldur Dór Dóra Dórey Dóri Dóris Dórothea Dórótea Dóróthea
Dósóþeus Dögg Dögun Drauma Draumey Draupnir Dreki Drengur Drífa Droplaug Drótt Dröfn Dufgus Dufþakur Dugfús Dúa Dúfa
Dúi Dúna Dúnn Dvalinn Dýrborg Dýrfinna Dýri Dýrleif Dýrley Dýrmundur Dýrunn Dæja Ebbe Ebbi Ebeneser Ebenezer Eberg
Ebonney Edda Edil Edilon Edílon Eelis Eemeli Eemil Eerik Eero Eetu Eeva Efemía Efraím Egedía Eggert Eggrún Eggþór
Egill Egla Egon Eija Eikar Eila Eilífur Einari Einbjörg Eindís Einer Einey Einfríður Einhildur Einir Einína Einrún
Einvarður Einþór Eirdís Eirfinna Eiríka Eiríkur Eirný Eirún Eivin Eiðar Eiðný Eiðunn Eiður Elba Elberg Elbert Eldbjörg
Eldey Eldgrímur Eldjárn Eldlilja Eldmar Eldon Eldór Eldrún Eldur Eleina Elektra Elenborg Elentínus Eleonor Eleonora
Elfa Elfar Elfráður Elfur Eliisa Elimar Elinborg Elinór Elis Elí Elía Elíana Elías Elíeser Elímar Elín Elína Elíná
Elínbergur Elínbet Elínbjörg Elínbjört Elínborg Elíndís Elíngunnur Elínheiður Elínmundur Elínór Elínrós Elírós Elís
Elísa Elísabet Elísabeth Elka Ellert Elley Elli Ellie Elliot Ellisif Elliði Ellín Ellís Ellý Elma Elmar Elmer Elmeri
Elof Elsabet Elsebeth Elsí Elsy Elsý Elva Elvi Elvin Elvis Elvíra Elvy Elvý Emanuel Emanúel Embrek Emelía Emelíana
Emelína Emerald Emeralda Emilio Emilía Emilíana Emilíanna Emilý Emmanúel Emmi Emmý Emý Enar Enea Eneka Engilbert
Engilbjartur Engilbjört Engiljón Engill Engilráð Engilrós Engla Enika Enja Enóla Ensio Eres Erin Erkki Erla Erlar
Erlen Erlendur Erlingur Erlín Ernestó Ernir Eron Erpur Esa Esekíel Esja Esjar Esko Esmarelda Esmeralda Esra Essi
Estefan Estelle Esteri Estiva Ethel Etna Eufemía Eugen Evan Eveliina Evelina Evert Evey Evfemía Evgenía Evíta Evlalía
Ey Eyberg Eybjörg Eybjört Eydís Eyfríður Eygerður Eygló Eyhildur Eyja Eyjalín Eyjólfur Eylaugur Eyleif Eyleifur Eylín
Eymar Eymundur Eyríkur Eyrós Eyrún Eysteinn Eyvar Eyveig Eyvindur Eyvör Eyþór Eyþóra Eyþrúður Eðna Eðvald Eðvar Eðvarð
Fabrisíus Falgeir Falur Fannar Fannberg Fanndís Fanney Fanngeir Fannlaug Fanný Fáfnir Fálki Febrún Feldt Fema Fengur
Fenrir Ferdínand Fertram Feykir Filipía Filippía Filippus Finna Finnbjörg Finnbjörk Finnbjörn Finnboga Finnbogi
Finnborg Finndís Finney Finnfríður Finngeir Finnjón Finnlaug Finnlaugur Finnrós Finnur Finnvarður Fía Fídes Fífa
Fífill Fjalar Fjalldís Fjarki Fjóla Fjólar Fjólmundur Fjölnir Fjölvar Fjörnir Florence Flosi Flóki Flóra Flórent
Flóvent Forni Fossmar Fólki Fönn Francis Franklín Frans Fransiska Franz Franziska Frán Fránn Frár Frede Frederikke
Fredric Fredrika Fregn Freja Freybjörn Freydís Freygarður Freygerður Freyja Freylaug Freyleif Freymar Freymóður
Freymundur Freyr Freysteinn Freyviður Freyþór Friedrich Frigg Friðberg Friðbergur Friðbert Friðbjörg Friðbjörn
Friðbjört Friðborg Friðdís Friðdóra Friðey Friðfinna Friðfinnur Friðgeir Friðgerður Friðjón Friðjóna Friðlaug
Friðlaugur Friðleif Friðleifur Friðlín Friðmann Friðmar Friðmey Friðmundur Friðný Friðrik Friðrika Friðrikka Friðrós
Friðrún Friðsemd Friðsteinn Friður Friðveig Friðvin Friðþjófur Friðþór Friðþóra Frímann Fríða Fríður Frost Frosti
Frostrós Fróði Fróðmar Fróðný Funi Fura Fúsi Fylkir Gabríel Gabríela Gabríella Gael Galdur Gamalíel Garibaldi Garpur
Garri Garðar Gaui Gauja Gaukur Gauthildur Gauti Gautrekur Gautur Gautviður Gefjun Gefn Geira Geirarður Geirbjörg
Geirdís Geirfinna Geirfinnur Geirfríður Geirharður Geirhildur Geirhjörtur Geirhvatur Geiri Geirlaug Geirlaugur
Geirleifur Geirlöð Geirmundur Geirný Geirólfur Geirríður Geirröður Geirrún Geirtryggur Geirvaldur Geirþjófur
Geirþrúður Geisli Gellir Georgía Gerald Geri Gertrud Gerða Gerðar Gerður Gestheiður Gestný Gestrún Gestur Gilbert
Gillis Gillý Gilmar Gils Gilslaug Gisela Gissunn Gissur Gizur Gía Gídeon Gígja Gígjar Gísela Gísla Gísley Gísli
Gíslína Gíslný Gíslrún Gíslunn Gíta Gjaflaug Gjúki Gloría Gló Glóa Glóbjört Glódís Glóey Glói Glóð Glúmur Gná Gneisti
Gnúpur Gnýr Gottfrid Gottskálk Gottsveinn Goði Goðmundur Gógó Gói Göran Gösta Göte Grani Grankell Greger Gregor Grein
Greipur Greppur Gret Gretar Grettir Grélöð Grét Gréta Grétar Gríma Grímar Grímey Grímheiður Grímhildur Grímkell
Grímlaugur Grímnir Grímólfur Grímur Grímúlfur Gróa Grøn Gullbrá Gullveig Gullý Gumi Gumma Gunborg Gundhild Gunilla
Gunnberg Gunnbjörg Gunnbjörn Gunnbjört Gunnborg Gunndís Gunndór Gunndóra Gunnel Gunnella Gunner Gunnfinna Gunnfríður
Gunngeir Gunnhallur Gunnharða Gunnheiður Gunnhildur Gunnjóna Gunnlaugur Gunnleifur Gunnlöð Gunnólfur Gunnóli Gunnröður
Gunnrún Gunnsteinn Gunnur Gunnvaldur Gunnveig Gunnvör Gunný Gunnþór Gunnþóra Gunnþórunn Gurli Gurrý Gustaf Gutti
Guttormur Guðberg Guðbergur Guðbjarni Guðbjartur Guðbjörg Guðbjörn Guðbjört Guðborg Guðbrandur Guðdís Guðfinna
Guðfinnur Guðfreður Guðfríður Guðgeir Guðjón Guðjóna Guðlaug Guðlaugur Guðleif Guðleifur Guðleikur Guðlín Guðmann
Guðmar Guðmey Guðmon Guðmunda Guðmundína Guðmundur Guðni Guðný Guðráður Guðríður Guðröður Guðrún Guðsteina Guðsteinn
Guðvarður Guðveig Guðveigur Guðvin Guðþór Gúa Gústaf Gústav Gylfi Gyrðir Gytta Gyða Gyðja Gyðríður Gýgjar Gýmir Gæfa
Gæflaug Hadda Haddi Haddur Haddý Hafberg Hafbjörg Hafborg Hafdís Hafey Hafgrímur Hafliða Hafliði Haflína Hafnar Hafni
Hafný Hafrós Hafrún Hafsteina Hafsteinn Hafþór Hafþóra Hagalín Hagbarður Hagbert Haki Hakim Hald Halla Hallbera
Hallbjörg Hallbjörn Hallborg Halldís Halldór Halldóra Halley Hallfreður Hallfríður Hallgarður Hallgerður Hallgils
Hallgrímur Hallgunnur Hallkatla Hallkell Hallmann Hallmar Hallmundur Hallný Hallrún Hallsteinn Hallur Hallvarður
Hallveig Hallvör Hallþór Hamar Hampus Hannele Hannes Hanney Hannibal Hannu Hansa Hansína Haraldur Harpa Harri Harrý
Hartvig Hauksteinn Haukur Haukvaldur Hauður Hákon Hákonía Háleygur Hálfdan Hálfdán Hámundur Hárekur Hárlaugur Hásteinn
Hávar Hávarr Hávarður Håkan Heba Hedí Heikir Heikki Heilmóður Heimir Heinrekur Heisi Heiða Heiðar Heiðarr Heiðberg
Heiðbert Heiðbjörg Heiðbjörk Heiðbjört Heiðbrá Heiðdís Heiðlaug Heiðlindur Heiðlóa Heiðmann Heiðmar Heiðmundur Heiðný
Heiðrekur Heiðrós Heiðrún Heiður Heiðveig Hekla Hektor Helén Heléne Helgi Heli Helinä Hellevi Helma Helmi Helmút Helvi
Hemmert Hendrik Hendrikka Henna Henný Henri Henric Henrietta Henrika Henrikki Henríetta Henrý Hera Herbert Herbjörg
Herbjörn Herbjört Herdís Herfinnur Herfríður Hergeir Hergerður Hergill Hergils Herjólfur Herlaugur Herleifur Herluf
Hermanni Hermína Hermóður Hermundur Hersilía Hersir Hersteinn Hersveinn Herta Hertha Hervar Hervarður Hervin Hervör
Herþrúður Héðinn Hilaríus Hilbert Hildar Hildibergur Hildibjörg Hildibrandur Hildigeir Hildigerður Hildiglúmur
Hildigunnur Hildimar Hildimundur Hilding Hildingur Hildir Hildiríður Hildisif Hildiþór Hilkka Hillevi Hilmir
Himinbjörg Himri Hind Hinrik Hinrika Hinrikka Híram Hjallkár Hjalta Hjalte Hjaltey Hjalti Hjarnar Hjálmar Hjálmdís
Hjálmey Hjálmfríður Hjálmgeir Hjálmgerður Hjálmrós Hjálmrún Hjálmtýr Hjálmur Hjálmveig Hjálmþór Hjördis Hjördís
Hjörfríður Hjörleif Hjörleifur Hjörný Hjörtfríður Hjörtur Hjörtþór Hjörvar Hlaðgerður Hleiðar Hlédís Hlégestur Hlér
Hlini Hlíf Hlífar Hlín Hlíðar Hlíðberg Hljómur Hlökk Hlöðmundur Hlöður Hlöðvarður Hlöðver Hlynur Hnefill Hnikar
Hnikarr Holgeir Holti Hólmar Hólmbert Hólmbjörg Hólmdís Hólmfastur Hólmfríður Hólmgeir Hólmgrímur Hólmkell Hólmsteinn
Hólmþór Hóseas Hödd Högna Högni Hörn Hörður Höskuldur Höður Hrafn Hrafna Hrafnar Hrafnbergur Hrafnborg Hrafndís
Hrafney Hrafngerður Hrafnheiður Hrafnhildur Hrafnkatla Hrafnkell Hrafnlaug Hrafntinna Hrafntýr Hrannar Hrappur Hraunar
Hraundís Hrefna Hreggviður Hreimur Hreindís Hreinn Hreiðar Hreiðmar Hringur Hrímnir Hrollaugur Hrolleifur Hróaldur
Hróar Hróbjartur Hrói Hrólfdís Hrólfur Hrómundur Hróðgeir Hróðmar Hróðný Hróðólfur Hróðvar Hrönn Hrund Hrútur Hrærekur
Hugberg Hugbjörg Hugbjört Hugborg Hugdís Hugi Huginn Hugleikur Hugljúf Hugó Hugrún Huld Huldar Huldís Huldrún Huxley
Húbert Húgó Húmi Húnbjörg Húnbogi Húndís Húngerður Húni Húnn Húnröður Hvannar Hvönn Hyltir Hylur Hængur Hænir Ib Idda
Iida Iiris Iisakki Ilari Ilkka Illugi Ilmari Ilmur Ilona Ilse Immanúel Immý Inda India Indiana Indía Indíana Indíra
Indra Indriði Ines Inez Ing Ingalill Ingberg Ingdís Ingegärd Ingegerd Ingela Ingelise Ingemar Ingey Ingheiður
Inghildur Ingi Ingiberg Ingibergur Ingibert Ingibjartur Ingibjörg Ingibjörn Ingibjört Ingiborg Ingifinna Ingifríður
Ingigerður Ingilaug Ingileif Ingileifur Ingilín Ingimagn Ingimar Ingimaría Ingimunda Ingimundur Ingiríður Ingirós
Ingisól Ingivaldur Ingiveig Ingiþór Ingjaldur Ingólfur Ingrún Ingvaldur Ingveldur Ingvi Ingþór Inkeri Inna Irena Iréne
Irja Irmeli Irmý Irpa Isa Isaac Isac Ismael Ismo Issi Iða Iðunn Ían Ída Ígor Íma Ími Ína Ír Íren Írena Íris Írunn
Ísabel Ísabella Ísadóra Ísafold Ísak Ísalind Ísar Ísarr Ísbjörg Ísbjörn Ísdís Íseldur Ísey Ísfold Ísgeir Ísgerður
Íshildur Ísidór Ísis Íslaug Ísleif Ísleifur Ísmael Ísmar Ísmey Ísold Ísól Ísólfur Ísrael Ísrún Íssól Ísveig Íunn Íva
Ívan Ívar Jaakko Jaana Jacobine Jafet Jaki Jakobína Jalmari Jamil Janetta Jani Janni Jannie Jannika Jano Janus Jara
Jari Jarkko Jarmo Jarno Jarún Jarþrúður Jasmine Jasmín Jason Járnbrá Járngerður Járngrímur Játgeir Játmundur Játvarður
Jenetta Jenna Jenni Jenný Jensína Jere Jeremías Jerker Jerry Jes Jesse Jessý Jimmie Jochum Johnnie Joline Joni Jonna
Joona Joonas Joonatan Jorma Josefiina Josefin Josefina José Joshua Jouko Jouni Jovina Jóakim Jóann Jóanna Jódís Jóel
Jófríður Jóhann Jóhanna Jóhannes Jói Jólín Jómar Jómundur Jón Jóna Jónanna Jónar Jónas Jónasína Jónatan Jónbjörg
Jónbjörn Jónbjört Jóndís Jóndór Jóndóra Jóney Jónfríður Jóngeir Jóngerð Jónheiður Jónhildur Jóninna Jónída Jónína
Jónmundur Jónný Jónsteinn Jóný Jónþór Jóra Jóríður Jórlaug Jórunn Jósafat Jósavin Jósebína Jósef Jósefín Jósefína
Jósep Jósteinn Jósúa Jóvin Jökla Jökull Jökulrós Jörfi Jörgen Jörgína Jörmundur Jörri Jörundur Jörvar Jörvi Juha
Juhana Juhani Juho Jukka Jussi Justina Juulia Juuso Júdea Júdit Júlí Júlía Júlían Júlíana Júlíanna Júlíetta Júlírós
Júlíus Júní Júnía Júníana Júníus Júrek Jyrki Jytte Kaarina Kaarlo Kaija Kakali Kaldi Kaleb Kalervo Kalevi Kali Kalla
Kalman Kalmann Kalmar Kamí Kamma Kapitola Kapítóla Kaprasíus Kara Karel Karitas Karí Karín Karína Karítas Karkur
Karles Karli Karlinna Karlína Karlo Karlotta Karoliina Karolína Karó Karólín Karólína Karvel Kassandra Kastíel Kata
Katariina Katarína Katarínus Katcha Katerína Kati Katla Kató Katri Katriina Katrín Katrína Katý Kauko Kaðlín Kár Kára
Kári Keijo Keld Kellý Kendra Kenn Kenny Kenth Keran Kerttu Ketilbjörg Ketilbjörn Ketilfríður Ketill Ketilríður Khaled
Kian Kiddý Kilían Kiljan Kimmo Kira Kirsi Kirstine Kirstín Kittý Kjalar Kjallakur Kjalvör Kjaran Kjarval Kjárr Kjeld
Kjói Klas Klavs Kládía Klemens Klementína Klemenz Kleópatra Klit Klængur Knörr Knútur Koggi Kolbeinn Kolbjörg Kolbjörn
Kolbrá Kolbrún Koldís Kolfinna Kolfinnur Kolfreyja Kolgríma Kolgrímur Kolka Kolmar Kolskeggur Kolur Kolviður Konkordía
Konný Konráð Konstantínus Kormákur Kormlöð Kornelía Kornelíus Kort Koðrán Kókó Kópur Kraki Kris Krista Kristall
Kristberg Kristbergur Kristbjörg Kristbjörn Kristborg Kristdór Kristel Kristens Kristensa Kristey Kristfinnur
Kristfríður Kristgeir Kristgerður Kristiina Kristinn Kristíana Kristíanna Kristín Kristína Kristjana Kristján Kristjón
Kristjóna Kristlaug Kristlaugur Kristleifur Kristlind Kristlín Kristmann Kristmar Kristmundur Kristný Kristófer
Kristólína Kristrós Kristrún Kristvaldur Kristvarður Kristveig Kristvin Kristvina Kristþór Kristþóra Kría Krummi
Kullervo Kumar Kustaa Kveldúlfur Kyllikki Kæja Laíla Lambert Lana Lara Lassi Laufar Laufey Laufheiður Laufhildur Lauga
Laugey Laugheiður Laugi Lauri Laus Laust Lár Lára Lárensína Lárent Lárentíus Láretta Lárey Lárus Leena Leevi Leia
Leifur Leiknir Leikný Leiðólfur Lennarth Leona Leonardo Leonhard Leonóra Leopold Leó Leóna Leónóra Leópold Leví Lér
Liisa Liljar Liljá Liljurós Lilla Lillemor Lillian Lillý Lily Lilý Lindar Linddís Lingný Linnéa Lis Liselott Liselotte
Listalín Livia Líba Líf Lífdís Lín Lína Línberg Línbjörg Líndís Líneik Líney Línhildur Líni Lísa Lísabet Lísandra
Lísbet Lísebet Lív Ljósálfur Ljósbjörg Ljósbrá Ljótunn Ljótur Ljúfur Lo Lofn Loftur Loftveig Logey Logi Lokbrá Loke
Loki Lona Lott Loui Louie Louisa Lousie Lova Love Lovis Lovisa Lovísa Lowe Loðmundur Lóa Lóreley Lórens Lórenz Lucia
Ludwig Lukka Lundi Lúcía Lúísa Lúkas Lúna Lúsinda Lúsía Lúter Lúther Lúvísa Lúðvíg Lúðvík Lúðvíka Lydía Lyngar
Lyngheiður Lýdía Lýtingur Lýður Læla Lærke Maaria Maarit Maddý Magga Maggey Maggi Maggý Magndís Magnea Magnes Magney
Magnfríður Magngeir Magnheiður Magnhildur Magnús Magnúsína Magný Magnþór Magnþóra Magðalena Mahdi Mahmoud Maija Maire
Maía Maídís Maísól Majken Majvor Makan Malen Malía Malín Malla Malou Malte Malthe Malva Manda Manfred Manfreð Manúel
Manúela Mar Mara Marbjörn Mardís Marel Marela Marella Marey Marfríður Margareta Margaretha Margeir Margret Margrét
Margrímur Margrjet Margunnur Marheiður Mariana Marijón Marika Marikó Marinella Marinó Maritta Marí María Maríam Marían
Maríana Maríanna Marías Marín Marína Marínella Marínó Maríon Marís Marísa Marísól Marít Maríuerla Maríus Marja
Marjaana Marjatta Marjo Marjón Marjukka Marjut Marketta Markku Markó Markrún Markús Markþór Marlaug Marlena Marlín
Marlís Maron Marólína Marri Mars Marsa Marselía Marselína Marsellíus Marsibil Marsilía Marsý Marteinn Marten Marthen
Martína Martta Martti Marý Mathilda Mathías Matilda Matta Mattea Matteo Matthea Matthilda Matthildur Matthía Matthías
Mattíana Mattías Mattína Matts Mattý Mauno Mauri Mauritz Maxima Maximus Mábil Málfríður Málhildur Málmfríður Mánadís
Máney Máni Már Mára Márus Märta Märtha Måns Mårten Meda Meja Mekkin Mekkinó Mekkín Melinda Melker Melkíor Melkorka
Melkólmur Melrakki Melrós Melwin Mensalder Merja Merkúr Mervi Messíana Methúsalem Metta Metúsalem Mey Meyvant Micael
Michaela Michala Michel Miguel Miia Miika Mik Mika Mikaela Mikaelína Mike Mikjáll Mikkael Mikkalína Mikko Mila Milda
Mildinberg Mildríður Millý Milton Mimi Minerva Minna Minney Minný Miranda Mirja Mirjami Miro Mirra Mía Mías Mímir
Mínerva Míó Mír Míra Míranda Mítra Mjalldís Mjallhvít Mjaðveig Mjöll Mjöllnir Mjölnir Mogens Moli Molly Moritz Mose
Mosi Módís Móeiður Móey Móheiður Móna Mónika Móníka Móri Mórits Móses Móði Mörður Muggur Munda Mundheiður Mundhildur
Mundína Muni Muninn Múli Myrkvi Myrra Mýr Mýra Mýrkjartan Mýrún Mølgaard Nadía Naja Nana Nanni Nanný Nansý Naomí Naómí
Narfi Natalía Natan Natanael Nataníel Natasja Náttmörður Náttsól Náttúlfur Nea Neisti Nella Nellie Nellý Nenna Nenni
Neo Neptúnus Nete Nick Nicolaj Niilo Niina Nikanor Nikíta Niko Nikola Nikolaj Nikoletta Nikólína Nikulás Ninja Ninna
Niðbjörg Níels Níls Nína Níní Njála Njáll Njóla Njörður Noa Noel Nonni Noora Norbert Nour Nóa Nóam Nóel Nói Nóni Nóra
Nóri Nótt Nóvember Nökkvi Númi Nýbjörg Nývarð Odda Oddbergur Oddbjörg Oddbjörn Oddfreyja Oddfreyr Oddfríður Oddgerður
Oddhildur Oddi Oddkell Oddleifur Oddmar Oddný Oddrún Oddsteinn Oddur Oddvör Oddþór Odeline Odette Ofelia Oiva Oktavía
Oktavíus Októ Októvía Októvíus Olavi Olfert Olgeir Olivert Oliwer Olle Olli Ollý Olof Olov Onni Oona Ora Orfeus Orka
Ormar Ormheiður Ormhildur Ormur Orri Orvar Orvokki Oskari Osmo Ossi Ossian Otkatla Otkell Otri Otta Otti Ottilia Ottó
Otur Outi Óda Ófeigur Ófelía Óla Ólafía Ólafína Ólafur Ólavía Óli Óliver Ólivía Ólína Ólíver Ólöf Ómar Ómi Ósa Ósk
Óskar Ósvald Ósvaldur Ósvífur Ótta Óttar Óttarr Óðinn Ögmunda Ögmundur Ögn Ögri Ölnir Ölrún Ölveig Ölver Ölvir
Öndólfur Önundur Örbrún Örjan Örk Örlaugur Örlygur Örn Örnólfur Örvar Ösp Össur Östen Öxar Paavo Palle Pamela París
Parmes Pasi Patrek Patrekur Patric Patrisía Pauli Pauliina Pála Páldís Páley Pálfríður Pálhanna Pálheiður Pálhildur
Pálín Pálína Páll Pálmar Pálmey Pálmfríður Pálmi Pálrún Päivi Päivikki Pär Pedró Pekka Pentti Perla Pernilla Pertti
Peta Pete Petrea Petri Petrína Petronella Petrónella Petrós Petrún Petrúnella Petteri Pétrína Pétrún Pétur Pierre Piia
Pirjo Pirkko Pía Pjetur Polly Pollý Pontus Poul Pría Príor Præst Rafael Rafn Rafnar Rafney Rafnhildur Rafnkell
Ragnbjörg Ragner Ragney Ragnfríður Ragnheiður Ragnhildur Ragúel Raija Raili Raimo Ralf Ralph Ramóna Randalín Randíður
Randver Randý Ranka Rannva Rannver Rauno Rán Ráðgeir Ráðhildur Ráðvarður Refur Reginbaldur Reginbjörg Reginn Regitse
Regitze Regína Reifnir Reijo Reimar Reinar Reine Reinhart Reinhold Reino René Renée Reyn Reynald Reynar Reyndís
Reynheiður Reynhildur Reynir Reyr Reza Richardt Rickard Riikka Riitta Rikharð Rikharður Rikka Riku Ripley Risto Ritt
Ritva Ríkarður Ríkey Ríkharð Ríkharður Rín Ríó Ríta Roberto Ron Ronni Roope Roosa Rorí Rosen Rosita Roxanna Róbert
Róberta Róbjörg Rólant Róman Rómeó Rós Rósa Rósalind Rósanna Rósant Rósar Rósberg Rósbjörg Rósborg Róselía Rósey
Rósfríður Róshildur Rósi Rósinberg Rósinkar Rósinkara Rósinkrans Rósinkransa Róska Róslaug Róslind Róslinda Róslín
Rósmann Rósmary Rósmarý Rósmunda Rósmundur Rósný Röfn Rögn Rögnvald Rögnvaldur Rögnvar Rökkvi Röskva Röðull Runi Runný
Runólfur Rúbar Rúben Rúbý Rúdólf Rún Rúna Rúnar Rúndís Rúnhildur Rúrik Rúrí Rútur Saara Sabína Sabrína Safír Sakari
Sakarías Salbjörg Saldís Salgerður Salín Salína Salka Sally Salmann Salmar Salný Salome Salóme Salómon Salvar Salvör
Samson Samu Samuli Samúel Sandel Sandri Sandur Sanni Santeri Santía Sari Sarína Satu Saxi Sebastían Sefanía Seifur
Seija Seimur Selja Selka Senía Seppo Septíma Sera Serena Sesar Seselía Sesil Sesilía Sesselía Sesselja Sessilía Seth
Sif Sigbergur Sigbert Sigbjartur Sigbjörn Sigdís Sigdór Sigdóra Sigfastur Sigfinnur Sigfreður Sigfríð Sigfríður Sigfús
Sigga Sigge Siggeir Siggerður Sighvatur Sigjón Siglaugur Sigmann Sigmar Sigmunda Sigmundur Signa Signhildur Signý
Sigri Sigríkur Sigríður Sigrún Sigsteinn Sigtryggur Sigtýr Sigur Sigurást Sigurásta Sigurbaldur Sigurbára Sigurberg
Sigurbergur Sigurbirna Sigurbjarni Sigurbjartur Sigurbjörg Sigurbjörn Sigurbjört Sigurborg Sigurbrandur Sigurdís
Sigurdór Sigurdóra Sigurdríf Sigurdrífa Sigurey Sigurfinna Sigurfinnur Sigurfljóð Sigurgeir Sigurgeira Sigurgestur
Sigurgísli Sigurgrímur Sigurhanna Sigurhans Sigurhelga Sigurhildur Sigurhjörtur Sigurjón Sigurjóna Sigurkarl Sigurlaug
Sigurlaugur Sigurlás Sigurleif Sigurleifur Sigurlilja Sigurlinn Sigurlinni Sigurliði Sigurlín Sigurlína Sigurmann
Sigurmar Sigurmon Sigurmunda Sigurmundur Sigurnanna Sigurnýas Sigurnýjas Siguroddur Siguróli Sigurósk Sigurpáll
Sigurrós Sigursteina Sigursteinn Sigursveinn Sigurunn Sigurvaldi Sigurveig Sigurvin Sigurvina Sigurða Sigurður
Sigurþór Sigurþóra Sigvaldi Sigvard Sigvarður Sigyn Sigþór Sigþóra Sigþrúður Siiri Silfa Silfá Silfrún Silka Silla
Sille Silli Silva Silvana Silvía Simo Sindri Sini Sinikka Sirkka Sirpa Sirra Sirrý Sisko Sixten Sía Símon Símonía
Sírnir Sírus Sísí Síta Sívar Sjafnar Sjöfn Skafti Skapti Skarpheiður Skarphéðinn Skefill Skeggi Skírnir Skíði Skjöldur
Skorri Skov Skugga Skuggi Skuld Skúla Skúli Skúlína Skúta Skær Skæringur Smári Smed Smiður Smyrill Snjáfríður Snjáka
Snjófríður Snjóki Snjólaug Snjólaugur Snjólfur Snorra Snorri Snót Snæbjartur Snæbjörg Snæbjörn Snæbjört Snæborg Snæbrá
Snædís Snæfríður Snæhólm Snælaug Snælaugur Snær Snæringur Snærós Snærún Snævar Snævarr Snæþór Soffanías Soffía Sofi
Sofía Solvej Sonny Sonný Sophanías Sophus Sófónías Sófus Sókrates Sól Sólbergur Sólbjartur Sólbjörg Sólbjörn Sólbjört
Sólborg Sólbrá Sólbrún Sóldís Sóldögg Sóley Sólfríður Sólgerður Sólhildur Sólimann Sólín Sólkatla Sóllilja Sólmar
Sólmundur Sólný Sólon Sólrós Sólrún Sólveig Sólver Sólvin Sólvör Sónata Sölmundur Sölva Sölvar Sölvey Sölvi Sölvína
Sören Spartakus Sporði Spói Stanley Stapi Starkaður Starri Stefana Stefanía Stefán Stefánný Stefnir Steina Steinarr
Steinberg Steinbergur Steinbjörg Steinbjörn Steinborg Steindís Steindór Steindóra Steiney Steinfinnur Steinfríður
Steingerður Steingrímur Steinhildur Steini Steinkell Steinlaug Steinmann Steinmar Steinmóður Steinn Steinólfur
Steinrós Steinröður Steinrún Steinunn Steinvarður Steinvör Steinþór Steinþóra Stellan Stirnir Stígheiður Stígrún
Stígur Stína Stjarna Stormur Stórólfur Sturlaugur Sturri Styrbjörn Styrgerður Styrkár Styrmir Styrr Sumarliði
Sumarlína Sumarrós Sune Sunna Sunnefa Sunneva Sunníva Sussanne Sussie Suvi Súla Súsan Súsanna Svafa Svafar Svala Svali
Svalrún Svan Svana Svanbergur Svanbjörg Svanbjörn Svanbjört Svanborg Svandís Svaney Svanfríður Svangeir Svanheiður
Svanhildur Svanhólm Svanhvít Svani Svanlaug Svanlaugur Svanmundur Svanrós Svante Svanur Svanþór Svanþrúður Svava
Svavar Sváfnir Svea Sveina Sveinar Sveinberg Sveinbjartur Sveinbjörg Sveinbjörn Sveinborg Sveindís Sveiney Sveinfríður
Sveingerður Sveinhildur Sveinjón Sveinlaug Sveinlaugur Sveinmar Sveinn Sveinrós Sveinrún Sveinsína Sveinungi Sveinveig
Sveinþór Sverrir Svölnir Svörfuður Sylgja Sylva Sylvía Sys Sýrus Sæberg Sæbergur Sæbjörg Sæbjörn Sæbjört Sæborg Sædís
Sæfinna Sæfríður Sæhildur Sæi Sælaug Sælaugur Sæmann Sæmunda Sæmundur Sæný Sær Særós Særún Sæsól Sæunn Sævald Sævaldur
Sævar Sævarr Sævin Sævör Sæþór Sørine Søs Taina Taisto Tala Talía Tamar Tammy Tandri Taneli Tanía Tapani Tapio Tarfur
Tarja Taru Tauno Teemu Teija Teitný Teitur Tejs Tekla Tellervo Telma Tera Teresia Teresía Terhi Tero Terttu Teuvo
Theodór Theodóra Theódór Theódóra Theres Theresia Therése Thorberg Thór Thure Tiia Tiina Timmy Timo Tindar Tindra
Tindri Tindur Tinna Tinni Tirsa Tía Tíbrá Tími Tímon Tímoteus Tímóteus Tína Tístran Tjaldur Tjörfi Tjörvi Tobías Todda
Toivo Tolli Tomi Tommi Toni Tonni Topias Torbjörg Torbjörn Torfey Torfheiður Torfhildur Torfi Torsten Tova Tóbías Tóbý
Tói Tóka Tóki Tómas Tór Tóta Trausti Tristana Troels Trostan Trú Trúmann Tryggva Tryggvi Tryggvína Tuija Tumas Tumi
Tuomas Tuomo Ture Tuukka Tuula Tuuli Tuulia Tuulikki Tyrfingur Týr Týra Ubbi Uffe Uggi Ugla Ulrica Ulrich Ulrika
Ulrike Undína Uni Unna Unnar Unnbjörg Unnbjörn Unndís Unndór Unnsteinn Unnur Unnþór Uno Uolevi Urban Ursula Urðar
Urður Uxi Úa Úddi Úlfa Úlfar Úlfdís Úlfey Úlfgeir Úlfheiður Úlfhéðinn Úlfhildur Úlfkell Úlfljótur Úlfrún Úlftýr Úlfur
Úlla Úlrik Úna Úndína Úranía Úranus Úrsúla Vagn Vagna Vagnbjörg Vagnfríður Vaka Vakur Vala Valbergur Valbjörg Valbjörk
Valbjörn Valbjört Valbrandur Valdheiður Valdi Valdimar Valdís Valdór Valentin Valentín Valentína Valentínus Valería
Valey Valfríður Valgarð Valgarður Valgeir Valgerða Valgerður Valhildur Valíant Valka Vallaður Vallý Valmar Valmundur
Valný Valrós Valrún Valsteinn Valter Valtteri Valtýr Valur Valva Valves Valý Valþór Valþrúður Vanda Varmar Vatnar Váli
Vápni Vár Väinö Veera Veeti Veig Veiga Veigar Veigur Veijo Veikko Veli Venla Venus Ver Vermundur Verner Verneri
Vernharð Vernharður Verónika Veróníka Vesa Vestar Vestmar Vetrarrós Veturliði Vébjörg Vébjörn Védís Végeir Végerður
Vékell Vélaug Vélaugur Vémundur Véný Vésteinn Vibeka Victoría Vide Vigdís Vigfús Viggó Vignir Vigný Vigri Vigtýr Vigur
Viivi Vikar Viktoría Vilberg Vilbergur Vilbert Vilbjörn Vilbogi Vilborg Vilbrandur Vildís Vilfríður Vilgeir Vilgerður
Vilhelmiina Vilhelmina Vilhelmína Vilhjálmur Vilho Vili Viljami Vilji Viljo Villa Villads Ville Villi Villimey Vilmar
Vilmer Vilmundur Vilný Vinbjörg Vinjar Vinný Vinsý Virgill Virginía Virpi Viveka Vivianne Viðar Viðja Víbekka Víf
Vífill Vígdögg Víggunnur Víglundur Vígmar Vígmundur Vígsteinn Vígþór Víkingur Víóla Víóletta Vísa Víðar Víðir Voney
Vopni Vordís Vorm Vöggur Völundur Vörður Vöttur Vuokko Weena Wilhelmina Willard Willum Wilmer Winni Winnie Xenia Yan
Yannick Yda Ylfa Ylfur Ylja Ylur Ymir Yngvi Ynja Yousef Yrja Yrjö Yrkill Yrsa Ýja Ýma Ýmir Ýr Ýrar Ýrr Zacharias
Zakaría Zakarías Zara Zehnia Zelma Zenia Ziggy Zophanías Zophonías Zóphanías Zóphonías Ægileif Ægir Æsa Æsgerður Æsir
Ævar Ævarr Øjvind Ørni Øvli Þalía Þangbrandur Þeba Þengill Þeódís Þeódóra Þeyr Þinur Þiðrandi Þiðrik Þjálfi Þjóstar
Þjóstólfur Þjóðann Þjóðbjörg Þjóðbjörn Þjóðgeir Þjóðhildur Þjóðleifur Þjóðmar Þjóðólfur Þjóðrekur Þjóðvarður Þoka
Þorberg Þorbergur Þorbjörg Þorbjörn Þorbrandur Þorfinna Þorfinnur Þorgarður Þorgautur Þorgeir Þorgerður Þorgestur
Þorgils Þorgísl Þorgnýr Þorgríma Þorgrímur Þorkatla Þorkell Þorlaug Þorlaugur Þorlákur Þorleif Þorleifur Þorleikur
Þormar Þormóður Þormundur Þorri Þorsteina Þorsteinn Þorstína Þorvaldur Þorvar Þorvarður Þór Þóra Þóranna Þórar
Þórarinn Þórarna Þórbergur Þórbjörg Þórbjörn Þórdís Þórelfa Þórelfur Þórey Þórfríður Þórgnýr Þórgrímur Þórgunna
Þórgunnur Þórhaddur Þórhalla Þórhalli Þórhallur Þórhanna Þórheiður Þórhildur Þórir Þórkatla Þórlaug Þórlaugur Þórleif
Þórleifur Þórlindur Þórmar Þórmundur Þórný Þórodda Þóroddur Þórormur Þórólfur Þórörn Þórsteina Þórsteinn Þórsteinunn
Þórstína Þórunn Þórveig Þórvör Þórða Þórður Þöll Þrastar Þrá Þráinn Þrándur Þróttur Þröstur Þrúða Þrúðmar Þrúður
Þrymur Þula Þura Þurí Þuríður Þurý Þúfa Þyri Þyrí Þyrnir
`;
