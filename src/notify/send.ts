/** Delivers a message to a webhook: signed, over TLS, once, and never followed elsewhere. */
import { UsageError } from '../errors.js';
import { type Message, signature } from './message.js';

export interface Hook {
  readonly url: URL;
  readonly secret: string;
}

const TIMEOUT_MS = 10_000;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The hook that was asked for; null when none was. Throws UsageError, which never holds the URL: it may be a secret itself. */
export function hookOf(url: string | undefined, env: NodeJS.ProcessEnv): Hook | null {
  if (url === undefined) return null;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const safe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.test(parsed.hostname));
  if (parsed === null || !safe || parsed.username !== '' || parsed.password !== '') {
    throw new UsageError(
      'notify-url',
      '--notify is no https:// URL',
      {},
      'http:// is taken for this host only, and no password in it',
    );
  }
  const secret = env.PERSONKART_NOTIFY_SECRET;
  if (!secret) {
    throw new UsageError(
      'notify-secret',
      'PERSONKART_NOTIFY_SECRET is not set',
      {},
      'set the secret that the receiver checks signatures with',
    );
  }
  return { url: parsed, secret };
}

/** Sends a message once. Returns why it was not delivered, as a code that is safe to print; null when it was. */
export async function send({ url, secret }: Hook, message: Message, now: number): Promise<string | null> {
  const body = JSON.stringify(message);
  const timestamp = String(Math.floor(now / 1000));
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: abort.signal,
      headers: {
        'content-type': 'application/json',
        'x-personkart-timestamp': timestamp,
        'x-personkart-signature': signature(secret, timestamp, body),
      },
    });
    await response.body?.cancel();
    return response.ok ? null : `http-${response.status}`;
  } catch (error) {
    const cause = (error as { cause?: { code?: unknown } }).cause?.code;
    return abort.signal.aborted ? 'timeout' : typeof cause === 'string' ? cause.toLowerCase() : 'not-sent';
  } finally {
    clearTimeout(timer);
  }
}
