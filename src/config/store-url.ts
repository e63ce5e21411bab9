/** Connection URLs: which kind of store they mean, and that a store's URL is of its kind. */
import { UsageError } from '../errors.js';
import type { StoreKind } from '../model/config.js';
import { resolveSecret, type Secret } from './secret.js';

interface UrlForm {
  readonly scheme: RegExp;
  readonly example: string;
}

/** Kinds of store that are reached by URL. A cluster's URL may name several hosts, which `URL` cannot read. */
export const URL_FORMS: Readonly<Partial<Record<StoreKind, UrlForm>>> = {
  postgres: { scheme: /^postgres(?:ql)?:\/\//i, example: 'postgres://user@host:5432/database' },
  mysql: { scheme: /^(?:mysql|mariadb):\/\//i, example: 'mysql://user@host:3306/database' },
  mongodb: { scheme: /^mongodb(?:\+srv)?:\/\//i, example: 'mongodb://user@host:27017/database' },
  milvus: { scheme: /^(?:milvus|https?):\/\//i, example: 'milvus://host:19530/database, or https://host' },
};

/** The kind of store a URL means; undefined when no connector takes it. A bare `http://` is not taken for Milvus. */
export const kindOfUrl = (url: string): StoreKind | undefined =>
  /^https?:/i.test(url)
    ? undefined
    : (Object.keys(URL_FORMS) as StoreKind[]).find((kind) => URL_FORMS[kind]?.scheme.test(url));

/** Resolves a store's URL and checks that it is of its kind. Messages never hold it. */
export function storeUrl(kind: StoreKind, secret: Secret, at: Parameters<typeof resolveSecret>[1]): string {
  const url = resolveSecret(secret, at);
  const form = URL_FORMS[kind];
  if (form === undefined || form.scheme.test(url)) return url;
  const { file, pointer } = at;
  throw new UsageError('url-invalid', `this is not a ${kind} URL`, { file, pointer }, `write it as ${form.example}`);
}
