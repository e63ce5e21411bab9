/** What proposed accounts are called, and what stands where the operator puts the password. */
export const ACCOUNT = 'personkart';
export const PASSWORD = '<password>';

/** Connections beyond those of the config: a closing one may overlap with the next, and ending a query takes one. */
export const SPARE_CONNECTIONS = 2;

/** The account's own limit for a statement, in seconds; each session of personkart sets its own beside it. */
export const STATEMENT_S = 60;
