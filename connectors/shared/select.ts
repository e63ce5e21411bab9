import picomatch from 'picomatch';

/** Tells whether a container is to be read. */
export type Selector = (schema: string, name: string) => boolean;

/**
 * A selector for globs over `schema/container`, or over `container` alone where a store has no schemas.
 * An empty `include` means everything; `exclude` wins. A slash inside a name is matched as `%2F`, so that `*`
 * always stands for one whole name.
 */
export function selector(include: readonly string[], exclude: readonly string[]): Selector {
  const included = include.length === 0 ? () => true : matcher(include);
  const excluded = exclude.length === 0 ? () => false : matcher(exclude);
  return (schema, name) => {
    const text = schema === '' ? segment(name) : `${segment(schema)}/${segment(name)}`;
    return included(text) && !excluded(text);
  };
}

const segment = (name: string): string => name.replaceAll('/', '%2F');

// `dot`: a leading dot hides nothing in a database. Flag `s`: a name may hold a line break.
const matcher = (globs: readonly string[]) => picomatch([...globs], { dot: true, flags: 's' });
