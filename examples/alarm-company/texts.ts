/** Running text as people in the company write it. Pieces are combined, so that texts differ. */
import type { Person } from './people.js';
import { writePhone } from './people.js';
import type { Random } from './random.js';
import { AGENTS, RELATIONS } from './words.js';

const join = (...sentences: readonly string[]): string => sentences.filter((s) => s !== '').join(' ');

const NOTE_STARTS = [
  'Kunden ønsker befaring før sommeren.',
  'Har to hunder, husk dyrevennlig sensor.',
  'Flyttet inn i mai, overtok alarmen fra forrige eier.',
  'Ringt opp tre ganger uten svar.',
  'Fornøyd med montøren, vil gjerne ha brannvarsler i kjelleren også.',
  'Vil ha faktura kvartalsvis.',
  'Sentralen står i boden bak kjøkkenet.',
  'Reserverer seg mot reklame på SMS.',
  'Bestilte ekstra nøkkelbrikke.',
  'Klaget på mange falske alarmer i vinter.',
  'Ønsker tilbud på kamera ved inngangen.',
  'Eldre kunde, trenger litt tid på telefonen.',
];
const NOTE_ENDS = [
  '',
  'Følges opp neste uke.',
  'Avtalt ny samtale.',
  'Ingen videre tiltak.',
  'Lagt inn av selger i felt.',
  'Se egen sak.',
  'Sendt brosjyre i posten.',
];

/** A salesperson's note on a customer. Now and then the national id of a credit check was pasted into it. */
export function customerNote(random: Random, person: Person, withNationalId: boolean): string {
  const id = person.nationalId;
  const pasted = random.pick([
    `Fnr ${id.slice(0, 6)} ${id.slice(6)} sjekket, ingen anmerkninger.`,
    `Kredittsjekk ok, fødselsnummer: ${id}.`,
    `Oppga fnr. ${id} på telefon.`,
    `Personnr ${id.slice(0, 6)}-${id.slice(6)} registrert ved bestilling.`,
  ]);
  return join(random.pick(NOTE_STARTS), withNationalId ? pasted : '', random.pick(NOTE_ENDS));
}

const MAIL_BODIES = [
  'Jeg lurer på når montøren kommer, vi er hjemme etter klokka fire.',
  'Vi har fått ny katt, og nå går alarmen flere ganger om natten. Kan følsomheten endres?',
  'Takk for rask hjelp i går, nå virker alt som det skal.',
  'Fakturaen for april mangler, kan dere sende den på nytt?',
  'Vi skal selge huset til høsten og vil overføre avtalen til kjøperen.',
  'Det blinker rødt på sensoren i gangen. Må batteriet byttes?',
  'Jeg vil slette den gamle kontaktpersonen og legge inn naboen i stedet.',
  'Kan dere bekrefte at oppsigelsen er mottatt?',
  'Appen viser feil adresse etter oppdateringen.',
];

/** An e-mail between a customer and the company. */
export function mailBody(random: Random, person: Person, withNationalId: boolean): string {
  const id = person.nationalId;
  return join(
    random.pick(['Hei!', 'Hei,', 'God dag.', 'Hei igjen.']),
    random.pick(MAIL_BODIES),
    withNationalId ? `Dere spurte om personnummeret mitt, det er ${id.slice(0, 6)} ${id.slice(6)}.` : '',
    random.chance(0.12) ? `Ring meg gjerne på ${writePhone(random, person.phone)}.` : '',
    random.pick(['Mvh', 'Hilsen', 'Vennlig hilsen', 'Med vennlig hilsen']),
    random.chance(0.5) ? person.name : person.given,
  );
}

const TICKETS = [
  'Sentralen mister kontakt med basestasjonen ved strømbrudd.',
  'Kunden får ikke logget inn i appen etter bytte av telefon.',
  'Røykvarsler piper hver time, nytt batteri sendt.',
  'Magnetkontakt på verandadør gir feilmelding.',
  'Ønsker å flytte panelet til ny inngang.',
  'Fjernstyrt omstart hjalp ikke, tekniker må ut.',
  'Feil kontaktperson ble varslet ved siste alarm.',
  'Vannsensor under oppvaskmaskin utløst, ingen lekkasje funnet.',
];

/** What a ticket is about. */
export const ticketText = (random: Random): string =>
  join(random.pick(TICKETS), random.pick(['', 'Hastesak.', 'Kan vente.', 'Kunden er informert.']));

const EVENT_NOTES = [
  'Kunden ringte selv, glemte koden.',
  'Falsk alarm, katt i gangen.',
  'Ingen svar, vekter sendt.',
  'Strømbrudd i området.',
  'Håndverkere i huset, kunden bekreftet.',
  'Batteri lavt i sensor, meldt til service.',
  'Kodeord oppgitt korrekt, alarmen avstilt.',
  'Nabo bekreftet at alt er i orden.',
];

/** What the operator wrote about an alarm. */
export const eventNote = (random: Random): string =>
  join(random.pick(EVENT_NOTES), random.pick(['', 'Avsluttet.', 'Følges opp av dagskift.']));

/** A guard's report. A few name the person met, with the national id from the police form. */
export function guardReport(random: Random, person: Person, withNationalId: boolean): string {
  return join(
    random.pick([
      'Ankom adressen og gikk runde rundt huset.',
      'Møtt av kunden ved porten.',
      'Dør på baksiden sto åpen.',
    ]),
    withNationalId ? `Person på stedet legitimerte seg, fnr ${person.nationalId}, tilhører husstanden.` : '',
    random.pick([
      'Ingen tegn til innbrudd.',
      'Knust vindu mot hagen, politi varslet.',
      'Nullstilte alarmen etter avtale.',
    ]),
    random.pick(['Forlot stedet.', 'Rapport sendt kunden.', '']),
  );
}

/** A debt collector's note; about a third quote the debtor's phone number. */
export const debtNote = (random: Random, person: Person): string =>
  random.chance(0.35)
    ? join(
        `Ringte skyldner på tlf ${writePhone(random, person.phone)},`,
        random.pick(['lover betaling.', 'ikke svar.']),
      )
    : random.pick([
        'Purring sendt i posten.',
        'Delbetaling avtalt over tre måneder.',
        'Saken sendt til inkasso.',
        'Bestridt.',
      ]);

/** How to get to a house. */
export const accessNote = (random: Random): string =>
  join(
    random.pick([
      'Nøkkelboks ved garasjen.',
      'Port med kode.',
      'Bratt vei, kjør forsiktig om vinteren.',
      'Hund i hagen.',
    ]),
    random.pick(['Inngang fra baksiden.', 'Parkering på gata.', 'Ring på hos nabo først.', '']),
  );

/** A line about a contact person. */
export const contactNote = (random: Random): string =>
  random.pick([
    'Har nøkkel.',
    'Jobber natt.',
    'Bor vegg i vegg.',
    'Kun ved innbrudd.',
    `Er ${random.pick(RELATIONS)}.`,
  ]);

/** A free answer in a survey. */
export const surveyComment = (random: Random): string =>
  random.pick([
    'Alt fungerer bra, men appen er litt treg.',
    'Montøren var hyggelig og ryddet etter seg.',
    'For dyrt etter bindingstiden.',
    'Savner bedre informasjon om falske alarmer.',
    'Veldig fornøyd.',
    'Lang ventetid på telefonen.',
  ]);

/** The user name of somebody in the office. */
export const staffUser = (random: Random): string => `${agent(random).toLowerCase()}${random.int(10, 29)}`;

/** Who handled something. */
export const agent = (random: Random): string => random.pick(AGENTS);
