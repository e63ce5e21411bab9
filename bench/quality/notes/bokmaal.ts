/** Sentences as an alarm company's people and customers write them in bokmål. `{…}` is filled in by `fill.ts`. */
const lines = (text: string): readonly string[] => text.trim().split('\n');

/** Each holds personal data. */
export const BOKMAAL = lines(`
Kunden {name} ringte fra {phone} og vil flytte befaringen til {date}.
Snakket med {given} på tlf {phone}. Hun er hjemme etter kl {time}.
Ny kontaktperson ved alarm: {name}, mobil {phone}.
Send kvittering til {email} så snart ordre {order} er levert.
Mottok e-post fra {email} om at sensoren i gangen piper.
Fødselsnummer oppgitt ved bestilling: {fnr}. Kredittsjekk bestilt.
Adressen er {address}, ring på hos {family}.
Tilbakebetaling av {amount} kr til konto {account}, mottaker {name}.
Alarmkode {pin} er byttet, kodeord er {codeword}.
Kunden oppga passord: {password} i chatten, bedt om å bytte det med en gang.
Nøkkelboks ved kjellerdøra, kode {pin}. Naboen {name} har ekstranøkkel.
Vekter {name} var på stedet kl {time}, ingen spor etter innbrudd.
Tekniker {given} byttet batteri {date}, kunden kvitterte.
Bilen utenfor hadde skilt {plate} og kjørte mot {place}.
Sentralen har MAC {mac} og svarer på {ip}.
Panelet har IMEI {imei}, nytt SIM er bestilt.
Flytter til {address} den {date}, ønsker å ta med alarmen.
{name} (født {birth}) skal stå som eier av avtalen.
Ringte {phone} to ganger uten svar, la igjen beskjed hos {given}.
Faktura skal til {company}, org.nr. {orgnr}, att. {name}.
Kontonummer for refusjon: {account}.
Betalte med kort {card}, skal slettes fra saken.
Posisjon fra appen da alarmen gikk: {gps}.
Kunden bor i {address}, og ønsker befaring før {date}.
Kunden har flyttet fra {postplace} og vil si opp.
Hytta ligger i {street}, bomkode {pin}.
Hei, jeg heter {name} og har glemt koden min. Kan dere ringe meg på {phone}?
Mvh {name}, {email}
Innlogging fra {ip} ble avvist {date} kl {time}, bruker {email}.
Mor til {given} svarte, hun heter {name} og kan nås på {phone}.
Ektefelle {name} har fått egen bruker, e-post {email}.
Utbetales på IBAN {iban} ifølge {name}.
Send SMS til {phone} når teknikeren er {minutes} minutter unna.
KID {kid} benyttes ved innbetaling, beløp {amount}.
Huseier er {name}, leietaker {name}, begge skal varsles.
`);

/** Each is free of personal data, though not of numbers that look like some. */
export const BOKMAAL_CLEAN = lines(`
Ordre {order} sendt {date}, {quantity} kolli, vekt {weight} kg.
Byttet batteri i sone {zone}, spenning {volt} V, alt i orden.
Fastvare {version} lagt inn på sentralen, omstart kl {time}.
Faktura {invoice} på {amount} kr forfaller {date}.
Test av sirene OK. Neste kontroll uke {week} {year}.
Delenr {part} er utgått, erstattes av {part}.
Sak {case} lukket, se rutine {section} side {page}.
Temperatur {temp} °C og fukt {percent} % i teknisk rom.
Strømbrudd i området fra {time} til {time}, {quantity} anlegg berørt.
Målerstand {meter} avlest {date}.
Sløyfe {loop} koblet fra, nytt signal etter {minutes} min.
Levering uke {week}, pallplass {shelf}, ref {reference}.
Sum {amount} eks. mva, rabatt {percent} %, tilbud {case} gjelder til {date}.
Oppdatering {uuid} fullført på {minutes} sekunder.
Loggført hendelse {epoch}, kode {part}, nivå {zone}.
Kunden var ikke hjemme. Ny tid avtales.
Feilmelding 0x{hex8} i modul {zone}, meldt til leverandøren.
EN 50131 grad 2, FG-godkjent, se blad {section}.
Åpningstid {time}-{time}, stengt {date}.
Det er sol over berg og dal, og alt er stille ved vik og strand i dag.
Sendt {quantity} stk til lageret på {place}, hentes av transportør.
`);

/** What customers write and say, with nobody's data in it but that it is theirs. */
export const BOKMAAL_CHAT = lines(`
Hei, appen viser feil på sone {zone} igjen. Kan noen se på det?
Takk for rask hjelp i går!
Vi reiser bort i uke {week}, hva gjør vi med alarmen da?
Alarmen pep i hele natt, dette er ikke godt nok.
Kunden spør om tilbud på to kameraer til, tar det opp igjen i neste uke.
Jeg vil si opp avtalen fra {date}.
Kan dere sende ut nye batterier? Vi trenger {quantity}.
Ringte inn fordi regningen på {amount} var høyere enn avtalt.
`);
