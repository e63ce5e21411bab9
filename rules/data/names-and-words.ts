// biome-ignore-all format: a data table
/*
 * Names in the lists beside this one that are also words, brands, months, countries or well-known cities: 1147.
 * Source: chosen by hand from general knowledge (2026-11-22).
 */
/** In lower case, separated by blanks. */
export const NAMES_AND_WORDS = `
ace ad adel adelaide ado agape alba alen alexa alexandria alfa allen alm alta alv amber ambrose amor ana andre angel
apollo april arcade archer are aria arie arve ash asia ask aske askim aspen atlas august aura aure aurora austin
autumn ava axel bade bader bail baker bakk bakke bakkeli bakken banks barb barber barker barman barna baron barrow
bart bas basar bass bath battle bay beach bean beard beaver beck beer bekken bell bella belle bende berg bergen berget
berry bess best beth bill birch birk bishop bjørk bjørn black blanch blessing bliss block blom bloom blue bo bok bon
bond bonde booker booth borg borgen bosch boston brad brage branch brand brandy bratli bray brede brekka brekke brenn
brenna brenne brett bridges bright broen brooks bror brown bru brun bruna bryn brynja bråten bråthen buck bud buddy
bugge bull bunch burns burr bush butcher butler butt by bø cal camp can candela candy cannon car carolina carpenter
case cash castle catalina chad chambers champion chandler chapman charity charlotte chase cherry chester chi christian
church clare clark clay cleveland cliff cole colombo cook cooper cope coral cotton couch cox craft crane cross crow
crystal curry curt dag dagny dakota dal dale dalen dallas dam dammen dat dawn day dean dee deep destiny devon diamond
dick dina dodge doe doktor dolly don dora dorte dove dow dreier drew drop duke dunn durham dybdal dyre earl early
earnest ebony ed edel edit egle eik eir eira elektra elle else elva elverum elvestad emerald emery enda ender endre
enes eng enge engel engen england erle eve even fagerland fagerli fair faith falk fall fang fanta farmer fern field
fields finch finn fish fisher fit fitch fjelde fjell flint flo flood flor flora florence flowers folke ford forrest
forum foss fosse fossen foster fountain fox france frank franks fred freeman fremstad french frid fride friend frisk
frost fuller fura furu furuli gal gala gale gard gardner garland garner gates gay gemini gene gentry georgia gift gil
gill ginger gisle gjerde glad glass glen gold golden good goodman gore grace grady gran grand grande granli grant grav
gray green grein gren grete greve griffin grit gro grove grover grunt gry grønli grønn gucci gul gunner guy ha hage
hagen hai hal hald halden hale hall ham hamar hamilton hammer hammeren hand hansa hardy hare harley harper harris
harstad hart harvey hatch haug haugan hauge haugen hauk havn hawk hay hays hazel head heath heather hector heia heim
hein heine hekla helga hella helle helm hennes hicks hill hjelm hjort hoff hol hold holden hole holland holly holm
holmen holt hood hooks hope hoppe horn horten houston hov hovde hove hud hudson hugo hull hunt hunter hus husby huse
hval høyer idun india indiana iris ise israel italia ivy jackson jade jaga jan jarl jasper jay jean jenkins jerusalem
jet jewel jewell jill jo job jolly jordan joy jude jul jula jule june juni justice kai kaia kala kalle kamp kant kara
karl kass kay keen kent kenya key keys kik kile kind king kinn kjell kjær klara kleiv kleiven klokk kloster knight
knut kok kokk kolle kongsvik koren kraft krag kroken kurt kvam kvamme kvist lacy lada lage lake laks lam lamb
lancaster lance land lande lane lang lange laurel law laws lea lee lei len lene leo levy lex li lia lid lie lien lier
light liland lilje lilla lily lima lin lind linde line link linn lion lis lise little liv live lo lokk london lone
long lord love lowe loyal lucky luna lund lunde lux ly lykke lyn lynch lyng lyse løken løkken ma mac mace mack madden
madison madrid mai mais major mali mall man mandal mandel mane mange mann mar marco mare marina marine mark marks
marlin mars marsh marshall mart martial marvin mason master masters mate matt max may mead meadows mei melby melody
mercedes merle merry midtbø mil milan milano mile miles mille miller mills mina minde mine mink minor mir misty mitch
mo moa moe moen molde moll monaco montenegro moon moor moore more mork morris mose moss munk mus musa muse myhre myra
myren møller mørk nail nakken natt nava ne nepal nes neset ness newton ni nick nickel nike noble noel nord nordby
nordli north nova nyheim nyland oak oakley octave odd odden odessa odin olive olympia om opal orlando orre os ove owen
owens page paige painter pal palm palmer pam pan pansy paris park parker parks parson pascal patience patton pave paw
payne peacock pearl peck penn penny per perry petty pie pier pierce pike pip piper plass poe pole pool poole pope
porter post potter powell power powers prada pratt presley preston price prince prins prudence pruitt quinn rabb rada
ram rand randy ransom rask raud raven ravn ravna ravnås ray reed reese reid rein reine reis rene rex rhodes rice rich
richmond riddle riis rike ring rink risa rise riv rivers roach roar rob robin rock rocky rod roma roman romeo romero
room root rory rosa rosario rose rosen ross rowan ruby rud rudd rue runde rune rush rust rusty ruud rye rygg rød røst
sad sadie saga said salad salmon salvador sam sand sander sandnes sands sandvik sandy sant santiago santos sargent
sauer savage savannah sears self selja selje sem sen sevilla sharp shaw shay shelly shepherd sherry short sierra signe
sild silje silver singer siri siv skansen skar skare skaret skau skei skjold skog skogen skogly skov skrede sky skye
skår slater sletta slette sletten sloan slåtten small smart smed smith snorre snow sogn sol sola solbakk solbakken
solberg sole solhaug solheim solli solstrand solvang som sommer son song sonny sow sparks spencer stan stang stark
starr stav steele stein steine stella sten stenberg stengel sterling stern steward stewart stien stig stilla stone
storhaug storm story stout strand stranden street strid strong strøm strømmen sture sue summer summers sun sund sunde
sundet sunniva suzuki svan svane sveen sveum svingen swan sweet swift sydney sørli sørlie tale tam tang tangen tank
tanner tara tasha tate tea teig teigen temple terra terry tesla thorne tia tiffany tindra tine tiril tirill toft tom
tone tor tord tore torp tours tov trang travis trent tron trond troy trygg tucker turner tuva tveit tveita tyri
tønsberg ulven und unn unna unni urban usa ute utne vad vaka valencia valentine valle vance vang vangen vann vara vatn
vatne veda vega velle verda vern vesta vestby vestbø vestre vi vic victor victoria vida vide vienna vik vika viken
vilje vill villa vinje viola violet virgil virginia virk viste vita vold voll vollen våge vår vårin wade wagner walker
wall wallace walls walton ward ware warner warrior washington waters watts weaver webb webber webster wells west
wheeler white whitney wien wilder will wilson winter winters wise wolf wood woods woody wright ye york young zara zion
ås åsen østby øverland øvrebø øyen
`;
