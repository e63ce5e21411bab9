import picomatch from 'picomatch';
import type { ContainerRef } from '../model/location.js';

// A star may stand for any part of a name, slashes and dots included: names are data, not paths.
const OPTIONS = { dot: true, bash: true } as const;

/**
 * Matches containers against a store id (the whole store) or a location glob `store://schema/container`.
 * The schema is everything up to the last slash; empty where a store has none.
 */
export function containerGlob(glob: string): (ref: ContainerRef) => boolean {
  if (!glob.includes('://')) return (ref) => ref.store === glob;
  const [store = '', rest = ''] = glob.split('://');
  const slash = rest.lastIndexOf('/');
  const inStore = part(store);
  const inSchema = part(rest.slice(0, Math.max(0, slash)));
  const isName = part(rest.slice(slash + 1));
  return (ref) => inStore(ref.store) && inSchema(ref.schema) && isName(ref.name);
}

/** One part of a location, as it is printed (`%20` and all). picomatch has no pattern for the empty text. */
function part(written: string): (text: string) => boolean {
  const glob = decoded(written);
  if (glob === '') return (text) => text === '';
  const matches = picomatch(glob, OPTIONS);
  return (text) => (text === '' ? /^\*+$/.test(glob) : matches(text));
}

function decoded(text: string): string {
  try {
    // Only what a printed location escapes; a decoded glob character must stay a plain one.
    return decodeURIComponent(text).length === text.length
      ? text
      : decodeURIComponent(text.replace(/%(2A|3F|5B|5D|7B|7D|5C)/gi, '\\%$1'));
  } catch {
    return text;
  }
}
