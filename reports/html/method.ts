import { formatDuration, formatInstant } from '../shared/dates.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { formatCount } from '../shared/numbers.js';
import { phrase } from '../shared/phrase.js';
import type { View } from './view.js';
import { both, code, t } from './words.js';

const note = (title: Html, ...texts: readonly Html[]): Html =>
  markup`<div><h3>${title}</h3>${texts.map((text) => markup`<p>${text}</p>`)}</div>`;

function bounds(view: View): Html {
  const { cells, targetBound, level } = view.report.scope;
  const text = both(view, (l) => {
    const most = l.percent(targetBound, 'up');
    const sure = l.percent(level, 'near');
    const n = formatCount(cells);
    return l.pick({
      nb: `Vi leser et tilfeldig utvalg av cellene i hvert felt. Finner vi ingen treff i ${n} celler, betyr det ikke at feltet er tomt for personopplysninger, men at de med ${sure} sikkerhet finnes i høyst ${most} av cellene. I en tabell med en million rader kan det fortsatt være opptil ${formatCount(Math.ceil(targetBound * 1e6))} rader.`,
      en: `We read a random sample of the cells of each field. If we find no hits in ${n} cells, that does not mean that the field is free of personal data, but that at ${sure} confidence it is in at most ${most} of the cells. In a table of a million rows that may still be up to ${formatCount(Math.ceil(targetBound * 1e6))} rows.`,
    });
  });
  return note(
    t('«Minst» og «høyst»', '“At least” and “at most”'),
    text,
    both(view, (l) => {
      const sure = l.percent(level, 'near');
      const wrong = l.percent(1 - level, 'up');
      return l.pick({
        nb: `Sikkerheten på ${sure} gjelder én grense om gangen. Når mange felt er undersøkt, må en regne med at opptil ${wrong} av grensene ikke holder.`,
        en: `The confidence of ${sure} holds for one bound at a time. With many fields examined, up to ${wrong} of the bounds must be expected to fail.`,
      });
    }),
    t(
      'Nedre grenser er alltid rundet nedover og øvre grenser oppover, så tallene aldri lover for mye.',
      'Lower bounds are always rounded down and upper bounds up, so the numbers never promise too much.',
    ),
  );
}

const certainty = (): Html =>
  note(
    t('Sikkert, sannsynlig og mulig', 'Certain, likely and possible'),
    t(
      'Mange tall har samme form som et fødselsnummer eller et kontonummer uten å være det. Et funn er sikkert eller sannsynlig bare når treffene er langt flere enn tilfeldigheter kan forklare, også når vi tar høyde for at vi har lett mange steder.',
      'Many numbers have the shape of a national identity number or an account number without being one. A finding is certain or likely only when there are far more hits than chance can explain, even allowing for how many places we looked in.',
    ),
    t(
      'Mulig betyr at noe ligner, men at det ikke er nok til å stole på. Mulige treff vises, men de fyller ikke kartet og gir ingen punkter å følge opp.',
      'Possible means that something looks alike, but not enough to rely on. Possible hits are shown, but they neither fill the map nor make gaps.',
    ),
  );

const soundness = (): Html =>
  note(
    t('Når det ikke står noen grense', 'When no bound is given'),
    t(
      'En grense krever at alle cellene hadde en kjent sjanse til å bli lest. Er bare de første radene lest, ble lesingen avbrutt, eller skjuler kilden rader, oppgir vi ingen grense. Da gjelder tallene bare det vi faktisk så.',
      'A bound requires that every cell had a known chance of being read. If only the first rows were read, the reading was cut short or the source hides rows, we give no bound. The numbers then hold only for what we actually saw.',
    ),
  );

const recognised = (): Html =>
  note(
    t('Grensen gjelder det reglene kjenner igjen', 'A bound is about what the rules recognise'),
    t(
      'Reglene ser etter kjente former: nummer med kontrollsifre, adresser, navn, ord foran en verdi. Personopplysninger i en form ingen regel kjenner, for eksempel opplysninger som bare kan forstås av sammenhengen, blir ikke funnet og er ikke med i grensen.',
      'The rules look for known shapes: numbers with check digits, addresses, names, words before a value. Personal data in a form no rule knows, such as what can only be understood from the context, is not found and is not part of the bound.',
    ),
  );

