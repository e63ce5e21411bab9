// biome-ignore-all format: a data table
/*
 * Given names of other European languages: 8280, without those of the lists before it.
 * Source: Python Faker 40.54 (MIT), @faker-js/faker 10.6 (MIT) locales en_GB, en_US, en_IE, de, de_AT, de_CH, nl,
 * fr, it, es, pt, pl, lt, lv, et, cs, sk, sl, hr, sr, hu, ro; US Census 1990 (public domain, through PyPI names
 * 0.3, MIT), the commonest; Baltic and Polish ones also by hand.
 * Made on 2026-11-22: double names taken apart, duplicates dropped, sorted. No list says who bears a name.
 */
/** Separated by blanks. */
export const GIVEN_NAMES_EUROPE = `
Aaliyah Aaltje Aare Aarón Abaco Abbas Abbi Abbie Abbondanza Abbondanzio Abbondio Abby Abdon Abdone Abdonie Abe
Abelardo Abele Abelin Abeline Abenzio Abélard Abibo Abigaelle Abigail Abigaíl Abigaïl Abigél Abilio Abondance Abram
Abramio Abramo Abril Absalon Acace Acacie Acacio Acanthe Acario Accursio Ace Achaire Achille Achim Acilia Acilio
Aciscolo Acrisio Aćim Adalard Adalardo Adalbald Adalbaude Adalbert Adalberta Adalberto Adalbéron Adalfredo Adalgisa
Adalgiso Adalric Adalrico Adalsinde Adamo Adán Addie Addo Addolorata Adegrin Adegrine Adelaida Adelaide Adelajda
Adelardo Adelasia Adelbert Adelberto Adelchi Adelfo Adelgardo Adelgunde Adelia Adelin Adelina Adelinde Adeline Adelmo
Adelphe Adeltrude Adem Adenet Adeodato Adèle Adél Adéla Adélaïde Adélie Adéodat Adhémar Adi Adina Adjutor Ado Adolfine
Adolfo Adolph Adolphe Adolphie Adomas Adone Adonis Adonise Adora Adoración Adrastée Adrehilde Adria Adriaan Adriane
Adrianna Adrianne Adriano Adrián Adriána Adrien Adrienn Adrienne Adrija Adrijana Adrione Aedan Aenne Afonso Afro
Agabio Agamennone Agape Agapet Agapito Agathange Agathon Agaton Agazio Agáta Agenore Agesilao Agilbert Agilberte Aglaé
Aglaia Agnan Agnane Agneflète Agnesa Agnese Agnès Agnė Agnolo Agnos Agostina Agostino Agripina Agrippa Agrippin
Agrippine Agris Agrypina Agustin Agustina Agustín Aiace Aidan Aidano Aidas Aideen Aiden Aiga Aigars Aija Aiko Aileen
Ailis Aimable Aimee Aimé Aimée Aimone Ainara Ainārs Aine Ainoa Aisling Aislinn Aistė Aistis Aitana Aitor Aivar Aivaras
Aivars Aīda Ajda Ajna Akvelīna Aladino Alain Alaine Alaïs Alamanno Alana Alanis Alanna Alannah Alano Alara Alarico
Alastair Alban Albane Albano Alberico Albertina Albertine Albertīne Alberts Albérade Albéric Albina Albino Albín
Alboino Albrecht Albrico Alceo Alceste Alcibiade Alcide Alcides Alcidie Alcime Alcina Alcine Alcino Alcyone Aldegonde
Alderano Aldis Aldo Aldobrando Aldonce Aldric Aleandro Aleardo Aleaume Alec Alecia Alejandra Alejo Aleks Aleksa
Aleksandar Aleksandr Aleksandras Aleksandrs Aleksei Aleksej Aleksy Alemka Alen Alena Alenka Aleodor Aleramo Alessa
Alessandra Alessandro Alessia Alessio Aleš Aleth Alexandar Alexandr Alexandre Alexandria Alexandrie Alexandrina
Alexandrine Alexandros Alexandru Alexanne Alexe Alexei Alexej Alexia Alexine Aleyna Alfio Alfonsa Alfonso Alfonz
Alfreda Alfredas Alfredo Alfréd Alfrēds Algimantas Algirdas Algiso Alia Alica Alicja Aliette Aliénor Alighiero Alin
Aline Alis Alisha Alison Alissa Alistair Alistar Alister Alix Aliya Aliyah Alizé Alícia Alíz Alīda Alja Aljaž Aljoša
Alka Allegra Allen Allene Alliaume Allie Allison Allyson Almerigo Almine Almire Almiro Almudena Almut Almuth Alois
Aloisia Aloisio Aloīzs Aloïs Aloïse Alojz Alojzia Alojzij Alojzija Alondra Alonso Alonzo Aloys Aloyse Alparslan Alphée
Alphons Alphonse Alphonsine Alphonso Alpinien Alta Altea Althea Althée Alton Alvaro Alverède Alviero Alvina Alvise
Alvīne Alwar Alwin Alwina Alwine Alya Alyce Alyson Alyssa Alžbeta Alžběta Aļģirds Aļģis Amabela Amabile Amada Amadeo
Amado Amador Amaliane Amalija Amalric Amalthée Amancio Amande Amandin Amandine Amando Amant Amante Amanzio Amar Amara
Amarande Amaranthe Amaranto Amarilis Amaro Amaryllis Amata Amato Amatore Amauri Amaya Amália Amālija Amber Ambra Ambre
Ambrogio Ambroise Ambroisie Ambrosiano Ambrosio Ambroży Ambróz Amedeo Amedeu Amelija Ameline Amelio Amerigo Amédée
Amélia Améliane Amélie Amélien América Américo Améthyste Amico Amie Amiel Amilcare Amin Aminte Amintore Amílcar Amleto
Amon Amone Amor Amore Amour Amparo Ampelio Amza Anabel Anabela Anabella Anacleto Anaël Anaëlle Anaida Anaïs Anamaria
Anamarija Anastase Anastasie Anastasija Anastasije Anastasio Anastasios Anastazija Anastazja Anastázie Anatol Anatole
Anatoli Anatolia Anatolie Anatolij Anca Ancelin Anceline Anci Ancica Ancilla Ancuța Anči Ančica Anda Andelin Andelko
Andelo Andéol Anděla Andi Andjela Andjelina Andoche Andrada Andras Andraž András Andree Andreea Andrei Andreia Andrej
Andreja Andrejka Andrejs Andrešs Andrey Andrée Andrian Andrija Andrijana Andrina Andris Andrius Andro Andromeda Andrus
Andy Andżelika Andžejs Andžs Anej Anemona Anesa Anete Anežka Anémone Angadrême Ange Angel Angelia Angeline Angelino
Angelique Angelita Angelo Angèle Angélica Angélina Angélique Anghel Anghelina Angie Angilbe Angilberte Angilran
Angoustan Angus Ani Anica Anicet Aniceto Anicette Anicée Aniela Aniello Anikó Anișoara Aníbal Anka Anke Ankica Anko
Annabel Annabell Annabelle Annagrazia Annalena Annaliese Annalisa Annalise Annamaria Annamária Annedore Annegret
Annegrete Annekatrin Anneke Annelene Annelies Anneliese Annelore Annemarie Annemie Annemijn Annerose Annett Annibal
Annibale Annija Annita Annmarie Annonciade Annunziata Anouar Anouk Anrijs Ansaldo Ansbert Ansberte Anselm Anselma
Anselme Anselmo Ansgary Ansis Ansovino Anstrudie Anšlavs Antal Antanas Antea Antek Antelmo Anthelme Anthelmette Antide
Antigone Antim Antimo Antino Antioco Antionette Antje Anto Antoaneta Antoin Antoine Antoinette Antonela Antonella
Antonello Antoni Antonietta Antonija Antonin Antonina Antonine Antonino Antonios Antoniu Antonius Antonín Antons
Antony Antoņina Antónia António Antra Ants Antun Anunciación Anuška Anuța Anže Anđa Anđela Anđelika Anđelina Aodhan
Aoibheann Aoibhin Aoibhinn Aoife Aphélie Apolena Apolinar Apollina Apollinaire Apollinare Apollinary Apolline Apollo
Apollonia Apolonia Apostolos Appia April Apuleio Aquilin Aquiline Aquilino Arabella Arabelle Araceli Araldo Aranka
Aras Aratone Aránzazu Arcade Arcadie Arcadio Arcelia Archambaud Archange Archibald Archie Archimede Archippo Arcibaldo
Arda Ardito Arduino Aresio Argelia Argimiro Argine Argo Ariadna Arialdo Ariane Arianna Arianne Aribert Ariberto Aricie
Arie Ariele Arielė Arielle Arif Arijus Arina Ariosto Aristarco Ariste Aristeo Aristide Aristides Aristione Aristița
Aristo Aristofane Aristotele Arkady Arkādijs Arleen Arlene Arlette Arline Armance Armand Armandas Armande Armandine
Armando Armands Armel Armeline Armelle Armida Armide Armin Arminas Armine Arminio Armīns Arnaldo Arnas Arnaud Arnaude
Arnd Arndt Arnfried Arnim Arnis Arno Arnoldas Arnolds Arnošt Arnould Arnulfo Aroa Arolde Aronas Aronne Arpád Arran
Arrigo Arron Arsenie Arsenije Arsenio Arseniusz Arsène Arsènie Arsinoé Artemio Artemisa Artémis Arthaud Arthème
Arthurine Artis Arturo Arturs Artūras Artūrs Arūnas Arved Arvīds Arvydas Arwen Arya Arystarch Arzu Ascanio Ascelin
Asceline Ascension Ascensión Asdrubal Asdrubale Asel Asella Ashlee Ashleigh Ashlene Ashley Ashling Ashton Asia Asija
Asimodeo Asiya Asja Assomption Assunta Assunto Astarté Asterio Astérie Astianatte Astrée Astride Astrīda Asunción Asya
Ataleo Atanasia Atanasio Atanazy Atenulf Athalie Athanase Athanasie Athanasios Athénaïs Athina Athos Atila Atilio
Attila Attilano Attilio Aube Aubertine Auberto Aubrey Aubry Audace Aude Audebert Audeline Audouin Audra Audran Audrey
Audrius Audronė Augustas Auguste Augustina Augustine Augustín Augusto Augusts Aura Aure Aurel Aurelia Aurelian
Aureliana Aureliano Aurelija Aurelio Aurelle Aurèle Aurélia Aurélie Aurélienne Aurēlija Aurėja Aurian Auriane Aurica
Aurică Aurimas Auro Aurore Ausilia Ausiliatrice Ausilio Ausma Austėja Austin Austra Aušra Aušrinė Autumn Auxane
Auxence Ave Aveline Averardo Avery Avgust Avigaëlle Avis Avoye Avram Axeline Axelle Axenia Axinte Aya Ayana Ayaz Ayden
Ayesha Ayla Ayleen Aylin Ayman Aymard Aymardine Aymeric Aymon Aymonde Aynur Ayoub Aysel Ayten Aza Azahar Azahara
Azalée Azeglio Azelia Azeline Azelio Azeneth Azélie Aziz Azra Azucena Azzurra Ábel Ádám África Ágata Ágnes Águeda Ákos
Álvaro Ámbar Ángel Ángela Ángeles Ármin Áron Árpád Áurea Ângela Ângelo Ādams Ādolfs Ārija Ārijs Āris Änne Ąžuolas
Babett Babette Babila Baccio Bacco Badr Baiba Bailey Bailie Balázs Baldassare Baldassarre Balderico Baldo Baldomero
Baldovino Balduino Balthasar Balthazar Bambina Baņuta Baptist Baptiste Bara Baran Barb Barbarigo Barbe Barbora Barbra
Barbu Bardo Bardomiano Barica Baris Barna Barnaba Barnabás Barnabé Barry Barsaba Barsimeo Bart Bartek Barthélemy
Bartholomäus Bartimée Bartolo Bartolomea Bartolomej Bartolomeo Bartolomeu Bartolomé Bartłomiej Bas Basarab Basil
Basile Basileo Basilia Basilio Basilisse Bassiano Bassilla Bastiaan Bastiano Bastien Bathilde Batilda Battista Batuhan
Baudelio Baudouin Bautista Bayram Bazyli Bálint Bárbara Bārbala Bănel Bärbel Beato Beatrix Beatriz Beatrycze Beau
Beáta Beāte Bebe Becky Bedřich Begoña Bekir Bela Belen Belén Belimir Belina Belle Bellino Belo Beltramo Benas Bence
Bende Bendegúz Benedek Benedetta Benedetto Benedict Benedita Benedykt Benett Beni Beniamin Beniamina Beniamino Benigna
Benigno Benita Benito Benja Benjamim Benjámin Benn Bennet Bennett Bennie Benno Benoît Benone Bentley Benvenuta
Benvenuto Benyamin Beňadik Beppe Berardo Berat Berend Berengario Berenice Berislav Berkay Bernabé Bernadett Bernadetta
Bernadette Bernadine Bernarda Bernardino Bernardita Bernardo Bernd Bernfried Bernhardine Bernice Bernward Beronico
Berra Bertalan Berthold Berti Bertie Bertille Berto Bertold Bertoldo Bertolfo Bertrand Beryl Bess Bessie Bethan
Bethany Beti Betsy Betta Bette Betti Bettie Bettye Beulah Beuve Beverley Beverly Béatrice Béla Bénédicte Bénigne
Béranger Bérangère Bérard Bērends Bērtulis Biagio Bianka Bibi Bibiana Bibianna Bibiano Bibiána Bice Bienvenida Biljana
Billie Bindo Bino Birdie Birgid Birgitt Birino Biruta Birutė Bisenija Biserka Bíborka Bjorn Blagica Blagoje Blahoslav
Blaine Blaise Blake Blanaid Blanca Blanche Blandine Blanduzia Blanka Blas Blaž Blažej Blažena Boas Boaz Boban Bobana
Bobbi Bobbie Bodhi Bodi Bodo Boet Bogdana Boglárka Bogoljub Bogomir Bohdan Bohdana Bohémond Bohumil Bohumila Bohumír
Bohuslav Bohuslava Bohuš Bojan Bojana Boldizsár Boleslav Boļeslavs Bon Bonagiunta Bonaldo Bonaventura Bonavita
Boniface Bonifacio Bonifác Bonita Bonito Bonnie Bora Borbála Borivoje Borja Borjan Borka Borko Borna Boróka Bortolo
Borut Borys Bořivoj Bosiljka Boško Boštjan Botond Bouchard Bowie Boyd Bozena Bożena Boža Božena Božica Božidar
Božidara Božo Brad Bradford Bradley Brady Brajan Bram Brancaleone Brandi Brandie Brando Brandon Brandy Branimir
Branimira Branislav Branislava Branka Brankica Branko Brájen Brândușa Brăduț Breandan Breanna Breda Brencis Brenda
Brendan Brenn Bret Brett Briac Briana Brianna Brianne Brice Bridget Bridgett Bridgette Brieuc Brigid Brigida Brigita
Brigitte Britney Brittany Brittney Brígida Brogan Bronach Bronagh Bronislava Broņislava Broņislavs Brooke Brooklyn
Bruce Bruna Brunehaut Brunehilde Brunhild Brunhilde Bruni Brunilda Brunilde Bruto Bryan Bryant Bryce Brygida Bryon
Bryony Břetislav Bucur Buddy Budimir Buenaventura Burak Burckhard Burghard Burkard Burkhard Burkhardt Burton Byron
Bystrík Błażej Caetana Cahal Cahir Cailin Cailum Caino Caio Caitlin Caitlyn Caitriona Caius Cal Calanico Calcedonio
Caleb Calista Calisto Calixta Calixte Calixto Callan Callie Callisto Callum Calogera Calogero Calpurnia Calum Calvin
Camelia Cameron Camélien Camil Camila Camille Camillien Camillo Camilo Can Canan Candace Candela Candelaria Candelario
Candelas Candice Candida Candide Candido Candy Cantemir Cantidio Canziano Caoilfhionn Caoimhe Caoimhin Caolain Caolan
Caomhan Capitolina Capucine Cara Caragh Caren Carey Cari Caribert Caridad Carissa Carlene Carlijn Carlito Carloman
Carlota Carlotta Carlton Carly Carmel Carmela Carmelita Carmella Carmelo Carmina Carmine Carminho Carol Carole Carolyn
Caronte Carponio Carrie Carroll Carter Cary Caryn Cas Casandra Casemiro Casey Casian Casiana Casilda Casimira Casimiro
Caspar Cassandre Cassiano Cassidy Cassie Cassien Cassio Cassiopea Casto Cataldo Cataleya Catalina Catena Caterina
Cathal Cathleen Cathryn Cathy Catinca Catrina Catrinel Catriona Catullo Cayetana Cayetano Cazimir Cándida Cándido
Călin Cătălin Cătălina Cäcilia Cäcilie Ceara Cebrián Ceca Cecco Cecelia Cecile Cecilija Cecilio Cecília Cecylia
Cecyliusz Cedric Cedrik Cedrin Ceferino Celal Celeste Celestina Celestine Celestino Celia Celinia Celso Cem Cemal
Cemil Cene Cengiz Centa Cerasela Cesar Cesare Cesario Cetin Ceyda Ceylin Cezar Cezara Cezary Cécile Cédric Céleste
Célestin Célestine Célien Célina Céline Césaire César Chad Chandra Chantal Chantel Chantelle Charis Charity Charlaine
Charleen Charlemagne Charlene Charline Charmaine Charo Chase Chasity Chayenne Che Chelo Chelsea Chelsey Chema Cheri
Cherie Cherith Cherry Cherubino Cheryl Chester Cheyenne Chiaffredo Chiara Childebert Chilpéric Chita Chloe Chloé Chloë
Chong Chrétien Christa Christelle Christi Christiaan Christiana Christiano Christie Christl Christodule Christof
Christoph Christophe Christos Christy Chrysole Chrysostome Chrystal Chucho Chuck Chus Chuy Cianan Ciara Ciaran Ciarrai
Cilli Cillian Cilly Cindi Cino Cintia Cinzia Ciprian Cipriana Cipriano Cirano Ciriaco Ciril Cirilla Cirillo Cirino
Ciríaco Ciro Claas Claire Clare Clarence Clarenzio Clarice Clarisa Clarissa Clarisse Clark Claude Claudette Claudien
Claudine Claudio Claudiu Claudius Clay Clayton Cláudio Cläre Cleandro Clelia Clemens Clement Clemente Clementina
Clemenzia Cleo Cleofe Cleonico Cleopatra Cleto Cleveland Cléandre Clélie Clémence Clément Clémentine Cléry Cliff
Clifford Clifton Climaco Clinio Clint Clinton Clio Cliodhna Cliona Clive Clímaco Clodagh Clodomiro Clodoveo Cloe
Clorinda Clotaire Clotilde Clovis Clyde Coco Codie Codin Codrin Codrina Codruț Codruța Cody Coen Cointa Cole Coleen
Colette Coline Colleen Collette Collien Collin Colm Colmanno Colmazio Colomba Colombano Colombo Colton Coluccio Colum
Conal Conall Conan Concepcion Concepción Concetta Concetto Concha Conchur Concordio Conn Conner Connor Conor Conrado
Consolata Constance Constança Constantin Constantina Constanța Constanza Constanze Consuela Consuelo Cora Coral
Coralia Coralie Coraline Corbiniano Cordelia Cordula Coreno Corentin Corentine Corey Corina Corine Corinna Corinne
Coriolano Cormac Cornel Cornelio Cornelis Corneliu Cornelius Corona Coronato Corrado Corrie Corrine Cortney Corvin
Cory Cosima Cosimo Cosma Cosme Cosmin Cosmina Costache Costante Costantino Costanza Costanzo Costel Costin Courteney
Courtney Coy Côme Craig Cremenzio Crenguța Crescencia Crescente Crescenzia Crescenzio Crespignano Crin Crina Crispino
Cristaldo Cristea Cristian Cristiana Cristiano Cristobal Cristofor Cristoforo Cristóbal Crocefissa Crocefisso Cronida
Cruz Crystal Csaba Csanád Csenge Csilla Csongor Ctibor Ctirad Cunegonda Cuniberto Cupido Curro Curtis Custodia
Custodio Cuzia Cvetka Cvetko Cvijan Cvijetin Cynthia Cyprian Cyprián Cyprien Cyra Cyriaque Cyrielle Cyril Cyrille
Cyrus Cyryl Czeslaw Čarna Časlav Čedomir Česlovas D'Arc Daan Daantje Dabiživ Dace Dacian Daciana Daciano Dacio Dada
Dado Dafina Dafne Dagmara Dagmāra Dagobert Dagoberto Daiana Daiga Daina Dainis Dainius Dainuvīte Daire Dairine Daisy
Daiva Dajana Dakota Dale Dalia Dalibor Dalibora Daliborka Dalida Dalila Dallas Dalmazio Dalton Damaris Damaso Damiana
Damiano Damián Damien Damijan Damil Damin Damir Damjana Damjanka Damocle Damon Dane Danette Danguolė Danica Daniele
Danielius Danielle Daniels Daniël Danijel Danijela Danila Danilo Danio Danique Danka Danko Danna Danuše Danuta Daphne
Daphné Darcy Daria Darian Dariana Darija Darin Darina Darinka Dario Darius Darío Darja Darko Darla Darleen Darlene
Darnell Darragh Darrel Darrell Darren Darrin Darryl Darwin Daryl Dave Davey Davi Davide Davin Davina Davino Davis
Davor Davorin Davy Dawn Dax Dayna Dániel Dáša Dávid Dāgs Dārta Dāvids Dāvis Dea Deaglan Dean Deana Deane Deann Deanna
Deanne Dearbhail Dearbhaile Dearbhla Debbie Debby Deborah Debra Decebal Decimo Declan Dee Deen Deena Defne Degna
Deidra Deidre Deirbhile Deirdre Deividas Dejan Dejana Delbert Delfina Delfino Delia Delilah Delinda Delizia Delma
Delois Delores Deloris Delphin Delphine Demeter Demetra Demetria Demetrio Demetrius Demetriusz Demi Democrito
Demostene Dena Denice Denisa Denisz Deniz Denny Deodata Deodato Derek Derick Dermot Derrick Dervla Desanka Desdemona
Desiderata Desiderato Desiderio Desimir Desmond Despina Dessie Destiny Detlef Detlev Devin Devon Devota Dewayne Dewey
Dewi Dex Dexter Dexx Dezider Dezső Débora Dénes Désiré Diamante Diamond Diane Diann Dianna Dianne Dianora Diarmuid
Diána Diāna Dida Didier Didimo Didina Diede Diedrich Diego Dieke Dierk Dieter Diethard Diethelm Diether Dietlind
Dietlinde Dietmar Dietrich Dieudonné Dieudonnée Dijana Dilara Diletta Dillon Dimas Dimitri Dimitrije Dimitrina
Dimitrios Dinah Dinis Dino Dinu Diocleziano Diodata Diodoro Diogene Diogo Diomede Dion Dione Dionigi Dionisia Dionisio
Dionizy Dionne Dionýz Dirk Dita Ditmar Dittmar Divna Divo Dixie Djayden Djenna Dmitri Dobrila Dobromila Dobroslav
Dobroslava Dochia Doda Dodato Dogan Doina Dollie Dolly Dolores Domagoj Domantas Domas Domen Domenic Domenica Domenico
Domenik Domezio Domhnall Dominga Domingo Dominic Dominick Dominika Dominique Dominyka Dominykas Domitila Domiziano
Domnica Don Dona Donal Donald Donat Donata Donatas Donatella Donatello Donato Donát Donka Donnell Donnie Donny Donovan
Dora Dorana Doreen Dorel Doretha Dorian Doriana Doriane Doriano Dorián Dorica Dorin Dorina Dorine Dorinel Dorita Dorka
Dorle Dorli Dorotea Doroteja Doroteo Dorothe Dorothee Dorothée Dorothy Dorottya Dorris Dorthy Doru Dottie Douce Doug
Douwe Dovilė Dovydas Doyle Dörte Dörthe Draga Dragan Dragana Dragica Draginja Dragiša Drago Dragoje Dragojlo Dragoljub
Dragoslav Dragoș Dragutin Drahomír Drahomíra Drahoslav Drahoslava Draža Dražen Dren Drew Drina Druina Držimir Držislav
Dua Duane Duarte Dubravka Dubravko Duccio Duco Ducu Dudley Duilio Duje Dujo Dulce Dulina Dumitra Dumitrana Dumitru
Duncan Dunja Durante Dursun Dusan Dustin Dušan Dušanka Dušica Duška Duško Duuk Dwayne Dwight Dylan Dylano Dzidra
Dzintars Dzintra Dzirkstīte Dzīle Eadaoin Eamon Eamonn Earl Earlene Earline Earnest Earnestine Ebe Eberardo Eberhard
Eberhardt Ebony Ecaterina Ecclesio Eckard Eckart Eckehard Eckhard Eckhardt Eckhart Ecrin Ed Eda Eddi Eddy Edelberga
Edelbert Edelgard Edelmira Edelmiro Edeltraud Edeltraut Edeltrud Eden Edgaras Edgard Edgardo Edgars Edilberto Edina
Edita Editha Editta Edīte Edmée Edmond Edmondo Edmundo Edmunds Edoardo Edu Eduard Eduarda Eduardo Eduards Edvardas
Edvige Edvinas Edvīns Edwina Edyta Edythe Edžus Eef Eefje Efe Effie Efisio Efraim Efrain Efraín Efrem Eftimia Eftimie
Egbert Ege Egeo Egidijus Egidio Egils Eginardo Egisto Egizia Egīls Egle Eglė Eha Ehrenfried Ehrentraud Ehrhard Eidvilė
Eilis Eilish Eimantas Eimear Eimer Eimhear Einārs Eitel Eižens Ekkehard Ekkehart Ekrem Ela Eladio Elaide Elaine Elanur
Elda Eleanor Eleanora Eleanore Eleazar Elemér Eleni Elenore Eleonore Eleonóra Elettra Eleuterio Elfi Elfie Elfriede
Elfrīda Elia Eliah Eliana Eliano Eliasz Eliáš Elide Elif Elifio Eligia Eligio Elijah Elimena Elio Eliodoro Elisabeta
Elisabetta Elisaveta Elisea Eliseo Elisha Eliška Elita Eliza Elizabet Elizabeta Elizabete Elize Elīna Elīza Elke
Elladio Elliott Ellis Elmārs Elmīra Elmo Elnora Elodia Elodie Elogio Eloisa Eloise Eloísa Elona Eloy Elpidio Elsbeth
Elton Elvezio Elvia Elvino Elvīra Elwira Elwood Elyas Elynn Elza Elżbieta Ema Emanoil Emanuela Emanuele Emanuil
Emelina Emely Emer Emery Emese Emidio Emigdio Emili Emilian Emiliana Emiliano Emilija Emilijan Emilis Emin Emir
Emirhan Emília Emīlija Emīls Emmanuel Emmanuelle Emmelie Emmely Emmerich Emmerico Emmet Emmett Emperatriz Empirio Emre
Encarna Encarnacion Encarnación Encarnita Enda Endrigo Enecone Enes Engelbert Engin Enguerrand Enid Enie Enikő Enimia
Enna Ennio Enno Enrica Enrico Enrika Enrique Ensar Enver Enya Enzio Enzo Eoghan Eoin Epifanio Eracla Eraclide Eraldo
Erardo Erasmo Erast Eray Erberto Ercan Ercolano Ercole Erdal Erdmute Erdogan Eremia Eren Erenia Erhard Erhardt
Eriberto Erich Erick Ericka Erico Erikas Erina Erkan Erlinda Erma Ermanis Ermanno Ermelinda Ermenegarda Ermenegilda
Ermenegildo Ermes Ermete Ermilo Erminia Erminio Ermīns Ernest Ernesta Ernestas Ernestina Ernestine Ernestīne Ernesto
Ernests Ernie Ernő Erol Eros Ersilia Ervin Ervín Ervīns Erwin Eryk Eryn Erzsébet Esaù Esila Esma Esmee Esmée Esperanza
Espiridión Essie Esteban Estefanía Estela Estella Estera Esterina Estrella Esuperio Eszter Etela Etelka Etelvina
Eterie Ethan Etienne Etta Ettore Euan Eubert Euclide Eudes Eudokia Eudoksja Eudoxe Eudoxie Eufebio Eufemia Eufemio
Eufrasia Eufronio Eufrosina Eugene Eugenia Eugenie Eugenio Eugeniusz Eugène Eugénia Eugénie Eula Eulalia Eulalie
Eulália Eunan Eunice Eunika Euphrasie Euridice Eusebia Eusebio Eusebiu Euseo Eusèbe Eusébie Eustache Eustaquio
Eustațiu Eustorgio Eustosio Eustracjusz Eutalia Eutalio Eutimio Eutropio Evaldas Evaldo Evamaria Evandro Evangelia
Evangelina Evangeline Evangelista Evangelos Evanghelina Evaristo Evasio Evdokija Eve Evelia Evelien Evelin Eveline
Evelína Evelīna Evelyne Everardo Everett Evi Evidio Evie Evija Evita Evodio Evremondo Ewald Ewan Ewelina Eymen
Ezechiele Ezequiel Ezio Ezra Ève Édgar Édith Édouard Éleuthère Éléonore Élia Éliane Élie Élisabeth Élise Élisée Élodie
Éloïse Élzéar Émeline Émeric Émérance Émérencie Émile Émilie Épiphane Éric Érica Étienne Éva Évangéline Évariste
Évelyne Évrard Ērika Ēriks Ēvalds Faas Fabia Fabiana Fabiano Fabián Fabien Fabienne Fabiënne Fabijan Fabio Fabiola
Fabrice Fabricio Fabrizia Fabrizio Fadime Fainche Faith Falba Falk Falko Famiano Famke Fanika Fanni Fannie Fantin
Fantine Farah Fardau Faruk Fatih Fausta Faustas Faustine Faustino Fausto Fay Faya Faye Fayen Fayenne Fazio Fábio
Fátima Feargal Fearghal Febe Fedde Fedele Federica Federico Federigo Fedor Fedora Fedro Felecia Felice Feliciana
Feliciano Felicidad Felicita Felicitas Feliks Felina Feline Felipa Felipe Felisa Felizitas Femke Femm Fender Fenja
Fenna Fenne Ferdi Ferdinando Ferdynanda Ferenc Fergal Fergus Fermiano Fermín Fermo Fern Fernanda Fernando Ferre
Ferruccio Festo Félicie Félicité Féline Félix Fiacre Fiamma Fiammetta Fidel Fidela Fidenziano Fidenzio Fidèle Fieke
Fien Fiene Fiep Fiete Filemon Filiberto Filipa Filipe Filippo Filiz Filofteia Filomena Filomeno Filoména Filotije
Filou Finbar Finia Finja Finlay Finley Finnja Finnley Fintan Fiodor Fiona Fionntan Fionnuala Fiordaliso Fiore Fiorella
Fiorenza Fiorenziano Fiorenzo Fiorino Firmin Fito Flaminia Flavia Flaviana Flaviano Flavie Flavien Flavio Flaviu
Fleano Fleur Floare Floarea Flodoard Floortje Flor Flora Flore Florea Florencia Florencio Florencja Florent Florentin
Florentina Florentine Florentino Florența Florestan Florian Floriana Floriano Florián Florica Floridia Florie Florin
Florina Florinda Florine Floris Flossie Floyd Flynn Foca Folco Folker Folkert Forrest Fortunata Fortunato Fortuné
Fortunée Fos Fosca Fosco Foss Foulques Fran Franc Franca France Frances Francesca Francesco Francette Franci Francia
Francine Francisc Francisca Francisco Franciska Francisque Franciszek Franciszka Franck Franco Francoise Frančišek
François Françoise Franjo Franka Frankie Franklin František Františka Frauke Frazer Freda Freddie Frederic Frederick
Frederico Frederika Frederike Frederique Fredi Fredo Fredy Freek Freia Freida Frenkie Freya Frédéric Frédérique Fricis
Frido Fridolin Fridrich Frieda Friedbert Friedemann Frieder Friedericke Friederike Friedhelm Friedhilde Friedhold
Friedl Friedlinde Friedo Frīda Frontiniano Frusina Fruzsina Fryderyk Fulbert Fulberto Fulcran Fulgence Fulgencio
Fulgenzio Fulvia Fulvio Fuma Furio Furkan Furseo Fuscolo Fynn Gabi Gabija Gabin Gabino Gabor Gabriele Gabrielius
Gabriël Gabrijela Gaby Gaetano Gaël Gaëlle Gaglioffo Gaia Gaida Gail Gaio Gaj Gaja Gal Gala Galasso Galatea Galdino
Gale Galeazzo Galfryd Galileo Gallicano Galo Gandolfo Garance Gareth Garimberto Garnier Garrett Garry Gary Gaspar
Gaspard Gaspare Gaston Gastone Gastón Gašpar Gašper Gatien Gatis Gaud Gaudenzia Gaudenzio Gaudino Gautier Gautiero
Gavin Gavino Gavrilo Gay Gayla Gayle Gábor Geanina Gebhard Gedeon Gedeone Gediminas Geert Gejza Gellért Gelsomina
Geltrude Gelu Gema Geminiano Gemma Gena Gene Generosa Generoso Genesia Genesio Geneva Genevieve Geneviève Gennaro
Genovefa Genoveffa Genoveva Gentile Gențiana Genziano Geoffrey Geoffroy Georgel Georges Georgeta Georgette Georgia
Georgian Georgiana Georgije Georgina Georgine Georgios Geraldine Geraldo Gerard Gerardo Gerasim Gerasimo Gerazym
Gerberge Gerbert Gerdi Geremia Gereon Gerfried Gergely Gergő Gerhardt Gerhart Gerhild Gerino Gerlind Gerlinde Germain
Germaine German Germana Germano Germán Gernot Gero Gerolamo Gerold Gerolf Geronimo Geronzio Gerónimo Gerrit Gerry
Gerta Gerti Gertraud Gertraude Gertraut Gertruda Gertrude Gertrudis Gertrúda Gervais Gervasio Gerwin Gesa Gesche
Gesine Gesualdo Geta Geza Gédéon Gérard Géraud Géza Ghenadie Gheorghe Gheorghiță Gherardo Gherghina Ghislain Ghita
Ghiță Giacinta Giacinto Giacobbe Giacomo Giada Giadero Giambattista Giampaolo Giampiero Gian Gianbattista Giancarlo
Giandomenico Gianfrancesco Gianfranco Gianina Gianluca Gianluigi Gianmarco Gianmaria Gianmario Gianna Gianni Gianpaolo
Gianpiero Gianpietro Gianuario Giasone Gică Gicu Gideon Giedrė Giedrius Giel Giesela Gigi Gigliola Gijs Gil Gilberto
Gilda Gildo Giles Giliola Gilles Gillian Gillo Gineto Ginevra Ginewra Ginger Gino Gintaras Gintarė Gints Gioacchina
Gioacchino Gioachino Giobbe Gioberto Gioconda Giocondo Gioele Gioffre Gioia Giona Gionata Giordano Giorgia Giorgian
Giorgiana Giorgio Giosuele Giosuè Giotto Giovanna Giovanni Giove Gioventino Giovenzio Girardo Girart Girolamo Gisa
Gisbert Gisella Gisèle Gislebert Gislinde Gitta Giuda Giuditta Giulia Giuliana Giuliano Giulietta Giulio Giulitta
Giuseppa Giuseppe Giuseppina Giusta Giustiniano Giustino Giusto Gizela Gizella Gladys Glauco Glenda Glenna Gligorije
Gloria Goda Godeberta Godiva Godofredo Goffredo Gojko Goldie Golia Golub Gomberto Gonçalo Gondebaud Gondulfo Gonerio
Gonsalwy Gonthier Gontran Gonzaga Gonzague Gonzalo Goran Gorana Goranka Gorazd Gordan Gordana Gordiano Gordon Gosto
Gottardo Gottfried Gotthard Gotthilf Gotthold Gottlieb Gottlob Goyo Gönül Götz Gracia Graciana Graciano Gracie
Graciela Graciliano Gracja Gradimir Grady Graeme Graham Grainne Grant Grato Grațian Grațiana Grațiela Grazia Graziana
Graziano Graziella Grazyna Grażyna Greca Greco Greg Grega Gregg Gregorian Gregorio Gregory Gretchen Gretel Gretl
Grégoire Grēta Grga Grgo Grgur Grieta Grigore Grigorije Grimaldo Griselda Grit Grover Grozdana Guadalupe Gualberto
Gualtiero Guarino Gudrīte Gudula Guelfo Guenda Guendalina Guenièvre Guenter Guenther Guerrino Guérin Guglielmo Gui
Guiberto Guido Guilhemine Guilherme Guillaume Guillemette Guillermina Guillermo Guiomar Guiscardo Guiseppe Gumesindo
Gunar Gunārs Gundel Gundelinda Gundi Gundolf Gundula Gunita Gunta Guntars Gunter Gunther Guntis Guntram Gus Gussie
Gustas Gustave Gustavine Gustavo Gustaw Gustáv Gusti Gusztáv Guus Guusje Guy Guyot Gülay Gülsen Gülten Günter Günther
Gvozden Gwen Gwenaëlle Gwendolyn Gwido Gyöngyi György Györgyi Győző Gytė Gytis Gyula Ģederts Ģertrūde Ģirts Hafsa
Hagen Hailey Hajnalka Hajo Hakan Hal Haley Halil Halina Hallie Hamish Hanife Hannchen Hannelore Hanni Hanno Hanns
Hanny Hansgeorg Hansjoachim Hansjörg Hansjürgen Hanspeter Hanss Haralamb Haralambie Hardouin Hardy Harijs Harlan
Harley Harm Harold Haroldo Harriett Harrison Harro Hartmut Hartmuth Hartwig Harvey Hasso Hattie Hauke Hayden Haydée
Hayleigh Hayley Hazel Heath Heather Hector Hedi Hedviga Hedvika Hedwig Hedy Heide Heidelinde Heidelore Heidemarie
Heiderose Heidrun Heike Heiki Heiko Heimo Hein Heiner Heinfried Heini Heino Heinrich Heinz Helēna Helfried Helin
Heliodoro Hella Hellmut Hellmuth Helmar Helmtrud Helmut Helmuth Helve Hendrika Henner Henni Henrich Henrick Henrieta
Henrike Henriks Henrique Henryka Heracleea Heraclio Herberto Heribert Heriberto Herlinde Herluin Herma Hermanis
Hermenegildo Hermina Herminia Herminio Hermīne Hernando Hernán Herrmann Hervé Herwig Hester Héctor Hédelin Hédi Hélène
Hélier Héloïse Hidaya Hidde Hieronim Hilaire Hilario Hilarion Hilary Hildburg Hildebert Hildegart Hildegund Hildegunde
Hillar Hillary Hiltraud Hiltrud Hincmar Hinrich Hipolit Hipólito Hippolyte Hira Hiram Hollie Holly Holm Homer Honoré
Honorine Hope Horace Horacio Horacy Horațiu Horea Horia Horst Hortencia Hortense Hortensia Hortenzia Horymír Howard
Hrvoj Hrvoje Hrvojka Hubert Hubertine Hubertus Hugh Hugues Huguette Humberto Hunor Hunter Huub Hülya Hüseyin Hvalimir
Hynek Iacob Iacopo Iacopone Iago Iain Iancu Ianira Ianis Iara Iasmina Ibán Ibolya Ica Icaro Icilio Ico Ido Idris
Ieremia Ieva Iginia Iginio Igino Ignacia Ignacio Ignacy Ignas Ignatz Ignaz Ignazio Ignác Ignė Ignjat Igors Ika Iker
Ila Ilaria Ilarie Ilario Ilarion Ilay Ilayda Ilda Ildebrando Ildefonso Ildegarda Ildegonda Ildiko Ildikó Ileana Ilene
Ilenia Ilga Ilgmārs Ilhan Ilia Ilias Ilie Ilija Ilinca Ilinka Ilja Ilka Ilko Illidio Illuminato Ilmārs Ilonka Ilva
Ilyas Ilze Iľja Imani Imants Imelda Imke Immacolata Immacolato Immanuel Immo Imogene Imrich Inara Inaya Ināra Inārs
Incoronata Indrek Indrė Indriķis Indro Indy Inese Ineta Inès Inés Inês Ingbert Ingeburg Ingelore Ingetraud Ingetraut
Ingmārs Ingo Ingrida Ingried Ingrīda Inguna Ingus Ingūna Inja Inka Inken Inmaculada Innocente Innocenty Innocenza
Innocenzo Ino Inocencio Inocențiu Insa Inta Ioan Ioana Ioanina Ioannis Iola Iolanda Iole Ion Iona Ione Ionel Ionela
Ionelia Ionică Ionne Ionuț Iorio Iosefina Iosif Ippazio Ippocrate Ippolito Ira Irem Ireneo Ireneusz Irène Irén Irēna
Iride Iridenta Irinel Irmantas Irmela Irmengard Irmgard Irmhild Irmi Irmina Irmingard Irmtraud Irmtraut Irmtrud Irvin
Irving Isabeau Isabela Isacco Isaia Isaiah Isaías Isaura Ischirione Ise Iseult Iside Isidor Isidora Isidore Isidoro
Isidro Isis Ismaele Ismet Ismérie Isotta Isra Israel Issac Istvan István Ita Italia Italo Itziar Iulia Iulian Iuliana
Iuliu Iurie Iustin Iustina Iustinian Iva Ivana Ivančica Ivanka Ivano Ivanoe Ivars Iván Ive Ivek Iven Iveta Ivetta
Ivette Ivica Ivka Ivna Ivo Ivona Ivone Ivonne Ivy Iwan Iwo Iza Izaak Izabelė Izabella Izajasz Ize Izidor Izolda Iztok
Izydor Izzy Íngrid Íñigo Īrisa Jaak Jaan Jaanus Jace Jacinta Jacinthe Jacinto Jackie Jacklyn Jackson Jacky Jaclyn
Jacoba Jacobo Jacobus Jacopo Jacquelyn Jacques Jacquline Jada Jade Jaden Jadran Jadranka Jadranko Jadro Jadwiga
Jaelynn Jaga Jagica Jailey Jaime Jaimy Jairo Jaivey Jaka Jake Jakobs Jakov Jakubina Jalou Jami Jamie Jamila Janek
Janel Janell Janelle Janeta Janett Janette Janez Janica Janice Janie Janin Janina Janine Janis Janīna Janja Janka
Janko Janna Jannek Jannes Jannik Jannis Janos Janosch Japhet Jaqueline Jared Jarlath Jarmila Jarne Jarolím Jaromír
Jaromíra Jaron Jaroslav Jaroslava Jarosław Jarrod Jarvis Jasen Jasenko Jasmijn Jasmina Jasminka Jasmīna Jasna Jasper
Jautrīte Javi Javier Javiera Jax Jaxon Jaxx Jay Jayce Jayda Jayde Jayden Jaylano Jaylen Jaylinn Jayne Jayson Jayvano
Jazz Jazzlyn Jazzlynn Ján János Jázmin Jānis Jāzeps Jeana Jeanie Jeanine Jeanna Jeanne Jeannel Jeannette Jeannie
Jeannine Jeannot Jeff Jefferson Jeffery Jeffrey Jeffry Jefta Jehanne Jekaterina Jela Jele Jelica Jelisaveta Jelka
Jella Jelle Jelmer Jelte Jemma Jena Jenaro Jenel Jenifer Jenő Jerald Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jeremy
Jerguš Jeri Jerica Jermaine Jernej Jerneja Jerome Jerónimo Jerri Jess Jessie Jessika Jesslyn Jesslynn Jessy Jesus
Jesusa Jesús Ješa Jet Jevgeni Jevgeņijs Jevrosima Jewel Jewell Jezdimir Jezups Jérémie Jérôme Jéssica Jēkabs Jēkaubs
Jędrzej Jidde Jil Jillian Jimena Jimi Jindřich Jindřiška Jinte Jinthe Jip Jiri Jiřina Jiří Jitka Joah Joana Joann
Joanne Joanny Joaquim Joaquin Joaquina Joaquín Joas João Job Jobst Jocelyn Jocelyne Jochem Jochen Jodi Jodie Jody Joe
Joelina Joeline Joelle Joep Joerg Joes Joesph Joey Joël Joëlle Johana Johans Johnathan Jokūbas Jolana Jolanda Jolanthe
Jolán Joleen Jolene Jolie Jolien Jolijn Jolin Jolina Jona Jonah Jonathon Jonáš Jonte Joost Jop Jordan Jordana Jordán
Jordi Jordon Jordy Joris Jorn Jorrit Jort Jorūnė Joscha Joschua Josefa Josefien Josep Josephin Josette Joséphine Josh
Josie Josip Josipa Joso Josse Josselin Jost Josua Josué Josy Joško Jourdain Jovan Jovana Jovanka Jovita Joy Joya Joyce
Jozefína Jozo Jozue Joža Jože Jožef Jožefa Jožica Józef Józefina József Jörg Jörn Juana Juanita Juanito Juda Jude Judi
Judicaël Judita Judīte Judy Judyta Juergen Jugoslav Jula Julan Jule Jules Juliana Julianna Julián Julien Julienne
Juliet Julieta Juliette Juliëtte Julija Julijana Julika Julina Julio Julita Juliusz Juna Junayd Juno Juozapas Juozas
Jur Juraj Jure Jurgita Jurģis Juri Jurij Juris Jurre Justas Juste Justin Justinas Justine Justína Justīne Justus
Justyn Jutta Juul Júlia Július Jūla Jūle Jūlija Jūlijs Jūratė Jūsma Jürgen Jüri Kaan Kacper Kadri Kaidi Kairi Kaitlin
Kaitlyn Kajetan Kajus Kalev Kalina Kalinik Kalistrat Kalju Kane Karam Karim Karīna Karley Karlfried Karlheinz Karlijn
Karlis Karlīna Karmela Karmen Karola Karolin Karolis Karrie Karyn Kasey Kasimir Kaspars Katalin Katarīna Katelyn
Katerina Kateřina Katharine Katherina Katherine Katheryn Kathi Kathie Kathleen Kathryn Kathy Katica Katie Katija
Katina Katrina Katrīna Katy Kaya Kayden Kaye Kayla Kaylee Kayleigh Kayra Kazim Kazimierz Kazimír Kazys Kálmán Károly
Kārlis Käte Käthe Käthi Kealan Keano Keanu Keelan Keely Kees Keet Keeva Keisha Keith Kelley Kelli Kellie Kelly Kelsey
Kelvin Kemal Kenan Kendall Kende Kendrick Kenji Keno Kensi Kenya Kenza Kenzo Kerem Keri Kerim Kermit Kerri Kerrie
Kerry Kersti Kévim Kęstutis Kiana Kiara Kiera Kieran Kika Kike Kiki Kilian Killian Kimberlee Kimberley Kimberly Kimi
Kincső Kinga Kipras Kirby Kirilo Kirk Kirstie Kirsty Kisha Kitti Klaas Klarencjusz Klaudia Klaudie Klaudiusz Klavdija
Klára Klāra Klāvs Kläre Klemen Klement Klementyna Kleopatra Kliment Klothilde Koen Koloman Kolos Konradus Konrāds
Konstancja Konstantin Konstantinos Konstantīns Konstanty Konstantyn Konstanze Konštantín Koralia Koray Korbinian
Kordula Kori Korinna Kornel Korneli Kornelija Kornelius Korneliusz Kornél Kornélia Kosta Kotryna Kreszentia Kreszenz
Krešimir Kriemhild Krijn Kristaps Kristers Kristián Kristiāna Kristiāns Kristie Kristijan Kristīne Kristjan Kristopher
Kristóf Krists Kristupas Kristy Kristýna Krisztián Krisztina Krisztofer Krišjānis Krišs Krištof Krsto Kruno Krunoslav
Krystal Krystian Krystle Krystyna Kryštof Ksawera Ksawery Ksenia Ksenija Ksenofont Kunibert Kunigunda Kunigunde Kuno
Kurtis Kuzman Külli Kvetoslav Kvetoslava Květa Květoslava Kwintyn Kyan Kyano Kyara Kyle Kylie Kyra Lacey Lacy Lada
Ladislao Ladislau Ladislaus Ladislav Ladislava Ladonna Laetitia Laima Laimonis Laimutė Laine Lajos Lakeisha Lakesha
Lakisha Lalo Lamar Lamberto Lamont Lance Lancilotto Lando Landolfo Landry Lanfranco Laoise Lapo Larisa Larissa Larry
Larysa Lascăr Lashawn Lashonda Laszlo Latanya Latasha Latisha Latonya Latoya Latrice Laurane Laure Laureano Laureen
Laurel Laureline Lauren Laurence Laurencja Laurencjusz Laurens Laurent Laurentino Laurenty Laurentyna Laurenția
Laurențiu Laurenz Lauretta Laurène Laurian Lauriane Lauriano Laurie Laurin Laurine Lauris Laurita Laurynas Lautone
Laverne Lavinia Lavinio Lavīze Lavonne Lawanda Lawrence Layla Lazar Lazare Lazăr Lazzaro László Lázaro Lāsma
Lăcrămioara Lean Leana Leandra Leandro Leann Leanna Leanne Leda Lee Leeann Leendert Leigh Leire Lela Leland Lelia Len
Lenia Lenja Lenka Lenn Lennard Lenne Lennert Lennie Lennon Lennox Lenny Lenora Lenore Lenya Leocadia Leocadio Leokadia
Leola Leoncio Leone Leonel Leoni Leonia Leonid Leonida Leonidas Leonie Leonilda Leonio Leonīda Leonīds Leonor Leonore
Leons Leontin Leontina Leontīne Leonzio Leopardo Leopolda Leopoldina Leopoldine Leopoldo Leora Leordean Leoš León
Leposava Leroy Lesa Lesana Lesia Lesley Leslie Lessie Lester Leta Letha Leticia Leticija Letitia Letiția Letizia
Letícia Letterio Lettie Leu Leufroy Lev Levent Levente Levin Levke Levoslav Levy Lewin Lewis Lex Lexi Lexie Leyla
Leyre Léa Léandre Léna Léon Léonard Léonie Léonne Léopold Léopoldine Lėja Lia Liah Lian Liana Liane Lias Liāna Libby
Liberata Liberato Liberatore Liberio Libero Liberto Libère Libor Liboria Liborio Libuša Libuše Lică Licia Lidania
Lidia Lidija Lidio Lidwina Lieke Lien Liene Liepa Liesa Liesbeth Lieschen Liesel Lieselotte Lieto Lieuwe Lieve Liétald
Liga Ligia Ligita Liina Liis Lila Lili Lilia Liliana Liliane Lilianna Liliána Liliāna Lilien Lilija Lilijana Lilita
Lilith Liljana Lillie Lilo Lilou Linas Linde Lindsay Lindsey Linett Linne Lino Lio Lioara Lioba Lion Lionel Lisandro
Lisann Lisanne Lisette Lissi Lissy Liudas Liviana Livino Livio Liviu Liwia Liya Liyam Liyana Liza Lize Lizete Lizz
Lizzie Lizzy Lívia Lība Līga Līksma Līna Līva Līvija Līza Līze Ljiljana Ljuba Ljubica Ljubiša Ljubomir Ljubov Ljudevit
Ljudmila Lloyd Loa Lodovica Lodovico Loek Loes Loet Logan Loida Lois Loïc Loïs Lola Lolita Longin Loni Lonnie Lora
Loraine Lorcan Lore Loredana Loreen Lorelei Lorella Loren Lorena Lorene Loreno Lorenz Lorenza Lorenzo Loreta Loreto
Loretta Lori Loriana Lorie Lorin Loris Lorna Lorrain Lorraine Lorri Lorrie Lothaire Lothar Lotti Lottie Lou Loua Louay
Louella Loup Lourdes Lourenço Lovorka Lovre Lovro Lowell Loyd Luan Luana Luann Lubomír Luboš Luc Luca Luce Lucențiu
Luchino Lucho Lucian Luciana Luciano Lucie Lucien Lucienne Lucija Lucijan Lucila Lucile Lucilla Lucille Lucinda Lucio
Lucía Lucja Lucjan Lucretia Lucreția Lucrețiu Lucrezia Lucy Ludano Luděk Ludger Ludivine Ludmila Ludmilla Ludolf
Ludolphe Ludovic Ludovica Ludovico Ludvík Ludwik Ludwika Ludwina Luella Luigi Luigia Luigina Luisa Luise Luisina
Luitgard Luiz Luiza Luís Luísa Luīze Lujza Luk Luka Lukáš Luke Lula Luminița Luminosa Lumír Lune Lupe Lupita Luther
Lutz Luuk Luus Lux Luz Luzia Luzie Lúcia Lūcija Lya Lyam Lydie Lyle Lyn Lynda Lyndon Lyndsay Lyndsey Lynette Lynn
Lynne Lynnette Lynsey Lýdia Lýdie Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš Ľudmila Ľudomil Ľudomila
Ľudovít Ma Maaike Maan Maarja Maarten Maartje Maas Mabel Mable Maca Macaire Macarena Macaria Macario Macauley Maccabeo
Mack Mackenzie Macs Macy Madalena Madara Maddalena Maddox Madelief Madeline Madelyn Madge Madison Madita Madleen
Madlen Madonna Mae Maes Maeve Mafalda Maffeo Magali Magarete Magdalene Magdaléna Magdolna Maggie Maggiorino Magno
Magret Magrit Maguelone Mahaut Maher Mahir Mahmut Mahulena Maida Maie Maik Maike Mailin Maiorico Maira Mairead Mairtin
Maite Majda Makary Makayla Maks Maksim Maksimiljan Maksym Maksymilian Malachy Malco Malcolm Malia Malik Malina Malinda
Malissa Mališa Mallaury Malle Mallory Malo Malvina Malvína Malvīne Malwina Mamante Mamen Mamert Mamie Manassé Manca
Mancio Mandy Manetto Manfredo Manilio Manja Manlio Manoah Manola Manole Manolo Manon Mansueto Mantas Mantė Manu
Manuela Manuele Manuelita Marah Marana Marc Marcantonio Marceau Marcela Marceli Marcelin Marcelina Marceline Marcelino
Marcell Marcella Marcelle Marcello Marcelo Marcheta Marci Marcia Marcial Marciano Marcie Marcio Marcos Marcu Marcy
Mare Mareen Mareike Mareile Mareks Marena Mareta Marga Margarete Margarethe Margaréta Margarida Margarita Margaud
Margaux Margery Margherita Margie Margita Margitta Margo Margrieta Margrit Marguerite Margus Marģers Mariah Marianela
Marianna Mariano Marián Maribel Marica Maricela Maricica Maricruz Mariechen Marieke Mariele Mariella Marieluise
Marietta Marija Marijan Marijana Marijn Marilena Marilyn Marilynn Marin Marine Marinela Marinetta Marinka Marinko
Marino Marinus Marioara Mariola Maris Marisa Marisela Marisol Marissa Maristela Maritza Marjan Marjana Marjanca
Marjeta Marjorie Markas Markéta Markika Marla Marleen Marley Marlène Marlie Marlies Marliese Marlin Marlis Marlo Marly
Marolo Maroš Marquita Marrit Marsha Marshall Mart Martial Martim Martino Martins Martirio Martín Marty Martyn Martyna
Martynas Maruša Maruta Marva Marwa Marwin Maryann Maryanne Marybeth Maryellen Maryjane Marylou Maryna Maryse Marzena
Marzia Marzio Mas Mason Massima Massimiliano Massimo Maša Mašinka Matan Matas Mate Matea Matei Matej Mateja Mateo
Mateus Matevž Matěj Mathew Mathijs Mathurin Mati Matic Matija Matis Matías Matīss Matjaž Matko Mato Matouš Matroniano
Matt Mattes Matthäus Matthieu Matthijs Matthis Mattia Mattie Matúš Matyáš Matylda Matz Maude Maudie Maugis Maura
Maureen Maurice Mauricette Mauricio Maurilio Maurine Maurits Maurizio Mauro Maurycy Mavis Maxellende Maxence Maxi
Maxim Maxime Maximiano Maximiliano Maximilián Maximilien Maximino Maxine Maxwell Mayeul Mayme Maynard Mayra Maysa
Mayson Mayte Maža Małgorzata Márcio Mária Mário Márk Márta Márton Máté Mátyás Máxima Máximo Māra Mārcis Māris Mārīte
Mārtiņš Mădălin Mădălina Mălina Mărioara Măriuca Mckenzie Meabh Meagan Meaghan Mechthild Mechthilde Mechtild Medard
Medardo Medėja Medina Medine Medoro Meelis Mees Meg Megan Meghan Meibh Meik Meike Meinhard Meinolf Meinrad Melania
Melanio Melánia Melba Melchiade Melchior Melchiorre Melchor Melek Melenija Melezio Melichar Melike Melis Melisa Melita
Melitina Melitta Melle Mellisa Mellissa Melody Mels Melva Menardo Mence Menelao Meneo Menno Mennone Menodora Meral
Mercede Mercedes Merche Mercurio Meredith Merel Merijn Merike Merlin Merry Mert Merve Meryem Messalina Mesut Meta
Metello Metin Metka Metod Metrofane Mex Meyra Médéric Mégane Mélanie Mélisande Mélissa Mélissandre Mélodie Mérovée
Mētra Mica Micaela Micah Micha Michaele Michaël Michail Michalina Michał Micheal Micheala Michela Michelangelo Michele
Micheletto Michell Michelotto Michèle Mick Mickey Midas Mieczysław Mieke Mieszko Migdalia Miglė Miguela Miha Mihael
Mihaela Mihai Mihail Mihailo Mihails Mihajlo Mihály Mihels Mihhail Mihkel Mihnea Mija Mijat Mijo Mikail Mikayla Mikels
Mikhail Mikki Miklós Mikołaj Mikuláš Miķelis Milada Miladin Milagros Milana Milanka Milanko Milano Milán Mildred Mile
Milena Miles Mileta Miley Milica Milić Milisav Milivoj Miljan Miljana Miljenko Milka Millard Millicent Millie Milly
Milojica Milomir Milorad Milos Miloslav Miloslava Miloš Milota Milou Miluše Milutin Mima Mimma Mimo Mindaugas Mindy
Minervina Minervino Mink Minka Minnie Minodora Mioara Miodrag Miomir Mirabela Mirac Miran Miray Mircea Mirco Mirdza
Mireia Mireille Mirela Mirella Miriama Mirjana Mirka Mirko Mirkó Mirna Mirocleto Miron Mirona Miroslav Miroslava
Miroslawa Mirosław Mirosława Mirre Mirsad Mirta Mirte Mirthe Miruna Mirza Misaele Mislav Misty Miša Miško Mitar Mitch
Mitchel Mitchell Mitică Mitja Mitra Mitruț Mitzi Miłosz Mladen Mlađana Modest Modesta Modestas Modesto Modris Modrīte
Moira Moises Moisés Moïse Moïsette Mojca Mojmír Mojżesz Mollie Momir Momira Monaldo Monalisa Monique Monitore Monja
Monte Montserrat Monty Monvīds Morena Moreno Morgana Morgane Morris Moses Mosè Moussa Mozes Mónica Móric Mudīte Mugur
Mugurel Muhammed Muharrem Murat Muriel Murray Musa Muzaffer Muziano Myla Mylan Myles Mylène Mylo Myra Myriam Myrna
Myron Myrthe Myrtle Nacho Nacio Nada Nadalina Nadeschda Nadeshda Nadežda Nadège Naděžda Nadin Nadine Nadir Nadzieja
Nae Naemi Naglis Naiara Nair Namazio Nando Nanette Nannie Naoimh Naoise Naomh Naoufal Naoufel Napoleone Nara Narcis
Narcisa Narciso Narcisse Narseo Narsete Nastja Natale Natali Natalija Natalina Natalio Natalja Nataniel Natasa
Natascha Natasza Nataša Natașa Natália Natálie Natālija Nath Nathan Nathanael Nathanaël Natividad Natka Naud Naudet
Nayara Nazaret Nazario Nazariusz Nazary Nazzareno Nazzaro Nađa Nádia Nándor Nátán Neal Nebojša Necati Nechifor Neda
Nedas Nedda Nedeljko Nedjeljka Nedjeljko Neele Neeltje Neil Neiva Neja Nejc Nela Nelda Nele Neli Nell Nelli Nelson
Nelu Nemanja Nena Nenad Neopolo Neoterio Nera Nerea Nereida Nereo Neri Nerijus Neringa Nermin Nesa Nestor Nestore
Nettie Neva Neven Nevena Nevenka Nevio Neža Néhémie Nélida Néstor Nia Niall Niamh Nicanor Nicarete Niccolò Nicea
Niceforo Niceto Nicezio Nicéphore Nichifor Nichola Nichole Nickolas Nicla Nico Nicoară Nicodemo Nicodim Nicola Nicolae
Nicolaie Nicolasa Nicolaus Nicolás Nicoleta Nicoletta Nicolò Nicu Niculina Niculiță Nicușor Nicuță Nidia Niek Niene
Nienke Nieves Nigel Nijolė Nik Nika Nike Nikita Nikki Nikkie Niklāvs Nikodem Nikol Nikolajs Nikolaos Nikolasz Nikolaus
Nikoleta Nikolett Nikolina Nikša Nila Nilda Nilde Nilo Nimród Ninetta Ninfa Niniano Nino Ninthe Nisa Nita Nives
Njegomirka Noam Noami Noan Noelia Noelle Noemi Noemí Noè Noé Noémi Noémie Noë Noël Noëlla Noëlle Nojus Nola Nolan
Nolen Nomi Nona Noor Noortje Norah Norberto Nore Noreen Norica Norina Norman Normand Normunds Norris Nostriano
Notburga Noud Nouri Nout Novak Novan Novi Nowi Nox Nuala Nuccia Nuno Nunziata Nunzio Nuran Nuray Nurettin Nuri Nuria
Nurten Nuša Núria Nydia Nynke Oana Obdulia Obrad Obren Océane Octav Octave Octavia Octavian Octaviana Octavio Octaviu
Odalis Odalys Oddone Odell Oderico Odessa Odetta Odhran Odidone Odile Odilia Odilon Odon Odorico Oger Ognjana Ognjen
Oisin Ojārs Oke Olalla Oldrich Oldřich Oleg Olegario Olena Olgica Olgierd Olimpia Olimpian Olimpio Olimpiu Olinda
Olindo Olive Olivera Olivér Olivie Olivier Oliviera Oliviero Olivija Oliviu Oliwia Oliwier Olívia Olīvija Ollie Olympe
Olympia Oľga Oļegs Oļģerts Oma Ombline Ombretta Omero Ona Ondina Ondrej Ondřej Onesta Onesto Onofre Onofrio Onorata
Onorina Onorino Onorio Onufry Onur Oonagh Opal Ophélie Oralia Oran Orazio Orchidea Orenzio Orestas Oreste Orestes
Orfeo Orfhlaith Orhan Oriana Oriande Oriane Orietta Orio Orla Orlagh Orlaigh Orlaith Orlando Orlane Ornella Oronzo
Orsino Orso Orsola Orsolina Orsolya Ortansa Ortensia Ortensio Ortrud Ortrun Ortwin Orville Osanna Oskars Oskár Osmondo
Ostoja Osvaldo Osvalds Oswald Oswin Otakar Otello Otfried Othmar Otilia Otis Otília Otīlija Otmar Oto Ottaviano
Ottavio Ottfried Ottilie Ottmar Ottokar Ottomar Ottone Otýlie Oumayra Oury Ovidio Ovidiu Owen Oxana Ozana Ozanne Ozren
Óscar Ömer Pablo Paca Paciano Pacifico Pacífica Paco Pacomio Pacôme Padraic Padraig Padraigin Paige Paja Palatino
Palémon Palladia Palladio Palmazio Palmira Paloma Pam Pamala Pamfil Pammachio Panagachie Panait Pancario Pancho
Pancrazio Panfilo Panka Pankracy Pankrác Panna Pansy Pantaleo Pantaleon Pantaleone Paola Paoletta Paolo Paraschiva
Pardo Parfait Paride Parker Parmenio Pascal Pascale Pascual Pascuala Pasqual Pasquale Pastor Pastora Pat Paterne
Paterniano Patrica Patrice Patricie Patricija Patricio Patrizia Patrizio Patrícia Patrīcija Patroclo Patrycja
Patrycjusz Patrycy Patsy Patti Pattie Patty Paule Paulette Paulica Paulino Paulius Paulína Paulīna Paulīne Paulo Pauls
Pauric Pauside Pava Pavao Pave Pavel Pavica Pavla Pavle Pavlína Pavol Paweł Paz Pál Pánfilo Pārsla Pāvils Pătru Peadar
Pearce Pearl Pearlie Pearse Pedro Peer Peeter Pelagia Pelayo Peleo Pellegrino Penelopa Penelope Penny Pepe Pepijn
Pepita Pepito Pepo Pera Perceval Percy Perica Pericle Perlita Pero Perrine Perry Perseo Peruna Petar Peteris Petko
Petr Petrana Petras Petre Petrică Petrija Petrișor Petrona Petronela Petronilla Petronio Petros Petru Petruț Petruța
Pécine Pélagie Pénélope Pépin Péter Pétronille Pēteris Phil Phileine Philémon Philibert Philine Philipp Philippe
Philippine Phillis Philomena Philomène Philothée Philou Phoebe Phyllis Piaras Pie Piedad Pien Pier Pierangelo Pierce
Piergiorgio Piergiuseppe Pierina Pierluigi Piermarco Piermaria Piero Pierpaolo Pierrick Piersanti Piersilvio Piet
Pieter Pietro Pijus Pilar Pili Pim Pina Pio Pip Pippa Pippo Piret Pirmin Piroska Pius Pío Placida Placido Platon
Platone Plácido Pleșu Pleun Plinio Plutarco Pola Polidoro Polifemo Polikarp Polina Polissena Pollione Polona Polonca
Pompeo Pompilia Pompiliu Pomponio Poncio Ponziano Ponzio Porfirio Porfiriusz Porfiry Portia Porzia Porziano Postumio
Povilas Prassede Pravdan Pravoslav Predrag Preston Priamo Priit Primerose Primitiva Primitivo Primo Primož Prisca
Priscila Priscilla Priscille Prisco Priska Privato Procopio Profira Prokles Prokop Prokul Proserpina Prospera Prospero
Protasio Proteo Prudence Prudencia Prudencio Prudenzia Prudenzio Prvoslav Przemysław Přemysl Publio Puccio Puck Puk
Pulchérie Pupolo Purificación Pusicio Quartilla Quasimodo Queen Quentin Quentine Querano Quieta Quiéta Quin Quincy
Quinn Quinten Quintia Quintiliano Quintilio Quintino Quinton Quinty Quinziano Quinzio Quique Quirin Quirino Quiteria
Rabea Rachael Racheal Rachela Rachele Rachelle Rachid Rada Radek Radenko Radim Radina Radiša Radivoje Radka Radmila
Radmilo Rado Radojka Radolfo Radomir Radomír Radosav Radoslav Radoslava Radosław Radoš Radovan Radovana Radu Radul
Radúz Radvilė Rae Raf Rafa Rafaela Rafaël Rafał Raff Raffael Raffaela Raffaele Raffaella Raffaellino Raffaello Rafila
Rahel Raik Raimonda Raimondas Raimondo Raimonds Raimund Raimundo Rainaldo Rainelda Raisa Raissa Raitis Raivis Raivo
Rajko Rajmund Rajna Rajnold Rakita Raluca Ramazan Raminta Ramiro Ramon Ramón Ramunė Ramūnas Rana Randal Randall
Randolf Randolph Randy Rania Ranieri Raniero Ranko Ranolfo Raoul Raphael Raphaela Raphaël Raphaëlle Raquel Rareș Rasa
Rasma Rastislav Raško Ratimir Raul Raúl Raven Ravi Ray Rayan Rayana Rayen Raymonde Raymund Răducu Răzvan Reba Rebeca
Rebeka Rebekah Recep Reda Reece Reed Reet Regan Reggie Reginald Reginaldo Regīna Regnārs Regolo Reimer Reimund Rein
Reina Reinald Reinaldo Reiner Reingard Reinhard Reinhardt Reinhild Reinhilde Reinis Relja Relu Rembrandt Remedios
Remigio Remo Remondo Remus Rena Renae Renato Renaud Renáta Renārs Renāte Reni Renita Renja Rens Renske Renzo Resi
Respicio Retha Reuben Reva Revi Rex Reybaud Reyes Reyna Reynaldo Régine Régis Régulo Réjean Réjeanne Réka Rémi Rémy
Rhea Rhian Rhianna Rhianne Rhiannon Rhoda Rhonda Rhys Ria Rian Riana Rica Ricarda Ricardo Ricario Riccarda Riccardo
Ricciotti Richárd Richelmo Rick Rickey Rickie Ricky Rico Ričardas Ričards Rieke Rigo Rigoberto Rihards Riina Rija Rike
Riley Rimantas Rimantė Rimvydas Rinaldo Ristana Ritvars Riv Riza Roan Rob Robaldo Robbie Robbin Robby Roberta Robertas
Robertina Roberts Robi Robyn Rocco Roch Rochelle Rochus Rocio Rocío Rocky Rod Roderich Roderick Roderyk Rodger Rodiano
Rodica Rodney Rodolfo Rodoljub Rodolphe Rodrigo Rodrigue Rogelio Rohan Roise Roisin Rojus Rok Rokas Roko Roksana
Rolandas Rolande Rolando Rolands Roldán Rolfo Roma Romain Romana Romane Romanița Romano Román Romāns Romee Romeo
Romero Roméo Romilda Romina Romoaldo Romola Romolo Romuald Romualdas Romualdo Romulus Romy Ronaldo Ronan Ronda Ronya
Roos Roosevelt Roque Rory Rosalee Rosalia Rosalie Rosalina Rosalind Rosalinda Rosalinde Rosalía Rosalva Rosalyn
Rosamunda Rosana Rosanna Rosanne Rosaria Rosario Rosaura Roscoe Roseann Roseanna Rosel Roselin Roselinde Roseline
Rosella Rosemarie Rosemary Rosenda Rosendo Rosetta Rosi Rosie Rosina Rosl Roslyn Rosmarie Rosmunda Ross Rossana
Rossella Rostislav Roswita Roswitha Rotraud Rotraut Rouven Rover Rowan Rowena Roxana Roxanne Roxelana Roxie Roxy Royce
Roza Rozalia Rozalija Rozália Rozina Rómulo Róza Rózsa Róża Ruairi Ruari Rubén Rubiano Ruby Rudīte Rudolph Rudy Rufina
Rufino Rufo Rufus Ruggero Ruggiero Rugilė Rui Rumena Rupert Ruperta Ruperto Rusnė Russel Russell Rusty Ruta Rute
Ruthie Ruthild Rutilo Ruxanda Ruxandra Ruy Ruža Ružena Ružica Rūdis Rūdolfs Rūsiņš Rūta Rüdiger Růžena Ryan Rytė Rytis
Saar Saba Saban Sabas Sabatino Sabato Sabazio Sabele Sabin Sabino Sabir Sabīne Sabri Sacha Sadie Safa Safae Saffiro
Saffo Safiya Safouan Safouane Safta Sahin Saladino Salih Sallie Salomea Salomè Salomé Salomë Salomon Salomone Salomón
Salud Salustio Salvador Salvatore Salvi Salwator Samanta Samantha Samatha Samia Sammie Sammy Samo Samona Samuele
Samuël Sancho Sanda Sandalio Sandi Sandis Sandor Sandrine Sandro Sandu Sandy Sanita Sanja Sanjin Sansone Sante
Santiago Santina Santino Santo Santos Saoirse Sapa Saphira Sapiente Sarbello Sare Sarina Sarita Sarmīte Sascha Sasha
Saskia Saša Sašo Saturniano Saturnina Saturnino Saul Saulcerīte Saulius Saundra Sauveur Sava Savannah Saverio Saveta
Savi Savin Savina Savinien Savino Sámuel Sándor Sára Sânziana Scholastique Scolastica Scot Scottie Scotty Seamus Seana
Seanan Seaneen Seanna Seb Sebas Sebastiaan Sebastiana Sebastiano Sebastián Sebastião Sebastijan Sebastjan Seconda
Secondiano Secondina Secondo Sedat Sef Seff Sefora Segismundo Selena Selene Selim Selin Selvaggia Sem Semenica Semih
Semiramide Semplicio Sempronio Semra Sena Senesio Senka Senn Senna Senne Senofonte Senol Senta Seona Sepp Seppe
Serafin Serafina Serafino Serapione Serge Sergei Sergej Sergey Sergio Sergiu Sergius Sergiusz Serpil Servác Servidio
Serviliano Sesto Settimio Settimo Seve Sever Severa Severiano Severina Severino Severín Severo Sevim Seweryn Sébastien
Ségolène Séraphin Sérgio Séverin Séverine Shana Shanda Shane Shania Shanice Shanna Shannan Shannen Shannon Shari
Sharlene Sharon Sharron Shaun Shauna Shauneen Shawn Shawna Shay Shayla Shea Sheena Sheila Shelby Sheldon Shelia
Shelley Shellie Shelly Sheree Sheri Sherman Sherri Sherrie Sherry Sheryl Shiela Shirley Shona Shonda Sian Sibel
Sibilla Sibille Sibylla Sibylle Sico Sicuro Sidney Sidoine Sidonia Sidonio Sidónia Siebe Siegbert Siegfried Sieghard
Sieglinde Siegmar Siegmund Siegrid Siegried Siegrun Siegward Siem Siena Sienna Siep Sierra Siënna Sigebert Sigfrido
Sigfried Sigismond Sigismondo Sigismund Sigita Sigitas Siglinde Siim Silke Silvan Silvano Silverio Silvester Silvestre
Silvestro Silvère Silvian Silviana Silvie Silvija Silvio Silviu Silvo Simas Simão Simeon Simeone Simi Simina Simion
Simona Simonas Simonetta Simonida Simón Sinaida Sinan Sinead Sinesio Sinfronio Sinică Siniša Sinja Sintija Siobhan
Siofra Sireno Siria Siriano Siricio Sirio Sirje Siro Sisto Sixte Sixtine Sjoerd Sjors Skaidrīte Skaistė Sky Skye Slava
Slavek Slaven Slavěna Slavica Slavka Slavko Slavoljub Slavomír Slavomíra Slađana Sláva Slávka Slobodan Slobodanka
Smaranda Smeralda Smiljana Smilla Smiltė Snežana Snježana Soave Soccorso Socorro Socrate Sofija Sofronia Solange Sole
Soledad Soline Solocone Solomon Solvita Soma Son Sondra Songül Sonya Soňa Soof Soraia Sorana Soraya Sorcha Sorin
Sorina Sosimo Sostene Sosteneo Sostrato Sönke Spano Spartaco Spencer Speranța Speranza Speranzio Spirydion Spīdola
Srboljub Srećko Srečko Sredoje Srna Stacey Staci Stacie Stacy Stan Stana Stanca Stancu Stanislao Stanislas Stanislaus
Stanislav Stanislava Stanisław Stanka Stanko Staņislavs Stasys Staša Stavros Stef Stefani Stefania Stefanie Stefano
Steffi Stela Stelian Steliana Steluța Sterling Sterre Stevan Stewart Stéphane Stéphanie Stijn Stiliano Stilla Stipan
Stipe Stiriaco Stjepan Stojan Stojanka Strahinja Stribor Stuart Sude Sue Summer Sun Sunčica Surano Susana Susanita
Susannah Suse Susi Susie Suus Suzan Suzana Suze Suzette Suzon Sükrü Süleyman Svatopluk Svatoslav Svätopluk Svebor
Svenja Svetislav Svetolik Svetomir Svetozár Sveva Světlana Sviturno Swantje Swassane Swen Swetlana Sybil Sybilla
Sybille Sydney Sylke Sylvain Sylvana Sylvester Sylvestre Sylviane Sylvie Sylvio Sylwester Szabolcs Szczepan Szilárd
Szilveszter Szilvia Szofi Szofia Szonja Szófia Szymon Sławomir Šarlota Šarūnas Šárka Šime Šimon Špela Štef Štefan
Štefanija Štefánia Štefica Štefka Štěpán Štěpánka Șerban Ștefan Ștefana Ștefania Taavi Tabatha Tabea Tabita Tabitha
Tacjana Tadas Taddeo Tadeáš Tadej Tadeja Tadeo Tadija Taha Taide Taja Tajus Talea Talia Tamás Tamāra Tameka Tamera
Tami Tamia Tamika Tamina Tamino Tammaro Tammi Tammie Tammo Tamra Tancredi Tancrède Tanguy Tania Tanisha Tanner
Tarcisio Tarik Tarmo Tarquinia Tarsilla Tarso Taryn Tarzícius Tasa Tasha Tassilo Taurin Tautvydas Tawana Tayler Taylor
Taziana Taziano Tazio Tālis Tālivaldis Tālrīts Tecla Teddy Teea Teije Teja Telchide Telemaco Telica Telmo Telse
Temistocle Tenis Teobaldo Teodata Teodolinda Teodora Teodoro Teodors Teodosia Teodosio Teodoto Teofil Teogene Teohari
Teona Teófila Teófilo Tere Terence Terencjusz Terenzio Teresita Tereza Terezija Teréz Terézia Terēze Teri Terra
Terrance Terrell Terrence Terri Terrie Terry Terzo Tesauro Tesifonte Tess Tessa Tessie Teudosia Teun Teunis Thaddäus
Thaddeus Thaïs Thalea Thalia Theda Thekla Theobald Theodora Theodore Theodoros Théodora Théodore Théodose Théophile
Théophraste Thérèse Thiago Thibault Thibaut Thibert Thierry Thies Thije Thijmen Thijn Thijs Thilo Thirza Thom Thorben
Thorge Thorsten Thurman Tiago Tiarna Tiarnan Tibaldo Tibbe Tiberia Tiberio Tiberiu Tibor Tiburcio Tiburzio Tichomír
Ticone Tiegan Tieme Tiernan Tiffany Tihomir Tiit Tiiu Tija Tijana Tijmen Tijn Tijs Tilen Tillie Tillmann Tilly Tilman
Tilmann Tilo Timea Timm Timoléon Timon Timotei Timotej Timoteo Timothée Timothy Tinca Tincuța Tino Tiphaine Tirone
Tirza Tisha Titas Titien Tito Titus Tivadar Tizian Tiziana Tiziano Tizio Tímea Tīna Tjark Tjaša Tobia Tobiasz Tobiáš
Tobin Toby Todd Todor Tola Tolomeo Toma Tomasa Tomaž Tomás Tomáš Tomé Tomislav Tomislava Tomke Tommaso Tommie Tomo
Tonči Tončica Tonia Tonicha Tonija Tonino Tonka Tonko Tonnin Tonya Toño Toomas Toon Tori Toribio Torquato Tosca Tosco
Toussaint Tõnis Tõnu Tracey Traci Tracie Tracy Traian Trajan Tranquillo Trasea Traude Traudel Traudl Traugott Traute
Travis Trent Treva Trevor Tricia Triin Trina Trini Trinidad Trisha Tristano Tristán Trīne Troy Trpimir Trpko Trudel
Trudi Trudy Tuana Tudor Tudora Tudorița Tudosia Tullia Tulliano Tullio Turibio Turold Tussio Tuur Tülay Tünde Türkan
Tvrtko Twan Twila Tycho Tygo Tyler Tymon Tymoteusz Tyron Tyrone Tyson Ubaldo Ubertino Uberto Udo Ugnė Ugo Ugolina
Ugolino Uguccione Uģis Ulberto Ulderico Uldis Ulfa Ulfo Uli Ulises Ulisse Uliva Ullrich Ulpiano Ulrico Ulstano Ultimo
Ulysse Ulysses Umberto Umile Umut Undine Undīne Uranio Urbain Urbano Urdino Uriele Urmas Uroš Urs Ursel Ursicio Ursino
Ursmaro Ursule Urszula Urša Urška Uršuľa Urte Uschi Uta Ute Utz Uwe Úrsula Ülle Vadim Vaida Vaidas Vajèn Vakarė Vakris
Valarie Valda Valdas Valdemaras Valdemārs Valdis Valencia Valente Valentijn Valentim Valentine Valentino Valentīna
Valentīns Valera Valeri Valeria Valeriana Valeriano Valerico Valerie Valerij Valerija Valerio Valeriu Valero Valeska
Valère Valér Valéria Valérie Valéry Valērija Valērijs Valfredo Valfrido Vali Valija Valtena Vance Vanesa Vanna Varo
Varvara Vasarė Vasco Vasil Vasile Vasilica Vasilică Vasilisa Vasja Vasko Vassilios Vasyl Vatroslav Vaughn Vavrinec
Václav Veda Vedasto Vedran Vedrana Veerle Veit Vela Velana Velibor Velimir Velimira Velina Velio Vello Velma Velta
Venance Venancio Venanzio Vencel Venceslao Venceslas Venceslás Vendel Vendelín Vendula Venera Veneranda Venerando
Venere Venerio Veniamin Ventura Venusta Venustiano Venusto Verano Verda Verdiana Vere Verecondo Verena Verenzio
Veriana Verica Veridiana Vern Verna Vernice Vernon Veronique Verónica Verulo Veselinka Vesna Vespasiano Vesper Vesta
Veta Vezio Véronique Vēsma Vėjūnė Věra Vianney Vic Vicenta Vicente Vicenția Vicențiu Vicki Vickie Vicky Victoire
Victoriano Victorien Victorin Victorino Victória Vida Vidak Vidal Vidiano Vidmantas Vidone Vienna Viera Vieroslava
Viesturs Vieve Vigile Vigilija Vigo Vija Vijeko Vijolīte Vik Viktoras Viktorie Viktorija Viktors Viktória Vilém
Vilfredo Vilhelmīne Viliam Viliana Viliberto Vilija Vilis Vilius Viljem Vilmārs Vilmos Vilnis Viltė Viļums Vince
Vincenc Vincentio Vincențiu Vincenza Vincenzo Vinciane Vindonio Vinebaldo Vineta Vinfrido Vinicio Vinka Vinko Vinz
Vinzenz Violante Violet Violeta Violetta Violette Viorel Viorela Viorica Virág Virgie Virgil Virgilio Virgina Virginia
Virginie Virginija Virginijus Virginio Viridiana Virone Visarion Viscardo Visitación Vissia Visvaldis Višnja Vita
Vital Vitale Vitali Vitalico Vitalija Vitālijs Vito Vitória Vittore Vittoria Vittoriano Vittorio Vitus Vivaldo Vive
Viviana Viviane Viviano Vivien Vivienne Vizbulīte Víctor Vít Vítězslav Vítor Víťazoslav Vjekoslav Vjenceslav Vlad
Vladana Vladas Vladek Vladimira Vladimiro Vladimír Vladimíra Vladislav Vladislavs Vlado Vlaicu Vlasta Vlastimil
Vlastimir Vlatka Vlatko Vlădelina Vodingo Voichița Voicu Vojin Vojislava Vojtech Vojtěch Voldemārs Volfango Volker
Volkhard Volkmar Vonda Vratislav Vratko Vujadin Vujica Vuk Vukan Vukašin Vukica Vukota Vulmaro Vulpiano Vytas Vytautas
Vytė Wacław Wade Walburga Waldtraut Walentina Walenty Walentyn Walentyna Waleran Waleria Walerian Walery Walfried
Walgierz Wallace Walli Wally Walther Waltraud Waltraut Waltrud Wanda Wandrille Wanesa Ward Warren Wawrzyniec Wayne
Wálter Wende Wendelin Wendell Wendi Wenzel Wera Weronika Wes Wesley Wessel Whitney Wiara Wibke Wiebke Wieland Wies
Wieslawa Wiesław Wigbert Wiktor Wilbert Wilbur Wilda Wiley Wilfred Wilfredo Wilfried Wilfriede Wilfryd Wilhelmine Will
Willa Willem Willfried Willi Williams Willibald Willibert Willie Willis Wilson Wiltrud Wincenty Winfried Winifred
Winona Winston Wioletta Wirginia Witalis Witold Wladimir Wm Woldemar Wolf Wolfgang Wolfhard Wolfram Woodrow Wout
Wouter Wulf Wyatt Władysław Włodzimierz Xander Xaver Xavi Xavier Xavière Xem Xénia Xénophon Ximena Xiomara Yago Yahya
Yaiza Yannic Yannik Yannis Yara Yarah Yaren Yasemin Yasin Yasmina Yasmine Yassin Yassine Yassir Yenthe Yesenia Yésica
Yéssica Yfke Yilmaz Yinthe Ylvi Ylvie Yoann Yolanda Yolande Yong Younes Young Youp Youssef Ysaline Yseult Yuna Yunus
Yven Yves Yvette Zabedeo Zabina Zac Zacarías Zaccaria Zaccheo Zach Zachariasz Zacharie Zachary Zaché Zafir Zaharia
Zaida Zain Zaira Zak Zakaria Zala Zalán Zama Zamfir Zamfira Zane Zanita Zanobi Zaraza Zarije Zarina Zavida Zayd Zayn
Zbyněk Zdeněk Zdenka Zdenko Zdeňka Zdeslava Zdislava Zdravko Zdzisław Zef Zefiro Zehra Zejnep Zeki Zelda Zelinda
Zeljko Zella Zeltīte Zena Zenaide Zenebio Zeno Zenobia Zenobio Zenon Zenone Zenovia Zenta Zente Zetico Zev Zeyd Zeyneb
Zeynep Zénó Zéphirin Zétény Ziedīte Ziedonis Zigfrīda Zigfrīds Zigmārs Zigrīda Zikmund Zina Zinta Zion Zita Ziva Zīle
Zlata Zlatica Zlatka Zlatko Zoe Zoey Zoé Zoéva Zoë Zofia Zofija Zoilo Zoja Zoltan Zoltán Zora Zoraida Zoran Zorana
Zorka Zosima Zosimo Zrinislav Zrinko Zsanett Zselyke Zsigmond Zsolt Zsombor Zsófia Zsuzsanna Zuzana Zuzanna Zvezdana
Zvonimir Zvonka Zvonko Zygmunt Żaneta Žan Žaneta Žanete Žanis Žanna Željka Željko Želmíra Žemyna Ženija Žiga Žigmund
Žilvinas Živa Živilė Žofia Žofie Žubīte Žydrūnas Žygimantas Đina Đorđe Đura Đurađ Đurda Đurica Đuro Đurđica Łazarz
Łucja Łukasz
`;
