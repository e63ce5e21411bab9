/** Sentences in nynorsk, as customers and technicians in the west write them. */
const lines = (text: string): readonly string[] => text.trim().split('\n');

/** Each holds personal data. */
export const NYNORSK = lines(`
Kunden {name} ringde frå {phone} og vil flytte synfaringa til {date}.
Ho som svara heiter {name}, ho kan nåast på {phone} etter kl {time}.
Ikkje svar på {phone}, prøv {given} i staden.
Ny kontaktperson er {name}, e-postadressa er {email}.
Alarmen står i {address}. Nykelen ligg hjå {family}.
Fødselsnummeret er {fnr}, opplyst av kunden sjølv.
Set inn {amount} kr på kontonummer {account}.
Kodeordet er endra til {codeword} og koden til {pin}.
Teknikaren {name} var innom {date} og bytte røykvarslar.
{name}, fødd {birth}, overtek avtalen etter far sin.
Send kvittering til {email}, ikkje til {email}.
Eg heiter {name} og bur i {address}.
Kunden har flytta frå {postplace} og vil seie opp.
Bilen med skilt {plate} stod i tunet då alarmen gjekk.
Sentralen svarar på {ip}, MAC-adressa er {mac}.
Helsing {name}, tlf. {phone}
Posisjonen då knappen vart trykt: {gps}.
`);

/** Each is free of personal data. */
export const NYNORSK_CLEAN = lines(`
Ordre {order} vart send {date}, {quantity} kolli.
Bytte batteri i sone {zone}, no er alt i orden.
Faktura {invoice} på {amount} kr forfell {date}.
Straumbrot frå {time} til {time}, {quantity} anlegg råka.
Fastvare {version} er lagd inn, omstart kl {time}.
Neste kontroll veke {week} {year}, sjå rutine {section}.
Varenummer {part} er utgått.
Målarstanden var {meter} den {date}.
Ingen var heime, ny tid vert avtalt.
Saka {case} er lukka, ref {reference}.
Det er stille ved vik og strand, og sola skin over berg og dal.
`);

/** What customers write and say, with nobody's data in it but that it is theirs. */
export const NYNORSK_CHAT = lines(`
Hei, appen viser feil på sone {zone} att. Kan nokon sjå på det?
Takk for god hjelp i går!
Vi reiser bort i veke {week}, kva gjer vi med alarmen då?
Alarmen peip i heile natt, dette er ikkje godt nok.
Eg vil seie opp avtala frå {date}.
Kunden spør om tilbod på to kamera til.
`);
