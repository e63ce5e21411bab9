// biome-ignore-all format: a data table
/*
 * Names in the lists beside this one that are also places: 252, without those of names-and-words.
 * Source: post towns and municipalities of NoCommons 0.16 (no.bekk.bekkopen, MIT) and the countries and states of
 * Python Faker 40.54 (MIT); 2026-11-22.
 */
/** In lower case, separated by blanks. */
export const NAMES_AND_PLACES = `
aksdal alver angvik arneberg ascension aurdal austbø austrheim berger birkeland birkenes bjelland bjordal bjørke
brandal bratland breistein bremnes brevik bruvik bruvoll bryne costa dirdal dyrøy edland eide eiken el engan engenes
enger erdal espeland evanger evje fagernes fardal farstad fauske feda fiksdal finnøy fiskum fiskå fjelldal fjørtoft
folkestad fonnes fossdal fosser fredvang frogner frøya furnes førde garnes gausdal giske gjerdrum gjerstad gjesdal
gloppen gravdal grimstad grue guddal haddal hagan haugsvær haukeland hebnes heggedal heimdal helleland hellesylt
hemnes hernes hervik hildre hjelmeland holmedal holmefjord holter holum honningsvåg hopen hopland hordvik hornnes
hovland husevåg hustad håvik hægeland høvik ingøy jordet kapp karlstad kjerstad klepp kleppe knapstad kolltveit kolnes
koppang kuba kvalsund kvammen lanka lavik leikanger leknes lena leone lindås loen lofthus longva lora luster luxemburg
lyngstad lysaker malm malvik markhus matre maura meisingset melhus misje mittet moi mongstad montserrat myking mykland
myklebost myrdal myre myrland naustdal neverdal nodeland nome nordberg nore nyborg odda olden olsvik ona onarheim
oppegård osen otta palau plassen ramberg rana ranheim reistad rekdal rena rica rindal risdal roan rognan rogne rognes
rong rossland rundhaug rørvik røsvik røyrvik saltnes sande sandland sandstad sandve sandvoll sandvær sandøy saura seim
sirevåg skarsvåg skjolden sortland sri stamnes stange steinberg steinsland stokke stordal storebø storvik storås
straume svarstad sylte sæbø sætre sævareid søfteland sørum sørvik søvik tafjord tiller tjelta tjøtta tofte tolga
tomter trengereid trones turøy tysnes tysse ulset ulstein ulvik undheim uthaug utvik vaksdal valberg valen vangsnes
vanvik varhaug vartdal verma vestnes vevang vikanes voss yven ågotnes årdal årnes øksendal øksnes østerås øye øygarden
`;
