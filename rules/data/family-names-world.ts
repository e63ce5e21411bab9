// biome-ignore-all format: a data table
/*
 * Family names of immigrants from other parts of the world, in Latin letters: 3079, without those of the lists before it.
 * Source: by hand from general knowledge (as the given names); Python Faker 40.54 (MIT), @faker-js/faker 10.6
 * (MIT) locales en_PK, en_IN, tr, vi, ku.
 * Made on 2026-11-22: double names taken apart, duplicates dropped, sorted. No list says who bears a name.
 */
/** Separated by blanks. */
export const FAMILY_NAMES_WORLD = `
Aaaqil Aabid Aadam Aadil Aalam Aamil Aamir Aamirah Aarif Aariz Aasif Aasim Aatiq Aazim Abaan Abacı Abadan Abalıoğlu
Abay Abazi Abbasi Abboud Abdallah Abdelaziz Abdelkader Abdelrahman Abdille Abdinur Abdirahman Abdiu Abdo Abdollahi
Abdul Abdulahi Abdulkarim Abdulla Abdullahi Abdulle Abdulrahman Abe Abebe Abera Abid Abikar Abokor Abou Abraha
Abrenica Abrha Abshir Abu Abukar Abusalem Acar Achari Acharya Acheampong Aclan Açar Açıkalın Açıkgöz Adal Adan Adanır
Adar Adebayo Adekunle Adem Ademi Adeyemi Adhanom Adhikari Adiga Adin Adow Adıvar Afolabi Afrah Afridi Afshar Afshari
Afzali Agapov Agarwal Agate Agbayani Aggarwal Aghaei Agić Agrawal Agustin Agyeman Ağa Ağaoğlu Ağca Ağırbaş Ahluwalia
Ahmadzai Ahmetaj Ahmeti Ahmetović Ahn Ahuja Ajayi Ajdini Akal Akalın Akan Akar Akay Akaydın Akbaba Akbar Akbari Akbaş
Akbay Akbayir Akbulut Akcan Akçal Akçalı Akçay Akdağ Akdemir Akel Akgöz Akgül Akgün Akhavan Akhmadov Akhtari Akimov
Akinola Akkad Akkan Akkaş Akkaya Akkoç Akkor Akkoyun Akkoyunlu Akkurt Akman Akpınar Akrawi Aksakal Aksel Aksenov Aksoy
Aksungur Akşit Aktan Aktaş Aktay Akyel Akyol Akyürek Akyüz Akyıldız Akın Akıncı Akışık Alabdullah Alahmad Alali Alam
Alan Alaoui Alavi Albakri Albasha Alcantara Aldarwish Aleksić Alemayehu Alemu Alev Alexandrov Alexeev Alexiou Alhaddad
Alhamad Alhamwi Alhariri Alhassan Alhussain Alhussein Alić Aliev Alihodžić Alimohammadi Alipour Aliti Aliu Alizada
Aljaber Aljabouri Aljasem Aljassem Alkan Alkaya Alkhalaf Alkhaled Alkhalil Alkhateeb Alkhatib Almahmoud Almasri
Almohamad Almohammad Almousa Almoussa Almustafa Alnajjar Alnıaçık Alomar Alpman Alpuğan Alrashid Alrifai Alsaadi
Alsabbagh Alsaleh Alsalem Alsayed Alshami Alshammari Alsheikh Altaf Altaie Altan Altun Altuntaş Altınay Altınbaş
Altınel Altınok Altıntaş Altınışık Altıok Alyanak Alyousef Alzoubi Alıcı Amani Amanuel Amare Amedi Amer Amini Amir
Amiri Amirthalingam Amoah Ampofo Amrani Anagnostopoulos Anand Andra Andriienko Angeles Angelopoulos Angelov Anisimov
Anjum Ankrah Annan Anne Ansari Antonenko Antoniou Appiah Apte Aquino Arab Arabi Aras Araya Arda Arif Arkhipov Arora
Arslan Arslanoğlu Artemenko Arya Aryan Arıcan Arığ Arık Arıkan Asaad Asad Asadi Asan Asante Asare Asenov Asfaha Asfaw
Asgari Asghar Ashfaq Ashour Ashrafi Asil Aslan Aslanoğlu Asmelash Asmerom Assad Assaf Assefa Aşçı Aşkın Aşık Aşıkoğlu
Atakan Atakol Atallah Atalık Atan Atanasov Atasever Atay Ateş Atik Atlı Attar Atwal Atıcı Atılgan Auraq Aurora Avan
Avcı Avcıoğlu Avdić Avdiu Awad Awadil Awale Awamil Awan Awani Aweys Awj Awmar Axmed Ayaan Ayamin Ayaydın Ayaz Aybar
Aycan Aydan Aydemir Aydoğan Aydoğdu Aydın Ayele Aygün Ayhan Aykaç Aykan Aykurt Ayoub Aytaç Aytek Aytekin Ayub Ayverdi
Ayyubi Azad Azadi Azam Azban Azimi Azizi Azzam Baaqir Baaree Baashir Baasim Baasit Babacan Babaei Babalı Baban
Babaoğlu Babar Babenko Babu Babych Bacani Badal Badami Badawi Bademci Badr Bae Baek Baghdadi Bagheri Baguio Bağış Bah
Bahadır Bahrami Bahri Bahta Bai Bail Bains Baisarov Bajaj Bajić Bajraktari Bajrami Bajramović Bajwa Bakan Bakhshi
Bakhtiari Bakr Bakshi Bakırcı Bakırcıoğlu Bal Bala Balaban Balachandran Balagtas Balakrishnan Balasingam
Balasubramaniam Balasubramanian Balay Balcı Balde Baldeh Baleegh Bali Ballı Baltacı Bambad Bandi Bandopadhyay Banerjee
Bangura Banik Bano Bansal Barad Barakat Baral Barbarosoğlu Baria Barlas Barman Barraq Barwari Barzani Barzegar Basaam
Baseer Basha Bashaar Bashaarat Basheerah Basmacı Basnet Basu Başar Başaran Başer Başoğlu Batal Bath Batool Batra Batta
Batungbakal Baturalp Bava Bawa Bawer Bayat Bayazıt Baydar Baykam Bayrak Bayraktar Bayraktutan Bayram Baysoy Bedi Begić
Begović Behl Behzadi Bekdik Bekele Bektashi Bektaş Bektaşoğlu Belay Belkacem Belousov Belyaev Belyakov Benali Bennani
Beqiri Bera Beraki Berberoğlu Berezhnyi Berhane Berhe Berk Bernardo Berrada Berxwedan Beşerler Beşikçi Beşok Beyene
Bhadresha Bhagat Bhakta Bhalla Bhandari Bharadwaj Bhardwaj Bhargava Bhasin Bhat Bhatia Bhatnagar Bhatt Bhattacharya
Bhattacharyya Bhattathiri Bhavsar Biçer Bilaal Bilalli Bildik Bilen Biletskyi Bilge Bilgen Bilgiç Bilgin Bilous Bir
Birinci Birlik Biswas Bitar Bizhan Blagoev Boakye Boase Boateng Bobal Bobrov Bocresion Boduroğlu Bogdanović Bohdan
Boiko Bojang Bolat Bolatlı Bondar Bondarchuk Boonmee Boonruang Boonsong Bora Borah Boratav Borde Borisov Borra
Borysenko Bose Bošković Botan Bouazza Boumediene Bouzid Boyacı Boyko Boz Bozdoğan Bozhinov Bozkurt Bozkır Bozoğlu
Bölükbaş Bölükbaşı Brahmbhatt Brar Buakaew Bucaklı Budak Buenaventura Bukhari Bulut Bumb Bunyasarn Buraid Buruk Butala
Buule Bùi Bykov Bytyqi Bıçakçı Cabdi Cai Cali Candan Canlas Cao Ceesay Celik Cemal Ceylan Chacko Chad Chada Chadha
Chahal Chahine Chaika Chaiwong Chaiyasit Chakrabarti Chakraborty Chana Chand Chanda Chander Chandra Chandran Chanthara
Chao Charoensuk Chatterjee Chattopadhyay Chaturvedi Chau Chaudhari Chaudhary Chaudhuri Chaudry Chauhan Chawla Cheema
Chehab Cheng Cherian Cherif Cherkasov Chernenko Chernov Chernyshov Cheung Chhabra Chiang Chiu Chokshi Chopra Choudhary
Choudhry Choudhury Chow Chowdhury Chraibi Christodoulou Chukwu Chumak Cissé Ciwan Comar Concepcion Conteh Corpuz
Coşkun Coulibaly Cui Čaušević Čengić Çağıran Çakır Çamdalı Çapanoğlu Çatalbaş Çelik Çetin Çetiner Çevik Çiftçi Çörekçi
Çınar D'Alia Daahir Daamin Dabbagh Dabir Dacanay Dada Dagohoy Dağ Dağdaş Dağlaroğlu Daher Dahir Dai Dakhil Dalal
Dalkıran Damurah Danesh Daneshvar Dani Danso Danylenko Dao Daoud Dar Dara Darain Darvishi Darwich Darwish Dasgupta
Dass Date Datta Daud Dave Davoodi Davydenko Davydov Dawud Dayal Debesay Deep Deguzman Dehghan Delić Delosreyes
Delossantos Dembele Demchenko Demir Demirbaş Demirci Demirel Demiri Demissie Deng Denkel Denysenko Deo Deol Derow
Dersim Dervišević Desai Deshmukh Deshpande Desta Devan Devar Devi Dewan Dey Dhaliwal Dhaqane Dhar Dhawan Dhillon
Dhingra Dhungana Diab Diarra Dib Dildar Dimaculangan Dimitriou Dimitrov Dimov Ding Dinh Diop Diouf Dirie Diriye Divan
Dixit Dizdarević Dizon Dmytrenko Dobrev Doctor Dogan Doğan Donchev Dong Dora Doshi Doumbia Dovzhenko Dragović Drammeh
Duale Dualle Dubashi Dube Dubey Dubrovin Dudaev Dugal Dugar Duhoki Duman Dumlao Durak Duraković Duraku Durić Durmaz
Durrani Dutt Dutta Duygulu Düşenkalkar Dương Dwivedi Dyachenko Dyal Džafić Ebadi Ebrahimi Edwin Efimov Egeh Ehsaas
Ejlaal Ekici Ekinci Ekşioğlu Elçiboğa Elezi Elhassan Eliçin Elmas Elmastaşoğlu Elsayed Elshani Emami Embranthiri
Emelyanov Emini Endo Er Erbay Erberk Erbulak Erçetin Erdem Erdoğan Eren Erez Erginsoy Ergün Erkan Erkekli Ermakov Erol
Eronat Ershov Ersoy Ertaş Ertepınar Ertürk Esen Esfandyar Eshan Esmaeili Espiritu Etemadi Evangelista Evdokimov
Evliyaoğlu Eyob Eze Faarah Faisal Faizan Faizi Fakhoury Fall Fallah Fan Fang Farahani Faraj Farax Fares Farhadi Farhat
Farid Faris Farooq Farrokhi Fathi Fatima Fawaz Fayad Faye Fazeli Fazli Fazlić Fedorenko Feng Ferat Ferati Fernando
Fessehaye Fidvi Filali Firdous Fisehaye Fisseha Fitsum Fofana Fomenko Fong Forouzan Fujii Fujita Fujiwara Fukuda Fung
Gaitukaev Gala Galaid Galang Ganaka Ganchev Gandhi Ganesan Ganesh Ganguly Ganji Gao Gara Garg Gatdula Gautam Gaye
Gebre Gebreab Gebreegziabher Gebrehiwet Gebrehiwot Gebrekidan Gebremariam Gebremedhin Gebremeskel Gebremichael
Gebresilassie Gebretinsae Gebreyesus Gebrezgabiher Gebru Gedi Geele Genchev Genç Georgiev Georgiou Gera Gerasimov
Getachew Ghaderi Ghafari Ghafoor Ghanbari Ghanee Ghanem Ghani Ghannam Gharibi Ghasaan Ghasemi Ghauth Ghayoor Ghazal
Ghazzal Ghebre Ghebremariam Ghebremedhin Ghebreslassie Ghebreyesus Ghide Ghimire Gholami Gholizadeh Ghorbani Ghose
Ghunayn Ghutayf Gilani Girma Girmay Gjoka Gjonaj Goda Goel Goga Gohar Gokhale Gola Gole Golla Golovin Golzar Gondal
Gong Gopal Goran Gorbachev Gordeev Goswami Goto Gour Gowda Goyal Gönültaş Grachev Grewal Grigoryan Gu Guan Guevarra
Guha Gulati Guled Guleed Gulfam Guliyev Gulshan Gunasekaran Gunawardena Guneta Guo Gupta Gurung Gül Güler Gümüşpala
Günday Gündüz Güneş Güngör Gürbüz Gürmen Habib Habibi Habimana Habte Habtemariam Habtemichael Habtom Hadad Haddad
Haddou Hadgu Hadi Hagos Haidar Haidari Haider Haile Hailemariam Hailu Hajdari Haji Hajjar Hajji Hakan Hakim Hakimi
Hakizimana Hakobyan Hakyemez Halabi Halder Halili Halilović Halimi Hallak Hama Hamad Hamadeh Hamawandi Hamdan Hamdaoui
Hamdi Hamed Hameed Hamid Hamidi Hammad Hammoud Hamoud Hamza Hamzaoğlu Hamzeh Hamzić Handa Hanif Hao Haq Hara Harb
Hared Hari Hariri Haroon Harutyunyan Hasanaj Hasani Hasanović Hasegawa Hashem Hashemi Hashi Hashim Hashimi Hashimoto
Hashmi Hasić Hassani Hassanpour Hassanzadeh Hassoun Hatami Hatem Havrylenko Havryliuk Hawrami Hayashi Hayat Haybe
Hayer Hayre Hà Hegde Heidari Hersi Heval Heydari Hijazi Hilal Hirsi Hoàng Hodžić Holub Homsi Honchar Honcharenko
Honcharuk Hong Hora Horbachenko Hordiienko Hossain Hosseinzadeh Hoti Hou Hourani Hovhannisyan Hoxha Hồ Hristov
Hryshchenko Hrytsenko Hsieh Hsu Hu Hua Hui Husain Husein Huseinović Hushchin Husić Huskić Hussaini Husseini Huzaifa
Hwang Hyseni Ibišević Ibraaheem Ibrahimi Ibrahimović Idris Idrissi Idrizi Iftikhaar Iftikhar Ignacio Ignatov Igwe Ihab
Ihsaan Ihtiram Ijaz Ijli Ikeda Ilagan Ilan Iliev Ilunga Ilyin Ilıcalı Iman Imeri Imran Imširović Inoue Inthasorn
Ioannidis Ioannou Ip Iranpour Isa Isaev Isaq Ishida Ishii Ishikawa Islam Ismael Ismaili Ismajli Issac Isse Işık Ito
Ivanchenko Ivanenko Ivashchenko Ivić Iyengar Iyer Izadi Jaabir Jaafar Jabbar Jabeen Jaber Jaberi Jabir Jabr Jad Jaff
Jafri Jaggi Jahangiri Jahdami Jahdari Jahić Jaidee Jain Jakupi Jalaal Jalali Jalil Jalili Jallow Jamaal Jamal Jamali
Jameel Jamil Jammeh Jamshidi Jang Jangid Jani Janjua Jarju Jarrar Jashari Jasim Jassim Jatta Javadi Javaid Javed Javid
Javier Jawad Jayaraman Jayasinghe Jayawardena Jeon Jeong Jeyakumar Jeyarajah Jha Jhaveri Jia Jiang Jibril Jimale Jin
Jiyan Jobe Johal Johar Joshi Joudeh Jovanovski Kaamil Kabbani Kabeer Kabongo Kachela Kadakia Kadhim Kadrić Kadriu
Kadyrov Kaewkla Kaewmanee Kahin Kahraman Kahsay Kahveci Kakar Kakkar Kalala Kalashnikov Kaleem Kaleema Kalita Kalkan
Kalla Kalynychenko Kamal Kamali Kamara Kamau Kamdar Kamonrat Kamran Kanaan Kanagaratnam Kanapathipillai Kanda Kandiah
Kang Kaniyar Kannan Kant Kanu Kapadia Kapić Kaplangı Kapoor Kapur Kapustin Karaamat Karaaslan Karaböcek Karabulut
Karaca Karadaghi Karadağ Karadaş Karaduman Karaer Karagiannis Karakaş Karakoç Karam Karami Karan Karapetyan Karataş
Kareem Karić Karimi Karimzadeh Kariuki Karki Karnik Karpe Karpenko Kartal Karzai Kasam Kasapoğlu Kashif Kashyap Kasim
Kasongo Kassab Kassem Kastrati Kata Kato Kavaklıoğlu Kaya Kaysan Kazem Kazemi Kebede Keçeci Keer Keita Kelati Kelmendi
Kemal Keseroğlu Kesete Keskin Khachatryan Khaddour Khademi Khadzhiev Khalaf Khaled Khalid Khalif Khalifa Khalifeh
Khalili Khalsa Khamis Khamphan Khamsing Khanam Khani Khanna Khare Khasanov Khatib Khatri Khatun Khokhar Khomenko
Khosla Khosravi Khouri Khoury Khrystenko Khurana Kiani Kibe Kibreab Kidane Kiflay Kifle Kilic Kimani Kimura Kipkorir
Kiros Kirov Kiselev Klicić Klymenko Ko Kobayashi Kocabıyık Kocchar Kočić Koç Koçak Koçoğlu Koçyiğit Kohli Kolesnikov
Kolesnyk Kolev Kolomiiets Konda Kondo Kondratenko Koné Kong Kongkaew Konovalenko Konstantinidis Konstantinou Korkmaz
Korniienko Korolev Koroma Koshy Kostadinov Kostenko Kostiuk Kota Kotenko Kothari Kovalchuk Kovalenko Kovalev Kovalov
Kovtun Koyuncu Kozachenko Körmükçü Köse Köybaşı Köylüoğlu Krastev Kravchenko Kravchuk Kravets Krish Krishna
Krishnamoorthy Krishnamurthy Krishnan Kryeziu Krylov Kryvenko Kryvonos Kucher Kucherenko Kuday Kudriavtsev
Kulaksızoğlu Kulkarni Kulmiye Kulyk Kumar Kumarasamy Kumari Kumcuoğlu Kumer Kunt Kunter Kurdi Kurian Kurt Kurti
Kurtović Kurtuluş Kurutluoğlu Kuruvilla Kushnir Kushnirenko Kuş Kutlay Kuzmenko Kuzucu Küçük Küçükler Kwan Kwok Kwon
Kwong Kılıç Kılıççı Kılınç Kıraç Labeeb Lacson Lagman Lahiah Lahlou Lai Lajlaj Lala Lall Lalla Lama Lanka Lapuz Lata
Latif Lau Lavrov Layth Lazarenko Lazaro Lâm Legaspi Lei Lekaj Leonov Leung Levchenko Lê Liang Liao Lieu Limani Limazah
Limoncuoğlu Ling Liyaaqat Liyaqat Lo Lodhi Loke Loyal Lu Lualhati Luay Lui Luo Luong Luqmaan Luqman Lut Lutf Luthra
Lutsenko Luu Ly Lykhach Lysenko Lytvyn Lytvynenko Lý Ma Maalik Maarouf Maawiya Mac Macapagal Macaraeg Mad Madan
Madiyan Maeda Magan Magar Magbanua Magno Magomadov Magomedov Magsaysay Mahad Mahajan Mahal Mahalingam Mahamoud Mahamud
Maharaj Maharjan Mahbeer Mahbub Mahdavi Mahdi Maheen Mahendran Mahfuj Mahfuz Mahmod Mahmoodi Mahmoud Mahmoudi Mahmud
Mahmutović Majd Majed Majeed Majid Majumdar Makarenko Makris Malabanan Maleki Malhotra Malki Mall Mallick Malyshev
Mammen Mamo Manalastas Manalo Mand Manda Mander Mane Mangal Mangat Mangubat Mani Mannan Mansour Mansouri Mansur
Manzoor Mao Marar Marasigan Marchenko Mariano Marinov Markov Maroof Marouf Martynenko Martyniuk Martynov Masih
Maskhadov Masood Masoud Masri Master Mašić Matsuda Matsumoto Matveev Matviienko Maxamed Mayhoş Mazloumi Mbaye Mbuyi
Mebrahtom Mebrahtu Medhane Medhanie Meesuk Mehari Mehić Mehmedović Mehmet Mehmeti Mehmood Mehra Mehrabi Mehrotra Mehta
Mei Mekonnen Melake Meles Melnichenko Melnikov Melnyk Memeti Memić Memon Menemencioğlu Meng Mengesha Mengistu Menon
Merchant Mertoğlu Mesfin Metodiev Meziane Mian Mihaylov Mihreteab Mikhailov Milošević Minhas Mire Mirzaei Mirzai
Misghina Mishra Misra Mital Mitev Mitra Mitrović Mittal Mitter Miura Moalim Modi Mody Moghaddam Mohamad Mohamoud Mohan
Mohanty Mohseni Moiseev Mok Mokhtari Momeni Moradi More Mori Morozov Mortazavi Mosavi Moskalenko Motamedi Mourib Mousa
Mousavi Moussa Mubarak Mughal Mugisha Muhamad Muhammad Muharemović Mujić Mujkić Mukamana Mukendi Mukherjee
Mukhopadhyay Mulaj Mulugeta Mumin Mumtaz Muni Munir Munshi Murad Murakami Murati Muratović Murthy Murty Murugesu Musa
Musaev Musavi Muse Mushtaq Musliu Musse Mustafić Mutlu Mutombo Mutti Mutua Mwangi Mykhailenko Naail Nabeel Nabih
Nabizada Nadarajah Nadeem Naderi Nadig Nadkarni Naeem Nagar Nagarajan Nagaratnam Nagi Nahas Naidu Naik Nail Nair
Najafi Najam Najeeb Naji Najjar Najm Nakagawa Nakajima Nakamura Nakano Nakayama Nakhon Nalbantoğlu Nam Nambeesan
Namboothiri Nanakali Nanda Naqvi Narain Narang Narasimhan Narayan Narayanan Narula Naseem Naseer Naseri Nasir Nasr
Nassar Nasser Natarajan Nath Natividad Natour Natt Navaratnam Nawaz Nayak Nayar Nazarenko Nazareth Nazari Nazir
Ndayisenga Ndayishimiye Ndiaye Ndungu Nebioğlu Nedelchev Negash Negasi Negassi Nehru Nejad Nenov Nepal Nepomuceno
Nesterenko Ng Nghiem Ngoy Ngô Nguyễn Ni Niaz Niazi Nigam Nikolaidis Nikolaou Nikolov Nikzad Nimer Ninh Nisa Nishimura
Niyonzima Njie Njoroge Nkurunziza Noor Noori Noorzai Nori Norouzi Nouri Nourozi Nsengimana Nshimirimana Nuh Nuhanović
Nuhiu Numanoğlu Nur Nuur Nwosu Nzeyimana Oak Obaid Obi Ocampo Ochieng Odeh Odhiambo Ofori Ogawa Ogbai Oğuz Oikonomou
Okada Okafor Okamoto Okbay Okeke Okonkwo Okoye Okubay Okumuş Okur Oliinyk Oliynyk Om Omair Omeir Omelchenko Omerović
Omidi Omondi Omran Ong Ono Onyeka Onyshchenko Oommen Opoku Oraloğlu Orbay Osipov Osmani Osmanović Ossama Ostapenko Ota
Othman Otieno Ouattara Ouma Ovcharenko Owais Owusu Oza Ozansoy Ozdemir Ozturk Öcalan Önür Örge Öymen Öz Özberk Özbey
Özbir Özcan Özçelik Özdemir Özdenak Özdoğan Özen Özer Özgörkey Özkan Özkara Özkök Öztonga Öztuna Öztürk Padmanabhan
Paek Pagaduan Pai Pajić Paksüt Palan Pall Palla Pan Panasenko Panchal Panchenko Pandey Pandit Pandya Panganiban
Pangilinan Panicker Pant Papadakis Papadimitriou Papadopoulos Papageorgiou Papandreou Pappas Parekh Parikh Parlak
Parmar Parmer Parsa Pathak Pathmanathan Patil Patla Pau Paudel Pavićević Pavlenko Pavliuk Pekkan Pektemek Penchev Peng
Peri Perveen Petkov Petković Petrenko Petros Petrosyan Phanthong Phạm Phetcharat Phimpha Phonsri Phromma Phung Phùng
Pidhornyi Pilla Pillai Pillay Pingle Poçan Polat Poliakov Polishchuk Polyakov Ponnampalam Ponomarenko Ponomarev Poon
Popovych Potapov Pothuvaal Poudel Pourmohammadi Poyrazoğlu Prabhakar Prabhakaran Prabhu Pradhan Prajapat Prakash
Prasad Prashad Prenga Prokopenko Promsri Prykhodko Punjabi Punzalan Puri Purohit Pylypenko Qaasim Qabeel Qadar Qadeer
Qaderi Qadir Qahtan Qaim Qais Qamar Qaseem Qasem Qasemi Qasif Qasim Qasimi Qazi Qerimi Qian Qiao Qin Qiu Quach Quadir
Quiambao Quijano Qurbani Qureshi Qusay Qutaybah Raaghib Raakin Raashid Raatib Rabah Rabar Rabb Rabbani Rabee Rabiah
Radev Radhakrishnan Radi Radovanović Raed Rafay Rafeek Rafi Rafiq Rafique Rage Raghavan Rahal Raheel Rahim Rahimi
Rahimzadeh Rahmani Rai Raj Rajab Rajabi Rajagopal Rajagopalan Rajan Rajaratnam Rajendran Raju Ram Rama Ramachandran
Ramadan Ramadani Ramakrishnan Raman Ramanathan Ramaswamy Ramesh Ramezani Ramić Ramizi Randhawa Ranganathan Ranjan Rao
Rashed Rasheed Rasool Rasouli Rastogi Rasul Rasuli Rathore Ratnasingam Ratta Rattan Rattanakul Ratti Rauf Raval Ravel
Ravi Ravindran Rayes Raza Razzaq Redae Reddy Redžepi Rege Rehman Reşo Rexha Rexhepi Rezaei Rezai Rezaie Rezvani Riaz
Rifai Rizvi Roble Robleh Rodionov Rohaan Romanchuk Romanenko Romaniuk Rostam Rostami Rout Rudenko Rusev Rušiti Ryabov
Ryu Saabir Saad Saade Saadi Saafir Saahir Saajid Saal Saalim Saaqib Saariyah Sabah Sabbagh Sabeeh Sabet Sabharwal
Sabil Sabiq Sabir Saboor Sabri Sabur Saburah Sachar Sachdev Sachdeva Saciid Sadan Sadaqat Sadat Saddique Sadeed
Sadeghi Sadek Sadiković Sadiku Sadiq Sadiqi Sadıklar Saeed Saelim Saengthong Saetan Saetang Safadi Safari Safdar Safi
Sagar Sağlam Saha Sahal Sahin Sahni Sahota Saidi Saidov Saif Saini Sair Saito Sajjad Sakai Sakamoto Sakharov Salad
Salah Salam Salama Salameh Salari Saleem Salehi Salem Salih Salihi Salihović Salihu Salim Salimi Sall Salman Salonga
Salvi Sama Samadi Samancı Samatar Sami Samman Samonte Sampath Samra Sandalcı Sandhu Sane Sangha Sanghvi Sangthong Sani
Sankar Sankaran Sanneh Sant Sanyang Saraf Sargsyan Sarhan Sarin Sarkar Sarma Sarna Sarr Sarraf Sarwar Sarwari Sarı
Sarıkaya Sarıoğlu Sasaki Sastry Sathasivam Sathe Satkunarajah Sato Sattari Savant Savaş Savchenko Savchuk Saveliev
Sawan Sawangwong Sawhney Saxena Sayed Saygıner Seck Sediqi Seesuk Sehgal Sejdić Sejdiu Sekhon Selimi Selimović
Selvarajah Semeniuk Semenko Sen Sengupta Seo Sepetçi Serdiuk Sergeev Serhat Sesay Seshadri Seth Sethi Setty Seyoum
Sezek Sezer Sha Shaaban Shabani Shabbir Shadid Shafiei Shafiq Shahbazi Shaheen Shahid Shahin Shahzad Shaikh Shaker
Shakeri Shakoor Shami Shamma Shan Shankar Shanker Shanmugam Shao Shapoval Shapovalov Sharaf Sharifi Shaukat Shcherbak
Shcherbakov Shehadeh Shehu Shen Shenoy Shere Sherzad Sheth Shetty Shevchenko Shevchuk Shi Shihab Shimizu Shin Shirazi
Shire Shirwa Shirzad Shkodra Shrestha Shroff Shukla Shukri Shulga Shvets Sibal Siddique Siddiqui Sidhu Sikandar
Simeonov Sinani Sinanoğlu Sindi Singhal Sinha Sinnathamby Siriwat Sison Sissoko Sium Sivakumar Sivalingam
Sivasubramaniam Siyad Skliar Slavov Sleiman Slimani Smajić Smajlović Sodhi Sohn Solanki Solmaz Solovev Soloviov
Solovyov Soltani Soman Somayaji Sombat Somboon Somsri Song Soni Sonko Sood Souma Sow Sözeri Spahić Spahiu Spasov Sri
Sridhar Srinivas Srinivasan Srisawat Srisuk Srivastava Stanchev Stanekzai Stanković Stefanov Stepanenko Stepaniuk
Stevanović Stoev Stoilov Stoyanov Su Subašić Subramaniam Subramanian Sugulle Suksawat Sule Suleiman Suljić Sultan
Sultana Sultani Sultanov Sumulong Sun Sundaram Sunder Suresh Suri Suthar Suwan Suwannapong Suwannarat Suzuki
Süleymanoğlu Swaminathan Swamy Sy Sydorenko Syed Symonenko Šabanović Šehić Şahin Şen Şener Şervan Şimşek Taaj Taanish
Tabassum Tadeen Tadeo Tadese Tadesse Tafazal Tagore Taha Tahaw Tahawwur Taheem Taher Taheri Tahincioğlu Tahir Tahiri
Tahirović Tahlil Tahmaseb Tailor Taimur Taj Tajammul Tajik Takagi Takahashi Takeuchi Talabani Talal Talat Talebi Talha
Talhah Talib Talwar Tamang Tamanna Tamim Tamura Tan Tanaka Tandia Tandon Taneja Tanev Tank Tanrıkulu Tanrıverdi Tao
Tara Taran Tarasenko Tarasov Tareke Tariq Taş Taşçı Taşdemir Taşlı Tata Tavakoli Tawil Tawkeel Tayag Tayeb Tazegül
Tazi Tăng Teame Tecle Tedla Tehrani Tekand Tekelioğlu Tekin Teklay Tekle Tekleab Tekleberhan Teklehaimanot Teklemariam
Teklu Tella Temel Tereshchenko Tesfa Tesfai Tesfalidet Tesfamariam Tesfamichael Tesfay Tesfaye Tesfazghi Tesfu Teshome
Tewelde Tewolde Thach Thaçi Thaker Thakkar Thakur Thaman Thambirajah Thangarajah Thapa Thevarajah Thillainathan
Thongchai Thongdee Thongkham Thongsuk Tian Tikhonov Timofeev Tiwari Tkach Tkachenko Tkachuk Todorov Todorović Togane
Tokatlıoğlu Tokgöz Ton Tonchev Tong Toor Topaloğlu Topçuoğlu Toprak Toraman Tošić Touma Touray Toure Tô Trang Trần
Trieu Trinh Tripathi Trivedi Trịnh Trương Tsai Tsang Tse Tsegai Tsegay Tsehaye Tshibangu Tsonev Tsvetanov Tsymbal Tu
Tuazon Tuğlu Tuğluk Tunaboylu Tunç Tunçeri Turan Turay Türk Türkdoğan Türkmen Türkyılmaz Tütüncü Tüzün Tymchenko
Tymoshenko Ubaadah Ubadah Ubaid Ubaidah Ubay Ubayd Ubaydullah Uca Uçar Udeen Ueda Ugas Uhban Uluhan Ulusoy Umaarah
Umair Umar Umarov Upadhyay Uppal Ural Urrab Uslu Usman Uwamahoro Uwimana Uyar Uysal Uzor Uzun Ülker Ünal Ünlü Vahar
Vahidi Vaidya Vala Varghese Varkey Varma Varman Varol Varrier Varty Varughese Vasa Vasić Vasileiou Vasilenko Vasilev
Vasylenko Vasyliev Vdovychenko Velauthapillai Velev Velikov Velioğlu Venkataraman Venkatesan Venkatesh Verma Veseli
Vig Vijayakumar Villareal Vinluan Virk Viswanathan Vlachos Vlasenko Vlasov Vohra Voloshyn Vora Vorobiov Vorobyov
Voronov Voznyi Vujić Vuong Vural Vũ Vương Vyas Waahid Waajid Wable Wada Wadhwa Wadi Wadood Wafa Wafeeq Wagle Wahab
Waheed Wahhaaj Wahid Wahidi Wali Walia Walla Wan Wanjiru Wardak Warraich Warrior Wason Watanabe Weheliye Wei Welday
Weldegebriel Weldemariam Weldemichael Weldeslassie Weldu Wen Woldemariam Woldemichael Woldu Wongsa Wongsawat Wongsuwan
wur Xasan Xelîl Xhaferi Xhemajli Xia Xiang Xiao Xie Xu Xue Xuseen Yadav Yadid Yafir Yaghnam Yahyaa Yakovenko Yakovlev
Yakymenko Yalçın Yamada Yamaguchi Yamamoto Yaman Yamashita Yamazaki Yambao Yan Yankov Yao Yaqoob Yaqoub Yaqubi Yar
Yaremchuk Yaremenko Yasin Yasir Yassin Yatsenko Yavuz Yawer Yazdani Yazıcı Ybanez Ye Yeboah Yefimenko Yemane
Yermolenko Yeşilkaya Yetkiner Yeung Yi Yiğit Yildirim Yin Yip Ymeri Yodkaew Yogarajah Yogi Yohannan Yohannes Yokoyama
Yoo Yoon Yordanov Yorulmaz Yoshida Yosief Younes Younis Yousaf Yousef Yousefi Yousofzai Youssef Yuan Yuen Yurchenko
Yushchenko Yusupov Yuusuf Yücel Yüksel Yıldırım Yıldız Yıldızoğlu Yılmaz Yılmazer Zaafir Zaahid Zaahir Zaakir Zacharia
Zachariah Zackariya Zadeh Zafar Zafir Zafrul Zahaar Zahedi Zaheer Zahiri Zahoor Zahri Zahrun Zahur Zaid Zaidan Zaidi
Zakharchenko Zakharov Zaki Zaman Zamani Zana Zand Zangana Zaporozhets Zarar Zare Zarei Zaytsev Zayyir Zebari Zein Zeka
Zemichael Zeneli Zeng Zengin Zerai Zeray Zeru Zhan Zhao Zhdanov Zhelev Zheng Zhong Zhou Zhu Zhuk Zhukov Zhuravel
Zhuravlev Zia Zidan Zilan Zinchenko Zou Zoubi Zubko Zubkov Zuiev Zukić Zulfiqar Zulić Zuwayhir Đào Đặng Đinh Đoàn Đỗ
`;
