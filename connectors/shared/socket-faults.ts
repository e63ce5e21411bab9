/** What the operating system and Node's TLS say when a connection fails: the same for every driver. */

/** Fault codes by the system's name of an error. */
export const BY_SOCKET: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connect-refused',
  ENOENT: 'connect-refused', // no such unix socket
  EACCES: 'connect-refused',
  ENOTFOUND: 'host-unknown',
  EAI_AGAIN: 'host-unknown',
  ETIMEDOUT: 'connect-timeout',
  EHOSTUNREACH: 'connect-timeout',
  ENETUNREACH: 'connect-timeout',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
};

/** Node's names for failed certificate checks: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
export const TLS_CODE =
  /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|EPROTO|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|INVALID_CA|HOSTNAME_)/;
