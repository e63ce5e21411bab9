// biome-ignore-all format: a data table
/*
 * Family names of other European languages: 14532, without those of the lists before it.
 * Source: Python Faker 40.54 (MIT), @faker-js/faker 10.6 (MIT) locales en_GB, en_US, en_IE, de, nl, fr, it, es,
 * pt, pl, lt, lv, et, hr, sr, ro; US Census 1990 (public domain, through PyPI names 0.3, MIT), the 2,000
 * commonest; Baltic ones also by hand.
 * Made on 2026-11-22: double names taken apart, duplicates dropped, sorted. No list says who bears a name.
 */
/** Separated by blanks. */
export const FAMILY_NAMES_EUROPE = `
Aalbers Aalts Aanei Aarden Aaron Aarts Aasa Aasmäe Aavik Ababei Abad Abadžić Abadžija Abascal Abatantuono Abate
Abazović Abba Abbagnale Abbott Abel Abella Abellán Abernathy Abicht Abičić Abraham Abramczuk Abramov Abramovic
Abramović Abrams Abreu Abril Abt Accardo Acedo Acerbi Acero Acevedo Achilles Achim Achkinadze Achtelik Ackerman
Ackermann Acosta Acuña Aćić Aćimović Aćin Ačanski Ačić Adadia Adair Adam Adamaszek Adamczak Adamczyk Adamek Adamiak
Adamiec Adamiuk Adamović Adamowicz Adamów Adams Adamski Adamson Adamus Adašević Adán Addison Ade Adel Adelaar Ader
Adinolfi Adkins Adler Adolph Adomaitis Adriaansen Adriaensdr Adriaense Adrian Adryaens Adžijević Aeije Aelftrud Aertsz
Afanasjev Agazzi Agnesi Agostinelli Agostini Aguado Agudo Aguilar Aguilera Aguiló Aguirre Agullo Aguridić Agustí
Agustín Ahlke Ahrenberg Ahrens Aigare Aigars Aigner Ajello Ajvazović Akelis Akers Akifović Akins Akmačić Aksentić
Aksentijević Aksić Aksin Aksović Akšam Aladić Aladžić Alaković Alanović Alarcón Alargić Alavanja Alavantić Alba
Alberdi Albero Alberola Albers Albert Albertini Alberto Albin Alboni Albrecht Albright Albu Albuquerque Alcalá Alcalde
Alcaraz Alcántara Alcázar Alcolea Aldea Aldobrandi Aldrich Aldridge Alegre Alegria Aleksa Aleksander Aleksandrov
Aleksandrowicz Aleksandrzak Alekseev Aleksiejuk Alemannië Alemany Alemán Alenburg Alexa Alexander Alexandre
Alexandrescu Alexandru Alexe Alfaro Alfieri Alfonsi Alfonso Alford Aliaga Aličić Alighieri Alizadeh Aljančić Alković
Alksne Alksnis Allain Allan Allard Allas Allemanië Allen Allgeyer Allik Allison Allred Almagià Almagro Almansa Almašac
Almazán Almeida Aloisio Alonso Alonzi Alpaidis Alparac Alsina Alston Altera Aluga Alvarado Alvarez Alves Amado Amador
Amaldi Amalrada Amann Amanović Amanowicz Amaral Amat Amato Amaya Amberg Ambrasas Ambrose Ambrozik Ambrożewicz Ames
Amidžić Amigó Ammaniti Amo Amor Amores Amorim Amorós Amos Amstel Anastasi Anaya Anders Andersone Andersons Andesilić
Andić Anding Andonov Andonović Andrade Andrašek Andre Andrearczyk Andreasik Andreev Andrei Andrejczuk Andrejević
Andrejić Andrejin Andreotti Andreozzi Andres Andreu Andrews Andrés Andrijašević Andrijević Andrukiewicz Andruszko
Andrys Andryszczyk Andrzejczak Andrzejewski Andrzejuk Andziak Angeli Anggreny Anghel Angiolello Anglada Anguillara
Anguissola Anguita Angulo Anichini Aničić Anioła Anissimov Anjos Ankiewicz Annus Ansems Antal Antczak Antelami Anthony
Antić Antoine Antolković Anton Antonacci Antonelli Antonello Antonetti Antonić Antonini Antonioni Antonov Antonović
Antonucci Antoń Antończak Antoszczyk Antović Antón Antunes Antunović Antušević Antúnez Anučin Anušić Anđelić
Anđelković Apanowicz Aparicio Apine Apinis Apitz Aporti Apostel Apostol Appelman Apsīte Apsītis Aragon Aragonés Aragón
Aramburu Arana Aranda Araszkiewicz Araujo Araújo Arāja Arājs Arce Archer Arco Arcos Ardelean Ardeleanu Arellano Arenas
Arendarczyk Arendt Arens Arent Arévalo Argan Argentero Argenti Argento Argurio Arias Ariasso Ariens Ariño Ariosto
Ariza Arjona Arkel Armani Armas Armata Armatys Armellini Armengol Armstrong Arnaiz Arnal Arnau Arnaud Arndt Arnold
Arnsberg Aroca Arranz Arredondo Arregui Arribas Arrieta Arrington Arro Arroyo Arteaga Arthur Artigas Arts Aru Arula
Aryee Aschenbroich Aschman Asenjo Asensio Ash Ashby Ashley Ashton Askew Asmundo Aspere Aspers Asprucci Assem Assmus
Assunção Astafei Asten Ašanin Ašađanin Ašćerić Aškraba Aškrabić Ašonja Atienza Atkins Atkinson Atwood Atzler Aubert
Aubry Auch Auer Auger Augustyn Augustynek Augustyniak Aulenti Aumann Aun Auniņa Auniņš Austermühle Austin Auziņa
Auziņš Avery Avila Avilés Avogadro Avoirt Avotiņa Avotiņš Avram Axmann Ayala Ayers Ayllón Ayuso Azcona Azevedo Aznar
Azorin Ađanski Águila Álamo Álvarez Álvaro Ángel Ávila Ābele Ābola Āboliņa Āboliņš Ābols Āboltiņa Āboltiņš Baalen
Baarck Babac Babalj Babarogić Babati Babato Babb Babbo Babcock Babić Babij Babin Babiuch Babović Baca Bachanek
Bachmann Bacia Bacik Baciu Backer Bacon Bacosi Bačak Bačić Badane Badea Bader Badía Badoer Badoglio Baena Baez Baeza
Baganz Bagdonas Bagdonienė Baggio Bagiński Baglioni Bahl Bailey Bailly Bain Baird Bajak Bajamonti Bajan Bajardi Bajāre
Bajārs Bajčetić Bajčić Bajko Bajšanski Baka Bakal Bakalarczyk Baker Bakiera Baksa Bakun Balabanović Balaguer Balan
Balas Balašević Balatinac Balawender Balbi Balbo Balcer Balcerzak Balcewicz Balck Balčiūnas Balčiūnienė Baldwin
Balešević Baletić Balević Balić Balik Balinčić Balint Baljak Balkow Ball Balla Ballard Ballester Ballesteros Balnuweit
Balode Balodis Balotelli Baltiņš Balzer Banach Banachowicz Banak Banasiak Banasik Banaś Bancerz Bandello Bandyk Banek
Banica Banić Banićević Baničević Banjac Banjak Banjalić Banko Banks Banovac Banse Banu Bany Banyś Baños Baptista
Baquero Barac Baracca Barać Barajas Baran Baranauskas Barankiewicz Baranov Baranowicz Baranowski Barański Barauskas
Barba Barbarigo Barbe Barber Barberá Barberini Barbero Barbić Barbier Barbieri Barbir Barbosa Barbu Barbulescu
Barcaccia Barcella Barceló Barco Barcz Barczuk Barej Bareja Barents Barese Baresi Barešić Barić Baričević Barillaro
Barišić Barker Barkholz Barković Barlow Barnaba Barnard Barnes Barnett Barnhart Baroffio Baron Barone Barons
Baroševčić Barošević Barozzi Baró Barón Barr Barracco Barragán Barral Barranco Barre Barreda Barrena Barrera Barrett
Barriga Barrio Barrios Barron Barros Barroso Barrow Barry Barsanti Barszczak Bartczak Barteczko Bartel Bartela Bartels
Barthelemy Bartkowiak Bartkowicz Bartlett Bartley Bartman Bartnik Bartocha Bartoli Bartolomé Barton Bartosik Bartoszak
Bartoszczyk Bartoś Bartuś Bartłomiejczyk Barušić Barylla Barzini Barłóg Bas Basa Basadonna Basaj Basak Basara Basarić
Baseda Basista Bass Bassett Bassi Basso Bastać Bastek Baster Bastiaanse Bastiaense Bastida Baszak Baś Bašić Bašnec
Bataglia Batalla Bateman Bates Batista Batlle Batnožić Batóg Batrac Batrnek Battaglia Battelli Battisti Battke Battle
Baudry Bauermeister Baum Baumeister Baumgart Bauschinger Bauschke Bautista Bauzà Bave Bawoł Baxter Bayer Bayo Bayona
Bayón Bazela Bazin Bazjak Bazydło Bazylewicz Bazyluk Bazzi Bałazy Bałdys Báez Bárcena Bäcker Bähr Bärer Bąbel Bąbol
Bączkiewicz Bąk Bąkiewicz Bąkowski Beach Beal Bean Beard Beasley Beatty Beaumont Beaver Beavogui Bebić Beccaria
Beccheria Becerra Becht Beckel Bedewitz Bednarczyk Bednarek Bednarowicz Bednarski Bednarz Beeck Beeckmans Beek Beekman
Beele Beer Beernink Beffa Begay Beggerow Begonja Beh Behr Behrenbruch Behrendt Beier Beieren Beijring Bejan Bejarano
Bejger Bejm Bejma Bejnarowicz Bek Bekavac Bekbergen Bekčić Beker Bekjarev Beko Bekonja Bekovac Bekus Bekvalac Bela
Belanger Belcher Belčević Belda Beletić Belić Belivuk Beljajev Bellamy Bellemans Belletini Bellido Bellini Bello
Bellocchio Bellò Bellucci Belmonte Belojević Belopoljac Beloševac Belošević Belov Belović Belovuković Belpere Beltran
Beltrán Belz Beļavske Beļavskis Bembenek Bembo Benaković Benard Benavent Benavente Benavides Benčić Bender Benecke
Benedetti Benet Benić Benigni Benitez Benito Benítez Benjamin Benner Bennett Benninger Benoit Benson Bentheim Benthin
Bentley Benton Benussi Benzing Beourgeois Beraković Berdzik Bereda Berek Berends Berendse Berendt Berengario Berenguer
Bereś Bergen Bergeron Bergmane Bergmanis Bergoglio Berkel Berkum Berlusconi Bermejo Bermudez Bermúdez Bernaards Bernad
Bernal Bernard Bernardi Bernardić Bernardini Bernat Bernatek Bernatowicz Berner Bernetti Bernicia Bernier Berning
Bernini Bernotas Berrè Berrocal Berry Bersani Bertenbreiter Berthelot Bertho Bertin Bertoli Bertolucci Bertoni Bertoša
Bertrand Bertrán Berus Besnard Besson Best Beśka Bethke Betka Betlej Bettin Bettoni Betts Betz Beushausen
Beutelspacher Bevan Bevilacqua Beyer Bezemer Bezić Bełz Bełza Bègue Bērziņa Bērziņš Bērzīte Bērzīts Biagi Biagiotti
Bianchi Bianchini Białach Białas Białasik Białczyk Białek Białk Białka Białkowski Białous Biba Bichler Bickel Bicz
Bićanić Bićanin Bičak Bičanić Bidas Biedermann Biedrzyński Biegała Bielak Bielas Bielat Bielawski Bielecki Bieleń
Bieler Bielert Bielski Bienasch Bienia Bieniak Bienias Bieniek Bieńkowski Biernacik Biernacki Biernat Bierstraten
Biesaga Biesek Biesenbach Biesenbos Bieszke Biezenbos Bigdeli Biggen Biggs Bignami Bignardi Bigot Bijelić Bijl Bijlsma
Bik Bilbao Bilewicz Bilik Billings Billung Bilski Binaghi Bingham Bingula Binner Birch Birčaković Birčanin Birkemeyer
Birkić Birnbaum Biro Birtašević Birtić Birziņa Birziņš Birzniece Birznieks Bisaga Biseniece Bisenieks Bishop Bitner
Bittner Bivolarević Bixio Bizetić Bizumić Bīriņa Bīriņš Bjeletić Bjelica Bjelić Bjeličić Bjelinić Bjeliš Bjelivuk
Bjelja Bjelkić Bjelobaba Bjelobrk Bjeloglav Bjelogrlić Bjelojević Blaak Black Blackburn Blackman Blackmon Blackwell
Blaćanin Blaga Blagaić Blair Blake Blanc Blanca Blanch Blanchard Blanchet Blanco Bland Blanes Blank Blankenship
Blanton Blaschek Blasco Blasi Blassneck Blašković Blaua Blaus Blaut Blazquez Blažanović Blažek Blažević Blažičko
Blázquez Bledsoe Blees Bleijenberg Blekte Blevins Blewanus Blin Bliss Bloch Blochwitz Block Blockhaus Bloemendaal
Blokland Blondel Blonk Bloom Blot Blount Blue Blum Blume Bluszcz Blümel Boada Boaga Boba Bobak Boban Bobanović Bobel
Bober Bobik Bobko Boboc Bobrowicz Bobryk Bocca Boccaccio Boccherini Boccioni Bocelli Bochenek Bochnak Bochnia Bocić
Bociek Bock Bocokić Boddaugh Bode Bodea Bodek Bodiroga Bodoni Boduch Bodych Bodzak Bodziony Boer Boers Boeser Boetet
Boezio Bogaczyk Bogadi Bogdan Bogdanov Bogdashin Bogdał Bogenrieder Boggs Bogisavljević Bogoljubović Bogosavac Bogović
Bogucki Bogumił Bogusiewicz Bogusz Boguś Boguta Bohdanowicz Bohge Bohlander Bohnbach Boiardo Boitani Boito Boix
Bojanić Bojarczuk Bojczuk Bojdo Bok Boksa Bolander Bolaños Bolčević Bolden Boldù Boljkovac Bolkesteijn Bolm Bolnbach
Bolta Boltić Bolton Bolunović Bolzmann Bombieri Bomeštar Bompiani Bona Bonanno Bonatti Bonaventura Bonbach Bond
Bondare Bondarenko Bondars Bondaruk Bonderović Bonds Bondumier Bondyra Bondžić Bonet Bongiorno Bonilla Bonino Bonneau
Bonner Bonnet Bonnin Bonolis Bonomo Bont Booden Boogaerts Booker Boone Booth Borak Borczyk Borčanin Borejko Borek
Borges Borghese Borgia Borgschulze Borilović Borinčević Borisavljević Borissov Borja Bork Borkiewicz Borkovački
Borković Borkowicz Borkowski Borman Bormann Bornscheuer Borojević Borošak Borowiec Borowski Borrani Borrás Borrego
Borrell Borrmann Borromeo Borromini Borroni Bors Borsch Borsellino Borsiere Bortkiewicz Boruc Boruń Boruschewski
Boryczko Borysewicz Borysiak Borysiewicz Borysiuk Borzomì Borzych Borzym Bos Bosanac Bosančić Bosch Bosek Bosilj
Bosiljčić Bosiljkić Bosiljković Bosio Bosler Bosman Bossi Boston Bosurgi Boswell Boś Bošnjak Bošnjaković Bota Botella
Botezatu Botica Botić Botor Botta Bottaro Botticelli Bottigliero Bou Bouchard Boucher Bouchet Boucsein Boudewijns
Boudreaux Bouhuizen Boulanger Boulay Boulogne Bourdon Bourgeois Bourgondië Bourrouag Bouschen Bousquet Bouthoorn
Boutin Bouvet Bouvier Bouwhuisen Bova Boven Bovene Bovenen Bowden Bowen Bower Bowers Bowles Bowling Bowman Boxhammer
Boyce Boyd Boyde Boyer Boykin Boyle Bozalo Bozdok Bozdokov Bozsik Bożek Božanić Božanović Božić Božićković Božičević
Božičić Božičković Božiković Bõstrov Böhm Bökenkamp Bönisch Börgeling Börner Böttner Brach Bracha Brachaczek Brachman
Bračun Bradford Bradić Bradley Bradshaw Brady Braga Bragadin Bragaglia Bragg Bragt Brajković Bralić Bramante Brambilla
Brancaccio Branch Branciforte Branco Brand Brandenburg Brandić Brandis Brandon Brands Branković Brantley Brańka
Bratojević Bratonožić Bratović Bratu Brauer Braun Bravo Bray Brazauskas Bräutigam Brcko Breguła Brehmer Breitenstein
Brejnak Bremer Bremser Brenen Brennan Brenner Breņķe Breņķis Bresciani Bresé Bresse Breś Brešković Breton
Brettschneider Breu Breuer Breugel Breugelensis Breukeleveen Breukelveen Brewer Brewster Brezjan Brezo Brezovac
Brežančić Briand Briccialdi Brichese Bridges Briede Briedis Briel Briemer Briere Briesenick Brievingh Briggs Bright
Bringmann Brinkmann Briones Brisee Brito Britt Britton Britvec Brizee Brkanović Brkić Brlas Brlek Brletić Brock Broda
Brodawka Brodowicz Broeckx Broeders Broek Broekhoven Broening Broeshart Broggini Brojek Broncel Bronder Broniarek
Broniek Bronka Brookes Brooks Brosch Broschi Broszkiewicz Broś Broussard Brouwer Browarczyk Browne Browning Bródka
Brózda Brömme Bruce Bruchem Bruckmann Bruder Brudny Bruggeman Brugman Brugnaro Bruhns Bruijn Bruijne Bruin Brumleve
Bruneau Brunel Brunelleschi Brunello Bruner Brunet Brunkeviča Brunkevičs Brunner Bruno Bruns Brunson Brunswijk
Bruscantini Bruś Bruyn Bruynzeels Bruzda Brüggmann Bryan Bryant Bryczek Bryda Brygoła Bryja Bryndza Bryson Bryzek
Brząkała Brzeziński Brzeźniak Brzęk Brzozowski Brzykcy Brđanin Brđović Buač Buača Bubak Bubalo Bubel Bucalo Bucalović
Buchalik Buchanan Buchholz Buchrucker Buck Buckley Buckner Bucur Buczek Buczko Buczkowski Buczma Buczyński Bučanac
Bučar Bud Buda Buder Budig Budkiewicz Budner Budniak Budreiko Budrewicz Budrys Budych Budzeń Budzich Budziński Budzyń
Budzyński Buendía Bueno Bugiel Bugla Bugno Buijs Buile Builis Buisson Bujak Bujas Bujko Buk Bukowiec Bukowski Buksa
Bukvić Bulak Bulanda Bulczak Buljan Buljin Buljubašić Buljugić Bullard Bullock Bulovan Bultmann Bulzoni Bunch Bunčić
Bunea Bungić Bunić Bunjes Bunschoten Bunuševac Buonauro Burani Burazer Burazor Burcardo Burch Burchard Burchardt
Burczak Burčul Burdach Burević Burger Burgess Burghagen Burgić Burgos Burić Burke Burkett Burkhard Burkhardt
Burkiewicz Burks Burlacu Burmeister Burnat Burnett Burnette Burns Burr Burrell Burris Burroughs Burrows Buršić Burt
Burton Burza Burzawa Burzec Burzyński Busby Buscetta Buschbaum Busemann Bush Busoni Busquets Buss Busse Bussmann
Bustamante Bustos Buszka Buszkiewicz Buszko Buszta Buś Buśko Buša Bušljeta Bušs Butarević Butcher Butkienė Butković
Butkus Butler Butrym Butselaar Butte Butts Buuren Buytelaar Buza Buzov Buława Büchele Bühler Büker Büngener Bürger
Bürklein Büscher Büttner Byers Bylina Bynum Byra Byrd Byrne Bystrek Bystroń Bytner Byzdra Bzdęga Bzymek Bździuch
Błasik Błaszczak Błaszczyk Błaszyk Błaziak Błażejak Błażejczak Błażejewicz Błądek Caballero Cabanillas Cabañas Cabała
Cabello Cabeza Cabezas Cabibbo Cabo Caboto Cabrera Cabrero Cabrini Caccianemico Caccioppoli Cacko Cadefau Cadenas
Cader Cadorna Caetani Cafarchia Caffarelli Cafuk Cagnin Cagnotto Cahill Cain Cainero Caironi Cal Calarco Calatayud
Calbo Calderon Calderón Caldwell Calgari Calhoun Calik Calin Call Callahan Callegari Callegaro Calleja Calloway
Calvert Calvet Calvo Calzada Camacho Camanni Camara Cameron Camicione Camilleri Camino Camiscione Cammarata Cammel
Camp Campanella Campano Campbell Campillo Campise Campo Campos Campoy Camps Camuccini Camus Canales Canali Canals
Canet Canetta Canevascini Canil Cannizzaro Cannon Cano Canova Cant Cantero Cantimori Cantón Cantrell Cantu Cañas
Cañellas Cañete Cañizares Caparrós Capała Capdevila Capecchi Capiga Capone Cappelli Capps Capuana Car Caracciolo
Carbajo Carballo Carbonell Carbó Cardano Cardenas Cardona Cardoso Carducci Carey Carfagna Carić Carli Carlier Carlisle
Carlos Carlowitz Carlsohn Carlton Carmichael Carmona Carneiro Carnera Carnero Carney Carnotte Caro Carocci Caron
Carosone Carpaccio Carpenter Carpentier Carpio Carr Carranza Carrasco Carre Carreño Carrera Carreras Carretero Carrier
Carriera Carrillo Carrión Carro Carroll Carson Carsten Carter Cartwright Carullo Caruso Carvajal Carvalho Carver
Casadei Casado Casagrande Casal Casale Casaleggio Casalodi Casals Casanova Casanovas Casares Casarin Casas Case
Casellati Cases Casey Cash Casini Caspar Caspari Caspers Cassarà Cassidy Castaneda Castañeda Castejón Castell
Castellanos Castelli Castellitto Castelló Castells Castiglione Castilla Castillo Castioni Castle Castrillo Castro
Catalano Catalá Catalán Catana Catenazzi Cates Cattaneo Caudill Cauna Caune Cavalcanti Cavanna Cazacu Cazorla Cáceres
Cámara Cánovas Cárdenas Cālīte Cālītis Cąkała Cebo Cebula Cebulak Ceci Cecot Cegła Celentano Celma Celmiņa Celmiņš
Celms Celuch Cendron Cepeda Ceran Ceravolo Cerdá Cerdán Cerezo Ceri Cerquiglini Cerro Cerutti Cervantes Cervera
Cesaroni Cesarotti Ceschi Cestarić Cetera Ceynowa Céspedes Chaba Chaber Chaberek Chabior Chachaj Chachuła Chacon
Chacón Chadaj Chadwick Chalimoniuk Chamberlain Chambers Chamorro Champagne Champion Chan Chandler Chaney Chang
Chaparro Chapman Chappell Chapron Charles Charlton Charon Charpentier Charrier Chartier Chase Chatman Chatys Chauveau
Chauvet Chauvin Chaves Chavez Cheba Checa Chechi Cheda Cherek Cherry Cherubini Chevalier Chevallier Chevresson
Chiappetta Chiaramonte Chico Chiesa Chigi Childers Childress Childs Chin Chindamo Chinnici Chiriac Chirila Chirita
Chis Chittolini Chivu Chlebda Chlebek Chlipała Chmara Chmiel Chmielak Chmielewski Chmura Cho Chochół Chodak Choi
Choina Chojak Chojna Chojnacki Chojnowski Cholewa Cholewka Chomiak Chomik Chomiuk Chorążewicz Choroś Chotzen Chowaniak
Chołody Chrétien Christ Christian Christie Christoph Christopher Chrodtrud Chromy Chruszcz Chrzanowski Chu Chuchla
Chudoba Chudzik Chung Church Chwalisz Chwała Chwedczuk Chwedoruk Chyb Chylak Chłąd Ciak Ciampi Cianciolo Ciani Ciapa
Ciarka Ciastek Ciaś Cibin Cibor Cicala Cich Cichocki Cichoń Cichorius Cichos Cichowlas Cichy Cicilia Cid Ciechowicz
Cieciora Cieciura Ciećko Cieloch Ciemięga Cieniuch Ciepluch Cieplucha Ciepła Ciepłuch Ciereszko Cierpinski Cierpisz
Cierpka Ciesielczyk Ciesielka Ciesielski Ciesiółka Cieśla Cieślak Cieślik Cięciwa Ciężka Cifuentes Ciganović Cignaroli
Cik Cikota Cilea Cilibrasi Cilikan Cimarosa Cimbaljević Cimeša Cimini Cimoch Cindrić Ciobanu Ciocan Ciochoń Ciołczyk
Cipolla Cis Cisneros Cisoń Ciszewski Citko Ciuba Ciuk Ciuruś Ciuła Civaschi Cīrule Cīrulis Claassen Claesdr Claesner
Clarius Clark Clarke Clavero Clay Clayton Cleem Clement Clemente Clements Clemons Clerc Cleve Cleveland Clément
Clifford Clifton Cline Clinton Clootwijck Co Coardi Coates Cobb Cobo Cobos Coca Cocci Cochran Cociarelli Codina Cody
Coelho Coello Coenen Cofała Coffey Coffman Cogiel Cohen Cojocaru Coker Colas Colbert Cole Coleman Coles Coley Colić
Colin Coll Collado Collet Colletti Collier Collin Collina Collins Collodi Colom Coloma Colomer Colon Columbo Colvin
Coman Comas Combi Comboni Combs Comencini Comer Comeriato Comisso Comolli Compton Conde Condoleo Conesa Conklin Conley
Conn Connell Connelly Conner Connolly Connor Connors Conrad Conradi Constantin Constantinescu Contarini Conte Conti
Contrafatto Contreras Conway Cook Cooke Coolen Cooley Coon Cooper Cop Cope Copeland Coppola Corbacho Corbett Corbin
Corbo Corcoran Corcos Cordero Cordes Cordier Cordova Coredo Coret Coreth Corley Cormier Cornea Cornejo Cornelisse
Cornelissen Cornelisz Cornelius Cornell Cornelsen Cornett Corominas Corona Coronado Corput Corradi Corral Correa
Correia Correr Cors Corsten Corstiaens Corte Cortes Cortese Cortez Cortés Cortina Cosma Cosman Cossiga Costa Costache
Costalonga Costanzi Coste Costea Costello Costin Cote Coterlet Cotthardt Cotton Couch Coulon Coulter Courtier Courtney
Courtois Cousin Couturier Covaci Covington Cowan Cox Cozma Córdoba Cózar Crabtree Craciun Craft Craig Crain Cramer
Crandall Crane Crawford Cremonesi Crenshaw Crespi Crespo Cretu Crevar Crews Criado Crisafulli Crisan Crispi Cristea
Cristescu Cristoforetti Crneković Crnković Crocker Crockett Croitoru Cronjäger Crosby Cross Crosskofp Crouch Crow
Crowder Crowe Crowell Crowley Crum Crump Cruz Cuadrado Cuch Cucu Cuda Cudzich Cuenca Cuervo Cuesta Cueto Cuevas
Cuéllar Cugia Cuijck Cukier Cukon Culi Cullen Culver Cummings Cummins Cundari Cunha Cunningham Cuomo Curatoli Curci
Curiel Curran Currie Curry Curtis Cusano Cutrufo Cutuli Cuzzocrea Cvenić Cvetković Cvetljanin Cvetnić Cvetojević
Cvetuljski Cvijan Cvijančević Cvijanović Cvijetić Cvijetin Cvijetinović Cvijić Cvitan Cvjetičanin Cvrtila Cyba Cybul
Cybulski Cydzik Cygal Cygan Cyganik Cylwik Cyman Cymbała Cymer Cyrek Cyroń Cyrulik Cywka Czaja Czajka Czajkowski
Czajor Czak Czapiga Czapla Czarnecki Czech Czechowski Czekaj Czenczek Czerepak Czerkies Czermak Czerner Czerniak
Czerniakiewicz Czerniec Czerwiński Czerwionka Czesak Częścik Czochara Czopik Czosnyka Czubaj Czubaszek Czuj Czulak
Czupryn Czupryna Czura Czuryło Czylok Czyż Czyżewski Członka Cłapa Ćmiel Ćorić Ćosić Ćukalac Ćukalović Ćukić Ćuković
Ćukteraš Ćulibrk Ćurić Ćuslović Ćwierz Ćwirko Čagalj Čamagić Čamdžić Čapkunović Čaprnjić Čarapić Čarapina Čaraveša
Čargonja Čarnić Čarović Čavaljuga Čavdarević Čavić Černiauskas Čiš Čizmić Čižmešija Čokov Čolak Čolaković Čolanić Čop
Čotić Čović Čubrić Čuček Čudara Čudars Čudić Čukman Čulina Čuljak Čupić Daal Dabić Dabižljević Dabo Dabović Dachgelder
Dachgeldt Dachgelt Dacko Dačković Dačović Dadej Dafunić Dagović Dagsburg Dahm Dahmen Dailey Daimer Daišević Dajić
Dajlić Dalem Daley Dalla Dallapé Dallara Dalmau Dalton Daly Damaske Dambrauskas Damek Damian Damijanić Damjanović
Damps Dan Danciu Dandolo Danel Daniec Daniel Daniels Danielsone Danielsons Danieluk Danila Danilczuk Danilov Danisz
Dankiewicz Danneberg Danner Daraż Darby Darden Dargacz Darling Darnau Darnell Darojković Darul Darłak Dascalu Daub
Daubner Daudrich Dauer Daugherty Daukantas Daum Dautanec Dauth Dautović Dautzenberg Davenport Davey David Davids
Davidson Davies Davila Davis Davison Davõdov Dawidczyk Dawidek Dawiec Dawkins Dawson Day Daza Dávila Dächert Dąbal
Dąbek Dąbkiewicz Dąbkowski Dąbroś Dąbrowicz Dąbrowski Dąbrówka Dean Debelić Dec Decker Deckert Dedejić Dedijer
Deerberg Deģe Deģis Dehmel Dej Deja Dejesus Dejneka Dekker Dela Delacruz Delahaye Delaney Delannoy Delarosa Delattre
Delaunay Deledda Delekta Deleon Delgado Delle Dellucci Delmas Delong Delonge Delorme Deluga Demiańczuk Demmendaal
Dempsey Demut Deneka Dengler Denis Denissov Denkiewicz Dennenberg Denner Dennis Dennison Denny Denton Denzinger Depero
Deptuch Derek Derežić Dering Derr Dertmann Deryło Descamps Deschamps Desio Deszcz Dethloff Detka Detti Deuschle Devaux
Devedžić Devetak Devine Devrnja Dewitt Deže Deđanski Dębniak Dębosz Dębowski Dębski Diaconescu Diaconu Diallo Diamond
Dias Diaz Dibiasi Dick Dickens Dickerson Dickey Dickinson Dickson Didier Didović Dieckmann Diedrich Diego Diekmann
Dienel Diesbergen Dietrich Dietz Dietzsch Diez Diezel Diéguez Diggs Dijk Dijkman Dijkstra Dijoux Dill Dilla Dillard
Dillen Dillon Dima Dimčević Dimčić Dimić Dimitrić Dimitrijević Dimitrovski Dimkić Dimković Dimović Dimšić Dinca
Dingarac Dingelstedt Dinu Dippel Dippl Dircken Dirksen Dirven Disdero Ditschlerin Dittmann Dittmar Dittmer Dix Dixon
Dizdar Díaz Díez Dīriķe Dīriķis Dmitriev Dmoch Dobbrunz Dobes Dobler Dobosiewicz Dobosz Dobre Dobrescu Dobrić
Dobrilović Dobrinković Dobroń Dobrosz Dobrowolski Dobrzyński Dobson Dochioiu Dodd Dodge Dodson Doe Doesburg Dogaru
Doglioni Doherty Dohring Dokkum Doktor Doktór Dolan Dolch Dold Dolega Dolić Dolinar Doliwa Dolović Domagała Domanović
Domański Domazet Dombrovska Dombrovskis Dombrowski Domek Doménech Domian Domingo Domingues Dominguez Dominiak
Dominiković Dominković Domino Domińczak Domiševac Domínguez Domka Dommelen Domoń Domowicz Domurad Domżał Donahue
Donaire Donaldson Donarelli Donati Donatoni Donà Dončević Dončić Dondur Donević Dongen Donie Donini Donnelly Donoso
Donovan Dooley Dooren Doorhof Doorn Doornhem Dopuđa Doran Dorawa Doria Dorić Dorna Doroba Dorobek Dorobisz Dorociak
Doronjski Dorontić Doroszkiewicz Doroszuk Doroz Dorsey Dorsman Doruch Dorynek Doskoczynski Doss Dossetti Dossi Dotson
Doty Dougherty Douglas Dovara Dove Dow Dowdy Dowerg Downar Downey Downing Downs Doyle Döbel Döhn Döring Dörner Dörr
Dörre Dörschner Draaisma Drabczyk Drabik Dragan Draghi Draghici Dragičević Dragobratović Dragoi Dragojević Dragomir
Dragu Drake Drakulić Drandić Draper Draus Dražić Drążyk Drča Drčelić Drechsler Drees Dreher Dreier Dreimane Dreimanis
Dreissigacker Drej Drela Drenthe Dressler Dreszer Drešević Dretvić Drew Drewa Drewes Drewicz Drewnik Drewniok Drews
Drgas Dries Driessen Drinić Drinjak Driscoll Driver Drljača Drljan Drmanac Drmanović Drmončić Drobek Drobik Drobisz
Drobniak Drobnik Drobny Drobot Drop Drost Droś Drozd Drozda Drozdov Drozdowicz Drozdowski Droździel Droździk Drożdżal
Drózd Dróżdż Drub Drubin Drummond Druso Druszcz Drvarević Drvenica Drwięga Drygas Drygała Dryka Drynda Drysdale Drywa
Drzał Drzewiecki Duarte Dub Dubel Dubiel Dubik Dubis Dubois Dubovečak Duc Duchnik Duczek Duczmal Duda Dudała Dudczak
Dudek Dudko Dudkowiak Dudley Dudziak Dudzicz Dudziec Dudzik Dudziński Dueñas Duffy Dufour Dugan Duhamel Duivenvoorde
Duivenvoorden Dujmović Dukat Duke Dukes Dukić Dulas Dulbecco Dulemba Dulewicz Dulik Duma Dumanjić Dumas Dumała Dumin
Dumitrache Dumitrascu Dumitrescu Dumitriu Dumitru Dumnić Dumont Dunal Dunbar Duncan Dunham Duniec Dunlap Dunn Duodo
Dupree Dupré Dupuis Dupuy Duque Duran Durand Durante Duras Durán Durczok Durham Durlak Durlej Durlik Durma Durys Duse
Dusik Dussen Duszczak Duszczyk Duszkiewicz Duszyński Duta Dutkiewicz Dutton Duval Duvall Duvančić Duvenvoirde
Duyvenvoorde Duży Dułak Dūmiņa Dūmiņš Dück Dvizac Dvojak Dvokić Dvoranac Dworczak Dworniczak Dwyer Dybaś Dybał Dybiec
Dybka Dycha Dyczko Dyda Dydak Dydo Dye Dyer Dyett Dyja Dyjach Dyjas Dyka Dykas Dylak Dylik Dylong Dylus Dymarczyk
Dynak Dynia Dyrek Dyszkiewicz Dyszy Dyś Dytko Dytrych Dywan Dzene Dzenis Dziadkiewicz Dziadkowiec Dziadowicz Dziadura
Dziarmaga Działa Działak Działo Dziczek Dzidek Dziduch Dziechciarz Dziedzic Dziedzina Dzienis Dzienisz Dzienniak
Dzierwa Dzierżak Dziewa Dziewior Dziewit Dzieża Dziełak Dzika Dzikiewicz Dziopa Dziób Dzirkale Dzirkalis Dziuba
Dziuban Dziuda Dziugieł Dziurdzia Dziurla Dziwak Dzwonnik Džapo Dženopoljac Džepina Džigumović Džigurski Džikić Džinić
Džodanović Dłubak Długajczyk Długosz Długozima Earl Early Easley Eason Eastman Eaton Eberhard Eberhardt Ebert Eberth
Echevarría Echeverría Echols Eck Eckbauer Ecker Eckert Eckhardt Eco Eddy Edmonds Edorh Edwards Eelman Eerden
Eerenbeemt Effler Eftimie Egan Egea Egelja Egeljić Egerić Eggenmueller Egić Egisheim Eglīte Eglītis Egorov Ehlert Ehm
Ehmann Ehrig Eich Eifert Eigenwillig Eijkelboom Eijndhoven Eijssel Eimer Einaudi Einert Eisenlauer Ekert Ekpo Elbe
Elberts Elbertse Elder Eldridge Elert Eleyth Elias Elías Elkins Elliot Elliott Ellis Ellison Ellwart Elmore Elorza
Elsemulder Elsenaar Elsner Elss Elwart Elzas Emanuelli Embden Emerson Emert Emery Emmelen Emmelmann Emmen Emo Enache
Endrizzi Endziņa Endziņš Engel Engelen Engelmann Engels England Engle Engler English Enriquez Enríquez Enschot
Eplinius Epps Erceg Ercegović Erdmann Ergotić Erhardt Erhout Erickson Erik Erlei Erm Ernits Ernst Errani Errigo Eršek
Ertl Erve Ervin Erwes Erwin Es Escalona Escamilla Escobar Escolano Escribano Escrivá Escudero Esenwein Espada España
Español Esparza Espejo Espinosa Espinoza Esposito Esser Este Esteban Estes Esteve Esteves Estevez Estey Estévez
Estrada Eterović Etzler Etzold Eubanks Evans Evelingen Everde Everett Evers Everts Evrard Ewald Ewing Exposito
Expósito Étienne Fabbri Fabiańczyk Fabijanić Fabiszak Fabra Fabre Fabregat Fabrizi Fac Faggiani Fagiani Fagotto Fahner
Fair Faivre Fajardo Fal Falba Falcão Falcone Falcó Falcón Falier Falkowski Fallaci Faller Falloppio Falter Faltyn
Famuła Fantini Fantoni Fantozzi Fanucci Faranda Farber Farcas Faria Farina Farinelli Farley Farmer Farnese Farr
Farrell Farré Farris Faruga Faryna Fassbender Fattori Faugno Faulhaber Faulk Faulkner Faure Faust Favata Fábregas
Fąferek Fechant Fechner Fedak Federici Federico Fedorczyk Fedorov Fedotov Fedyk Feenstra Fehrig Feijoo Feld Feldman
Feliciano Feliksiak Feliniak Felisiak Feliu Felix Felke Feller Felton Feltzer Feluś Fenner Fenske Fenton Ferdyn
Ferenac Feret Ferguson Fermi Fernandes Fernandez Fernández Ferrabosco Ferragamo Ferragni Ferran Ferrand Ferrando
Ferrante Ferrara Ferrari Ferraris Ferrata Ferrazzi Ferrán Ferrández Ferrándiz Ferreira Ferrell Ferrer Ferrera Ferreras
Ferrero Ferretti Ferris Ferrucci Feuerbach Fibonacci Ficino Ficner Ficoń Fidélis Fidler Fidor Fidos Fidura Fiebig
Fiedler Fiedorczuk Fiedoruk Field Fields Fieramosca Fiere Fierek Fietz Figat Figl Figueiredo Figueras Figueroa
Figuerola Figura Fijak Fijałek Fijałkowski Fijoł Fik Fikus Filak Filangieri Filar Filas Filatov Filek Filiks Filimon
Filip Filipčić Filipek Filipiak Filipović Filipowicz Filipowski Filippelli Filippini Filippov Filogamo Filsinger Filus
Filusz Filzi Finch Fincke Finetti Fink Finke Finley Finn Finotto Finzi Fiol Fioravanti Fiorucci Fiołek Fiołka
Fischetti Fish Fisher Fit Fita Fitas Fitch Fitrzyk Fitschen Fittipaldi Fitzgerald Fitzpatrick Fiutak Fjodorov Flaas
Flaga Flaiano Flak Flanagan Flantz Flasza Fleche Flego Fleischmann Fleming Fleszar Fletcher Fleury Flieger Fliegner
Flint Flis Flisek Flisiak Floch Floder Flood Flor Florczak Flore Florea Florek Flores Florescu Florian Floričelović
Florio Flottmann Flowers Floyd Flynn Fo Foa Foà Foconi Fodor Fodulović Fogazzaro Fogel Fogele Fogelis Fogiel Fogt Foit
Fojt Folch Foletti Foley Folga Folliero Folta Fomin Fonseca Font Fontaine Fontenot Foote Forbes Ford Foreman Foremniak
Forjan Forkel Forma Formbach Fornaciari Fornalik Forrest Forst Forster Fortuny Fortuyn Forysiak Forza Foscari Foster
Foucher Fountain Fouquet Fournier Fowler Fox Fołta Förster Fracci Fraga Frahmeke Franas Franaszek Franc Franceschi
Franch Francis Francisco Franco Francois Franczuk François Françoise Frania Franiak Franić Franičević Franik Franjić
Franke Frankhuizen Franklin Frankowicz Frankowski Franków Franks Franscini Franta Frantz Franušić Franz Franzese
Franzis Franzmann Fraser Fraszczyk Fraś Fratila Frauen Frauendorf Frazier Frąckowiak Frącz Frączek Frączkiewicz
Frątczak Frederick Fredriks Freeman Freigang Freimane Freimanis Freimann Freimuth Freisen Freitag Freitas Frelek
Frelich Fremie French Frenzel Frerichs Freriks Frescobaldi Freshour Freudenberger Frey Fricke Fried Friedek
Friedenberg Friedman Friedmann Friedrich Friehus Friend Friess Frisch Friščić Fritsch Fritz Frías Frketić Frohn Frolov
Fronczek Fronczyk Fronia Front Froń Frosch Frost Fröhlich Frukacz Frutos Fry Frycz Frydel Frydrychowicz Frye Frymus
Fryś Fuchs Fuček Fudalej Fuente Fuentes Fuertes Fugiel Fuhlbrügge Fulara Fularczyk Fuller Fulton Funk Fura Furda Furga
Furgał Furgała Furman Furmankiewicz Furtado Fusani Fuseli Fusenig Fust Fuster Futyma Fuławka Fyda Fydrych Gaba
Gabaldón Gabara Gabba Gabbana Gabius Gabler Gabor Gabriel Gabrieli Gabrych Gabryel Gabryelczyk Gabryszak Gabud Gaćina
Gaćinović Gačanović Gačević Gačić Gadda Gadomski Gadschiew Gadzała Gadzina Gadžić Gage Gaggini Gagić Gagliano
Gagliardi Gagnon Gagović Gagričić Gagys Gaiatto Gaičiūnas Gaile Gailis Gailius Gailīte Gailītis Gaillard Gailys Gaines
Gaito Gaižauskas Gajcy Gajda Gajdzik Gajewski Gajowiak Gajownik Gajzler Gakstädter Gal Galan Galander Galán Galdikas
Galeati Galek Galenzone Galešić Galiano Galiazzo Galica Galić Galijn Galik Galilei Galinac Galindo Galjak Galjen Gall
Gallagher Gallardo Gallart Gallego Gallegos Gallen Gallet Gallo Galloway Galon Galos Galović Galtarossa Galuba Galuppi
Galvan Galvani Galván Galvez Gamble Gamlin Gamoń Gamper Gamrat Ganea Gangemi Gangnus Ganzmann Gapys Garatva Garay
Garbaciak Garbacik Garcés García Garczarek Garczyk Gardiner Gardner Gargallo Garibaldi Garland Garmendia Garncarek
Garncarz Garner Garnier Garobbio Garozzo Garret Garrett Garrido Garriga Garrison Garrone Gary Garza Garzoni Garzón
Gascón Gasek Gasik Gasjūne Gasjūns Gaspar Gasperi Gast Gastel Gaston Gasz Gaś Gates Gatto Gatzka Gauder Gaudin Gaudyn
Gauthier Gautier Gavrić Gavrila Gavrilov Gavrilović Gavrović Gaweł Gawliczek Gawlik Gawron Gawroński Gawłowicz Gay
Gaya Gazdić Gazibara Gazivoda Gađanski Gałach Gałaj Gałat Gałązka Gałęza Gałka Gálvez Gámez Gárate Gąbka Gągała
Gąsienica Gąsior Gąsiorowski Gąszczak Gebauer Gebhardt Gee Geenen Geerling Geerts Geertsen Geese Geest Geffen Gegić
Gehre Gehrig Gehring Gehringer Gehrke Geiger Geisel Geisler Geissler Geißler Gelabert Geldens Gelder Gelemanović
Gellemeyer Gelli Gelling Gemen Gemert Gemito Gemza Gendek Gendera Geneart Genefaas Gens Gent Gentileschi Gentili
Gentilini Gentry George Georges Georgescu Gepa Geraci Gerard Gerassimov Gerbennow Gerdel Gerhardt Gerlach Germain
Germano Gerrits Gerritse Gerritsen Gerschler Gerson Gertz Gervais Gesell Getka Geyer Gérard Gębura Gęca Gęgotek
Gęsiarz Gheorghe Gheorghita Gheorghiu Gherman Ghirmai Ghita Ghoerle Ghosh Giacconi Giacometti Giammusso Gianetti
Gianinazzi Giannelli Giannetti Giannini Giannone Giannotti Giannuzzi Gianvecchio Gibala Gibbons Gibbs Gibert Gibilisco
Gibson Giec Giedrojć Giehl Giel Gierach Gierak Gierasimiuk Gierat Gierek Gierisch Gieroń Giers Gierschner Giersz Giesa
Giesche Gietka Giezek Gieß Gifford Gigli Gil Gilabert Gilardoni Gilbert Giles Gilewicz Gilles Gillespie Gillet Gilliam
Gillis Gilmore Gils Gimenez Gimeno Giménez Giner Ginese Ginesio Ginkel Ginneke Ginneken Gintalas Ginzburgas Gioberti
Giolitti Giorgetti Giovine Gipson Giradello Giralt Girard Giraud Girona Girón Girschner Gisbert Giselmeyer Giulietti
Giunti Giurgiu Giusti Giża Glanc Glapiak Glasnović Glass Glasses Glatting Glavan Glavor Glaza Glazer Glazik Gleason
Gleba Gledić Glegoła Glenc Glenn Gleđa Glica Gligora Glintić Glonek Glover Gložanski Glođović Gluhović Glukčević
Glumac Gmur Gmurczyk Gnatz Gniewek Gnodde Gnyp Godard Goddard Goderts Godfrey Godinić Godlewski Godoy Godwin Godyń
Godzik Godzisz Godzwon Goebel Goedhart Goedicke Goerle Goff Gogacz Gogol Gogola Gogół Goicoechea Goik Goins Goj Golak
Golan Golczyk Gold Golda Goldbeck Goldberg Golden Goldfuss Goldkamp Goldkühle Goldman Goldoni Goldsmith Goldstein
Golec Golenia Golgi Goliasz Golino Golisz Goliszek Goller Golling Gollnow Golomski Golon Golonko Golubev Golubić Golus
Gombert Gomes Gomez Gomila Gomis Gomoła Gomuła Goncalves Gonçalves Gonet Gonsior Gontšarov Gonzaga Gonzales Gonzalez
Gonzalo González Goñi Good Goode Goodman Goodrich Goodson Goodwin Goral Gorbunov Gordillo Gordon Gore Gorgol Gori
Gorlitz Gorman Gorol Gorp Gortat Gorzelańczyk Gosek Gosik Goska Gospodarek Goss Gosselin Gosz Goś Gotfryd Gotić
Gottardi Gotthard Gotthardt Gotti Gottschalk Gotz Goudriaan Gough Gould Govarts Govoni Govorčinović Gowin Goworek Goy
Goyaerts Gozdur Gozzano Gozzi Gołas Gołąb Gołek Gołębiewski Gołębiowski Gołofit Gołoś Gołota Gómez Góra Góraj Góral
Górecki Górka Górkiewicz Górniak Górnisiewicz Górny Górski Göbel Göckeritz Göhler Görlich Görmer Götz Götzelmann Graaf
Grab Graban Grabara Grabas Grabczak Grabež Grabias Grabić Graboń Graboś Grabovac Grabowski Grace Gracia Gracin Graczyk
Gradek Gradenigo Gradištanac Gradojević Grady Gradzki Graf Graham Graj Gral Grams Gramsci Gramza Granados Granat
Granatelli Grand Granger Grant Gras Grasse Grassi Grasso Graś Gratzky Grau Graudiņa Graudiņš Gravensande Graves
Gravina Gray Grayson Grądziel Grba Grbac Greb Greco Grecu Gredičak Greef Greenberg Greene Greenwood Greer Greger Gregg
Greggio Gregorczuk Gregorek Gregori Gregorio Gregorowicz Gregory Gregov Greij Grein Greithanner Gremese Grenier
Greschner Greszta Grégoire Grębowiec Grgić Grgurević Grgurić Grgurovac Gribuste Gribusts Gricius Griem Griese Grifeo
Griffin Griffith Griffiths Grigas Griggs Grigoras Grigore Grigorescu Grigoriev Grimani Grimes Grimm Grinius Grinsven
Grisoni Gritti Grīnberga Grīnbergs Grkavac Grkinić Groborz Grochola Grochowina Grochowski Grodek Groduma Grodums Groen
Groenendaal Groenestein Gromala Gromisch Gromov Grondel Grondelle Grondin Gronkiewicz Gronostaj Gronskis Groń Groot
Groote Groothuizen Gros Gross Grosser Grossheim Grossi Grosskopf Grosu Grosz Grote Grotek Grothaus Grothkopp Grotke
Grove Grover Groves Groza Gröss Gröttner Grötzinger Grubba Grubbs Grube Gruber Grubišić Grubnić Gruchot Grudzień
Gruijl Gruijter Gruil Grund Grundmann Gruning Grunt Grupa Gruson Gruszczyk Gruszczyński Gruszecki Gruszka Gruza Grūba
Grūbe Grün Grüner Gryciuk Grycz Gryga Grygo Grygorcewicz Grygorowicz Gryka Grymuza Grys Gryska Gryszkiewicz Gryta
Grzebyk Grzech Grzegorczyk Grzegorzak Grzejszczak Grzela Grzelak Grzelczyk Grzelec Grzenia Grzesiak Grzesiek Grzesik
Grzeszkowiak Grześkowiak Grześków Grzyb Grzybowski Grzywacz Grzywnowicz Gržetić Gržinčić Gual Gualandi Gualtieri
Guarana Guarato Guardia Guardiola Guariento Guarneri Gubernat Guberović Gucci Gučanin Gudaitis Gude Gudelj Guellec
Guerin Guerra Guerreiro Guerrero Guevara Guérin Guglielmi Guibert Guicciardini Guichard Guidone Guidotti Guidry
Guijarro Guilbert Guillaume Guillen Guillet Guillén Guillon Guillot Guillou Guinizzelli Guit Guitart Gulan Gulcher
Gullotta Gulotta Gumieniak Gumienna Gumienny Gummelt Gumprich Gumuła Gunkel Gunn Gunpf Gunter Gunther Gusev Gussoni
Gustafson Gustaw Guściora Gušanović Gušatović Gušavac Guševac Gušić Gušović Guštin Gute Guthrie Gutierrez Gutiérrez
Gutjahr Gutknecht Gutowicz Gutowski Gutschank Guy Guyon Guyot Guzdek Guziak Guzik Guzina Guzman Guzmán Guźniczak
Güldemeister Günther Günz Gürbig Gwara Gwardiak Gwizdek Gwoździk Gwóźdź Gzyl Gładka Głąb Głogowski Głowacki Głowiak
Głowienka Głownia Głuszko Haack Haaf Haag Haan Haarlem Haas Haase Habdas Habel Hache Hackbusch Hackelbusch Hackett
Hadam Hadaś Hadała Hadfield Hadley Hadrović Hadwich Hadžić Haeften Haengreve Haering Haferkamp Hagan Hagendoorn Hager
Hahn Haines Hairston Hajda Hajdas Hajdasz Hajder Hajduga Hajduk Hajdukiewicz Hajek Hak Hakker Halama Halambek Halapir
Hale Haley Halik Hallik Hallmann Ham Hamaland Hamann Hamel Hamera Hamerla Hamilton Hamlin Hamm Hammond Hamon Hampel
Hampton Hamrol Hanas Hanc Hancock Hand Hande Handke Handzel Haneberg Hanegraaff Hanenberger Haney Hanke Hankiewicz
Hankins Hanks Hanley Hannah Hannecker Hanniske Hanson Hanus Hanusiak Hanzel Hanžek Hapka Haponiuk Haraburda Harapin
Harasimiuk Harden Hardi Hardin Harding Hardy Hare Haremza Hargasser Hargreaves Hargrove Haring Harloff Harmon Harms
Harnapp Haro Harper Harrell Harrington Harris Harrison Hart Harter Harting Hartley Hartlieb Hartman Hartung Hartwig
Hartz Harvey Haschke Haselaar Hasiak Haskins Hasler Haspengouw Hass Hasse Hassfeld Hastings Hatch Hatcher Hatfield
Hathaway Hauffer Hauke Haupt Haverney Hawk Hawkins Hawro Hawrylak Hayden Hayes Haynes Hays Hayward Haywood Hazenveld
Hazes Hałat Hałka Häber Häfner Hänel Häring Härm Head Healy Hearn Heath Heba Heberstreit Hebert Hechler Hecht Heck
Hecker Heczko Hećimović Hedermann Hedrick Heer Heere Heerenveen Heerkens Heerschop Hehl Heidelmann Heiden Heidler
Heidrich Heijden Heijman Heijmans Heijmen Hein Heinemann Heinig Heinke Heinrich Heinrichs Heinsalu Heinsoo Heintze
Heinz Heinze Heiser Hejduk Hejna Hekker Helak Heleniak Heleta Heller Hellevoort Hellmann Hellwig Helm Helman
Helmerhorst Helmke Helms Helpling Helton Hemert Hemma Hemphill Henck Henderson Hendricks Hendrickson Hendriks
Hendrikse Hendrix Hendzel Henegouwen Hengmith Henk Henke Henkel Henley Hennes Hennig Henric Henriques Henry Henschel
Hense Hensel Hensley Henson Henst Hentel Hentschel Hentschke Hepperle Heras Herba Herberger Herbert Herbrand Herbut
Herceg Herda Herdzik Heredia Heribert Hering Heripon Herman Hermann Hermanowicz Hermans Hermecke Hermighausen Herms
Hernandez Hernando Hernández Herndon Herok Herold Herout Herranz Herrera Herrero Herring Herrington Herrmann Herron
Herschmann Herstal Hertel Hertrampf Hervás Hervé Hervia Herweg Herwig Herzenberg Hesbaye Heser Hess Hesse Hessek
Hessler Hester Hethur Hetmańczyk Hettner Hetzler Heuck Heusden Heuser Heuvel Hewelt Hewitt Hexspoor Heydemüller Heyden
Heydrich Heymans Heyne Heß Hickey Hickman Hicks Hidalgo Hiebl Hierro Higgins Hightower Higueras Hildebrand Hildenbrand
Hilgendorf Hill Hillard Hiller Hilliard Hilton Hinca Hines Hingsen Hingst Hinić Hinkle Hinrichs Hinson Hinton Hirsch
Hirschberg Hirt Hnat Hoarau Hoareau Hobbs Hobson Hodak Hodea Hodge Hodges Hodgson Hoedemakers Hoek Hoeks Hoekstra
Hoelen Hoes Hoevel Hoeven Hoffman Hofman Hofmann Hogan Hogue Hohenberger Hohl Hohn Hohnheiser Hojda Hojka Holbrook
Holc Holcomb Hold Holder Holdt Holeksa Holewa Holinski Holl Holland Hollander Holley Holliday Hollingsworth Hollis
Holloway Holman Holmes Holsten Holtfreter Holthuis Holz Holzapfel Holzdeppe Holzner Hommel Hondeveld Honeycutt Honing
Honkisz Honz Hood Hoog Hoogers Hoogh Hooker Hooks Hooper Hooss Hoover Hopkins Hoppe Hoppenbrouwer Hopper Horak Horbacz
Horna Horner Hornich Hornig Hornik Hornung Horrocks Horst Hort Horton Horvat Horvatek Horvath Horvatić Horvatinec
Hoskins Hostaden Houdijk Houghton Houser Houston Houteveen Howard Howarth Howe Howell Howells Hoyos Hoyt Hoz Hołota
Hołubowicz Hołysz Höcke Höfig Höft Höhne Hölzenbecher Hönig Höning Hördt Hörle Hövel Hrabar Hrabia Hranić Hranj
Hrastinski Hren Hrkalović Hrnjak Hršak Hrvojić Hrynkiewicz Hrženjak Huang Hubbard Huber Hubert Huberts Huckestein
Huczek Huczko Hudak Huddleston Hudson Hudzik Huebel Huel Huerta Huertas Huet Huff Huffman Huggins Hughes Hugo Huguet
Huhn Huijben Huijbrechts Huijs Huijzing Huisman Hujo Huke Hulbój Huljev Hull Huls Hulshouts Hulskes Hulst Hulten
Humbert Humeniuk Humphrey Humphreys Humphries Huneke Hunerik Hunt Hunter Hurd Hurley Hurst Hurtado Hus Husak Husnjak
Huszcza Hutchins Hutchinson Hutchison Huth Hutnik Hutton Hutyra Huurdeman Hübel Hübenbecker Hübl Hübner Hügel Hüttcher
Hütter Hyatt Hyde Hyjek Hynek Hyży Iacob Iacobucci Iacovelli Iadanza Iancu Iannelli Iannotti Iannucci Iannuzzi Ibañez
Ibarra Ibáñez Ibe Iborra Ibrić Ichim Iciek Ičelić Idec Idzi Iersel Iglesia Iglesias Ignac Ignat Ignatiuk Ignatjev Igov
Igras Igrić Ihly II Ilić Iličin Ilie Iliescu Ilijić Ilin Ilinčić Ilinović Ilisić Iljin Illing Ilves Imbert Imiela
Imiołczyk Impastato Indyk Indyka Infante Infantino Ingram Iniesta Inman Innocenti Interiano Interminei Interminelli
Inzaghi Iñiguez Ion Ionescu Ionita Ioniță Ioppi Iordache Iorga Iosif Iriarte Irimia Irla Irvin Irving Irwin Irzyk
Isaac Isak Isakov Isekenmeier Isern Iskierka Ispas Istrate Ištoković Išvan Itt Ivan Ivančan Ivandić Ivanov Ivanova
Ivanović Ivanovs Ivascu Ivask Ivey Ivšić Iwanow Iwanowski Iwańczyk Iwański Izaguirre Izdebski Izquierdo Jaakson
Jaanson Jaanus Jablanov Jabłoński Jacak Jaceps Jachimczak Jachimczyk Jachna Jack Jackowski Jackson Jacob Jacobi Jacobs
Jacobson Jacques Jacquet Jacquot Jacuzzi Jaćimović Jaćović Jaén Jagarinec Jagečić Jager Jagielski Jagiełka Jagieło
Jagiełło Jagodziński Jagusch Jahn Jahnke Jaje Jajko Jakiel Jakimiak Jakobs Jakobson Jakoniuk Jakopec Jakopović Jakovac
Jaković Jakovlev Jakovljević Jakóbiak Jakóbik Jakubaszek Jakubczyk Jakubiak Jakubiuk Jakubowski Jakupić Jakuš Jalakas
Jambor James Jamison Jamroz Jamrozy Jamrożek Jamroży Jan Janas Janasik Janasz Janc Jancewicz Janczarek Janczura Jander
Janduła Janiak Janic Janich Janicki Janiga Janik Janisz Janiszek Janiszewski Janiuk Janka Jankauskaitė Jankauskas
Jankauskienė Janke Jankovska Jankovskis Jankowiak Jankowicz Jankowski Janoszek Janoszka Janowiak Janowski Jans Jansdr
Janse Jansone Jansons Jansse Janssen Janssens Jantos Januchta Janus Janusz Januszewicz Januszewski Januszko Jany Jara
Jaracz Jaramillo Jarczak Jarczyk Jarema Jaremek Jaremko Jarets Jargieło Jargiło Jarka Jarkiewicz Jarmuż Jarmużek
Jarmuła Jaroch Jaros Jarosiewicz Jarosik Jarosz Jaroszuk Jarrett Jarvis Jarząbek Jas Jasica Jasina Jasinski Jasiński
Jasionek Jaskóła Jasnoch Jasper Jasprica Jastrzębski Jaszcz Jaszczur Jaszczyszyn Jaśkiewicz Jaśko Jaśkowiec Jašarević
Jaume Jaunzema Jaunzems Jaworski Jaźwiec Jażdżyk Jałowiec Jáuregui Jäckel Jähn Jäkel Jänes Jäntsch Järv Järve Jdotte
Jean Jeffers Jefferson Jeffries Jefimov Jeftić Jeftović Jeggij Jegorov Jeka Jekel Jelačić Jelašić Jelavić Jelić
Jelisavac Jellinghaus Jemrić Jenek Jenkins Jennings Jeorga Jereczek Jeremić Jereminov Jerez Jergić Jerinić Jerinkić
Jerkov Jerković Jermakov Jernigan Jerschabek Jeršov Jerusalem Jerzyk Jeske Jess Jessa Jessel Jesus Jeszka Jeszke
Jevremčević Jevremov Jevremović Jevrić Jevrosimov Jevrosimović Jevtanović Jevtić Jevtović Jevđenić Jevđenović Jevđević
Jewell Jewuła Jezdić Jezdimirović Jezierski Jezior Jeżyk Jeżyna Jēkabsone Jēkabsons Jędra Jędrak Jędral Jędrasiak
Jędraszczyk Jędraszek Jędruch Jędrusiak Jędruszczak Jędryczka Jędrys Jędrzejczak Jędrzejczyk Jędrzejek Jędrzejewski
Jilani Jimenez Jiménez Job Jochems Jockel Jocković Jode Jodko Johann John Johns Johnston Joiner Jokanović Jokić
Jokičić Jokin Joković Joksimović Jolly Joly Jonaitis Jonak Jonas Jonczyk Jong Jonge Joniak Jonik Jonjić Jonker Jonkman
Joosten Jop Jopich Jordan Jordá Jordán Jorgensen Jorlink Jorrisen Joseph Josipović Jossa Joszko Jośko Joubert Jourdan
Jovanovac Jovanović Jove Jover Jović Jovinelli Joyce Joyner Jozić Jódar Józefczak Józwik Jóźwiak Jóźwik Jõe Jõesaar
Jõgi Juan Juarez Juárez Jucken Judd Judek Jugovac Juhanson Juhkam Jukić Jukuma Jukums Juliá Julián Julien Jumiège
Jumiķe Jumiķis Junck Juncken Jung Jungbluth Jungfer Jungton Junitz Junk Junken Jurado Juras Juraszczyk Jurašić Jurczuk
Jurčić Jurek Jureško Juretić Jurić Jurišević Jurišić Jurišin Jurjević Jurkiewicz Jurković Jurkowski Jurlina Juroszek
Jurrijens Justice Juszczak Juszczuk Juśkiewicz Juškevičius Juvara Jürgens Jürgenson Jürisson Jüttner Kaasik Kaay
Kabala Kablinović Kabus Kabza Kacperczyk Kacperek Kacprzak Kaczan Kaczka Kaczmar Kaczmarczyk Kaczmarek Kaczmarkiewicz
Kaczmarski Kaczor Kaczorowski Kaczyński Kačaniklić Kačar Kačarević Kačavenda Kadak Kade Kadela Kadija Kadijević
Kaesmacher Kafel Kahl Kahlert Kahles Kahlina Kahlmeyer Kainović Kairys Kaiser Kaitović Kaja Kajak Kajdan Kajdas
Kajganić Kajstura Kala Kalaba Kalabić Kalajanović Kalajdžić Kalajić Kalajitović Kalamees Kalanjoš Kalarus Kalazić
Kalda Kale Kalendić Kaleta Kaletka Kalēja Kalējs Kaliciak Kalinin Kalinka Kalinowski Kalisiak Kalista Kalisz Kaljula
Kaljurand Kaljuste Kaljuvee Kalka Kallabis Kallas Kallaste Kallen Kallensee Kallert Kalm Kalman Kalmus Kalna Kalnāja
Kalnājs Kalniņa Kalniņš Kalns Kalota Kaluga Kalvaitis Kalvelis Kalvėnas Kambs Kamela Kamieniak Kamieniarz Kamiński
Kamp Kamper Kampf Kampschulte Kamyk Kamyszek Kanarek Kandora Kandzia Kandziora Kane Kangro Kangur Kania Kaniewski
Kanik Kaniški Kansy Kaņepa Kaņeps Kapałka Kapcia Kapciak Kapera Kapinos Kapka Kaplan Kapp Kappe Kappler Kapral Kapusta
Kapustka Kapuścik Kara Karać Karagić Karajčić Karakašević Karaliūnas Karalus Karaman Karamarko Karamarković Karamata
Karaś Karaśkiewicz Karašićević Karatošić Karaulac Karaulić Karavidić Karađorđević Karczewski Karczmarek Karczmarz
Karels Karge Kargol Karhoff Karkocha Karkut Karlović Karlsone Karlsons Karmelić Karmelita Karnas Karol Karpeta Karpiak
Karpiel Karpik Karpiński Karpov Karrass Karro Karst Karsten Karsznia Karu Karus Karuza Karwala Karwan Karwot Karwowski
Karyś Karz Karłowicz Kas Kasak Kase Kasemaa Kasemets Kasiak Kasica Kask Kasper Kasperczak Kasperek Kasprzak Kasprzyk
Kass Kasteelen Kastelik Kasten Kastner Kaszkowiak Kasznia Kaszuba Kašanin Kašiković Kašterović Katana Kathagen Katić
Kattai Katz Katzinski Kauffman Kaufman Kaufmann Kaul Kauliņa Kauliņš Kaupas Kausemann Kauzlarić Kavaliauskas
Kavaliauskienė Kawa Kawala Kawecki Kawiak Kawohl Kawula Kawulok Kay Kazakov Kazana Kazberuk Kazek Kazimierczuk
Kazimierczyk Kazior Kaziród Kazlauskaitė Kazlauskas Kazlauskienė Kazmarek Kazubek Kaźmierczak Kaźmierczyk Kałek Kałuża
Kałwa Kałwak Kārkliņa Kārkliņš Käär Käärik Kähler Kärner Käsper Käster Käther Kearney Kedzierski Keen Keenan Keene
Keijser Keijzer Keil Keiner Keith Kekić Kelder Kelečić Keleka Keleković Keleman Keler Kelić Keller Kelley Kelly Kelm
Keltenie Kemp Kempe Kempen Kemper Kempka Kempny Kempter Kendall Kendrick Kenig Kennedy Kenney Kenny Kensy Kent
Kereković Kerkhof Kerl Kern Kerns Kerr Kesküla Kesselring Kesselschläger Kessler Ketel Kette Kettenis Ketting Keudel
Keutel Kevo Key Keyes Keys Kędzierski Kędziora Kędziorek Kępa Kęsek Kiciak Kićanović Kićeskulov Kićevac Kičema Kičić
Kidawa Kidd Kidoń Kieca Kiedrowicz Kielan Kielczyk Kielich Kieloch Kiepas Kiepura Kierat Kierepka Kiessling Kieszek
Kiełbasa Kiełbik Kiełbowicz Kiełbus Kiełek Kiik Kiis Kiisk Kij Kijanka Kijas Kijnder Kik Kikas Kikkas Kilar Kilgore
Kiliszek Kiljan Kilk Killer Kim Kimball Kimble Kinadeter Kinal Kincaid King Kink Kinkela Kinney Kint Kinzel Kinzy
Kirby Kirch Kirillov Kirinčić Kirk Kirkland Kirkpatrick Kirpenstein Kirs Kirsipuu Kirss Kirst Kiryluk Kisabaka Kiser
Kisiel Kisman Kiss Kisseljov Kiszczak Kišfalubac Kiška Kita Kitić Kitonjić Kitzmann Kivi Kivilo Kivimäe Kivistik
Kiwior Klaarwater Klaas Klabuhn Klačar Kladar Kladarin Klaja Klama Klamka Klanac Klander Klapp Klapper Klarić Klarin
Klasanović Klashorst Klasić Klašnja Klatka Klauder Klaus Kleban Klebba Kleeberg Kleiber Kleibrink Kleijse Klein Kleina
Kleinert Kleininger Kleinmann Kleinschmidt Kleinsteuber Kleiss Klejna Klekot Klemczak Klemens Klemm Klemme Klemt
Klepka Klerks Kleybrink Klęczar Klęk Kliber Kligl Klijn Klikovac Klimas Klimczak Klimek Klimko Klimov Klimović Klin
Klinac Klincov Kline Klingelhöfer Klinger Klinić Klink Klinkosz Klisz Kliszcz Kloch Klomp Kloppert Klopsch Klorek Klos
Klose Kloska Kloss Klotz Kluczek Klucznik Kluczyk Kluge Kluj Klupś Klus Kluwe Klyszcz Klyta Kļaviņa Kļaviņš Kmak
Kmiecik Kmieć Knabe Knapek Knapik Knapp Knappe Kneifel Knetsch Knezović Knežević Kniaź Knieć Knies Knight Knippel
Knobel Knoblich Knoers Knoll Knorr Knorscheidt Knowles Knox Knuf Knut Knutson Knych Knysak Kobak Kobel Kobelt Kobos
Kobryń Kobs Kobus Kobza Kocaj Kochan Kochanowicz Kochel Kochman Kociemba Kocijančić Kock Kocoł Kocurek Koczara
Koczulla Koczy Koćwin Koderisch Koehl Koehler Koeman Koenig Koester Kof Kofferschlager Koger Kogut Koha Kohl Kohle
Kohlmann Kohnke Kohnle Kohrt Kohs Kohut Kohv Koit Koitla Koj Kojčić Kojčinović Kojder Kok Koka Kokanov Kokanović Kokk
Kokorić Kokosza Kokoškov Koković Koks Kolak Kolaković Kolanek Kolanko Kolar Kolarczyk Kolarec Kolarević Kolarić
Kolarov Kolarz Kolasa Kolb Kolber Kolbusz Kolega Koleiski Kolek Kolen Kolendo Kolesnik Koleśnik Kolić Kolk Kolka
Kolman Koloch Kolokas Kolonja Kolonko Kolović Kolster Kolundžić Kolundžija Komad Komadinić Komadinović Koman Komander
Komanov Komanović Komar Komarčević Komarčić Komarica Komarnički Komarov Komatina Komatinović Komatović Komazec
Kominiak Komisarczyk Komisarek Komljen Komljenović Komluški Komnenić Komnenov Komnenović Komoll Komorowski Komperda
Komsta Komuda Konat Kondej Kondratjev Koniec Koniecko Konieczek Konieczna Konieczny Konig Koning Konings Kononowicz
Konopka Konovalov Konow Konrad Konsek Konstantinov Konstanty Kont Kontny Konya Koob Kooij Kool Koort Kopa Kopała
Kopciuch Kopczyk Kopczyński Kopeć Koper Koperek Kopf Kopiczko Kopij Kopik Kopjar Koppel Kopyść Kopyt Kopytko Kopyto
Korab Koral Korbel Korbut Korda Kordić Kordin Kordulup Kordus Kordys Korek Koret Korgul Korica Korkosz Kornak Kornek
Kornet Korniak Korol Koronkiewicz Korpal Korsman Korstman Kort Korta Korte Kortman Korzekwa Korzeniak Korzeniowski
Korzonek Kos Kosak Kosanović Kosałka Kosela Kosenkow Kosiak Kosić Kosidło Kosiec Kosiński Kosman Kosno Kosowicz
Kosowski Koss Kossak Kostadinović Kostanić Kostecki Kostek Kostelac Kosten Koster Kostera Kostić Kostin Kostolzin
Kostorz Kostro Kostrzewa Kosz Koszewski Kosznik Kościelak Kościesza Kościk Kościołek Kościukiewicz Kościuszko Kość
Kośka Kośnik Košanin Košarac Koščević Košević Koški Košničar Košničarević Košpić Koštunica Košutarac Košutić Kot
Kotala Kotaranin Kotaraš Kotarčević Kotarlić Koterba Kotević Kotkas Kotlarek Kotov Kotowski Kott Koubaa Kovacs Kovač
Kovaček Kovačević Kovačić Koval Kovčin Kovinčić Kovinjalo Kovjanić Kovljenić Kovrlija Kowal Kowala Kowalak Kowalczuk
Kowalczyk Kowalewski Kowalick Kowalik Kowalinski Kowalówka Kowalski Kowaluk Kowara Koza Kozaczuk Kozak Kozakiewicz
Kozar Kozarac Kozarev Kozarević Kozarski Kozdra Kozdroń Kozdrój Koziarz Koziatek Kozica Kozić Kozieja Kozień Kozieł
Kozioł Kozlica Kozlina Kozlov Kozlovački Kozok Kozon Kozubal Kozłowicz Kozłowski Koźlak Kożuszek Kołaczek Kołaczyk
Kołak Kołakowski Kołata Kołodziej Kołodziejak Kołodziejczyk Kołodziejski Kołpak Kołsut Kołton Kołtuniak Kózka Kõiv
Köhler Köhrbrück Köhre Kölotzei König Köpernick Köseoglu Köster Krabbe Kragulj Kraguljac Krainčanić Krajcar Krajewski
Krajinović Krajišnik Krajniak Krakowczyk Krakowiak Kral Kralj Kraljević Kraljić Kramarić Kramer Kranc Krance Krancis
Kranz Krasa Krasić Krastiņa Krastiņš Kraszkiewicz Krata Krauel Kraule Kraulis Kraus Krause Kraushaar Krauspe Krauz
Krauza Krauze Krawczyk Krawiec Krämer Krčelić Krčevinac Krčmar Krčmarević Kreb Krebs Kreczmer Krefta Krein Kreissig
Krekora Kremanac Kremenović Kremer Krenc Kresoja Kresojević Kresonja Kresse Kreštalica Kretek Kretowicz Kreusel Kreutz
Krēsliņa Krēsliņš Kręcichwost Kręcisz Kręgiel Krępa Krężołek Krga Kričak Krička Kričković Krieger Kriens Krieva
Krieviņa Krieviņš Krievs Kriisa Krilović Krinulović Krippner Kristić Krišan Krišanov Krišanović Krivaćević Krivaja
Krivčević Krivokuća Krivošić Krivošija Križan Križić Krkeljić Krkić Krkljuš Krkobabić Krochmal Kroczak Krodinger
Kroker Krokosz Krol Kroll Kron Kronberga Kronbergs Kronenberg Kroon Król Królczyk Królikiewicz Królikowski Krõlov
Kröckert Kröger Krpan Krpović Krsmanić Krsmanović Krsmić Krspogačin Krstajić Krstanović Krstekanić Krstić Krstičić
Krstin Krstinić Krstivojević Krstonić Kršanac Krueger Krug Kruger Kruglov Kruk Krukowski Krull Kruns Krupa Krupiński
Kruschinski Kruschwitz Kruszewski Kruszka Kruszona Kruś Krušković Kruzel Kružević Krūmiņa Krūmiņš Krūze Krüger Krvavac
Kryk Krysiak Krysik Krysta Krystkowiak Kryszczuk Kryszkiewicz Krywult Kryza Krzan Krzemiński Krzempek Krzeszowiec
Krznarić Krzosek Krzyk Krzykała Krzysiek Krzystek Krzyszczak Krzysztofek Krzysztoszek Krzyśko Krzyśków Krzywonos
Krzywoń Krzyżanowski Krzyżostaniak Krželj Ksel Książek Księżak Księżyk Kuba Kubacki Kubaczyk Kuban Kubanek Kubasiak
Kubasiewicz Kubek Kubera Kubiaczyk Kubiak Kubica Kubicki Kubieniec Kubik Kubina Kubisz Kuboń Kubowicz Kubów Kubrak Kuc
Kucab Kucewicz Kucharczyk Kucharski Kucharz Kucharzyk Kuchciak Kuchta Kuciak Kuciel Kuciński Kucz Kuczaj Kuczak
Kuczyński Kučić Kučinskas Kudela Kuder Kudełka Kudlak Kudra Kudrjavtsev Kudłacik Kudłacz Kufahl Kuffel Kuhl Kuhlee
Kuhn Kuhnen Kuijc Kuijpers Kuilenburg Kuiper Kuipers Kuit Kujawa Kujawiak Kujawski Kujda Kujundžić Kuk Kukawka Kukier
Kukieła Kukk Kukuczka Kukučka Kula Kulczak Kulesza Kuliberda Kulig Kulik Kulikov Kulimann Kuliński Kulis Kulisz Kulma
Kulmane Kulmanis Kulon Kultys Kulus Kumbernuss Kummle Kumorek Kunac Kunc Kuncewicz Kunda Kundziņa Kundziņš Kunen
Kunert Kuningas Kunka Kunysz Kunz Kupaj Kupfer Kupidura Kupprion Kuprion Kupsjak Kupś Kupusinac Kurach Kuraica Kuran
Kurant Kurbiel Kurc Kurcz Kurczab Kurczak Kurćubić Kurčubić Kurda Kurek Kurg Kuridža Kurija Kurilić Kurjački Kurm
Kurmazović Kurnicki Kurnik Kurnoga Kurobasa Kuropatwa Kurowski Kurp Kurpanik Kurpisz Kurrat Kursa Kurschilgen Kurtoić
Kurtuma Kurtyka Kurtz Kurucić Kuručev Kurvits Kuryś Kuryłowicz Kurz Kurzac Kurzaj Kurzak Kurzemniece Kurzemnieks
Kurzydło Kurzyna Kus Kusa Kusanović Kusch Kuschewitz Kuschmann Kusek Kusen Kusik Kusio Kuska Kuske Kuster Kustermann
Kustosz Kusyk Kusztal Kuszyk Kuś Kuśka Kuśmider Kuśnierek Kuświk Kuščević Kušić Kušljević Kušljić Kut Kutek Kutera
Kutnik Kutsar Kutscherauer Kutzner Kuus Kuuse Kuusik Kuusk Kuveždić Kuypers Kuza Kuzia Kuzior Kuziora Kuzmić Kuzmin
Kuznetsov Kuźnia Kuželj Kužet Kułach Kúhn Kúhnert Kühn Kühnel Kühnemund Kühnert Kühnke Küsters Küter Kütt Kvačanović
Kvekić Kvrgić Kwaadland Kwadwo Kwak Kwapień Kwapis Kwapisiewicz Kwarciak Kwasek Kwaśniewski Kwiatkowski Kwiecień
Kwieciński Kwinta Kwoka Kyc Kycia Kyle Kłoczko Kłos Kłosiewicz Kłosowicz Kłosowski Kłósek Kłysz Ķeizare Ķeizars Ķēniņa
Ķēniņš Laack Laan Laane Laanemets Laar Laarhoven Laarse Laas Labado Labalo Laban Labanac Labaš Labbé Labinjan Labocha
Labotić Labudda Labus Lacerda Lacey Lach Lachmann Lackey Lacombe Lacroix Lacy Laćman Lačanin Lačnjevac Lada Ladavac
Ladd Ladeck Lademann Ladewig Ladner Laffray Lafleur Lagarde Lage Lagerweij Lago Laguna Lagzdiņa Lagzdiņš Laht Laird
Laiviņa Laiviņš Lake Laketa Laketić Lakić Lakomy Lakošeljac Laks Lalak Laletin Lalić Lamas Lamb Lambers Lambert Lambić
Lamborghini Lambregt Lamch Lament Lammert Lamore Lamos Lamotte Lampa Lampart Lamy Lancaster Lancisi Land Landen
Landers Landis Landmane Landmanis Landmann Landry Lane Lanfranchi Lang Langa Langern Langevoort Langfeld Langford
Langhirt Langier Langiewicz Langley Langlois Langston Lanier Lanig Lankle Lansink Laon Lapiņa Lapiņš Laporte Lapsa
Lapsiņa Lapsiņš Lara Larkin Laroche Larrañaga Larrea Larson Larysz Lasa Lasić Laskowski Laskus Lasmane Lasmanis Lasota
Lass Lassiter Lastra Laszczyk Laszkiewicz Laszuk Latacz Latek Latham Lathrope Latier Latko Latkovska Latkovskis Lato
Latoszek Lattuada Latuszek Lauberga Laubergs Lauckner Lauinger Launay Laur Laurent Laurén Lauri Lausecker Laux Law
Lawrence Laws Lawson Lax Lay Lazanski Lazar Lazarac Lazarek Lazarev Lazarević Lazarov Lazendić Lazetić Lazić Lazin
Lazinica Lažetić Lađevac Lađević Lađinović Lāce Lācis Lääne Lääts Lätt Leach Leal Leary Lebedev Leberer Leblanc Lebon
Lebreton Lebrun Lech Leclerc Leclercq Lecomte Leconte Lecoq Lečić Ledbetter Lede Ledesma Ledford Ledoux Leduc Ledzion
Leek Leemput Leene Lees Leeuw Leeuwen Lefebvre Lefevre Lefèvre Lefort Legendre Legnante Legović Legrand Legros Leguit
Legutko Legzdiņa Legzdiņš Lehiste Lehman Lehmann Lehner Leht Lehtla Lehtmets Leibold Leide Leimbach Leipold Leis Leist
Leiter Leiteritz Leitheim Leiva Leiwesmeier Lejeune Lejiņa Lejiņš Lejk Lejman Lejniece Lejnieks Leks Lelas Leleu
Lelièvre Lelijveld Lelito Lelonek Lelović Lemaić Lemaire Lemaître Lemajić Lemanowicz Lember Lemić Lemiesz Lemieszek
Lemke Lemmens Lemoine Lemonnier Lempart Lenarcik Lenart Lenc Lenda Lenfers Lenić Lenik Lenk Lenoir Lensen Lenz Lenzen
Leo Leon Leonard Leonardi Leonavičius Leoncavallo Leone Leonetti Leoniak Leoniuk Leonowicz Leontijević Leopardi León
Lepa Lepak Lepianka Lepik Lepka Leposavić Lepović Lepp Leppik Lepšanović Lepthin Lercari Lerma Lerner Lero Leroux
Leroy Lesage Lesch Leschnik Lesendrić Lesiak Lesiewicz Lesik Lesisz Leslie Lesner Lester Leszcz Leszczak Leszczuk
Leszczyk Leszczyński Leszkiewicz Leśko Leśna Leśniak Leśniewski Leśny Leščić Lešević Lešić Lešković Letellier Lether
Letkiewicz Letta Lettiere Letzelter Leuven Levajac Levesque Levine Levy Lew Lewandowski Lewek Lewicki Lewicz Lewin
Lewis Lewke Lewko Leyckes Leżoń Léger Lévêque Lévy Lg Liber Liblik Lica Lichoń Lichtenfeld Lichtenhagen Lichtl Licul
Liebach Liebe Liebelt Liebich Liebold Lieder Liedtke Lielmane Lielmanis Liendert Lienshöft Liepa Liepiņa Liepiņš
Lieshout Ligas Ligenza Light Ligorio Ligtvoet Liguori Liiv Liiva Liivak Liivamägi Lijn Lilić Lill Lillemets Lillo
Lilly Lim Limburg Lin Linares Linda Lindau Linden Lindenberg Lindenmayer Lindner Lindsay Lindsey Linek Link Linka
Linke Linkiewicz Linnenbaum Linschoten Liović Lipiński Lipka Lipok Lipowicz Lipp Lippe Lippomano Lips Lipske Lipski
Lipus Lis Lisak Lischka Lisica Lisiecki Lisik Lisoń Lisowski Liss Listwan Liśkiewicz Litewka Littizzetto Little Litwa
Litwiniuk Litwinowicz Litwińczuk Liverotti Livingston Lizoń Lizurej Līce Līcis Līdaka Līdaks Ljubetić Ljubić Ljubičić
Ljubojević Ljubomirović Ljubotina Ljubović Llabrés Lladó Llamas Llano Llanos Lledó Llobet Llopis Llorens Llorente
Lloret Lloyd Lluch Loba Lobato Lobinger Lobo Locke Lockett Lockhart Lockwood Loča Ločs Lodiņa Lodiņš Loep Logan Logina
Loginov Logins Logsch Lohmann Lohre Lohse Loiseau Lojen Lokar Lokk Lollobrigida Lombard Lombardi Lombardo Lombroso
Lomić Lommert Lomović Lomp London Lonen Long Longhena Longoria Loo Loogen Loon Looney Loorits Loos Lopes Lopez
Lopresti Lorch Lord Loreal Loredan Lorencin Lorens Lorenz Lorenzo Lorreijn Losa Losada Losch Losekann Loska
Lotharingen Lott Louis Loureiro Lourenço Lourinho Louws Lovato Love Lovell Lovett Lovrić Lowe Lowery Lowry Loy Lozano
López Lõhmus Löchel Löffler Löser Löwa Löwer Lubbers Lubera Luberda Lubina Luboch Luc Luca Lucarelli Lucas Lucchesi
Lucciano Lucel Lucena Lucero Luciani Lucić Lučanović Lučar Lučić Ludolf Ludovisi Ludwik Ludwin Ludwiniak Ludwisiak
Lufft Lugo Luht Luik Luin Luinenburg Luitgardis Luís Lujan Luján Lukač Lukas Lukauskas Lukendić Lukić Lukin Lukinić
Lukk Lukoschek Lukoševičius Luks Lukstiņa Lukstiņš Lukša Lukšić Lula Lulek Lumbreras Lumi Lumiste Luna Lundy Lungu
Lunsford Lupo Lupu Luque Luria Lusk Lussu Luster Lutje Luts Lutterveld Lutz Luxardo Luxemburg Luyssel Luz Luzi Lūse
Lūsis Lübke Lübs Lyles Lynch Lynn Lyon Lyons Maak Maaren Maas Maasgouw Maasik Maaswinkel Maath Macan Maccanelli
Macdonald Mace Macedo Macek Macha Machado Macheta Machniak Machoń Machowiak Machowicz Machul Macias Maciąg Maciejczuk
Maciejewicz Maciejewski Maciejko Maciejuk Maciocha Macioł Maciuk Maciuszek Macías Mack Mackey Mackiewicz Macovei
Maculewicz Maczey Maćczak Maćešić Maćkowiak Maćków Mačiulis Madajczyk Madden Maddox Madej Madejczyk Madera Maderna
Maderno Madetzky Madison Madisson Madrid Madrigal Madubuko Madunić Madura Madzia Madziar Maes Maestre Maffei Maftei
Magalhães Magee Maggioli Magić Magier Maglio Magnani Magrassi Magryta Mahe Maher Mahieu Mahnet Mahoney Mai Maia Maidla
Maier Maillard Maillet Maillot Mainka Maisch Maj Majak Majcher Majchrzak Majczyna Majdak Majdan Majdenić Majerczyk
Majewicz Majewski Majka Majkić Majnusz Major Majorana Majorczyk Majorek Majos Majović Majsterek Majstorović Majtczak
Majtyka Majzner Mak Makar Makarov Makaruk Makieła Makles Makosz Makoś Makovac Makowski Maksimov Maksimowicz Maksym
Makulec Makurat Malacarne Malaparte Malara Malarczyk Malatesta Malcharek Malcher Malcherek Maldonado Malec Malecha
Malek Malenchini Malesza Maleszka Maletić Malewicz Malicki Malićanin Maligłówka Malinauskas Malinauskienė Malinić
Malinowski Malipiero Malisz Maliszewski Malivuk Malka Malkus Mallet Mallien Mallmann Malnar Malo Maloča Malon Malone
Maloney Malõšev Malpighi Malsen Malucha Mamcarz Mamić Mamula Man Manacorda Manastirlić Mancebo Mancini Mandarić Mandel
Mandić Mandoković Mandrapa Mandrysz Manea Mangel Mangold Manista Manjak Manjenčić Manjón Manley Mann Manne Manning
Mannoia Manns Manolache Manole Manolesso Manrique Mans Mansfield Manso Mansveld Mansvelt Mantegazza Mantegna Manuel
Manunta Manz Manzanares Manzano Manzoni Marach Marahrens Marangoni Maras Marasović Maraszek Maraš Marat Marazzi
Marcacci Marceron Marchal Marchand Marchewka Marchewski Marchlewicz Marciniak Marciniszyn Marcinkevičius Marcinkowski
Marcińczyk Marco Marcol Marconi Marcos Marcu Marcum Marcus Marczak Mardešić Marduras Mare Marec Marek Marenzio Maretić
Maréchal Margas Marginean Margis Margol Margraf Marian Marić Maričević Marie Marijanović Marin Marinčić Marinescu
Marinetti Marini Marinković Marino Marinović Mariño Marion Maripuu Marisavljević Mariscal Mariz Marí Marín Marjanov
Marjanović Mark Markanjević Markiel Markiewicz Marko Markovac Marković Markowski Marks Markus Markuš Marl Marner Maron
Marosz Marquart Marques Marquez Marqués Marrero Marrone Marschek Marsden Marsenić Marsh Marshall Marsili Marszałek
Maršić Martać Martel Marten Marti Martić Martinac Martinčević Martineau Martinelli Martinez Martinić Martinov
Martinović Martins Martinson Martí Martín Martínez Martorell Martucci Marty Martyka Martyn Martynowicz Maruszczak
Maruszczyk Marušić Marx Marxen Mary Marzec Marzorati Maržić Mas Mascagni Mascaró Mascheroni Masiak Maslov Masny Mason
Maspero Massa Masse Massey Masson Mast Mastandrea Masters Mastroianni Maszczyk Maszkiewicz Maszota Masłoń Masłowski
Maślach Maślanka Maślankiewicz Mata Matacz Matahlija Matana Matas Mate Mateescu Matei Matejczuk Matejczyk Matejuk
Matela Matelot Mateńko Mateo Mateos Mater Materek Materka Mateša Mateu Mateusiak Mathes Mathews Mathies Mathieu Mathis
Mathiszik Mathol Mathurin Matias Matić Matijaš Matijević Matisone Matisons Matko Matković Matla Matokanović Matos
Matošević Matovina Matraszek Matschke Mattarella Matteotti Mattern Matthäi Matthes Matthews Matula Matulevičius
Matulewicz Matulić Matulin Matulis Matulka Matura Matus Matusewicz Matusiak Matuszak Matuszewski Matuszyk Matvejev
Matwiejczyk Matyjas Matyjasek Matyjaszek Matyka Matynia Matysiak Matyszczak Mau Maurer Maurice Mauroff Maury Mavra
Maxim Maxwell May Maybach Mayberry Mayer Mayes Mayfield Maynard Mayo Mayol Mayoral Mays Maza Mazan Mazanek Mazek
Mazepa Maziarczyk Mazik Mazilescu Mazilu Mazjāne Mazjānis Mazur Mazurek Mazurkiewicz Mazzacurati Mazzanti Mazzeo Mazzi
Mazzini Mazzocchi Mažeika Małas Małecki Małek Małocha Małota Mały Małycha Małys Małysiak Małyszek Małyszka Małż Mármol
Márquez Mächtig Mäder Mäe Mäeots Mäesalu Mägi Mälzer Mänd Mändla Männik Männiste Mądro Mądrzak Mądrzyk Mcallister
Mcbride Mccabe Mccain Mccall Mccann McCarthy Mccarty Mccauley Mcclain Mcclellan Mcclendon Mcclure Mccollum Mcconnell
Mccord Mccormick Mccoy Mccracken Mccray Mccullough Mcdaniel Mcdermott McDonald Mcdonough Mcdowell Mcelroy Mcfadden
Mcfarland Mcgee Mcghee Mcgill Mcginnis Mcgowan Mcgrath Mcgraw Mcguire Mcintosh Mcintyre Mckay Mckee Mckenna McKenzie
Mckinley Mckinney Mckinnon Mcknight Mclain Mclaughlin McLean Mcleod Mcmahon Mcmanus Mcmillan Mcmullen Mcnair Mcnally
Mcnamara Mcneal Mcneil Mcneill Mcpherson Mcqueen Mcrae Mcwilliams Mead Meade Meadows Mebold Medač Medeiros Medici
Medić Medina Medne Mednis Medrano Medved Medvedev Meeks Meer Meeres Meeusen Meeuwis Megger Mehlhorn Mehlorn Meić
Meiere Meiers Meijer Meireles Meis Meisch Meissner Meister Mejer Mejia Mekša Mekšs Melaniuk Melcer Meldere Melderis
Melendez Meler Melero Melet Meléndez Melka Mellor Melngaile Melngailis Melnik Melo Meloni Melton Melvin Melzer Mena
Menard Mendak Mende Mendes Mendez Mendès Mendizábal Mendoza Mendyka Menendez Menéndez Menga Mengolo Menne Mennea Mens
Mensah Mensing Mentzel Mercadante Mercader Mercado Mercalli Mercantini Mercati Mercer Merchel Mercier Mercks Merckx
Merda Meredith Merila Merino Merisi Merkaš Merkel Merkx Merle Merrill Merritt Merseburg Mertens Mesa Mesarić Mesić
Mesjasz Mesloh Mesquita Messer Meškūna Meškūne Meškūns Metcalf Metcalfe Metella Mets Metz Metzger Metzner Meucci
Meulen Meunier Mewes Meyers Meza Mezzetta Méndez Męcik Mędrala Mętel Miah Miara Miąsik Miąsko Micał Micca Mich Michael
Michalak Michalczak Michalczyk Michalik Michalkiewicz Michallek Michalski Michaud Michałek Michałowski Michel
Michelangeli Micheletti Michelson Michiels Michielsen Michniak Michnik Michnowicz Micu Mičetić Middelkoop Middleton
Midura Miechowicz Miecznik Mielcarek Mielcarz Mielczarek Mielke Mieloch Mierzejewski Mierzwiak Mies Mieszała Miękina
Miękus Miętka Miętus Migała Migda Migliaccio Migoń Miguel Mihai Mihaila Mihailescu Mihailova Mihailovs Mihalache
Mihalcea Mihalić Mihaljević Mihelčić Mihhailov Mihić Mijas Mijsberg Mik Mika Mikalauskas Mikiciuk Mikić Mikita
Mikitenko Mikk Miklaś Miklečić Mikoda Mikosz Mikołajczak Mikołajczyk Mikołajewicz Miksza Mikulandra Mikulčić Mikulec
Mikulski Mikus Mikusek Mikłaszewicz Miķelsone Miķelsons Mil Mila Milanesi Milas Milatić Milcarz Milczarczyk Milczarek
Milea Milej Miles Miletić Milevoj Milewczyk Milewski Miličić Milina Militaru Milka Milla Millán Miller Millet Milligan
Mills Miloslavić Milotić Milovac Miltenburg Milton Mimica Mims Mimun Minah Miniati Minkiewicz Minkina Minor Minta
Mintzlaff Miočić Miodek Miotke Miozga Mir Miralles Miranda Mircea Mirea Mirga Mirgos Mirocha Miron Mironiuk Mironov
Mirończuk Miros Mirosavljević Miró Mirt Misiak Misiarz Misiaszek Misicher Misiejuk Misior Misiuk Misiurek Mispelen
Missoni Mistry Miszkiel Miszkiewicz Miszkurka Miszta Misztal Misztela Miśkiewicz Miśko Miśkowiec Mišak Miše Mišković
Mitchell Mitek Mitera Mitoraj Mitschke Miu Mizak Mizgała Mizia Mínguez Mleczak Mleczek Mobley Mocanu Moccia Mocenigo
Mock Mockenhaupt Moczko Močibob Modiano Modigliani Modrić Modugno Modzelewski Moede Moedl Moeller Moenen Moensendijk
Moet Mofardin Moga Mogherini Moguenara Mohaupt Mohrhard Moise Moj Mojsa Mokwa Mol Molak Moldovan Moldoveanu Molegraaf
Molek Molen Molenaar Molenda Moles Molesini Molga Molina Moliner Molins Molitor Molka Moll Moller Molnar Molzan
Momberg Monaco Mondadori Mondaini Monduzzi Moneta Monicelli Moniuszko Monkiewicz Monnier Monreal Monroe Montag
Montalbán Montalcini Montalti Montanari Montanariello Montanelli Montano Montaña Monte Montecchi Monteiro Montenegro
Montero Montes Montesano Montesinos Montessori Monteverdi Montgomery Monti Montoya Montserrat Moody Mook Moon Mooney
Moor Moore Moormann Moors Mora Morabito Moraes Morais Moraleda Morales Moran Morandi Morandini Morante Morar Moraru
Morata Morawiak Morawski Morán Morcillo Morcinek Mordak Mordal Mordhorst Moreau Moreira Morek Morel Moreland Morell
Morellato Moreno Morera Moresi Moretti Morgagni Morgan Morgała Morgenstern Morhelfer Morić Morillo Morin Moritz Morka
Morkūnas Morlacchi Morley Moroń Morosini Moroz Morozova Morozovs Morpurgo Morricone Morris Morrison Morrocco Morrow
Morse Mortati Mortka Morton Morucci Morvan Moryc Morys Moscarda Moschino Moseley Mosemann Moser Moses Mosiołek
Moskalik Moslavac Mosley Mosquera Mostek Mosur Mota Motak Motchebon Motyka Motzenbbäcker Moulin Moura Moya Moyer
Mozart Moździerz Mõttus Möchlichen Möcks Mögenburg Möhsner Mölder Möldner Möllenbeck Möllinger Mörsch Mraović Mroczek
Mroczko Mroczkowski Mrotek Mrozek Mrozowicz Mróz Mrózek Mrugalla Mszyca Muc Muceniece Mucenieks Mucha Muckenthaler
Mućka Mućko Mudden Mude Mudlaff Mudri Mudronja Mueller Mues Muijs Muižniece Muižnieks Mularz Mulawa Mulder Mulders
Mulet Mullen Muller Mullins Mulrain Munari Muniak Muniz Munoz Munson Munster Muntean Munteanu Muñoz Mur Murach Murat
Muratori Murawski Murcia Murdock Muresan Murialdo Murillo Muro Murphy Murray Murri Muru Musat Musatti Musiał Musiała
Musiolik Muskała Mustač Mustapić Muszyński Mušćet Muti Muzyk Mužić Mužina Múgica Múñiz Mühle Mühleis Mülichen Müller
Münch Mürk Müür Müürsepp Mycek Mydlak Mydlarz Myers Myga Myk Myles Myrcha Myrcik Myrick Mysiak Mysior Myszak Myszk
Myszor Mytnik Mytych Mzyk Młocek Młodzik Młot Młotek Młynarczyk Młynarz Młyńczak Młyńczyk Nabein Nabiałek Nabow
Naccari Naczk Načinović Nadal Nadeau Nadi Nagel Naglik Nagórka Nagy Nagys Nakić Nalazek Nalewajek Nalewajko Namiķe
Namiķis Namysł Namysło Nance Nannen Napier Napierała Napolitano Naquin Naranjo Narożna Narożny Narušis Narváez
Nascimento Naser Nash Nasiadka Nastaj Nastase Nastały Nastvogel Natanek Natta Nau Naubert Naujokas Naumann Naumiuk
Naumov Nausėda Nava Navarrete Navarria Navarro Navas Navickas Navickienė Navone Nawój Nawrocki Nawrot Nawrotek Naylor
Nazar Nazarewicz Nazarko Nazarov Nazimek Nałęcz Ne Neacsu Neagoe Neagu Neal Neamtu Nebot Necci Nechita Necula Nedelcu
Nederlotharingen Nedermeijer Nedić Neely Neff Negoita Negrea Negron Negru Nehring Neimke Neira Nelson Nemes Nemeș
Nerger Nerius Neska Nesterowicz Nestorowicz Neto Nette Neubauer Neubert Neuendorf Neugebauer Neumair Neumann Neupert
Neureuther Neurohr Neuschäfer Neuschwander Neustrië Neuteboom Neuzerling Nevado Neves Neveu Newell Newman Newsome
Newton Ney Nędzi Nibali Nica Nicewicz Nicholas Nicholls Nichols Nicholson Nickel Nickerson Nicoara Nicolae Nicolas
Nicolau Nicolay Nicolás Nicolescu Nicoletti Nicolini Nicolucci Niculae Niculescu Nieborak Niebudek Niechciał Niećko
Niedbał Niedermeier Niedojadło Niedośpiał Niedra Niedziela Niedzielski Niedźwiadek Niedźwiecki Nieklauson Niemczuk
Niemczyk Niemeier Niemiec Niemira Nieradko Nieradzik Niermann Nieroda Niesporek Nieszporek Nieścior Nieścioruk Nieto
Nieuwenhuijsen Nieuwstraten Nieves Nievo Niewiadomski Niewiara Niewola Niggli Nihoe Niit Nijak Nijland Nijman Nijs
Nikel Nikiforov Nikitin Niklaus Niklewicz Nikolaev Nikolić Nikołajuk Niksa Nimac Nimwegen Niño Niscoromni Nistor
Nišević Nita Nitek Nitkiewicz Nitti Nitto Nitu Nitzsche Niță Nix Nixon Nižetić Noack Noble Nobre Nocek Noculak Nodler
Noel Noël Noga Nogieć Nogueira Noguera Nogués Nohlmans Nojek Nojman Nolan Nolcini Nollee Nolte Nonis Noordeloos
Noordijk Noordmark Noort Noot Norac Noras Norbiato Nordio Noriega Norkus Normand Norris North Northeim Northoff Norton
Norwood Nosiglia Noszczyk Notarbartolo Novak Novaro Novikov Novoa Novosel Nowacki Nowaczyk Nowak Nowakowski Nowek
Nowicki Nowiński Nowotka Nowotnik Nowotny Nowrot Nóżka Nõmm Nõmme Nõmmik Nöh Nugnes Nunes Nunez Nuñez Nurek Nurk
Nurkiewicz Nurm Nus Nussbeck Nuut Nuwenhijsen Nuwenhuijzen Nuwenhuse Nuwenhuysen Núñez Nwachukwu Nyc Nyeuwenhuysen Nyk
Nytko Nytra O'Brien O'Connor O'Donnell O'Neill O'Sullivan Oakes Oakley Oancea Obarzanek Oberem Obergföll Obermaier
Obiała Obradović Obratov Obrien Obst Obuchowicz Ocaña Och Ochab Ochal Ochał Ochnik Ochnio Ochoa Ochota Ochs Ochten
Ochwat Oconnell Oconnor Oczko Oczkowicz Oda Odell Oderwald Odescalchi Odobašić Odom Odonnell Odrzywołek Oemencs Oennen
Oeser Oestrovsky Oever Offredi Ofiara Ogden Ogonek Ograbek Ogrodowicz Ogłaza Ohara Oirschot Oja Ojaste Ojeda Okraska
Oks Okła Olariu Olaru Olas Olbrich Olbrych Olchawa Olczak Olearczyk Oleary Olejniczak Olejnik Oleksa Oleksak
Oleksiewicz Oleksik Oleksiuk Olesiejuk Olesk Oleszczak Oleszko Oleśkiewicz Olewniczak Oliboni Oliva Olivares Oliveira
Oliver Olivera Oliveras Olivetti Olivé Olivier Olko Olkowicz Oller Ollivier Olma Olmedo Olmo Olson Olst Olszewski
Olszowa Olszyna Oltean Olteanu Olthof Olykan Omiotek Omma Ommeren Oneal Oneil Oneill Onio Onisto Onnen Ooms Ooste
Oosten Oostendorp Oosterhek Oosterhout Oosterhuis Oostveen Ooyen Opalach Opas Ophey Opioła Opizzi Opmans Opoka Opper
Oppong Oprea Opricović Oprić Opris Opsenica Opuić Opyrchał Oraovčić Oras Orašanin Orav Orawiec Orbanić Ordóñez Orengo
Orešković Organiściak Orkisz Orlando Orleans Orlić Orlov Orlović Orman Oro Orozco Orpel Orr Orsini Orszulik Oršolić
Oršoš Oršulić Ortega Ortese Orth Orthmann Ortiz Ortmann Ortolani Ortuño Orwat Orzechowski Orzeszek Orłowski Osada
Osborn Osborne Oschkenat Oscuro Osei Osenberg Osiadacz Osial Osica Osik Osiński Osipiuk Osipowicz Osis Oskroba Osojca
Osorio Ossani Ossipov Ossola Ossowski Ostafin Ostapczuk Ostapiuk Ostasz Ostendarp Osterhoudt Ostinelli Ostręga
Ostrovska Ostrovskis Ostrowski Ostwald Osuna Oszust Ośka Ośko Oślizło Otero Otremba Ots Ott Otte Ottino Otto Oude
Oudewater Ouellette Ouwel Ouwerkerk Ovadia Overdijk Overeem Oversteeg Overton Owczarczak Owczarek Owen Owens Owsiak
Owsianka Owsiany Ozere Ozers Oziębło Ozimec Ozola Ozoliņa Ozoliņš Ozols Õispuu Õun Õunapuu Östringer Paal Paap Paas
Pabis Pabisiak Pabiś Pablo Pace Pacelli Pacetti Pacewicz Pacheco Pachla Pachnik Pacholak Pacholczak Pacholik Pachowicz
Pachołek Pachuta Pacia Pacillo Pack Pacocha Pacomio Pacura Pacyga Paczkowski Paczos Pačanin Pačariz Padgett Padilla
Padovano Paduraru Padło Paegle Paesler Paffrath Pagacz Pagan Paganini Page Pagès Pagliaro Pagnotto Paige Paillet
Painter Paiva Pająk Pajda Pajdak Pajek Pajonk Paju Pajula Pajur Pakalniete Pakalnietis Pakalnis Pakos Pakosz Pakuła
Pal Palacio Palacios Palacz Palačković Palak Palau Palavestra Palazzo Palej Paleń Palica Palić Paliga Paligorić Palija
Palikuća Pališaški Palladio Pallarès Pallentin Palma Palman Palmer Palmisano Palomar Palomares Palombi Palomino Palomo
Palonek Paltere Palters Paltrinieri Palu Paluch Palumbo Palus Paluszak Pamić Pana Panait Panasewicz Panasiewicz
Panatta Pancerz Pandurić Panek Paniagua Panicucci Panicz Panišić Panjak Panjević Panov Panuś Panzera Panzig Paoletti
Paolini Paolucci Papafava Papak Paparić Papetti Paprotny Para Parada Paradi Parafiniuk Paraschiv Parda Pardo Paredes
Pareja Parejo Parent Pareto Parham Parijs Parini Paris Parisi Park Parker Parkes Parkin Parkinson Parkitna Parkitny
Parks Parmaković Parmitano Parojčić Parović Parpinel Parr Parra Parri Parrish Parry Parson Parsons Parts Partyka Parus
Paruta Parvu Parzonka Parzyszek Pasca Pascal Pascarella Paschke Pascu Pascual Pasiak Pasich Pasieczna Pasierbek Pasiut
Pasman Pasolini Pasqua Pasquier Passalacqua Passchiers Pasternak Pastine Pastoors Pastor Pastucha Pastuszek Pastuszko
Pastuła Paszkowiak Paszkowski Pasztaleniec Paściak Paśnik Pašagić Pašalić Pašić Patafta Patalas Patarac Patberg Pate
Patel Patiño Patković Patoka Patora Patoła Patrascu Patrick Patrnogić Patrzałek Patterson Patton Patyna Patzwahl
Paukner Paul Paulauskas Paulauskienė Paulson Pauļuka Pauļuks Paun Pausini Pauw Pauwels Pavanello Pavarotti Pavčić
Pavel Pavelić Pavert Pavić Pavičić Pavin Pavković Pavličić Pavlov Pavlović Pavlovska Pavlovskis Pavone Pavón Paw
Pawela Pawelec Pawełkiewicz Pawełko Pawlaczek Pawlak Pawlicki Pawliczak Pawliczek Pawlik Pawlikowski Pawliszyn
Pawlonka Pawlos Pawlukiewicz Pawłowski Payet Payne Payton Paz Pazdan Pazera Pazik Pazos Pazoła Paździora Pađen Pałac
Pałęga Pałgan Pałka Pałyga Páez Pärn Pärna Pärnpuu Pärtel Pärtzelt Peacock Peano Pearce Pearson Pechel Peciak Peck
Pecotić Pečur Peda Pederiva Pedersoli Pedišić Pedraza Pedrazzini Pedrero Pedro Pedroni Pedrosa Pedrycz Peeters Peharda
Peinado Peiró Peixoto Pela Pelayo Peláez Pelka Pellegrini Pelletier Pelli Pellicer Pellico Pelser Peltier Pena Penar
Pence Pencis Penčić Pendleton Penezić Penić Penjišević Penkala Penn Pennetta Pennington Penović Pent Peña Peñalver
Peñas Peoples Peović Pepe Pepelčević Pera Perak Peral Perales Peralta Peranda Perck Perczak Perčić Perdue Perea
Pereira Perelló Perera Perez Pergande Pergolesi Perić Perini Perišić Perka Perkins Perkov Perković Perlaš Perlik
Pernak Peron Peronne Peroš Perozzo Perret Perrier Perrin Perrono Perrot Perry Persico Persijn Pertile Pertini Peruško
Peruzzi Peselman Pesta Peszko Peša Pešić Petcu Petek Peter Peterlik Peters Peterse Peterson Petersons Petit Petitjean
Petraitis Petralli Petrassi Petrauskaitė Petrauskas Petrauskienė Petre Petrea Petrescu Petrić Petričević Petrocelli
Petrov Petrović Petrovska Petrovskis Petrucci Petrucelli Petrus Petruzzi Petryk Pettai Pettit Petty Petzold Peukert
Pezda Pezzali Pérez Pērkona Pērkons Pētersone Pētersons Pęciak Pędrak Pędzik Pęksa Pfeiffer Pfennig Pfersich Pfingsten
Pflieger Pflügner Phelps Philipp Philippe Phillips Phillipsen Phipps Pi Piacentini Piane Pianka Piasecki Piaseczna
Piaścik Piazzi Piątek Piątkiewicz Piątkowski Picard Piccinni Piccio Pich Picheta Pichlmaier Pichon Pickens Pickering
Pickett Piechna Piechota Piechura Pieczarka Pieczek Pieczyrak Piegza Piejko Piekacz Piekara Piekarek Piekarski Piekart
Pielach Pielech Pielka Pieper Pierce Pierchała Pierre Piersa Pierson Pierz Pierzak Piesik Piesker Piestrzeniewicz
Pieszak Pieters Pietrak Pietrangeli Pietras Pietrasiak Pietrasz Pietraszkiewicz Pietraś Pietrek Pietrewicz Pietrus
Pietrusiak Pietrusiewicz Pietruszka Pietryga Pietrzak Pietrzyk Pietsch Pigafetta Pignatti Piguła Pihelgas Pihlak Piho
Piir Piirsalu Pike Pikec Pikk Pikor Piksa Pikula Pilarek Pilarski Pilch Pilich Pilipczuk Piljek Pimentel Pina
Pinamonte Pincherle Pinda Pindor Pindral Pineau Pineda Pinedo Pingpank Pinheiro Pinho Pinilla Pininfarina Pinnock Pino
Pintarić Pintea Pintilie Pinto Pintor Piña Piñeiro Piñol Pioch Piotrak Piotrkowicz Piotrowiak Piotrowicz Piotrowski
Piovani Piórek Piórkowski Piper Pippig Piquer Pirandello Pirelli Pires Pirvu Pisacane Pisani Pisano Pisaroni Piskor
Pison Pistoletto Piszcz Pitala Pitek Pitschugin Pittman Pitts Pitura Pituła Piwek Piwowarczyk Piwowarek Pizarro Pizoń
Pizzamano Pizzetti Pizziol Pizzo Piłat Piłka Pješčić Pješivac Pla Plačić Plak Plakalović Plamenac Plana Planas Plank
Plantak Plantard Plantek Plas Plaskota Plass Plath Platini Platt Platzer Plauk Plautz Plaza Plažanin Pleban Plebanek
Plejo Plemić Pleskonjić Pleskot Pleśniak Pleše Pletsch Plewnia Plich Plizga Ploeg Plona Ploom Plotzitzka Pluijm
Plummer Pluta Pniak Pochopień Pochroń Pociask Pocius Początek Poczta Podeszwa Podgórna Podgórny Podgórski Podkowa
Podleśna Podniece Podnieks Podpora Podsiadła Podsiedlik Podziņa Podziņš Poe Poehn Poels Poerio Poeschl Pogorzelec
Pogorzelski Pohl Pohland Pohle Poirier Pokas Pokos Pokrzywa Pokusa Polak Polakiewicz Polani Polasik Polaszek Pole
Polesel Poleszak Polewka Policht Polić Polifka Polis Politowicz Polizzi Poljak Poljakov Polk Pollard Pollmächer
Pollock Polnik Polo Polonijo Polović Pomares Pombo Pometta Pomp Pompa Ponce Poncelet Ponci Pongrac Poniedziałek
Ponitzsch Pons Pont Pontecorvo Ponti Pool Poole Poom Pop Popa Popčić Pope Popescu Popielarczyk Popov Popovici Popović
Poppel Popławski Porcel Porcellato Poreda Porębski Porgante Porgants Poropat Porras Porta Porter Portero Porth
Portillo Portka Porwoł Porzio Porzucek Posada Poschmann Poser Posey Poslon Posmyk Pospiech Post Postawa Postma
Posłuszna Posłuszny Pośnik Poška Poštić Potaczek Potęga Potier Potoczek Potoczna Potok Pottel Potter Potters Pottier
Potts Potyrała Pou Poulain Pouw Povilonis Powała Powałka Powązka Powell Power Powers Powierża Poza Pozder Pozo Pozuelo
Pozzecco Požarac Požega Połetek Połom Półchłopek Põder Põdra Põld Põldma Põldmaa Põllu Pöche Pöge Pölitz Praagh Pracz
Praczyk Prada Prado Praga Prah Prange Prasek Prater Pratesi Prather Prati Prats Pratt Prawdzik Prażmo Prażuch
Prebiračević Preda Predić Prediger Predin Predojev Predojević Predovan Predović Predragović Preiß Prejs Prelec
Preočanin Prerad Prescott Presley Pressler Preston Preś Pretkalniņa Pretkalniņš Preuk Preuss Prevost Prey Prévost
Pribanić Price Pridāne Pridāns Priede Priedīte Priedītis Priego Priemer Prieto Prince Prins Prinsen Priselac Pritchard
Pritchett Priuli Prkosovački Procacci Procek Proch Prochownik Proctor Proć Prodan Prodi Proietti Prokop Prokopczuk
Prokopczyk Prokopiak Prokurat Pronobis Proske Prostak Prošić Protasiuk Protić Prpić Prskalo Prtenjača Pruchnik Prucnal
Pruitt Prus Pruschke Pruul Pruvost Prygiel Pryk Pryor Prystupa Pryszcz Przeklasa Przekop Przekwas Przeniosło Przerwa
Przewoźna Przewoźniak Przewoźnik Przewoźny Przewłoka Przybycień Przybylski Przybysz Przybyś Przybył Przybyła Przystupa
Pszczółka Ptak Ptok Puc Pucci Puccini Puch Puchalski Puckett Pudełek Puente Puerta Puga Pugh Pugliese Puglisi Puharić
Puig Puiu Pujadas Pujol Pukk Puķīte Puķītis Pulci Pulido Puljiz Pulk Pupek Purcell Puriņa Puriņš Purmale Purmals
Purvis Pusch Pusz Puškarić Pușcașu Putek Putinčanin Putinja Putnam Putnik Putniņa Putniņš Puto Putz Puusepp Puzavac
Puzigaća Puła Pułka Püvi Pyc Pych Pyć Pyda Pyrkosz Pyrz Pysz Pyszczek Pyszka Pyszny Pyś Pytel Pytko Pytlarz Pyza Pyzel
Pyziak Płaneta Płocharczyk Płodzień Płonka Płoskonka Płócienniczak Quasimodo Queen Queiroz Querini Quero Querol
Quesada Quevedo Quinn Quinones Quintana Quintanilla Quintero Quiroga Quirós Raabe Raadik Raag Raamat Raba Rabenstein
Rabiej Raca Rach Rackham Raczkiewicz Raczyński Radecki Radelić Rademaker Radić Radin Radinović Radisavčević Radisavić
Radisavljević Radisch Radivojac Radivojša Radke Radko Radman Radočaj Radoi Radojković Radolović Radomski Radonja
Radonjanin Radonjić Radošević Radotić Radovac Radovanac Radovanković Radovanlija Radovanov Radović Radtke Radu
Radulaški Radulescu Radulić Radulj Raduljesković Raduljević Radusilović Radusinović Radušić Raduški Radzewicz
Radziewicz Radzio Rafailović Ragan Ragland Ragus Raguž Rahija Rahman Rahn Raidma Raimondi Raines Rainey Rajch Rajchel
Rajczak Rajczyk Rajčić Rajda Rajman Rajn Rajšić Rajtar Rak Rakanović Rakas Rakela Rakowski Rakuljić Rakus Raljević
Ramaker Ramanauskas Ramanauskienė Ramazzotti Ramey Ramirez Ramis Ramírez Ramos Ramón Ramsey Rand Randall Randazzo
Randle Randmaa Randoja Randolph Ranftl Rangel Rangen Rankin Ransom Ranz Rapa Rapisardi Raposo Rapovac Rapp Rasała
Rasinac Raspopović Raspor Rastelli Rastija Raszkiewicz Rašeta Rašetarević Rašetić Rašević Rašić Rašović Ratajczak Rath
Ratka Ratliff Ratniece Ratnieks Rau Raubuch Raud Raudsepp Raukuc Raurica Rautenkranz Ravaglioli Rawa Ray Raya Raymond
Raynaud Raźniak Raźny Ražov Rađenović Rädel Rädler Räntsch Rätsep Rduch Reagan Reaves Rebane Rebić Rebollo Recer
Recers Recio Rećko Rečević Redi Redmond Redondo Reece Reede Reeder Rees Reese Reeves Regge Regnier Reguera Rehorst
Rehwagen Reiber Reich Reichardt Reichel Reichling Reichmann Reid Reif Reifenrath Reig Reijers Reilly Reimann Reimes
Reina Reinberg Reinelt Reinhardt Reinke Reinsalu Reis Reising Reiter Reitze Rej Rejek Rejmak Rejmer Rejniak Rembacz
Rembisz Remmel Remmers Remy Renard Renaud Renault Rendulić Renier Renk Renner Renovčević Renovica Rensi Rentz Renz
Renzi Repac Reppin Requena Resanović Resković Respighi Restle Restorff Reszke Retzke Reuber Reumann Reus Reuss Reusse
Reuter Revilla Rey Reyes Reyna Reynaud Reynolds Rezler Rezmer Rémy Rębiś Rheder Rheineck Rhoades Rhoden Rhodes Riba
Ribarić Ribas Ribeiro Ribera Ribes Ribić Ribičić Ricart Riccardi Riccati Ricci Ricciardi Rice Rich Richard Richards
Richardson Richey Richmond Ricks Rico Ricolfi Ričko Ridder Riddle Riedel Riediger Rieger Riehl Riekmann Riekstiņa
Riekstiņš Riem Rienzo Riepl Riera Riermeier Riester Riet Riethmüller Rietman Rietmüller Rietscher Rietveld Riggs Righi
Rijcken Rijetković Rijks Rijn Rijnsbergen Rijntjes Rijthoven Riley Rimkienė Rimkus Rimša Rinaldi Rincón Ringel Ringer
Rink Rios Riou Ripken Ripoll Rippey Riquelme Risek Risma Rismondo Ritacca Ritchie Ritosek Ritoša Ritschel Ritsma
Ritter Rittweg Ritz Rius Rivas Rivera Rivero Rivers Riviere Rivière Rizzo Rizzoli Río Ríos Roach Roark Roba Robak
Robaszkiewicz Robbins Robbrechts Roberson Robert Roberts Robertson Robin Robinson Robison Robledo Robles Robson Roca
Rocamora Rocca Roccabonella Roce Roch Rocha Roche Rocher Rochowiak Rock Rockmeier Roczniak Ročkomanović Roda Rode
Rodehau Rodgers Rodowski Rodrigo Rodrigues Rodriguez Rodriquez Rodríguez Rodzeń Roe Roecker Roero Roessink Rogacz
Rogal Rogala Rogalski Roger Rogers Roggatz Rogge Rogner Rogošić Rogowski Rogula Rohde Rohländer Rohleder Rohrer Roht
Rohtla Roig Roijen Roj Rojas Rojek Rojnić Rok Rokossa Rolak Roldan Roldán Roleder Rolek Rollins Roloff Roma Romagnoli
Roman Romaniak Romankiewicz Romano Romanov Romanovska Romanovskis Romanowski Romańczyk Román Romčević Romejko Romero
Romeu Romijn Romiti Romo Rompa Roncalli Rondović Roo Roodesteijn Rooij Room Roose Roosenboom Roosileht Root Roots
Roper Ropero Ropiak Rorat Ros Rosa Rosada Rosado Rosales Rosario Rosas Rosbach Rosca Roschinsky Rose Rosell Roselló
Rosemann Rosen Rosenauer Rosenbauer Rosenow Rosenthal Rosiak Rosiello Rosin Rosiński Roskosz Roskoth Rosksch Rosmini
Roso Rosołek Ross Rossberg Rosselli Rossellini Rosselló Rossetti Rossini Rossler Rossum Rosu Roszkiewicz Roszko Rosłon
Rosłoń Roś Rošević Roškić Rotaru Roter Rother Rotteveel Roukes Roura Rouse Rousseau Roussel Rousselet Rousset
Rouwenhorst Rouwhorst Roux Rovčanin Rovira Rowe Rowell Rowland Rowley Roy Royer Royo Rozas Roze Rozenbaha Rozenbahs
Rozgić Rozīte Rozītis Rozmiarek Rozum Rozumek Rozynek Rožkalne Rožkalns Ródenas Różak Różański Różewicz Różycki
Rödiger Röhrdanz Röhricht Römer Rörricht Röse Röttger Ruano Rubacha Rubaj Rubben Rubbia Rubene Rubenis Ruberto Rubeša
Rubin Rubinić Rubio Ruch Ruchała Ruciński Ruckdeschel Rucker Rudd Rudnicki Rudolf Rudolph Rudowicz Rudyk Rudzik
Rudziński Rudzīte Rudzītis Rudzki Rueda Ruffin Ruffini Ruggeri Ruggieri Ruijs Ruiter Ruiz Rukavina Ruman Rumenić
Rumjantsev Rumora Rumpf Runce Runcis Rup Ruppersberger Ruppert Rupprecht Rurarz Rurka Rus Rush Rushing Rusin Rusiniak
Rusnak Russell Russo Rust Rusticucci Rusu Ruszczak Ruszel Rut Ruth Rutherford Rutkowski Rutledge Rutowicz Rutten Ruus
Rücker Rüdiger Rüter Rüütel Rybak Rybarczyk Rybicki Rybus Rycerz Rychcik Rychel Rychert Ryczko Ryfa Ryguła Ryjikh
Rykała Rymarz Ryndak Rysz Ryszkiewicz Ryzih Ryznar Rząca Rząd Rzepka Rzeszut Rzeszutko Rzeźniczak Rzeźniczek Rzońca
Rzucidło Saar Saare Saavedra Sabak Sabaliauskas Sabater Sabatini Sabau Sabała Sabbatini Sabljak Sabol Sacharczuk
Sachse Sack Sacristán Saczuk Sadlak Sadler Sadlik Sado Sadoch Sadownik Sadowski Sadowy Sadura Sady Sadza Sadłocha
Saenz Saez Saffi Saflanis Safronov Sagafe Sager Sagese Sagnelli Sagonas Sagredo Sahner Saile Sailer Sainz Saj Sajda
Sajewicz Sajnóg Sakač Sakalauskas Saks Saksen Sakwa Sala Salach Salamanca Salandra Salas Salata Salawa Salazar Salcedo
Saldana Saldaña Sales Salet Salgado Salgari Salieri Salinas Salm Salmen Salmerón Salmiņa Salmiņš Salmon Salom Salomon
Salopek Salow Salter Salu Salumäe Salumets Salvador Salvà Salvemini Salvini Salvo Salwin Salz Salzer Salzmann Sam
Samele Samiec Sammert Samol Samolov Samolovac Samoraj Samper Sampson Samson Samuel Samuels Samul Samulak Sanabria
Sanadrović Sanchez Sancho Sandalj Sanders Sanderson Sandi Sandić Sando Sandor Sandoval Sands Sandu Sanetra Sanford
Sanguineti Sanjuan Sankiewicz Sanmartín Sanmiguel Sans Sansoni Santamaria Santamaría Santana Santen Santi Santiago
Santorio Santoro Santos Sanudo Sanz Sapa Sapała Sapeta Sapp Sarabia Saraceno Saracino Saragat Saraiva Saran Sarap
Sarapuu Sarbu Sardelić Sargent Sarmiento Sarneel Sarniak Sarosiek Sarota Sarv Sarvari Sas Sasak Sass Sastre Saternus
Satora Satriani Satta Sattelmaier Sauer Sauerland Saul Sauli Sauliete Saulietis Saulīte Saulītis Saumweber Saunders
Saura Sauro Sauvage Sava Savage Saveljev Savickas Savickienė Savoia Savorgnan Savu Sawicki Sawko Sawyer Saxo Sałuda Sá
Sáenz Sáez Sánchez Säde Säuberlich Sądej Sąsiadek Sbarbaro Scaduto Scalera Scalfaro Scamarcio Scandone Scaramucci
Scardino Scarfoglio Scarlatti Scarpa Scarpetta Scarponi Scc Schaaf Schacht Schaefer Schafer Schaffarzik Schaffer
Schagen Schahbasian Schakelaar Scharf Scharroo Schatteleijn Schäfer Schäffel Schäffer Schäning Schedler Scheel Scheer
Scheffers Scheibe Schelk Schellekens Schellenbeck Schelvis Schembera Schenk Schenkel Scherbarth Scherer Scherms
Schersing Scherz Scheuermann Scheurer Scheuring Schevinghuizen Scheytt Schiaparelli Schiavo Schiavone Schicchi
Schielke Schieskow Schiffer Schildhauer Schilt Schima Schimmer Schindzielorz Schinke Schipper Schirmer Schirrmeister
Schlachter Schlangen Schlauchin Schlawitz Schlechtweg Schleich Schley Schlicht Schlitzer Schlosser Schmalzle Schmid
Schmidtchen Schmidtke Schmiedecke Schmiedt Schmitt Schmitz Schmuhl Schneider Schnelting Schnieder Schniedermeier
Schnürer Schoberg Schofield Schokman Scholl Scholten Scholtz Scholz Schomber Schonberg Schondelmaier Schorr Schott
Schotte Schottin Schottmann Schouren Schouten Schöckel Schönball Schönbeck Schönberg Schönebeck Schönenberger
Schönfeld Schönherr Schönland Schönlebe Schötz Schrader Schramm Schrant Schreck Schreiber Schreiner Schreiter Schrik
Schroder Schroeder Schroeff Schröder Schubert Schuchhardt Schuermann Schuff Schuhaj Schuijt Schuldt Schult Schulte
Schulten Schultze Schulz Schulze Schumacher Schumann Schupp Schuri Schuster Schuurmans Schuylenborch Schüler Schüppel
Schütz Schütze Schwab Schwalm Schwanbeck Schwandke Schwanitz Schwarthoff Schwartsbach Schwartz Schwarz Schwarzer
Schwarzkopf Schwarzmeier Schwatlo Schweinfurt Schweisfurth Schweitzer Schwennen Schwerdtner Schwidde Schwirkschlies
Schwital Schwuchow Scialpi Scott Scotti Scotto Scruggs Scuylenborchs Seals Sears Seay Sebastián Seco Sedano Seddio
Sedlar Seeger Seelig Segarra Segebahn Segerszoen Segni Segovia Segrè Seguin Seguí Segura Sehls Seibold Seidel Seiders
Seifert Seigel Seiler Seip Seitz Self Sellers Semenov Semenowicz Semialjac Semik Semisch Semitecolo Senator Sendor
Senger Seničić Senkel Sepp Serafin Serao Serban Sereda Sergejev Serlupi Sermonti Serna Serra Serraglio Serrano Seršić
Serwa Serwach Serzysko Seržante Seržants Sestig Seta Sevilla Sevillano Sewald Sewell Seweryniak Sexton Seymour Sējēja
Sējējs Sędek Sforza Sgalambro Sgarbi Shafer Shaffer Shannon Shapiro Sharp Sharpe Shaver Shaw Shea Shearer Sheehan
Sheets Sheffield Sheldon Shelton Shepard Shepherd Sheppard Sheridan Sherman Sherwood Shields Shipley Shipman Shirley
Shoemaker Shook Short Shultz Shupe Siara Siarkiewicz Siatka Sibiga Sibilia Sibul Siciarz Sidorczuk Sidorov Siebel
Siebert Sieczko Siedlaczek Siedlarz Siedlecki Siedlik Sieg Siegel Siegling Sieja Siejak Siekierka Sielemann Siembab
Siemek Siemieniec Siemieńczuk Siemion Siemon Siener Sienkiewicz Sieradzan Sieradzki Siergiej Siering Sierota Sierpień
Sierra Sierżant Sietniece Sietnieks Sievers Siewert Siewiera Siffredi Sihler Siim Sikirić Sikk Sikora Sikorski Sild
Siliņa Siliņš Sillah Sillaots Sillaste Silm Silva Silver Silvestri Sima Simeoni Simić Simićević Simijonović Simin
Simion Simionescu Simjanović Simmons Simms Simojlović Simon Simonaitis Simonis Simonović Simons Simó Simões Simpson
Sims Simson Simulov Simunović Simurdić Sinclair Singer Singleton Sinisi Sinkiewicz Sinnhuber Sinožić Sirbu Sire Sirel
Sirotić Sisask Sischka Sismondi Sitek Sito Sitters Siudek Siwa Siwczak Siwek Siwka Sizemore Sīle Sīlis Skaggs Skalik
Skalski Skała Skałka Skiba Skibicki Skibiński Skiepko Skierka Skinner Sklorz Skocz Skoczylas Skolik Skomra Skoneczna
Skonieczka Skotarczak Skotarek Skowron Skowronek Skowroński Skowyra Skóra Skripkus Skrobek Skrobot Skrzecz Skrzypczak
Skrzypek Skubała Skubis Skudra Skuja Skujiņa Skujiņš Skup Skupin Skupnjak Skutnik Skwira Składanek Sladaković Sladek
Sladić Sladoje Sladojević Sladonja Slaetsdochter Slagmolen Slamarski Slankamenac Slater Slatinac Slaughter Slavica
Slijepac Slijepčević Slingerland Sloan Slobodanović Sloot Slotta Smagacz Smagała Smal Smalec Small Smallwood Smardz
Smart Smeede Smeets Smektała Smela Smętek Smieja Smiley Smirnoff Smirnov Smit Smits Smoczyk Smoković Smolec Smolić
Smoliński Smolka Smolorz Smorąg Smoter Smuģe Smuģis Smutek Smykała Smykla Smyl Sneed Snell Snider Snoch Snow Snyder
Soare Soares Sobczak Sobczyk Sobel Sobieraj Sobieszczyk Sobisz Sobiło Sobkiewicz Sobków Sobolak Sobolev Sobolewski
Soboll Sobota Sobrero Sobrino Sobstyl Sobuś Socha Sochacki Sochaj Soczewka Soczówka Soderini Soest Soffici Sojda Sokač
Sokić Sokk Sokol Sokolov Sokolowski Sokołowski Sokół Solana Solano Solarczyk Solarek Solari Soldo Soler Solera Solé
Solich Solimena Solis Soliwoda Solís Soller Sollima Sollner Solnica Solomon Solomun Solovjov Solsona Sommaruga
Sommerfeld Somoza Somssich Sondej Sondore Sondors Sonn Sonnabend Sonnino Sontag Soo Soos Soosaar Soosalu Soots Sopata
Soprano Soranzo Sorbian Sordi Sorensen Sorgatz Soria Soriano Sorić Sornat Sorokin Soroko Sorrentino Sosa Sosāre Sosārs
Sosnowski Sosnówka Sośniak Sošić Sot Sotelo Soto Sousa Souza Sowa Sowała Sowiński Sołek Sołoducha Sołtan Sołtys
Sołtysek Sołtysiak Söding Sölzer Sööt Sören Spaan Spadafora Spadło Spaendonc Spaendonck Spahn Spallanzani Spanevello
Spangler Spanhaak Spank Sparić Sparks Spasenić Spasenović Spasić Spasković Spasojev Spasojević Spaulding Spears Speer
Speijer Spelmeyer Spence Spencer Speri Spicer Spiegelburg Spielvogel Spier Spies Spieß Spiker Spinelli Spinner Spinola
Spitzmüller Spivey Splinter Sporek Sporrer Sporysz Spólnik Spöttel Sprague Sprawka Spreeuw Spreeuwel Sprenger Spreuwel
Springer Sproģe Sproģis Sprong Spruit Spruyt Sprūde Sprycha Spychaj Squarcione Sraffa Sroga Sroka Srokosz Sromek Sršen
Stachelek Stachewicz Stachowiak Stachowicz Stachów Stachura Stachurski Staciwa Stacy Stadelmann Stael Stafford
Staglieno Stahl Stahr Staicu Staley Stallings Stamrood Stan Stanaszek Stanciu Stanclik Stancu Stančin Stanek Stanescu
Stanford Stanger Staniaszek Staniczek Stanić Staničić Staniewicz Stanijanović Stanijević Stanikić Staniszewski
Stanisławczyk Stanisławek Stanisławski Stankevičienė Stankevičius Stankevičiūtė Stankiewicz Stanley Stanton Stanuch
Staples Stapleton Starčević Starek Staręga Starkenberg Starks Starnes Starostka Starościak Starovlah Starr Startek
Starzak Stasiak Stasica Staszewski Staś Staśko Staton Staude Stauss Stawczyk Stawicki Stawinoga Stawowczyk Stănescu
Stąpor Stąpór Stebel Stec Steciuk Steckel Steckiewicz Steding Steele Steenbakkers Steenbeek Stefan Stefanelli
Stefanescu Stefaniak Stefanik Stefankiewicz Stefański Steffen Steffny Steidl Steigauf Steinberg Steinecke Steiner
Steinert Steinkamp Steinke Steinmeiern Steinmetz Stelkens Stelmach Stelmasiak Stempel Stempin Stempniak Stengel Stengl
Stenzel Stepanić Stepanov Stepanović Stephan Stephens Stephenson Sterkman Sterling Stern Sterna Stettyn Steuer Steuk
Stevelić Stevens Stevenson Stevilović Steward Stewart Stey Stępak Stępień Stępka Stępniak Stichter Stiebitz Stief
Stifel Stiffel Stiles Stiller Stinis Stinson Stipanović Stiperski Stoch Stochaj Stochel Stochmal Stoffel Stoffelsz
Stoian Stoica Stojak Stojanov Stojčević Stojnić Stokes Stolarczyk Stolarski Stoll Stolle Stolnik Stoltman Stoltmann
Stolz Stolze Stone Stonkus Stook Stoppani Storey Storl Storladi Storp Story Stosik Stosio Stošić Stout Stoutjesdijk
Stovall Stover Stożek Stój Stöckert Stöppler Stöwer Straaten Stradivari Stralen Strama Stranc Strangio Straszak
Stratmann Stratton Straub Strausa Strautiņa Strautiņš Strautmane Strautmanis Strawa Strazdiņa Strazdiņš Stražičić
Streck Streese Street Strege Streit Streller Strickland Striebitz Strieder Striezel Strigt Strigter Strijker Strik
Strinavić Stringer Stroe Strogies Stroh Strohschank Strojna Stroka Strong Stroud Strójwąs Stróż Strug Strunz Strutz
Strycharz Stryjek Strzała Strządała Strzelczak Strzelczyk Strzelecki Strzępek Strzoda Strzyż Stuart Stubbs Stube
Stucchi Stuglik Stuivenberg Stumpf Stupak Stupalo Stürmer Stwora Styn Stypa Stypka Stypuła Styrna Suarez Suárez Subocz
Suchenek Suchojad Suchoń Suchora Suchta Suciu Sučević Suda Sudak Sudnik Suffa Suggs Sugier Suijker Suinvorde Suits
Sujew Sukute Sukuts Sularz Sulg Sulich Sulik Sullivan Sumera Summers Sumner Supernak Superson Supeł Sura Surać Surdel
Surdyk Sureda Surian Surma Surmiak Sus Susa Susi Suski Sussmann Suszka Suszko Suša Suthe Sutherland Sutor Sutschet
Sutt Sutton Suur Suvačarov Suvajac Suvajčević Suvajdžić Suvi Suvorov Suzović Suđić Sürth Süßebier Svetličić Svirčev
Swacha Swaczyna Swain Swan Swanson Swart Swartz Swatek Sweeney Sweet Swenson Swiątek Swift Swillims Sych Sycz Sydor
Sygut Sykała Sykes Sykut Syldatk Sylvester Symonowicz Symons Synak Sypek Sypień Sypuła Syroka Sysło Szabla Szabo
Szachniewicz Szafarz Szafrański Szaj Szajda Szajek Szajna Szajner Szalast Szambelan Szara Szarejko Szarpak Szaruga
Szarzec Szasz Szatanik Szatko Szatkowski Szałaj Szałas Szałata Szałkiewicz Szczap Szczechowicz Szczepan Szczepaniak
Szczepaniec Szczepanik Szczepaniuk Szczepański Szczerba Szczerbiak Szczerek Szczesiak Szcześniak Szczęsna Szczęsny
Szczot Szczubełek Szczudło Szczygieł Szczypek Szczypiór Szeja Szekely Szela Szeląg Szelest Szemraj Szendrei Szeszko
Szewczyk Szkaradek Szkatuła Szklarek Szkoda Szkopek Szkoła Szkup Szlachcic Szlaga Szlęk Szlufik Szmagaj Szmaj Szmajda
Szmalec Szmelter Szmuc Szmurło Sznura Szok Szoka Szostak Szott Szołtysik Szóstak Szpala Szpara Szpila Szpyra Szpyrka
Szpyt Szram Szrama Szramka Sztaba Sztuba Sztuczka Szulc Szulczyk Szulim Szulist Szumacher Szumiec Szumiło Szumna
Szumny Szurek Szuta Szwaj Szwaja Szwarc Szwałek Szwed Szwiec Szyba Szybiak Szyc Szyca Szyda Szydłowski Szyguła Szyja
Szyjka Szykuła Szylar Szyma Szymajda Szymanik Szymaniuk Szymańczak Szymańczyk Szymański Szymała Szymczak Szymczyk
Szymkowiak Szymków Szymocha Szymonik Szymula Szyndler Szynkiewicz Szyszka Szywała Szłapa Szłapka Słaba Słabosz Sładek
Sławik Sławiński Słoboda Słobodzian Słoka Słomian Słomiany Słonka Słoń Słowiak Słowik Słowiński Słupek Słupik Słyk
Słysz Ścibior Ścibisz Ścieszka Ślebioda Śledzik Śleziak Ślęczka Ślimak Ślipek Śliwa Śliwiński Śliz Śliż Ślusarczyk
Śmieja Śmieszek Śnieg Świadek Świątek Świątkiewicz Świć Świderski Świech Świerad Świerczyński Świergiel Świerkosz
Świerkot Świerszcz Święs Świętoń Świgoń Świstek Świt Świtaj Šalić Šantić Šargač Šarić Šarlija Šegović Šelendić
Šeparović Šestak Šestan Ševtšenko Šibalić Šidlauskas Šileiko Šimara Šimić Šimičić Šimkus Šimunić Šimunović Šinković
Šipek Šipić Širova Širovs Šitum Šīrante Šīrants Škara Škoda Škrlin Škrnički Škrtić Škugor Škunca Šmite Šmitran Šmits
Šmrčak Šobota Šokčević Šorgić Šormaz Šošić Šoštarić Šotić Šotra Špika Špišić Špoljarić Špralja Štefanec Štefović
Šteina Šteins Štifanić Štimac Štrbac Štrljić Štšerbakov Šturlan Šujdović Šukalo Šukalović Šukara Šunjić Šupraha Šuran
Šurbek Šurina Šutaković Šutanovac Šverko Taal Tabacu Tabak Tabisz Tabiś Taboada Tabor Tacchini Taccola Taciak Tackett
Taczała Tadeusiak Tadla Tadych Tafelmeier Tafuri Tagliafierro Takkelenburg Talaśka Talavera Talbot Tali Taliani
Taliercio Talley Talts Tamarit Tamas Tamayo Tamberg Tamborini Tamburello Tamburi Tamburini Tamindžić Tamm Tamme
Tammerijn Tammik Tamošiūnas Tampolja Tamsma Tanase Tanguy Tanjga Tankosić Tanner Tanzini Tapavica Tapavički Tapia
Tarach Taranek Tarantini Tarantino Tarasek Tarassov Tarchetti Tarnowski Tartaglia Tartini Tasarz Tasca Tasche Tasso
Tassoni Tatarczuk Tatarczyk Tatarek Tataru Tate Tatomirov Tatum Taufratshofer Tavares Taylor Tałaj Tālberga Tālbergs
Tächl Täht Täsche Teague Tebaldi Techer Tecław Teder Tedesco Teearu Teesalu Tegethof Teicāne Teicāns Teichmann
Teixeira Tejada Tejedor Tejera Tejero Tekiela Tekieli Telesio Tello Temple Tena Tencalla Tenorio Teodorescu
Teodorowicz Teofilović Teokarević Teovanović Tepavac Tepavčević Teper Tepeš Tepić Tepper Tepša Tepšić Teras
Tereszkiewicz Terheiden Terka Terlecki Terlević Terlouw Terragni Terrell Terrón Terry Teruel Terzić Terzija Terzin
Tesla Tessier Tešanović Tešija Teter Teterycz Teufel Teuling Teunissen Tevdenić Texier Textor Téllez Thacker Thanel
Thatcher Thayer Theele Thibault Thieke Thiel Thierry Thies Thimm Thiomas Thomason Thomson Thorne Thornton Thorpe Thout
Thöne Thränhardt Thriene Thurman Thust Thyssen Tica Tidow Tidwell Tiedtke Tielemans Tiepolo Tietze Tihhomirov
Tihomirović Tiik Tiits Tijanić Tilgner Tilk Tillack Tilley Tillman Tillmanno Tiltiņa Tiltiņš Timmerman Timmermann
Timmermans Timmons Timofejev Timotić Tins Tintor Tintzmann Tipton Tirabassi Tirado Tirie Tisaj Tischler Tischmann
Titov Tittman Tivontschik Tīrele Tīrelis Tkaczyk Tlałka Tlustek Toader Tobin Toborek Toczko Todd Tofil Togliatti
Tognazzi Toić Tojić Tokaj Tokarek Tokarski Tolak Tolbert Toldo Toledo Tolentino Tolj Tolosa Toma Tomal Tomala Tomalak
Tomalik Tomanović Tomas Tomaselli Tomasetti Tomasini Tomasović Tomaszczyk Tomaszewski Tomaszkiewicz Tomaszuk Tomaš
Tomazović Tomás Tomczak Tomczyk Tomčić Tomei Tomescu Tomé Tomić Tomičić Tomingas Tomlinson Tomljanović Tommaseo
Tomović Tompkins Tomson Tomušilović Tomys Tomzik Tonat Tonc Tončić Tonder Tondera Toney Toninelli Tonisto Tonn Toom
Toome Tooming Toomsalu Toots Topa Topalov Topalović Topalski Topić Topisirović Topolović Torbus Torlonia Tormo
Tornatore Toro Torralba Torre Torrecilla Torrens Torrent Torrents Torres Torricelli Torrijos Toscani Toscanini Toselli
Tosi Toso Tosto Toś Toth Totić Totino Totwiller Tours Toussaint Tovar Towarek Townsend Tozzi Tozzo Tołoczko Tórz
Tõnisson Többen Töpfer Tracy Tracz Traetta Trampeli Trandafir Traore Trapanese Trapani Trauth Trautmann Travaglia
Travaglio Travan Traversa Travia Travis Trawka Trąbka Trbović Trebbi Treccani Treff Trei Treial Treier Trejo Tremmel
Tremonti Trent Trentin Trentini Trepczyk Trepka Treskavica Tresoldi Treves Trevino Trevisan Trevisani Trezzini
Trgovčić Trif Trifan Trikić Trikošanin Trillini Trillo Trincavelli Triplat Triplett Trivkanović Trnski Trobbiani
Trochim Trochimiuk Troć Trofimov Troisi Trojanek Trojanowicz Trojanowski Troka Trombetta Trommler Tron Tropea Trotta
Trotter Tröst Trub Trubin Truchan Truchel Trujillo Trupiano Trupp Trussardi Trutanić Truu Trüb Trybała Trybus Trybuś
Tryc Tryka Trzciński Trzcionka Trzeciak Trzepizur Trzmiel Trznadel Trzop Trzos Trzpil Trzyna Tsamonikian Tschentscher
Tschiers Tschirch Tsvetkov Tuch Tucholke Tucker Tuča Tučs Tudela Tudić Tudor Tudorache Tudose Tudow Tuijl Tuisk
Tuithof Tuksar Turati Turchetta Turchi Turci Turcu Turczyk Turčinov Turek Turina Turiņa Turiņš Turk Turlej Turnbull
Turner Turoń Turpin Turrini Turudić Tuschmo Tusk Tušek Tuškan Tutino Tutka Tuttle Tuul Tuulik Tuzimek Tuzzolino Tuđa
Tułacz Twardosz Twardowski Twardy Twardzik Tworzydło Tyczka Tyka Tylec Tylek Tyler Tylka Tylman Tylus Tyma Tymczyszyn
Tyniec Tyson Tytko Tywoniuk Tłuczek Ubaldi Ubavić Ubavkić Ubiparip Ubiparipović Ubner Ubović Ubysz Udicki Udilović
Udinese Udinesi Udovčić Udovičić Udovički Ufnal Ufniarz Ugarak Ugarte Ughi Uglješić Ugrčić Ugričić Ugrinić Uhlemann
Uhlig Uhrig Uibel Uibo Uit Uittenbosch Ukić Ukraden Ulemek Ulewicz Ulfik Uliasz Uliczka Ullmann Ullrich Ulrich Ulrych
Umbach Umlauft Umminger Und Underwood Ungaretti Unger Ungureanu Unruoch Unterpaintner Uphaus Uphuis Uphus Upīte Upītis
Urb Urbanek Urbaniak Urbanowicz Urbansky Urbańczyk Urbański Urbonas Urbonavičienė Urbonavičius Urbonienė Ureña Urhig
Uriarte Uribe Uría Urlić Uroda Urrutia Ursu Uryga Urynowicz Usarek Ušić Utrata Uus Uustalu Uzar Uzelac Uziębło
Ułanowicz Ūdre Ūdris Überacker Vaci Vaduva Vaessen Vaher Vahlensieck Vaht Vahter Vahtra Vaičiulis Vaillant Vaino
Vaitkus Vaivade Vaivads Valaitis Valančius Valbuena Valcárcel Valderrama Valdez Valdés Valencia Valenciano Valente
Valentić Valentin Valentine Valentino Valentín Valenzuela Valera Valero Valette Valge Valguarnera Valier Valjetić Valk
Vall Vallejo Vallenduuk Vallet Vallée Vallés Valls Valmarana Valtere Valters Valverde Vanaga Vanags Vance Vandenbergh
Vangermain Vann Vanvitelli Vaquero Vara Varano Varela Vares Varga Vargas Varićak Varik Varinac Varner Vasari Vasile
Vasilescu Vasiliauskas Vasiliauskienė Vasiliev Vasiliu Vasils Vasquez Vasseur Vastenhouw Vastraedsd Vater Vattimo
Vaughan Vaughn Vaz Vazquez Vázquez Vāciete Vācietis Vähi Väli Vecellio Vecoli Vecumniece Vecumnieks Veen Veenendaal
Veenstra Vega Vegt Veić Veiga Veinberga Veinbergs Veisa Veiss Veiver Vejnović Vekecki Vekić Vela Velaja Velanac
Velasco Velasquez Velazquez Velázquez Velden Velderman Velez Velthoven Veltman Veltroni Velzen Venckus Vendetti
Venditti Vendrell Veneziano Venghaus Venier Venrooy Vento Ventura Venturi Vera Verbeeck Verbeek Verboom Verbruggen
Vercelloni Verda Verdejo Verdi Verdier Verdone Verdugo Verdun Verdú Veres Verga Vergara Vergassola Vergeer Vergerio
Verhaar Verhagen Verharen Verheij Verheuvel Verhoeven Verkade Vermandois Vermeulen Verniest Vernon Verri Versace
Verschuere Verschut Versluijs Vertoor Vertooren Vervoort Verwoert Verzi Veseličić Vesić Vesin Veski Vesković Vespa
Vespucci Vey Vezzali Vélez VI Vial Viana Vianello Vicens Vicente Vick Vickers Vidaković Vidal Vidas Vidoni Vidov
Vidović Vieira Viellehner Vierdag Vieweg Vigil Vigliotti Vignon Vigorelli Viik Viira Viks Vila Vilalta Vilanova
Vilaplana Vilar Vilciņa Vilciņš Viljevac Vilka Vilks Vill Villa Villadicani Villalba Villalobos Villalonga Villanueva
Villar Villarosa Villarreal Villaverde Villegas Villemson Villena Vilsone Vilsons Viļuma Viļums Vincent Vincetić Vink
Vinogradov Vinson Vintere Vinters Vintila Viña Viñas Viola Virgilio Visan Visconti Visintini Vismara Visnapuu Visser
Vitasović Vittadello Vitturi Vivaldi Vives Viviani Vizcaíno Vižintin Vīksna Vītiņa Vītiņš Vītola Vītoliņa Vītoliņš
Vītols Vītuma Vītums Vlaanderen Vlad Vladislavić Vlassov Vlašić Vliet Voelkel Vogel Vogelgsang Voicu Voigt Voinea
Voisin Vojković Vokuhl Volarević Volarić Volcke Volk Volker Volkmann Volkov Vollbrecht Vollis Volta Volterra Vona
Vontein Voorhout Voorst Voortman Vorkapić Vorobjov Voronin Vos Voss Vozila Võsu Vrabelj Vračar Vračarević Vrancken
Vranić Vrban Vretenar Vrhovec Vries Vroege Vrome Vrugić Vsiliauskas Vučeta Vučetić Vučevac Vučin Vučkovac Vučković
Vučo Vučurević Vugdelija Vugec Vuk Vukčević Vukelić Vukelja Vukeljić Vukman Vukobradović Vukobrat Vukobratović Vuković
Vuksanović Vukša Vukšić Vukušić Vulčević Vuleta Vuletaš Vuletin Vulić Vulićević Vulišić Vuljak Vulović Vunjak
Vunturišević Waarbeek Waardeloo Waas Wabik Wac Wachenbrunner Wachtel Wacław Wacławczyk Wacławiak Waddell Wade Waderle
Wagenaar Wagenknecht Wagenvoort Wagner Waibel Wajdzik Wajer Wakan Wakuła Wal Walasik Walczak Walden Walderade Waldmann
Waldron Waleczek Walenciak Walencik Walentynowicz Walker Walkowiak Walkusz Wallace Wallaert Waller Wallis Wallner
Walls Wallstab Walo Waloch Walocha Waloszczyk Waloszek Walsh Walsteijn Walter Walters Walther Walton Waltrade Waluk
Walus Walusiak Walz Wandas Wandzel Waniek Waraksa Warchał Warchoł Warczak Ward Wardzała Wardziak Ware Warmer Warmuz
Warner Warren Wartenberg Warwas Warych Warzybok Wasążnik Waschbüsch Washburn Washington Wasiak Wasiewicz Wasil
Wasilewicz Wasilewski Wasiuk Wassenaar Wassilew Wassiluk Wasyluk Waszczyk Waters Watkins Watras Watson Watts Wawak
Wawryniuk Wawrzeńczyk Wawrzkiewicz Wawrzonek Wawrzyczek Wawrzyk Wawrzyn Wawrzynek Wawrzyniak Wawrzynkiewicz
Wawrzynowicz Wawrzyńczyk Wawszczak Wawszczyk Ważna Ważny Wałaszek Wałdoch Wałek Wałęsa Wähner Wąsala Wąsek Wąsiewicz
Wąsik Wąsowski Wdowczyk Weaver Webb Webber Weber Webster Weeldenburg Weerdenburg Wehrsen Weidlich Weidner Weigel
Weight Weihmann Weijland Weijters Weiler Weimer Weinhage Weinhold Weir Weis Weiss Weitzel Weiß Wejman Wel Welc Welch
Welenc Welf Weller Wells Welsch Welsh Welz Welzel Wenda Wende Wendt Weniger Wenk Wensen Wenzel Werd Werdes Wereda
Weremczuk Werle Wernecke Werrmann Wesack Wesley Wesoła Wesołowski Wesoły Wessex Wessinghage West Westbrook Westerbeek
Westerburg Westermann Westfal Westfalen Weston Weterink Wever Weyel Weyland Weylant Wezel Węgier Węgrzyk Węgrzyn
Węgrzynek Węgrzyniak Węgrzynowicz Wężyk Whalen Whaley Wheeler Whitaker White Whitehead Whitehouse Whitfield Whitley
Whitlock Whitman Whitney Whitt Whittaker Whitten Wiaderek Wiak Wiatrak Wiącek Wicha Wichary Wichmann Wichłacz Wiciak
Wickerode Wickert Widuch Widłak Wiebe Wiech Wiechmann Wieczerzak Wieczorek Wiegelmann Wieja Wiek Wiekiera Wiel
Wielądek Wielgat Wielgo Wielgos Wieloch Wiencek Wiercigroch Wierig Wiertel Wiertelak Wierzbicki Wierzchoń Wiese Wieser
Wiesiołek Wietecha Wiewiórka Więcek Więckiewicz Więckowski Więcławek Wiggins Wigman Wijata Wijk Wijland Wika Wikło
Wilcken Wilcox Wilczek Wilczyński Wilder Wildschut Wiley Wilhelm Wilk Wilkerson Wilkes Wilkins Wilkinson Wilkos Wilky
Will Willard Willems Willemsen William Williamson Willigen Willis Willwacher Wilma Wilmont Wilms Wilmsen Wilts Wilusz
Wimmer Wincenciak Windak Winek Winiarski Winkelmann Winkler Winn Winnik Winnrich Winslow Winston Winter Winters
Wipstrik Wiraszka Wirth Wischek Wischer Wise Wiseman Wissing Wisz Wiszowata Wiszowaty Wisła Wiśniewski Wita Witan
Witas Witaszek Witczak Witek Witherspoon Witka Witko Witkowicz Witkowski Witoń Witos Witt Wittbrodt Witte Wittenboer
Wittich Wittl Wiza Wizner Wlazły Wlaźlak Wlizło Wnuczek Wnuk Wochna Wochnik Wocial Woda Wohlgemut Wojaczek Wojak
Wojciech Wojciechowski Wojcik Wojczuk Wojewodzic Wojewódka Wojniak Wojnicz Wojsa Wojsław Wojtach Wojtak Wojtalewicz
Wojtalik Wojtanowicz Wojtarowicz Wojtas Wojtasiewicz Wojtasik Wojtaszak Wojtaszczyk Wojtczak Wojtczuk Wojtera Wojtiuk
Wojtkowiak Wojtoń Wojtunik Wojtyna Wojtyś Wolak Wolan Wolańczyk Wolf Wolfarth Wolfe Wolffel Wolfsdr Wolfswinkel
Woliński Wollenberg Wollmann Wolny Wolski Wolters Wolzak Womack Wong Wons Wood Woodall Woodard Woodruff Woods Woodson
Woodward Woody Wooning Wooten Worach Workman Worley Woroch Woronko Wosiak Wosiek Woszczak Woszczyna Woś Wośko Wota
Woudenberg Wouters Woutersz Wowra Woytkowska Woźniak Woźniczko Wożniak Wołczyk Wołk Wołkowicz Wołoch Wołodźko Wołos
Wołoszczuk Wołoszyk Wódka Wójcicki Wójcik Wójcikiewicz Wójs Wójt Wójtowicz Wölpert Wöschler Wray Wrochna Wrona Wroński
Wróbel Wróblewski Wrześniak Wszoła Wu Wudarczyk Wujak Wujec Wujek Wulf Wunderink Wurm Wutke Wühn Wünsche Wyatt
Wyciszkiewicz Wyderka Wydmuch Wydrych Wygoda Wykręt Wylegała Wyludda Wynn Wypchło Wypiór Wypych Wyroba Wyrobek
Wyrostek Wyroślak Wyrwał Wyrwich Wyskiel Wysocki Wysota Wyszyński Wywiał Wyłupek Wziątek Władyka Włodarczyk Włodarski
Włodarz Włodyka Xavier Xiong Yang Yarbrough Yates Yazzie Yáñez Ybarra Yeager Yoder York Young Youngblood Yu Yuste Zaal
Zabala Zabaleta Zabarella Zaborek Zaborowski Zabulionis Zabłocki Zaccagnini Zaccardo Zacchia Zacco Zach Zacharczuk
Zacharek Zacharewicz Zachwieja Zackiewicz Zaczkiewicz Zaczyk Zadka Zadora Zadworny Zagozda Zagożdżon Zagórski Zagrajek
Zagrodnik Zaguri Zaguła Zaharia Zahharov Zahn Zaitsev Zaituc Zając Zajączkowski Zajko Zakinja Zakrzewski Zaķe Zaķis
Zalewski Zamengo Zamfir Zamora Zamorani Zamorano Zampa Zanazzo Zander Zandt Zanichelli Zaniewicz Zanner Zanoški Zanzi
Zapadka Zapaśnik Zapata Zapiór Zapletal Zapora Zaragoza Zaranek Zaraś Zaremba Zaręba Zariņa Zariņš Zarlino Zarzeczna
Zarzycki Zasępa Zastawny Zatoń Zauber Zaucha Zavala Zawada Zawadzki Zawal Zawalich Zawartka Zawiasa Zawodnik Zālīte
Zālītis Zänker Zbiciak Zbroja Zbroszczyk Zbrożek Zbróg Zbrzeźniak Zbylut Zdancewicz Zdobylak Zdonek Zdunek Zdziech
Zeba Zebec Zebić Zec Zecchini Zeemans Zeffirelli Zegadło Zegar Zeidler Zeidmane Zeidmanis Zejak Zekan Zekl Zeldenrust
Zelić Zeltiņa Zeltiņš Zeman Zemanek Zender Zera Zetticci Zeuch Zevenboom Zeyen Zeyhle Zębik Zgorelec Zgoła Ziajka
Ziani Ziarek Ziarnik Ziarno Zichichi Ziegert Ziegler Zieja Zieliński Zielke Zielonka Ziemak Ziemann Ziemele Ziemelis
Ziemkiewicz Zieniewicz Zięba Zięciak Zięcik Ziętal Ziętek Zijl Zijlemans Zijlmans Zijlstra Zimanyi Zimmer Zimmerman
Zimniak Zimoląg Zimonjić Zimoń Zinaić Zinajić Zindović Ziniewicz Zinkiewicz Zinser Zintl Zioła Ziółko Ziółkowski
Zipalović Zipančić Zipp Zipse Ziramov Zirme Zirne Zirnis Zirojević Zito Zībere Zībers Zmaić Zmarzły Zmuda Zmyślony
Znojek Zobel Zola Zontek Zoppetti Zoppetto Zorbach Zorrilla Zrilić Zrinski Zschunke Zubčić Zubel Zuber Zubowicz Zugaj
Zuiderveld Zuidweg Zuijdveld Zujev Zunda Zuniga Zurita Zuziak Zümsande Zvaigzne Zvejniece Zvejnieks Zviedre Zviedrs
Zvinele Zvinelis Zvirbule Zvirbulis Zwaben Zwara Zwart Związek Zwiener Zwijsen Zwindrecht Zwoliński Zybura Zych Zyga
Zygmunt Zygmuntowicz Zyguła Zys Zysk Zyzik Złotek Złotnik Żabierek Żabka Żach Żak Żakiewicz Żal Żbik Żebrowski Żelasko
Żelazek Żelazo Żero Żmija Żmuda Żok Żołądkiewicz Żołądź Żołna Żołnierczyk Żółkiewicz Żółtek Żuberek Żuchowicz Żugaj
Żuk Żukowski Żurawik Żurawski Żurek Żybura Żymełka Żynda Żyrek Żyto Żywica Żyła Žabjačan Žagar Žemaitis Žerajić
Žeravica Žerjav Žeželić Žic Žiković Žilinskas Žilinskienė Žirović Živadinović Živak Živaljević Živanac Živić Živković
Žufika Žugec Žukas Žukauskas Žukauskienė Žukov Žunec Županić Žuravljov Žuvela Žužić Đedović Đekanović Đekić Đeković
Đelić Đelkapić Đelmaš Đelošević Đenić Đenović Đerasimović Đerašević Đergović Đerić Đerisilo Đoković Đolović Đukelić
Đurašević Đurinić Łabaj Łabno Łabuś Łachacz Łachut Łaciak Łacina Ładniak Ładziak Łakota Łapacz Łapaj Łapiński Łapot
Łasak Łasica Łaskawiec Łaszcz Łaszczyk Łaś Ławniczek Łągiewka Łepek Łęgowik Łobacz Łodej Łodyga Łokaj Łokietek Łosiak
Łosiewicz Łój Łuc Łuckiewicz Łuczak Łuczka Łuczkiewicz Łuczyk Łudzik Łukasiewicz Łukasik Łukasiuk Łukasz Łukaszewski
Łukowiak Łukowicz Łuksza Łupina Łusiak Łuszczak Łuszczyk Łyczak Łyczek Łyjak Łyp Łyskawa Łyś
`;
