/** Several rules ask the same of one place in a text, one after the other: the answers for a few places are kept. */

/** Places kept of the current text. A power of two. */
const PLACES = 8;

/** The same function, which remembers what it said of the places of one text. It must depend on text and place alone. */
export function remembered<T>(read: (text: string, at: number) => T): (text: string, at: number) => T {
  let current = '';
  const places = new Int32Array(PLACES).fill(-1);
  const answers: T[] = new Array(PLACES);
  return (text, at) => {
    const slot = at & (PLACES - 1);
    if (text === current && places[slot] === at) return answers[slot] as T;
    const answer = read(text, at);
    // Reading may have asked of another text.
    if (text !== current) {
      current = text;
      places.fill(-1);
    }
    places[slot] = at;
    answers[slot] = answer;
    return answer;
  };
}
