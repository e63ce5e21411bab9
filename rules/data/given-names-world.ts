// biome-ignore-all format: a data table
/*
 * Given names of immigrants from other parts of the world, in Latin letters: 5804, without those of the lists before it.
 * Source: by hand from general knowledge (Arabic, Somali, Tigrinya, Amharic, Persian, Dari, Kurdish, Urdu, Hindi,
 * Tamil, Vietnamese, Thai, Filipino, Chinese, Russian, Ukrainian, Bosnian, Albanian, Bulgarian, Greek, Turkish,
 * African languages); Python Faker 40.54 (MIT), @faker-js/faker 10.6 (MIT) locales en_PK, en_IN, en_TH, tr, ku,
 * vi.
 * Made on 2026-11-22: double names taken apart, duplicates dropped, sorted. No list says who bears a name.
 */
/** Separated by blanks. */
export const GIVEN_NAMES_WORLD = `
Aaaqil Aaban Aabid Aachal Aadam Aadan Aaden Aadhya Aadi Aadidev Aadil Aadinath Aaditya Aadrika Aafiya Aagam Aagney
Aagneya Aahana Aahil Aalam Aalee Aalim Aalok Aamil Aamir Aamirah Aamod Aanand Aanandaswarup Aanandinii Aanjaneya Aanya
Aaqil Aaratrika Aarav Aarif Aarini Aariz Aarna Aarnav Aarush Aarya Aaryan Aasa Aasha Aashi Aashif Aashir Aashritha
Aasif Aasim Aatif Aatiq Aatmaj Aatmaja Aatreya Aaus Aayan Aayush Aayushmaan Aayushman Aazim Aba Abaan Abak Abaka
Abakan Abakay Abani Abar Abay Abd Abdallah Abdelaziz Abdelhamid Abdelkader Abdelkarim Abdellah Abdelrahman Abdiasis
Abdiaziz Abdifatah Abdifitah Abdihakim Abdijabar Abdikadir Abdikani Abdikarim Abdilahi Abdillahi Abdimalik Abdinasir
Abdinur Abdiqani Abdirahim Abdirashid Abdirisaq Abdirizak Abdisalam Abdisamad Abdishakur Abdiwahab Abdiwali Abdolreza
Abdulaziz Abdulghafar Abdulhadi Abdulkadir Abdulkarim Abdulla Abdulrahman Abdulwahid Abdurrahman Abeba Abebe Abeer
Abendam Abera Aberash Abha Abhaidev Abhaya Abhimanyu Abhiram Abhirath Abhishek Abhisyanta Abida Abidin Abir Abluç
Abrehet Abrham Abshir Abşar Abubakar Abukar Abı Abılay Acar Acaryatanaya Achalesvara Achara Acharyanandana Acharyasuta
Achieng Achintya Achyut Acun Açela Açelya Açuk Açığ Açık Açılay Ad Adaeze Adalan Adaldı Adalmış Adama Adan Adane Adar
Adaş Adberilgen Adeel Adelya Aden Adewale Adey Adham Adhanet Adheesh Adhiambo Adhiraj Adhrit Adiam Adib Adikavi Adil
Adile Adinath Aditeya Aditi Aditya Adityanandan Adityanandana Adlı Adlıbeğ Admir Adnana Adnân Adraman Adriatik
Adripathi Adsız Advaith Advay Advaya Advik Advika Adweta Adwitiya Adya Adıgüzel Adık Adıkutlu Adıkutlutaş Affan Afi
Afia Afitap Afra Afrim Afsaneh Afshar Afshin Afşar Afşin Afşın Agasti Agastya Agâh Agim Agir Agneya Agnimitra
Agniprava Agnivesh Agrata Agron Ağabay Ağakağan Ağalak Ağça Ağlamış Ahado Ahalya Ahenk Ahilya Ahlam Ahlem Ahmadreza
Ahsen Ainullah Aishani Ajay Ajeet Ajit Ajith Ajla Ajša Ak Akalp Akash Akaş Akata Akbar Akbaş Akbatur Akbay Akboğa
Akbörü Akbudak Akbuğra Akbulak Akça Akçakoca Akçora Akdemir Akdoğan Akhil Akhmed Akhtar Akinyi Akira Akkun Akkunlu
Akkurt Akkuş Aklilu Akosua Akpıra Akram Akroor Akshainie Akshaj Akshat Akshata Akshay Akshayakeerti Akshita Aksungur
Aktan Aktekin Aktimur Akua Akula Akı Akıbudak Akım Akın Akınçı Akıner Ala Alaa Alaban Alabörü Aladağ Aladoğan Alakurt
Alayunt Alayuntlu Albana Albulena Aldemir Aldin Aldina Aldoğan Aldrin Aldıgerey Aleksey Alem Alemayehu Alemnesh Alesya
Alevtina Alexey Alganesh Algu Alhaji Alican Alija Alireza Alişan Alişir Alkabölük Alkaevli Alkan Alkaşı Alkış Allaa
Almaz Almedina Almila Almin Almir Almira Alok Alona Alp Alpagut Alpamış Alparsbeğ Alpata Alpay Alpaya Alpaykağan
Alpbamsı Alpbilge Alpdirek Alpdoğan Alper Alperen Alpertunga Alpgerey Alphan Alpike Alpilig Alpkara Alpkutlu Alpkülük
Alpşalçı Alptegin Alptuğrul Alptunga Alpturan Alptutuk Alpuluğ Alpurungu Alpurungututuk Alpyörük Alpış Altan
Altankağan Altankan Altay Altemur Altmışkara Altuga Altın Altınkağan Altınkan Altınoba Altıntamgan Altıntamgantarkan
Altıntarkan Altıntay Alımga Amaal Amaç Amadou Amaira Amani Amanuel Amanullah Amaranaath Amare Amaresh Amarnath Ambar
Amed Amela Amelita Amelya Amer Amete Ameyatma Amila Aminah Aminat Aminata Amine Amirali Amirhossein Amish Amit Amita
Amîr Amjad Ammar Ammâr Amna Amnat Amodini Amogh Amol Amporn Amr Amra Amrak Amran Amrit Amrita Amritambu Amruta Amul An
Anaadi Anab Anabelle Anagh Anahita Anala Analyn Anamika Anan Anand Ananda Anandamayi Anang Ananta Ananya Anar Anasooya
Anastasiia Anastasiya Anasuya Anatolii Anatoliy Anatoly Anay Ançuk Andaç Andarıman Andrii Andriy Anel Anela Angeliki
Angelito Anh Anida Anil Anila Anilaabh Anilabh Anirudh Anis Anisa Anisah Anise Anish Anjali Anjaneya Anjushree
Anjushri Ankal Ankit Ankita Anmol Annapurna Anon Anong Anoop Ansh Anshula Anucha Anuja Anunay Anuraag Anuradha Anurag
Anusha Anusuya Anvi Anwar Anwesha Anya Anzhela Anıl Apa Apak Aparna Apatarkan Apinya Apisara Aprançur Apsara Araboğa
Arademir Aradhana Aral Aram Ararat Arash Arbay Arben Arbër Arbnora Arbuz Archan Archana Arçuk Ardalan Ardian Ardit
Ardıç Aree Aregawi Arezo Arezou Argu Argun Argıl Arham Arin Arindam Arisara Aristeidis Arîn Arjen Arjun Arkın Arkış
Arlind Armağan Arman Armina Armita Arnaç Arnel Arnesh Arpat Arsal Arsalan Arsen Arseni Arseny Arshad Arslan
Arslanargun Arslanbörü Arslansungur Arslantegin Arslanyabgu Arsıl Arşun Arta Artan Artem Arthit Arti Artiom Artuk
Artukaç Artut Artyom Artıınal Aruk Arun Aruna Arundathi Arunee Arunima Arwa Aryan Arı Arıboğa Arık Arıkağan Arıkdoruk
Arın Arınç Asaad Asad Asadullah Asartegin Asefa Asen Asfaw Asghar Ashenafi Ashlesh Asho Ashok Ashot Ashraf Ashwin Asif
Asil Asim Askalu Aslam Aslan Aslesha Aslım Asma Asmaa Asmerom Aso Asrı Assad Aster Asuela Asuğ Asığ Asım Aşan Aşanboğa
Aşantudun Aşantuğrul Aşkın Aştaloğul Aşuk Aşıkbulmuş Ata Ataa Ataç Atakağan Atakan Atalan Atalay Ataldı Atalmış Ataman
Atanas Atasagun Atasu Atâullah Atberilgen Atefeh Atfat Atharv Atheel Ati Atieno Atif Atilla Atiqullah Atit Atlı
Atlıbeğ Atlıkağan Atmaca Atmaja Atmanand Atmananda Atreyee Atreyi Atsız Attaf Atul Atunçu Atıf Atıgay Atıkutlu
Atıkutlutaş Atıla Atılgan Atım Atımer Atış Aunyaporn Aurangzeb Auraq Avadhesh Avan Avani Avantika Avar Avdal Avdo Avi
Avin Avluç Avni Avşar Avtandil Awa Awadil Awale Awamil Awamiri Awan Awani Awar Awat Awaz Aweke Awj Awlya Awmar Awrad
Axmed Ay Ayaan Ayaçı Ayah Ayamin Ayan Ayantu Ayas Ayaş Ayat Aybalta Ayban Aybars Aybeğ Aydarkağan Aydemir Aydoğan
Aydoğdu Aydoğmuş Aydın Aydınalp Aygırak Ayhan Aykağan Aykal Aykan Aykurt Aykut Ayluç Ayluçtarkan Ayma Aynaz Ayodele
Ayren Ayruk Aysar Aysılığ Ayşe Ayşıl Aytaç Aytak Aytekin Aytuğ Ayush Ayushman Ayushmati Ayvaz Ayyubi Ayyıldız Ayıtmış
Ayız Ayızdağ Azaan Azad Azadeh Azak Azar Azban Azeb Azeeb Azer Azgan Azganaz Azhar Azita Aziza Azizhan Azizullah Azîme
Azmera Azmi Azzam Azıl Ánh Âmir Baahir Baaizeed Baala Baalaaditya Baalagopaal Baaqee Baaqir Baaree Baashir Baasim
Baasit Babacan Babak Baban Babar Babatunde Baber Babur Babylyn Babır Bachittar Baçara Baççayman Baçman Badabul Badawi
Bade Bader Badruk Badur Baghyawati Bağa Bağaalp Bağan Bağaşatulu Bağatarkan Bağatengrikağan Bağatur Bağaturçigşi
Bağaturgerey Bağaturipi Bağatursepi Bağaışbara Bağdagül Bağtaş Bağış Baha Bahaa Bahadurjit Bahadır Bahar Bahareh
Bahati Bahiy Bahman Bahoz Bahram Bahran Bahri Bahtiyar Bahula Baidehi Baijayanti Bairbel Bajram Bakağul Baker Bakhshi
Bakhtiar Bakr Baksı Bakşı Bakula Bakır Bakırsokum Bala Balaaditya Balaban Balachandra Balachandran Baladitya Balagopal
Balagovind Balaka Balakatay Balamani Balamır Balasingam Balçar Baldu Baleegh Balendra Balgopal Balhaar Baljiwan Balkık
Balqis Balta Baltacı Baltar Baltur Baltır Balvan Balveer Balın Bambad Bamsı Banchong Bandhu Bandhul Bangu Banjeet
Bankim Bankimchandra Bao Baqar Baqir Baraa Barak Baraka Baraktöre Barbeğ Barboğa Barbol Barbulsun Barça Barçadoğdu
Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Bardıbay Bargan Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş
Barkha Barkhad Barkın Barlas Barlıbay Barmaklak Barmaklı Barman Barni Barr Barraq Bars Barsbeğ Barsboğa Barsgan
Barskan Barsurungu Bartu Barwaqo Barımtay Barın Barış Basaam Basademir Basan Basanti Basanyalavaç Basar Basat Baseer
Basel Basem Bashaar Bashaarat Bashar Basharat Bashe Basheer Basheerah Bashir Bashkim Basim Basir Baskın Basma Basmıl
Bassam Bastuğrul Bastı Basu Basut Başak Başbuğ Başçı Başgan Başkurt Başkırt Baştar Batal Batool Batoul Batrak Battal
Batu Batuk Batulo Batur Baturalp Bawer Bay Bayan Bayançar Bayankağan Bayat Bayazıt Baybars Baybayık Baybiçen Bayboğa
Baybora Baybüre Baydar Baydemir Baydur Baykal Baykara Baykoca Baykuzu Baymünke Bayna Baynal Baypüre Bayraç Bayrak
Bayruk Bayrı Bayrın Baysungur Baytara Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu Bayık Bayınçur Bayındır Baz Bazam
Bazır Bâki Bảo Beçeapa Beçkem Bedir Bedirhan Bediz Bedran Bedreddin Bedri Begi Begil Begine Begitutuk Beglen Begni Beğ
Beğarslan Beğbars Beğbilgeçikşin Beğboğa Beğçur Beğdemir Beğdilli Beğdurmuş Beğkulu Beğtaş Beğtegin Beğtüzün Behailu
Behçet Behiç Behlül Behnam Behnaz Behram Behrem Behrooz Behrouz Behzat Bek Bekazıl Bekbekeç Bekeç Bekeçarslan
Bekeçarslantegin Bekeçtegin Bekele Beker Bekim Beklemiş Bektaş Bektür Belay Belaynesh Belçim Belçir Belek Belemir
Belgi Belgüc Belma Beltir Beltun Bengi Bengü Benice Benjawan Benjie Benli Benlidemir Berceste Berçem Berçin Berdan
Berdibeğ Bereket Berendey Berezat Berfin Berfîn Berginsenge Bergü Berhan Berhane Berinay Beritan Berivan Berîtan
Berîvan Berk Berkan Berke Berkin Berkiş Berkyaruk Bermek Berran Berre Bertin Berva Bery Besa Besart Besentegin Besim
Besnik Besra Beşar Beşer Beşir Betelhem Betemir Beyan Beyene Beyizçi Beyrek Beyrem Bêrîtan Bhaanumati Bhaasvan
Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj
Bharat Bhardwaj Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavana Bhavani Bhaves Bhavika Bhavini Bhavna Bhavya
Bheeshma Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati
Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Bich Biçek Bienvenido Bienvenu Bijan Bilaal Bilâl Bilge Bilgebayunçur
Bilgebeğ Bilgeçikşin Bilgekağan Bilgekan Bilgekutluk Bilgekülüçur Bilgetaçam Bilgetamgacı Bilgetardu Bilgetegin
Bilgetonyukuk Bilgez Bilgeışbara Bilgeışbaratamgan Bilgiç Bilgin Bilig Biligköngülsengün Bilik Bilva Bilwa Bimala Bina
Binbeği Bindir Binh Biniam Binta Bintou Binyam Birhan Birhane Birjesh Birol Birousk Biruk Biser Bishakha Bisharo
Bishnu Bisrat Bistra Bizhan Blagoy Blerim Blerina Blerta Blessing Bodhan Boğa Boğaç Boğaçuk Boldaz Bolmuş Bolsun Bolun
Boncuk Bongul Bongulboğa Boonmee Boonsri Boran Borçul Borislav Borislava Borlukçu Bornak Botan Boubacar Boushra Boyan
Boyankulu Boylabağa Boylabağatarkan Boylakutlutarkan Bozan Bozbörü Bozdoğan Bozkurt Bozkuş Bozok Bögde Böge Bögü Bökde
Böke Bölen Bölükbaşı Bönek Bönge Börteçine Börü Börübars Börüsengün Brahma Brahmaanand Brahmabrata Brahmanandam
Brahmdev Brajendra Brajesh Brhane Brijesh Brikti Brinda Buçan Buçur Budağ Budak Buddhana Budhil Budunlu Buğday Buğra
Buğrakarakağan Bukak Bukaktutuk Bulaçapan Bulak Bulan Buldur Bulgak Bulmaz Bulmuş Buluç Buluğ Buluk Buluş Bulut Bumın
Bunsuz Buraid Burçak Burguçan Burhan Burim Burkay Burslan Burulday Burulgu Burunduk Busaba Bushra Buşulgan Butak Butuk
Buyan Buyançuk Buyandemir Buyankara Buyat Buyraç Buyruç Buyruk Buzaç Buzaçtutuk Büdüs Büdüstudun Bügdüz Bügdüzemen
Büge Bügü Büğübilge Bükdüz Büke Bükebuyraç Bükebuyruç Bükey Büktegin Büküşboğa Bülent Bümen Bünül Bünyamin Büre Bürgüt
Bürkek Bürküt Bürlük Büşra Bıçkı Bıçkıcı Bıdın Bıtaybıkı Bıtrı Caasha Cabdi Cabdullahi Cafer Cahid Cali Cana Canalp
Canel Caner Cangül Cankan Cannur Cansel Cansın Cavid Cândar Cebe Celasun Celâleddin Celil Cemali Cenk Ceren Cevahir
Cevat Ceyhun Ceyla Ceylan Ceylinaz Cezmi Chaanakya Chaaruchandra Chaaya Chai Chaifah Chaitaly Chaitan Chaitanya
Chaiwat Chaiwut Chakor Chakradev Chakradhar Chakravartee Chakravarti Chakrika Chalerm Chalida Chalisa Chaltu Chamali
Chaman Chameli Champak Chan Chanakya Chanchal Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandni
Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli
Chandramohan Chandran Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati Chandresh Changaz Chanida
Chanikan Chanpen Chantana Chanya Chao Chapal Chapala Charak Charan Charita Charito Charlesh Charoen Charuchandra
Charumati Charuvrat Charvi Chashida Chasmum Chatchai Chaten Chatresh Chatur Chatura Chaturaanan Chaturbhuj Chau Chavvi
Chawin Chawish Chayan Chayanin Chayapat Châu Chebet Chen Cheragh Chetan Chetanaanand Chi Chia Chidaakaash Chidaatma
Chidambar Chidambaram Chidananda Chidi Chika Chinedu Chinmayanand Chinmayananda Chinwe Chioma Chiranjeev Chiranjeeve
Chitra Chitraksh Chitrali Chitramala Chitrangada Chnar Chona Chun Chutima Cihad Cihan Cihangir Cihanşah Cilvenaz Civan
Cîhan Clarita Clementine Conchita Consolate Corazon Coşkun Coşkuner Cumhur Cuong Cübeyr Cüneyt Cılasun Çaba Çabdar
Çablı Çabuş Çağan Çağatay Çağdaş Çağla Çağlar Çağlayan Çağru Çağrı Çağrıbeğ Çağrıhan Çağrıtegin Çağıl Çalapkulu Çankız
Çelen Çelik Çemen Çemgen Çeşminaz Çetin Çetinel Çetiner Çeykün Çiçek Çiçem Çiğdem Çilay Çilenti Çiler Çimen Çise Çisil
Çişem Çîya Çobulmak Çocukbörü Çokramayul Çolman Çolpan Çölü Çıgıl Çıngır Daamin Daanish Daanyaal Daawood Dabbah Dabir
Daevi Daevika Daghfal Dağhan Dahabo Dahir Daisuke Daiwik Daiyaan Dakhil Daksh Daksha Dakshayani Dakshesh Dalaja Dalal
Dalbir Dalisay Damayanti Dameer Damini Damla Damodara Damurah Damyanti Danait Dandak Dandapaani Dania Daniat Daniil
Danil Danish Danylo Dao Daoud Darain Daranee Dardan Dareen Dariia Darika Dariush Darpan Darsh Darshan Darshwana Darya
Daryoush Dastageer Dat Datta Daud Davit Davood Davoud Davud Dawit Dawud Dayaamay Dayaananda Dayaanidhi Dayamai
Dayamayee Dayita Dayyaan Dâver Deb Deeksha Deenabandhu Deepa Deepak Deepali Deepan Deepankar Deependra Deepesh Deepika
Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deeqa Deevakar Dejen Delal Delina Demet
Demiralp Demirhan Denizalp Denys Deqa Derin Derviş Derya Desalegn Desislava Desta Destan Deste Dev Devadatt Devagya
Devajyoti Devak Devangana Devani Devansh Devasree Devdan Deven Devesh Deveshwar Devi Devika Devran Devvrat Dêrsim
Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhanya Dhara Dharani
Dharitri Dharmaketu Dhatri Dhriti Dhruv Dhuuxo Dhyanesh Dhyaneshwar Dicle Diclehan Didem Diem Diep Dieu Dieudonne
Digambar Digambara Diini Dikmen Diksha Dilan Dilaver Dilay Dilba Dilber Dilberay Dildar Dildâr Dilek Diler Dilhan
Dilip Dilnaz Dilovan Dilruba Dilshad Dilsher Dima Dimitar Dimitra Dimitris Dimo Dinakar Dinç Dinçer Dinesh Dinh Dinkar
Diosdado Dipali Dipankar Dipendra Dipesh Dipta Diptendu Direnç Diri Dirie Divaakar Divakar Divina Divjot Divya Diya
Diyar Dizik Dîcle Dîlan Dîroj Dîrok Dmitrii Dmitrij Dmitriy Dmitry Dmytro Dobromir Doğan Doğanay Doğaner Doğu Dolunay
Döndü Draupadi Drita Driton Dron Drona Duaa Duangdao Duangjai Duc Dulari Dung Durab Durga Durgeshwari Durmuş Duru
Dururbunsuz Duy Duyen Duyên Duygu Dũng Dündar Dünya Dürdane Dürriye Dương Dwaipayan Dwaipayana Džana Džemal Džemila
Dževad Ebin Ebise Ebkızı Ebla Ebrahim Ebren Ebrima Ebru Ebtisam Ebuzer Ebyan Ece Ecehan Ecem Ecevit Ecmel Ecvet Ede
Edhem Edhitha Edis Ediz Edona Eekalabya Eesaa Eesha Efken Eflah Efren Efsun Eftalya Efua Egemen Egor Eğrim Ehab Ehan
Ehsaas Ehsan Eijaz Eiravati Ejaz Ejlaal Ekaaksh Ekadant Ekaja Ekaksh Ekalavya Ekaling Ekalinga Ekani Ekansh Ekanta
Ekantika Ekapad Ekaparnika Ekaraj Ekavir Ekbal Ekdant Ekeç Ekim Ekin Ekiya Ekmel Ekta El Elaf Elaheh Elakshi Elçin
Eldin Eldina Eleftheria Elgin Elham Elizaveta Elkin Elmas Elmi Elmir Elmira Elnaz Elti Elvan Elvedin Elvir Emad Eman
Emced Emeka Emel Emelita Emiko Emina Emira Emrah Emran Emrullah Enakshi Ender Enderun Enesa Enis Enisa Enise Ephrem
Eralp Erberk Ercüment Erçin Erda Erdem Erdeni Erdenikatun Erdeniözük Erdinç Erdoğan Erel Erentüz Ergene Ergenekatun
Ergin Ergün Ergüner Erhan Erinç Erkâm Erkân Erke Erman Ermen Ermias Ermin Ermina Ersin Erşan Ertan Ertenözük Ertuğrul
Esad Esat Esen Esenbike Eser Esfandyar Esha Eshan Eshana Eshita Esi Esin Esmail Esmatullah Esmeray Esperance Espoir
Esraa Essa Eşref Eta Etenesh Ethem Etil Etizaaz Evar Evgenia Evgenii Evgeniy Evgeniya Evgeny Evin Evîn Evran Evren
Evşen Eyerusalem Eyiz Eylül Eyob Eyşan Eyüp Ezrak Faadumo Fadel Fadi Fadia Fadil Faduma Fadwa Fadıl Fahad Fahd Faheem
Fahim Fahima Fahimeh Fahma Fahmi Fahrettin Fahri Fahriye Fahrudin Fahrünissa Faik Faisa Faisal Faiza Faizan Falak
Falan Falguni Fang Fanta Fanuel Faqid Faraidoun Faraj Faras Fardosa Fardowsa Fares Farhad Farhan Farhana Farhat Farhia
Farhiya Fariba Farid Farida Farideh Faridullah Farima Fariq Faris Farnaz Farooq Farouk Farrokh Farrukh Farshad Farshid
Fartun Farxiya Farzad Farzaneh Fasih Fatemeh Fathi Fathia Fatimah Fatin Fatmir Fatmira Fatos Fatoş Fatou Fatoumata
Fatuma Fauzia Fawaz Fawzi Fawzia Fayez Faysal Fazal Fazilet Fazli Fazlı Fazullah Fazıl Fâlih Feda Fedai Fehime Fehmi
Fen Feng Ferah Feramuş Feramuz Feras Feray Ferda Fereidoun Fereshta Fereshteh Fereydoun Ferhad Ferhan Ferhat Feride
Feridun Feriha Ferit Ferman Ferruh Feven Fevzi Feyisa Feyyaz Feyza Feyzullah Fidan Fidvi Figen Fikadu Fikre Fikret
Fikreta Fikri Fikriye Filimon Filmon Filsan Firas Firdevs Fisnik Fisseha Fitan Fitsum Fiyaz Fiyori Flamur Flordeliza
Florim Floro Flutura Fode Forough Forouzan Forum Fosia Fotini Fowzia Frado Freshta Freweini Frezghi Frmesk Fsha Fuad
Fuat Fuldem Fulden Fulya Funda Furaha Furkân Fuzuli Füreyya Füruzan Füsun Fyodor Gaffar Gagan Gagandeep Gajaadhar
Gajabahu Gajadhar Gajbaahu Galin Gamze Ganak Ganaka Ganapati Gandharv Gandharva Ganesh Ganga Gangesh Gani Garima Garud
Garuda Gati Gatik Gauraang Gaurang Gauranga Gaurangi Gaurav Gauri Gaurika Gautam Gautama Gautami Gayathri Gayatri Gaye
Gazanfer Gazi Gebre Gebrehiwet Gebremariam Gebremedhin Gebru Geedi Geeta Geetanjali Geetha Geetika Gelin Gelincik
Gemine Gemini Genc Gencer Genet Gennady Georgi Georgiy Gergana Getachew Getahun Gevheri Ghaalib Ghaazi Ghada Ghadeer
Ghaffaar Ghafoor Ghaith Ghalib Ghanaanand Ghanashyam Ghanee Ghanem Ghannam Ghanshyam Ghasaan Ghassan Ghauth Ghawth
Ghayoor Ghazal Ghazala Ghazalan Ghazaleh Ghazanfar Ghazanfer Ghazawan Ghazi Ghazzal Ghina Ghiyaath Ghiyath Ghol Gholam
Ghufran Ghulaam Ghulam Ghunayn Ghusharib Ghusun Ghutayf Giang Giannis Giao Gift Giorgi Giorgos Giray Giri Girija Girik
Girika Girindra Giriraaj Giriraj Girish Girja Girlie Girma Girmay Gita Gitanjali Gizem Gleb Gobinath Gobinda Gohar
Goitom Golnar Golnaz Gonca Gopaal Gopal Gopee Gopi Gor Gorakhanatha Gorakhnath Goswamee Goswami Gotum Gouranga Goutam
Govind Govinda Gökalp Gökben Gökbörü Gökçe Gökçegöl Gökçen Gökçiçek Gökhan Gökmen Göknur Gökşin Gönenç Göngör Görkem
Görün Gözde Grigori Grigory Guang Gudakesa Gudakesha Gul Gula Gulab Gulan Gulbahar Guled Gulfaam Gulfam Gulistan
Gulnaz Gulseren Gulshan Gulzar Gunbir Guneet Guney Guo Gurdeep Gurdev Gurpreet Guru Gurvinder Guuleed Güher Gül
Gülbahar Gülben Gülcan Gülçin Güldem Gülden Güldeste Gülegen Gülemen Gülen Güler Gülgün Gülhan Gülnaz Gülpembe Gülriz
Gülşen Gültekin Gülümser Gümüş Gün Günay Günçiçek Gündoğdu Gündoğmuş Güner Güneş Güngör Güniz Günnur Günsel Günseli
Günyaruk Gürbüz Gürcan Gürdal Gürhan Gürkan Gürol Gürsel Güven Güvenalp Güvercin Güzey Gzim Gıyas Ha Habbab Haben
Habib Habiba Habibo Habibulla Habibullah Habiiba Habil Habtamu Habtom Hacib Hadas Hadeel Hadgu Hadi Hadia Hady Hafi
Hafid Hafız Hagos Hai Haidar Haider Haile Hailemariam Hailu Haitham Hajar Hakem Hakkı Hala Haldun Hale Haleema Halim
Halima Halimah Halime Halimo Halit Haluk Halyna Hamad Hamdi Hamdullah Hamed Hami Hamida Hamideh Hamidreza Hamidullah
Hamit Hammad Hammâd Hamoud Hamsini Hanaa Hanadi Hanan Handan Hande Hanefi Hanh Hani Hania Hanin Hao Hardeep Hardik
Hari Harinakshi Harinarayan Harini Haris Harish Harit Harita Harith Harjit Harnail Haroun Harpreet Harsh Harshil
Haruka Haruki Harun Haruto Haseki Hashmatullah Hasibi Hasin Hasna Hasnain Hasnija Hasret Hassna Haşim Haşmet Hatem
Hathai Hatidža Hatip Hattâb Hau Havva Hawa Hawar Hawkar Hawo Haya Hayal Hayali Hayat Hayati Hayatullah Haydar Hayk
Haytham Hazan Hazar Hazeem Hazem Hazim Hazım Hà Hâdi Hâlis Hâtem Hải Hạnh Hedar Hediyeh Heema Heja Hekmat Helina Hema
Hemal Hemang Hemangini Hemani Hemen Hemin Hennadii Henok Hermela Hermon Hersi Hessam Heval Hevin Hewan Hêvî Hiba Hibaq
Hibo Hicabi Hien Hieu Hikmet Hilal Hilmi Himadri Himani Himmet Hina Hinda Hiral Hiranmay Hiranmaya Hiranya Hiroko
Hiroshi Hirut Hisham Hişam Hitesh Hiwa Hiwet Hiwot Hizkias Hoa Hoai Hoang Hoàng Hoda Hodan Homa Homayoun Hong Hoodo
Hooman Hossein Hozan Hồng Hredhaan Hristo Hritik Hryhorii Hua Hud Huda Hue Hui Hulki Hulusi Huma Humaira Hung Huong
Hurşit Husain Husam Husein Hussam Huy Huyen Huzaifa Huzeyfe Hüccet Hüdayi Hüdâvendigâr Hüma Hümayun Hümeyra Hüner
Hürkan Hüsameddin Hüsamettin Hüsnü Hüsrev Hưng Hương Hyejin Hyun Hıfzı Hızır Iana Ibaad Ibn Ibraaheem Ibraheem Ibrahin
Ibro Ibtisam Idika Idil Idiris Idman Idrees Iesa Ifeoma Ifeta Ifrah Iftikhaar Iftikhar Ihab Ihor Ihsaan Ihsan
Ihsanullah Ihtesham Ihtiram Ihtishaam Ihtsham Ijaya Ijaz Ijli Ikbal Ikechukwu Ikhlaas Ikraam Ikraan Ikram Ikramah
Ikran Ikrimah Ikshita Ilaçın Ilan Ilgın Ilham Ilir Ilirjana Iliya Illia Ilwad Ilya Imad Imane Imaran Immaculee Inanç
Inas Inayatullah Indali Inderjit Indira Indrajit Inessa Intira Intisar Ioanna Iqbal Iqra Iraj Irakli Irfan Irmak Irum
Irya Iryna Isagani Isaias Isatou Isayas Isha Ishaan Ishani Ishanvi Ishaq Ishita Ishwar Isir Islam Ismahan Israa Issa
Issaias Isığ Isık Işığ Işık Işıl Işılay Işın Işıner Itri Itır Iuliia Iurii Ivanna Ivaylo Ivelina Iyad Iyob Iyık
Iyıktağ Izaaz Izet İbrahim İclal İdil İdris İffet İhsan İhvan İkbal İkeme İkiçitoyun İkrime İlayda İlbey İlbilge
İldike İlgegü İlhami İlhan İlkay İlkben İlke İlker İlknur İlksen İlkyaz İlyas İmge İmran İmrem İnci İnç İpek İrem
İrfan İrinç İrinçköl İrtiş İsmail İsmet İtil İzel İzzet İzzettin Jaabir Jaafar Jabbaar Jaber Jabir Jabr Jad Jafar
Jaffer Jagadish Jagadisha Jagat Jagathi Jagdeep Jagdish Jagmeet Jagrati Jagvi Jahan Jahangir Jahanzeb Jahdami Jahdari
Jahiz Jahm Jahnu Jai Jaimini Jairaj Jalaal Jalal Jale Jalees Jalil Jalsa Jama Jamaal Jameel Jamileh Jamilo Jamshed
Jamshid Janaki Janani Januja Janya Jaruwan Jasem Jasim Jasmeet Jasmit Jaspreet Jasvinder Jatin Javad Javaid Javas
Javed Jawad Jawid Jaya Jayantha Jayanthi Jeet Jeevika Jegan Jemal Jennelyn Jennylyn Jeyakumar Jeyanthi Jhalak Jhun Jia
Jian Jiang Jie Jihad Jihan Jihoon Jin Jing Jinjuta Jinky Jintana Jiraporn Jisoo Jitender Jitendra Jitrin Jittra Jiyan
Jomana Jonalyn Josiane Joumana Jovelyn Jovy Julide Juma Jumana Jun Junaid Junjun Juvy Jwan Jyoti Jyotis Jyotsana Kaafi
Kaamil Kaashif Kaazim Kabeer Kabil Kabir Kachela Kadem Kader Kadhim Kadiatou Kadir Kadra Kadrican Kadriye Kadı Kafeel
Kağan Kailash Kaiser Kajin Kajji Kala Kalbi Kaleab Kaleem Kaleema Kalinda Kaloyan Kalpana Kalpit Kaltum Kaltun Kalyani
Kama Kamal Kamala Kamalesh Kamaran Kamber Kambiz Kamelya Kamile Kamla Kamlesh Kamolchanok Kamran Kamuran Kamya Kanak
Kanaka Kanchan Kanchana Kancı Kançı Kanda Kanishka Kannan Kannika Kanokwan Kanti Kanya Kapgar Karaamat Karaca Karaça
Karahan Karak Karan Kareem Kargılaç Karima Karlıgaç Karthik Kartik Karunanidhi Karwan Kasahun Kasam Kashan Kashif
Kashish Kashvi Kashyap Kashyapi Kasim Kasım Katayoun Kateryna Katun Katunkız Kaushalya Kauthar Kaveh Kavita Kavitha
Kavya Kawa Kawkab Kawthar Kayaalp Kayacık Kayaçık Kayça Kaynak Kaysan Kazanç Kazem Kazi Kazkatun Kazuo Kâmil Kâzım
Kebede Kebedech Keerti Keiko Kekik Keklik Keleş Kemalettin Kemâl Kenta Kepez Keramet Kerami Keremşah Kesme Keşşaf
Ketevan Kevser Keya Keyaan Keyken Keyvan Keziban Kezlik Kflom Khaalid Khaan Khabat Khadar Khadijah Khadra Khalil
Khalilullah Khanh Khatera Khava Khawla Khoa Khodadad Khoi Khosrow Khrystyna Khulood Khurram Kiaan Kianoush Kibrom
Kidan Kidane Kidist Kieu Kiflay Kifle Kifleyesus Kimia Kinan Kinsi Kiprop Kiran Kiraz Kiril Kirill Kirti Kishore
Kittisak Klahan Koçer Kodchaporn Kofi Kojo Komal Konstantina Korkut Kosovare Kosrat Kostas Kostiantyn Kourosh Kowsar
Köksal Krasimir Krasimira Krish Krisha Krishan Krishna Krishnadas Krishnadasa Kritika Kritsana Kseniia Kseniya Kubat
Kubilay Kuddusi Kulap Kulnun Kulwinder Kumari Kumiko Kumru Kumuda Kunaporn Kurdo Kushtrim Kutbettin Kübra Kürşad
Kwabena Kwaku Kwame Kwasi Kyriaki Kyrylo Kımız Kımızalma Kımızalmıla Kımızın Kırçiçek Kırgavul Kırlangıç Kısmet Kıvanç
Kıvılcım Kıymet Kızdurmuş Kızılalma Laal Laban Labeeb Labib Ladan Ladda Ladli Laeeq Lahiah Lai Lailuma Laiq Laith
Lajita Lajlaj Laksh Lakshit Lakshman Lakshmi Lakshmidhar Lakshminath Lal Lale Laleh Lali Lalita Lalitha Lam Lamai
Lamduan Lamia Lamih Lamin Lamine Lan Laqeet Lata Lateef Latha Latif Latifa Latife Latifeh Lava Lavanya Laxman Laxmi
Layan Layth Lâm Leela Leen Lei Lejla Lekha Leman Lemide Lemlem Lerzan Lesya Letebrhan Letekidan Leul Levan Lezan Li
Liang Liban Libni Lida Lidiia Liezel Liezl Ligaya Lihua Liliia Limazah Ling Linh Lipika Liridon Lirije Liubov Liudmila
Liudmyla Liyaaqat Liyaqat Lîlan Lîrîk Loan Loc Lohit Lopa Luam Luay Lubna Lubov Lucita Lucky Ludmyla Lujain Luljeta
Lulzim Luningning Luqmaan Luqman Lut Lutf Lutfi Luul Luwam Luzviminda Lütfi Lütfullah Lwam Ly Lyubomir Lyubov Lyudmil
Lyudmila Lyudmyla Maad Maahir Maajid Maalik Maanas Maanav Maandeeq Maawiya Maaz Maazin Mabad Mad Madani Madhav Madhavi
Madhu Madhuri Madina Madiyan Madyan Maekele Magan Magomed Maha Mahad Mahado Mahamud Mahaz Mahbeer Mahboob Mahbooba
Mahboubeh Mahbub Mahbube Mahdee Mahdy Maheen Mahendra Mahesh Maheswar Maheswari Mahfooz Mahfuj Mahfuz Mahika Mahin
Mahja Mahlet Mahmood Mahmud Mahnaz Mahsa Mahtab Mahwish Mahzun Mais Maisa Majd Majdi Majdy Majed Majeed Majid Majida
Makda Makeen Mako Maksud Malai Malak Malalai Malathi Malati Malee Malek Malti Malyun Mamadou Mamun Manal Manan Manar
Manbir Mandaakin Mandakini Mandana Mandeep Manee Maneerat Mangala Mangalya Mani Manijeh Manik Manikya Manisha Manjit
Manjula Manjusha Manoj Mansour Mansoureh Mansur Manthan Manya Maqsood Maram Marharyta Mariama Maricel Maricris Mariia
Mariko Marilou Marites Marivic Mariya Maroof Marut Marwan Maryan Marzieh Masako Masood Masooma Masoud Masoumeh Matewos
Mathuri Mathusha Matvey Matvii Maxamed Mayada Maymun Mayoor Mayumi Mazen Mazhar Mazlum Mebrahtu Mebrat Medhanie Medhin
Medya Meena Meenakshi Meera Megha Meghana Meghnad Meghnath Megumi Mehari Mehmed Mehran Mehrdad Mehreen Mehret Mehrnaz
Mehtap Mehwish Mei Meiling Mekdes Mekhala Mekonnen Melat Melda Meles Melih Meliha Melikşah Meltem Memduh Menaka Menka
Mensur Merhawi Merhawit Meriç Merih Merlinda Merly Meron Mersad Mersiha Meseret Mesfin Mestan Metkel Mevlüt Mewael
Mezgin Michalis Michiko Midori Mihret Mihriban Mikiale Milad Milion Million Mimoza Minakshi Minda Mine Ming Minji
Minjun Mir Miraç Mirjeta Mirkelam Mirsada Mirwais Misbah Misgana Mitali Mitesh Mithat Mizgin Mizgîn Mizhir Moath
Moayad Moazzam Modou Mohammadreza Mohamoud Mohamud Mohan Mohana Mohannad Mohinder Mohini Mohit Mohsen Mojgan Mojtaba
Monir Montaser Montri Morteza Mosa Mostafa Motaz Mouhamad Mourib Movsar Mozhdeh Mozhgan Muamer Muammer Muaviye Muaz
Mubashir Mudassar Mugdha Muhallil Muhannad Muharem Muhazzim Muhsin Muhtar Muhterem Muhteşem Muhyiddin Mujo Mujtaba
Mukadder Mukaddes Mukamana Mukesh Mukeshimana Mukhtar Muktedi Muktedir Muktefi Mukul Mulki Mulu Mulugeta Mumtaz
Munawar Munevera Munir Munira Muntaha Murali Mursal Murtada Murugan Mus Muse Muslih Mussie Mustapha Mutahhar Mutasım
Muteber Mutemed Muthanna Muttalib Muuse Muxamed Muzdahir Muzhir Müesser Müfid Müge Müjdat Müjde Müjgan Mükerrem Mümtaz
Münevver Münir Müren Müşir Müzdad Mwangi Mykhailo Mykola Mykyta Myroslav Myroslava Mısra Na Naadir Naail Naajy Naasih
Naasir Naathim Naazhim Nabeeh Nabeel Nabeela Nabhan Nabi Nabigh Nabih Nabil Nachiket Naci Nadee Nadeem Nadege Nader
Nadezhda Nadhir Nadi Nadiia Nadim Nadiya Nadr Naeem Nael Nafasat Nafees Nafesa Nafis Nafiz Nagabhushanam Nagham Nagina
Nahid Nahil Nahla Nahom Naib Naif Naila Naim Naiyana Najah Najair Najam Najat Najeeb Najeebullah Najib Najibullah
Najla Najwa Naksh Nakul Nalan Nalinee Nalini Nam Namtip Namık Nanda Nandini Nantana Naoko Napaporn Naqibullah Narayan
Narendra Naresh Narges Nargis Narin Narinder Narong Naser Nasik Nasim Nasir Nasra Nasratullah Nasreen Nasrin Nasro
Nasrullah Nasser Nasteexo Nasteho Nataliia Nataliya Natalya Natcha Natnael Natsinet Nattapong Nattaporn Nattawun
Naveed Naveen Navid Navin Navneet Nawal Nawras Nawroz Naz Nazan Nazanin Nazar Nazareth Nazarii Nazia Nazif Nazir Nazlı
Nazmi Nazım Nebiat Necat Necdet Nechirvan Necib Necla Necmettin Nedim Nedyalka Nedžad Neel Neelam Neelima Negar Negin
Neha Nehir Nejat Nelia Nenita Nergis Nermina Nesim Neslihan Neslişah Nesrin Neşet Netra Netsanet Nevin Nevra Nevzat
Newroz Nga Ngan Nghia Ngisti Ngozi Ngọc Nguyet Nhan Nhật Nhi Nhiên Nhu Nhung Nian Nichakarn Nida Nidal Nidhi Nidra
Niga Nigar Nighat Nihad Nihal Nihan Niharika Nihat Nijaz Nikhil Nikos Nil Nilgün Nilima Nilofar Niloofar Niloufar Nima
Nimco Nimer Nimit Nimo Nimrat Ning Nipa Niracha Niran Niranjan Nirbhay Nirja Nirmala Niro Nisan Nisha Nishanthan
Nishtiman Nisreen Niştîman Nitara Nitesh Nitin Nittaya Niyazi Niyonsaba Nizamettin Nizar Njeri Nkechi Nneka Noi Nojin
Noman Nongnuch Nonna Noorullah Noppakao Noriko Normita Nosrat Noura Nouran Nuanchan Nuha Numan Nur Nura Nural Nurcan
Nuredin Nurgül Nurija Nursel Nurseli Nurullah Nusrat Nusret Nutcha Nutkrita Nutwadee Nuur Nuurto Nûda Nûdem Nûredîn
Nükhet Nyambura Oanh Obaid Obaida Obinna Odai Odika Oeshi Ognyan Oğuz Oğuzhan Ojas Ojasvi Ojaswini Okan Okbay Oksana
Okşan Oktay Olcay Oleh Oleksandr Oleksandra Oleksii Oleksiy Olesia Olesya Olha Olufemi Oluwaseun Om Omaima Omair Omaja
Omana Omeir Omer Omid Omisha Omkaar Omran Omya Onanong Oni Onkar Onveer Oormila Opalina Opaline Orathai Orawan Orest
Orinder Osama Osha Ossama Ostap Othman Otieno Ousmane Oussama Oviya Owais Oya Ozan Önder Öykü Özcan Özden Özer Özge
Özgür Özhan Özkan Özlem Özlen Öznur Pachongruk Pacifique Pacita Pada Padma Pahal Pak Pakize Pakjira Pakshan Pallavi
Palwasha Panagiota Panagiotis Panida Panini Pannawich Panya Param Paramartha Paraskevi Parastoo Parin Parisa Parla
Parminder Parsa Parth Parvaneh Parvati Parveen Parvez Parvin Parviz Patchaploy Patchara Patcharaporn Patcharee
Patience Pattamon Pattapon Pattatomporn Pavani Pavithra Pavlo Pawan Payam Payidar Pedram Peem Pegah Pelin Pelinsu
Pembe Peng Penka Pensri Peri Perihan Perî Perran Pertev Pervaiz Perver Pervin Perwin Petek Petro Petya Peyami Peyman
Phailin Phat Phawinee Phenphitcha Phong Phu Phubes Phuc Phúc Phương Pimchanok Pimjai Pinar Ping Pintusorn Piraye
Pitipat Piyanuch Plamen Plamena Pongsak Pooja Poornima Pooya Porn Pornchanok Pornthip Pouria Pouya Prabha Prabhu
Pradeep Prakash Prakob Prames Pramila Pramod Pran Pranav Pranay Pranee Praneel Pranit Prapai Prasad Prasanna Prasert
Prashant Prasit Prathamesh Pratheep Pratyush Praveen Pravin Prayag Prayong Precious Precy Preecha Preeti Preity Prem
Prema Prima Prisha Priya Priyala Priyanka Punam Puneet Puntira Purnima Purushottam Pushti Puya Pyotr Pınar Qaadir
Qaasim Qabeel Qabil Qadar Qadeer Qadi Qadim Qadro Qahtan Qaim Qais Qaiser Qali Qamar Qani Qanit Qareeb Qarin Qaseem
Qasem Qasid Qasif Qasim Qatadah Qawee Qay Qays Qendrim Qi Qian Qiang Qin Qing Quadir Quan Quang Qudamah Quddoos Qudoos
Qudratullah Quoc Qurban Qusay Qushi Qutaybah Qutb Qutub Quy Quyen Quynh Raaghib Raagini Raahil Raakin Raamis Raamiz
Raashid Raatib Rabab Rabah Rabar Rabbaanee Rabbani Rabee Rabia Rabiah Rabit Rachana Rachit Rachita Raci Rade Radha
Radhee Radhika Radi Radwan Raed Raees Rafan Rafat Rafay Rafee Rafeek Rafeeq Rafet Rafi Rafiq Rageshwari Rageswari
Raghad Raghav Raghda Ragheb Raghib Rahaf Rahat Raheel Raheem Rahim Rahime Rahimullah Rahma Rahmatullah Rahmi Rahmo
Rahşan Rahul Rahwa Raif Raj Raja Rajaa Rajan Rajata Rajendra Rajesh Rajeshri Rajeswari Raji Rajinder Rajiv Rajni
Rakesh Raksha Rakıp Ram Rama Ramaa Ramadan Rameez Ramesh Rameshwar Ramez Rami Ramil Ramin Ramiz Ramla Ramya Ramzan
Ramzi Ranbir Rand Randa Rangin Ranim Ranj Ranjeet Ranjit Ranjith Ranveer Raqiya Rasha Rashed Rasheed Rashid Rashida
Rasim Raslan Rasoul Raşit Ratana Ratchanon Rati Ratko Rattana Rattanaporn Rauf Ravindra Rawaa Rawan Rawand Rawaz
Rayaan Razan Razieh Rebaz Rebin Rebwar Recai Redžep Reem Refah Refet Refik Reha Rehaan Rehan Rehana Reiko Reis Rekha
Remzi Remzija Rengin Renu Reshma Resûl Resül Reşat Reşîd Reyansh Reyhan Reyhaneh Rezan Rezhin Rezzan Rênas Riaz Rida
Ridhi Rifat Rigbe Riham Rima Rishi Ritesh Ritu Riya Riyad Rizal Rizalina Rizwan Rizwana Roaa Robel Robina Roble Rodel
Rohaan Rohana Rohini Rohit Rohullah Roj Roja Rojan Rojda Rojin Roksolana Rola Roldan Ronahi Ronak Rong Ronith Ronî
Ronza Rooble Roongnapa Roselle Roselyn Rositsa Rostam Rostyslav Roşan Roula Roya Rozan Rozerin Rozhin Rozita Ruba
Rubina Rubylyn Rudra Ruhsar Rukhmani Rukhsana Rukia Rukmin Rula Rumen Rumyana Runak Rungnapa Rupinder Ruqaya Ruqia
Ruqiya Rushil Ruslan Ruslana Rustam Rusul Ruwaihim Rûken Rüçhan Rükneddin Rüştü Rüya Rıdvan Rıfat Rıfkı Rıza Saabir
Saad Saadat Saadia Saadiq Saafi Saafir Saahir Saaiq Saajid Saal Saalih Saalim Saanvi Saaqib Saariyah Sabah Sabahat
Sabahattin Sabaheta Sabahudin Sabbir Sabeeh Saber Sabil Sabiq Sabirin Sabit Saboor Sabrin Sabur Saburah Sacdiyo Sachi
Sachin Sacid Sad Sadaf Sadan Sadaqat Sadberk Sadeed Sadettin Sadi Sadiq Sado Sadri Sadullah Sadık Saeed Saeid Saengdao
Safaa Safet Saffet Safia Safwan Sagal Saghar Sahal Sahar Sai Saideh Saif Saijai Saim Saima Sair Saira Sairah Saisunee
Sajad Sajid Sajida Sajjad Sakar Sakchai Sakina Sako Saksham Sakura Salah Salam Salambek Salar Salee Saleem Saleh Salem
Salim Salima Salman Salwa Samah Samaksh Samama Saman Samaneh Samar Samarth Samed Sameer Samer Samesh Samih Samim
Samina Samiullah Samorn Samran Samrawit Sana Sanaa Sanan Sanaya Sanaz Sandeep Sanel Sanela Sanem Sangduan Sangeetha
Sangita Sanjay Sanjeev Sanjiv Sanka Santosh Sanya Saood Saowanee Sarada Sarala Saraswati Saravanan Sardar Sarfraz
Sarisha Sarkawt Sarla Saroja Sarthak Sarunporn Sarvin Sasithorn Sathish Sathvik Satish Satnam Satoshi Satyen Saumya
Savaş Sawat Sawsan Sayed Saynab Sâkıp Sead Seble Seçil Seçkin Seda Sedef Sedigheh Seema Sefer Segen Seher Sejla Sekou
Selahattin Selam Selamawit Selami Selçuk Selda Selen Selvam Selver Selvi Sema Semere Semhar Semir Senad Senada Senait
Senay Seoyeon Sepehr Sepideh Serap Serbülent Serdar Seren Sergen Sergii Sergiy Serhad Serhat Serhii Serhiy Serin
Serkan Sermet Sertaç Sertap Setareh Settar Seun Seung Seval Sevda Sevgi Sevil Sevinç Sevtap Seyfettin Seyfi Seyfullah
Seynab Seyoum Seyyit Shabana Shabbir Shabnam Shadi Shadia Shafie Shafiqullah Shaghayegh Shagufta Shahab Shahbaz Shahd
Shaheen Shahid Shahida Shahin Shahla Shahnaz Shahram Shahrooz Shahrzad Shahzad Shaima Shaimaa Shaista Shakeel Shakila
Shakti Shakuntala Shamil Shamim Shams Shan Shanaz Shankar Shantanu Shanthi Shanti Shapour Shaqlan Sharareh Sharda
Sharmarke Sharmila Shashi Shashikala Shatha Shaurya Shazia Sheela Sher Sheraz Shereen Sherif Shervin Shewit Shilan
Shilêr Shima Shinji Shire Shirin Shishay Shiv Shivakari Shivani Shivansh Shno Shoaib Shobana Shobhana Shohreh
Shokoufeh Shpend Shpresa Shqipe Shravya Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shu Shubha Shubhaprada
Shui Shukri Shukria Shwan Shwet Siad Siamak Siavash Siddarth Siddharth Siddhi Siddhran Sidra Sifa Siham Sikandar Siman
Simge Simin Simran Simret Sinait Sinem Sinthu Sipan Siran Sirikit Sirin Siriporn Sirirat Siriwan Sirwan Sita Sitara
Sitiwat Sittikorn Sivakumar Siya Sîma Sîpan Skender Sloka Smita Smriti Sneha Snezhana Snizhana Sobia Sofiia Sofiya
Sohail Soheila Sohrab Soliana Solomiia Som Somayeh Somboon Somchai Somjai Somjit Somkid Sommai Somnath Somnuk Somporn
Somsak Somsri Somu Somying Sonal Sonali Soran Sorawut Soroush Sosina Souad Souleymane Souma Sozan Spyridon Spyros
Srinivas Stanimir Stefka Stelios Stepan Stêr Stoyan Su Suad Suada Suat Suban Subashini Subhash Subhashini Subhasini
Subhi Subodh Subramaniam Suchada Sucheta Suda Sudarat Sudeva Sudha Sudhir Sudi Sudiksha Sugumar Suha Suhail Suhaila
Suhair Suhani Sujata Sujatha Sujitra Sukanya Sukhdev Sukhwinder Suldan Suleekha Suleiman Suliman Suljo Sultan Sultana
Suma Sumaira Sumalee Suman Sumathi Sumaya Sumitra Sumontha Sunan Sunay Sunee Sunil Sunita Supaporn Supasit Supasita
Supatra Suphaporn Supranee Surachai Surasak Suresh Surinder Sururi Surya Suryakant Suryakanta Suryakantam Susheel
Sushil Sushma Suvad Suvakit Suwanna Suwannee Suwijuk Süheyl Svetoslav Sviatoslav Svitlana Swami Swapna Swapnil Swara
Swarnalata Swarup Swathi Sweta Sıdkı Sıla Sırrı Şaban Şadan Şahap Şahin Şahinalp Şahsuvar Şahsüvar Şakir Şamil Şarani
Şayan Şâfi Şebnem Şecaeddin Şefik Şehlevent Şehrazat Şelale Şemsi Şenay Şener Şengül Şennur Şenol Şerafettin Şeref
Şerif Şermin Şervan Şevket Şevki Şevval Şeyban Şeyda Şeyma Şêxmus Şihab Şihabeddin Şiir Şinasi Şir Şîlan Şîrîn Şule
Şükran Şükrü Taahaa Taahir Taaj Taalib Taamir Taanish Taariq Taban Tabassum Tabish Taceddin Taddese Tadeen Tadesse
Tafazal Tahani Tahaw Tahawwur Taheem Taher Tahereh Tahir Tahira Tahlil Tahmaseb Tahmeed Tahmid Tahmineh Tahoor Tahseen
Tahsin Taial Taib Taim Taimur Taisia Taisir Taj Tajammal Tajammul Tajudinn Takashi Takeshi Talal Talat Talay Taleb
Talha Talhah Tali Talib Talip Tam Tamam Tamanna Tamari Tamaz Tamer Tamil Tamim Tan Tanay Taner Tanirika Tanish Tanju
Tanmayi Tansu Tanushree Tanushri Tanveer Tanvi Tanvir Tanyeli Tao Tapan Tarak Taras Tarek Tareq Tarfaan Tariq Tarkan
Tarun Tarık Tassanee Taşkın Tatyana Tauseef Tawfiq Tawkeel Tayfun Tayyab Tayyar Teame Tedros Teerth Teetat Tej Tejas
Tekeste Tekin Tekinalp Teklay Tekle Teklemariam Temel Temesgen Teoman Tesfai Tesfalem Tesfamariam Tesfay Tesfaye
Teshome Tetiana Tetyana Teuta Tevfik Tevhid Tewelde Tewodros Tezcan Tezel Tezer Thaer Thanaporn Thanatcha Thanawat
Thanushan Thanya Thao Tharani Tharsini Thành Thảo Thevan Thien Thinh Thoa Thongchai Thuan Tigist Tigran Timofei Timur
Tippawan Tirdad Tirhas Tishk Toan Todorka Todsawun Tolga Tolunay Tomoko Toshiko Trang Tri Trilochan Trilochana Trilok
Trilokanath Trilokesh Triloki Trinh Tripti Triveni Triya Trong Trọng Truc Trung Tsega Tsegay Tsegereda Tsehay Tsige
Tsvetan Tsvetanka Tsvetelina Tu Tuan Tufan Tugay Tuğba Tuğrul Tuğtekin Tuhfe Tunahan Tunay Tuncay Tunchanok Tunç
Tunçer Tunde Tunradee Turan Turgay Turgut Turki Turpal Turvi Tushar Tutku Tuyen Tuyet Tùng Tú Tülin Tümer Türkay
Türker Türkeş Tymofii Tınas Ubaadah Ubadah Ubah Ubaid Ubaidah Ubay Ubayd Ubaydullah Ubika Ubon Ucchal Uche Udai Udant
Udarsh Udeen Udgoon Udit Udom Udyati Ufuk Uğur Uhban Uhra Ujjawal Ujjwal Ukbe Ukbit Ula Ulfat Uliana Ulus Ulvi Ulviye
Uma Umaarah Umair Umal Umang Umar Umayma Umer Umm Umur Umuralp Unnati Upadhriti Upasna Upendra Upkaar Upma Urai
Uraiwan Urishilla Urmi Urmila Urrab Urvashi Urvi Usa Usama Usame Usha Usman Utkarsh Utku Uttam Uwase Uwimana Uyen Uygu
Uzma Ülfet Ülgen Ülker Ülkü Ümit Ümmiye Ümran Ünal Ünsel Ünseli Üzeyir Vadym Vahar Vahâ Vahdet Vahid Vahida Vahide
Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Valbona Valentyn Valentyna Valerii Valeriia Valery Valid
Valon Vamakshi Vangie Vani Vanida Vanitha Vansha Vanya Varalakshmi Varaporn Varenya Varsha Varun Vasana Vasanthi
Vasanti Vasatika Vasiliki Vasilis Vasilka Vasily Vassilis Vasudev Vasudeva Vasudha Vasuki Vasundhara Vasylyna Vân
Vecdi Vedang Vedanga Vedanshi Vedant Vedat Vedhika Vedika Veer Vefa Vefik Vehbi Vergie Veselin Veselina Vesile Vestine
Veysel Veysi Viacheslav Vicdan Vichai Vidhi Vidhur Vidhya Vidur Vidya Vihaan Vijay Vijaya Vikas Vikram Viktoriia
Viktoriya Vildan Vildana Vimal Vimala Vinay Vinaya Vineet Vinh Vinod Viraj Vishal Vishnu Vishwamitra Vitalii Vitaliy
Vitaly Vivaan Vivek Vjosa Vlada Vladyslav Vladyslava Vlora Vojislav Volkan Volodymyr Volodymyra Vrinda Vrishti Vritti
Vrund Vsevolod Vuslat Vũ Vy Vyacheslav Vyanjana Vyas Waahid Waail Waajid Wadee Wadi Wadood Wael Waewta Wafa Wafaa
Wafeeq Wafi Wafiq Wahab Wahb Wahban Waheed Wahhaab Wahhaaj Wahid Wahida Waida Wajid Wakeeta Waleed Wali Walid Wambui
Wanida Wanjiku Wannapa Wanpen Waqar Waqas Waraporn Warda Warhi Warinder Waris Warjas Warsame Warunee Wasana Waseem
Wasim Wasin Wassaya Wassim Watika Wazir Wedad Wei Weini Weiwei Welat Weldu Wen Wichai Widisha Wijdan Wilai Wilaiwan
Wimon Winta Wipa Wiphawan Wirat Wishi Wissam Wriddhish Wridesh Wubit wur Xaawo Xabiiba Xalak Xaliimo Xasan Xatûn Xawa
Xebat Xelil Xezal Xhemal Xhevdet Xia Xian Xiang Xiao Xiaohong Xiaoli Xiaoming Xiaoyan Xin Xing Xiti Xiu Xiuying Xobeen
Xuan Xuân Xue Xueying Xuseen Yaa Yaaseen Yachana Yada Yadavi Yadid Yafet Yafi Yafir Yaghnam Yagnesh Yağmur Yağız Yahvi
Yahyaa Yahye Yalçın Yalda Yalgın Yaman Yamar Yameen Yamen Yamini Yana Yang Yanisa Yaowalak Yaprak Yaqeen Yaqoot Yaqub
Yar Yared Yaroslav Yaroslava Yasaar Yasaman Yaseen Yaser Yash Yashasvi Yashawini Yashem Yashica Yashoda Yashodhara
Yashvi Yasir Yasmeen Yasser Yasti Yaşar Yatan Yathrib Yatin Yauvani Yavuz Yaw Yawar Yawer Yazan Yazeed Yazid Yegor
Yehor Yekta Yelda Yelena Yeliz Yelyzaveta Yemane Yen Yener Yeraz Yergha Yerusalem Yesoob Yeşim Yetkin Yevgen Yevgeny
Yevhen Yevhenii Yevheniia Yevheniya Yến Yi Yifan Yiğit Yikealo Ying Yll Yochana Yodit Yogendra Yogesh Yogeswaran
Yoginder Yohana Yohannes Yoko Yonas Yonatan Yonca Yonis yoom Yordan Yordanka Yordanos Yosef Yoseph Yoshiko Yoshita
Yosun Younis Yousif Yu Yuan Yue Yug Yuka Yuki Yulia Yuliia Yuliya Yumi Yun Yupa Yuphin Yupin Yureed Yuri Yurii Yuriy
Yurub Yury Yusef Yusra Yusur Yutika Yuvraj Yûsiv Yüce Yücel Yüksel Yümni Yıldırım Yıldız Yılmaz Zaafir Zaahid Zaahir
Zaakir Zabir Zabiullah Zackariya Zaeem Zafar Zafeer Zafer Zafrul Zagros Zahaar Zaheer Zaher Zahi Zahid Zahida Zahide
Zahir Zahraa Zahri Zahrun Zahur Zaib Zaid Zaim Zaina Zaitra Zakariya Zaki Zakia Zalmai Zaman Zamir Zamzam Zana Zansi
Zarar Zarema Zarghuna Zarin Zarna Zashil Zauqi Zaur Zaweel Zayan Zayyan Zayyir Zâfir Zâhit Zdravka Zeenat Zeeshan
Zehaan Zein Zeina Zeinab Zeinah Zejna Zekai Zekarias Zekeriyyâ Zekiye Zeliha Zelimkhan Zemen Zenaida Zerai Zerdad
Zerdeşt Zerin Zerina Zerit Zerrin Zerya Zewad Zeynel Zhanna Zhen Zheng Zhi Zhong Ziad Ziba Zihnî Zijad Zijada Zilan
Zilmil Zimran Zinab Zinaida Zinal Zinar Ziver Ziya Ziyad Ziyâd Zîlan Zîn Zlatan Zmarai Zohra Zohre Zohreh Zoia Zorica
Zoryana Zoya Zozan Zubaida Zubair Zufan Zuhair Zuhur Zulfiqar Zumra Zunaira Zura Zurab Zuwayhir Zübeyde Zübeyr Zühal
Zülal Züleyha Zülfikâr Zümrüt
`;
