/** The server's side of SCRAM-SHA-256: https://www.rfc-editor.org/rfc/rfc5802 and rfc7677. */
import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Binary, type Document } from 'mongodb';

const ITERATIONS = 4_096;
const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** The login of one connection. */
export class Scram {
  #known = false;
  #first = '';
  #nonce = '';
  readonly #salt = randomBytes(16);

  constructor(
    private readonly user: string,
    private readonly password: string,
  ) {}

  /** What is answered to logins, and to all others before there was one; undefined when it is of no concern here. */
  answer(command: Document, name: string): Document | undefined {
    if (name === 'saslStart') return this.#start(payloadOf(command));
    if (name === 'saslContinue') return this.#finish(payloadOf(command));
    if (/^(hello|ismaster)$/i.test(name) || this.#known) return undefined;
    return { ok: 0, code: 13, errmsg: 'canary-message' };
  }

  #start(payload: string): Document {
    this.#first = payload.replace(/^n,,/, '');
    const [, user = '', nonce = ''] = /^n=([^,]*),r=(.*)$/.exec(this.#first) ?? [];
    if (user !== this.user) return REFUSED;
    this.#nonce = nonce + randomBytes(12).toString('base64');
    return said(this.#challenge, false);
  }

  #finish(payload: string): Document {
    const [, bare = '', proof = ''] = /^(.*),p=(.*)$/.exec(payload) ?? [];
    const salted = pbkdf2Sync(this.password, this.#salt, ITERATIONS, 32, 'sha256');
    const exchanged = `${this.#first},${this.#challenge},${bare}`;
    const clientKey = hmac(salted, 'Client Key');
    const signature = hmac(createHash('sha256').update(clientKey).digest(), exchanged);
    const expected = Buffer.from(clientKey.map((byte, i) => byte ^ (signature[i] as number)));
    const given = Buffer.from(proof, 'base64');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return REFUSED;
    this.#known = true;
    return said(`v=${hmac(hmac(salted, 'Server Key'), exchanged).toString('base64')}`, true);
  }

  get #challenge(): string {
    return `r=${this.#nonce},s=${this.#salt.toString('base64')},i=${ITERATIONS}`;
  }
}

const REFUSED = { ok: 0, code: 18, errmsg: 'Authentication failed.' };

const payloadOf = ({ payload }: Document): string => Buffer.from((payload as Binary).buffer).toString('utf8');

const said = (text: string, done: boolean): Document => ({
  conversationId: 1,
  done,
  payload: new Binary(Buffer.from(text)),
  ok: 1,
});
