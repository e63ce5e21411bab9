/** What may be shown of a connection URL: never its login, nor options that nobody has looked at. */

/** Options that hold no secret and that a reader's URL needs as much as the one it is made from. */
const SHOWN = new Set(
  (
    'sslmode sslrootcert target_session_attrs ssl-mode ssl-ca tls ssl ca serverName tlsCAFile authSource replicaSet readPreference ' +
    'directConnection loadBalanced'
  ).split(' '),
);

const URL_PARTS = /^([a-z][a-z0-9+]*:\/\/)(?:[^/?#]*@)?([^/?#@]*)(?:\/([^?#]*))?(?:\?([^#]*))?/i;

/** The database that a URL names; undefined when it names none. */
export function databaseIn(url: string): string | undefined {
  const name = URL_PARTS.exec(url)?.[3];
  if (!name) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The first label of the first host; undefined for addresses. */
export function hostIn(url: string): string | undefined {
  const label = /^([a-z][a-z0-9-]*)(?=[.:,]|$)/i.exec(URL_PARTS.exec(url)?.[2] ?? '')?.[1];
  return label === undefined || label.toLowerCase() === 'localhost' ? undefined : label;
}

/** The same store by another account, its password left for the operator to fill in. */
export function readerUrl(url: string, account: string): string {
  const [, scheme = '', host = '', path = '', query = ''] = URL_PARTS.exec(url) ?? [];
  const options = query.split('&').filter((option) => SHOWN.has(option.split('=')[0] ?? ''));
  // An account of MongoDB is kept in a database of its own choice; the proposed one in `admin`.
  if (/^mongodb/i.test(scheme) && !options.some((option) => option.startsWith('authSource=')))
    options.push('authSource=admin');
  // An @ behind the login means that what looked like a host may be a part of a password.
  const place = [path, ...options].some((part) => /@|%40/i.test(part)) ? 'HOST' : `${host}${path && `/${path}`}`;
  const slash = path === '' && options.length > 0 && place !== 'HOST' ? '/' : '';
  return `${scheme}${account}:<password>@${place}${slash}${options.length > 0 && place !== 'HOST' ? `?${options.join('&')}` : ''}`;
}
