/** `personkart init`: looks at a store, proposes an account that may only read, and writes a config for it. */
import { resolve } from 'node:path';
import { initText, unreachableText } from '../../reports/init.js';
import { withPacks } from '../app/packs.js';
import { surveyStore } from '../app/survey.js';
import { connectorFor, loadRules } from '../compose.js';
import { draftStore, draftText, openDraft } from '../config/draft.js';
import { completeConfig, DEFAULT_PACKS } from '../config/load.js';
import { storeOfUrl, URL_VARIABLE } from '../config/store-of-url.js';
import { readerUrl } from '../config/url-parts.js';
import { NameGuard } from '../detect/guard.js';
import { Rules } from '../detect/rules.js';
import { EXIT, StoreFault, UsageError } from '../errors.js';
import { writeWhole } from '../files/write-whole.js';
import type { StoreConfig, StoreKind } from '../model/config.js';
import type { StoreSurvey } from '../model/survey.js';
import { usage } from './failure.js';
import { onInterrupt } from './interrupt.js';

export interface InitArguments {
  readonly url: string;
  readonly out: string;
  readonly id?: string | undefined;
  readonly add: boolean;
  readonly force: boolean;
  readonly locale?: 'nb' | 'en' | undefined;
}

/** Writes the config last, and only when the store could be reached; 3 when it could not. */
export async function initCommand({ url, out, id, add, force, locale = 'nb' }: InitArguments): Promise<number> {
  if (add && force) throw usage('give --add or --force, not both');
  const draft = await openDraft(out, { add, force });
  const found = storeOfUrl(url);
  const store = draftStore(found, url, id, draft);
  const text = await draftText(draft, store, locale);
  const config = completeConfig({ stores: [{ ...found, id: store.id }] }, resolve('command-line'), {
    ...process.env,
    [URL_VARIABLE]: url,
  }).stores[0] as StoreConfig;
  const survey = await lookAt(config, store.kind).catch(faultOrThrow);
  if (survey instanceof StoreFault) {
    if (config.url !== undefined && BAD_URL.has(survey.code)) throw badUrl();
    process.stderr.write(unreachableText(store.id, survey, locale));
    return EXIT.incomplete;
  }
  writeWhole(draft.file, text);
  const secret = store.url as { readonly env: string } | undefined;
  const next = {
    file: draft.file,
    named: out !== 'personkart.json',
    added: draft.existing !== null,
    ...(secret === undefined ? {} : { variable: secret.env, url: readerUrl(url, survey.role.account) }),
  };
  process.stdout.write(initText(survey, next, locale));
  return EXIT.clean;
}

/** Names are guarded by the rules that a scan would use. */
async function lookAt(config: StoreConfig, kind: StoreKind): Promise<StoreSurvey> {
  const interrupt = onInterrupt();
  try {
    const connector = await connectorFor({ kind });
    const rules = new Rules(await withPacks(await loadRules(), DEFAULT_PACKS), 'init');
    return await surveyStore(config, connector, new NameGuard(rules), interrupt.signal);
  } catch (error) {
    throw interrupt.signal.aborted ? interrupt.signal.reason : error;
  } finally {
    interrupt.release();
  }
}

function faultOrThrow(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  throw error;
}

/** What connectors say of a URL that is none; of a file `malformed` says something else. */
const BAD_URL = new Set(['url-invalid', 'malformed']);

const badUrl = (): UsageError =>
  new UsageError(
    'url-invalid',
    'this URL cannot be read',
    {},
    'write it as scheme://user:password@host:port/database, with %40 for an @ in the password',
  );