const blind = (): Html =>
  note(
    t('Hva undersøkelsen ikke dekker', 'What the scan does not cover'),
    t(
      'Bilder, lyd, video og vektorer leses ikke. Sikkerhetskopier, papir, e-postkasser og systemer hos leverandører er bare med dersom de står i listen over datakilder. Undersøkelsen sier hva som ligger der, ikke om dere har lov til å ha det, hvor lenge, eller hvem som ser det.',
      'Images, sound, video and vectors are not read. Backups, paper, mailboxes and systems at suppliers are included only if they are in the list of data sources. The scan says what is there, not whether you may have it, for how long, or who sees it.',
    ),
  );

const shape = (): Html =>
  note(
    t('«Ser slik ut»', '“Looks like”'),
    t(
      'Siden viser aldri verdier. I stedet vises formen: 9 står for et siffer, a og A for små og store bokstaver, og … for flere av samme slag. En form vises bare når minst fem ulike verdier har den.',
      'The page never shows values. It shows their shape: 9 stands for a digit, a and A for small and capital letters, and … for more of the same. A shape is shown only when at least five distinct values have it.',
    ),
  );

const severity = (): Html =>
  note(
    t('Alvorlighet', 'Severity'),
    t(
      'Alvorligheten er et regnestykke: hvor følsomme opplysningene er, ganger hvor åpent de ligger, ganger hvor mange det gjelder. Regnestykket står ved hvert punkt. Det er et hjelpemiddel til å velge rekkefølge, ikke en risikovurdering.',
      'Severity is arithmetic: how sensitive the data is, times how exposed it lies, times how much there is. The sum stands by each gap. It helps to choose an order; it is not a risk assessment.',
    ),
  );

function provenance(view: View): Html {
  const { run, tool, scope, schemaVersion } = view.report;
  const optional = (text: string | null): Html => (text === null ? t('ingen', 'none') : code(view, text));
  const facts: readonly (readonly [Html, Html])[] = [
    [t('Startet', 'Started'), both(view, (l) => formatInstant(run.startedAt, l.locale))],
    [
      t('Avsluttet', 'Finished'),
      both(
        view,
        (l) =>
          `${formatInstant(run.finishedAt, l.locale)} (${formatDuration(run.startedAt, run.finishedAt, l.locale)})`,
      ),
    ],
    [t('Fullført', 'Complete'), run.complete ? t('ja', 'yes') : t('nei', 'no')],
    [
      t('Omfang', 'Scope'),
      scope.mode === 'schema'
        ? t('bare navn og typer', 'names and types only')
        : scope.mode === 'full'
          ? t('alle rader', 'all rows')
          : t('tilfeldig utvalg', 'random sample'),
    ],
    [t('Frø for utvalget', 'Seed of the sample'), code(view, run.seed)],
    [t('Kjøring', 'Run'), code(view, run.id)],
    [
      t('Verktøy', 'Tool'),
      markup`personkart ${code(view, tool.version)} (${t('rapportformat', 'report format')} ${code(view, schemaVersion)})`,
    ],
    [t('Regelsett', 'Rules'), code(view, tool.rulesHash)],
    [t('Oppsett', 'Configuration'), code(view, run.configHash)],
    [t('Register', 'Register'), optional(run.registerHash)],
    [
      t('Det vi leter etter', 'What we look for'),
      joined(
        scope.dataTypes.map((id) => both(view, (l) => phrase(l.dataType(id)))),
        ', ',
      ),
    ],
  ];
  const body = facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`);
  return markup`<section aria-labelledby="h-run"><h3 id="h-run">${t('Om kjøringen', 'About this run')}</h3><dl class="fact">${body}</dl></section>`;
}

/** How to read the numbers, and what they do not say. */
export function method(view: View): Html {
  return markup`<section id="method" aria-labelledby="h-method"><h2 id="h-method">${t('Slik leses tallene', 'How to read the numbers')}</h2><div class="two">${bounds(view)}${certainty()}${soundness()}${recognised()}${shape()}${severity()}${blind()}</div>${provenance(view)}</section>`;
}
