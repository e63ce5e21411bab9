/** A word that begins a sentence, is in no list and stands alone is nobody's name: most capitalised words are. */
import { cueBefore } from './name-cues.js';
import { afterParticle, tokenAt } from './name-tokens.js';
import { remembered } from './remembered.js';

/** Behind one of these and a blank a sentence begins. */
const ENDS = '.!?';

/** False where no rule of names can say anything of the capitalised word at `at`. */
export const mayBeName = remembered((text: string, at: number): boolean => {
  if (at < 2 || text.charCodeAt(at - 1) !== 32 || !ENDS.includes(text.charAt(at - 2))) return true;
  const token = tokenAt(text, at);
  if (token === undefined || token.initial || token.flags !== 0) return true;
  const { end } = token;
  // `Sensoren er`: no second name, no particle before one, no genitive, no double name.
  if (!/^ [a-zæøå]/.test(text.slice(end, end + 2)) || text[end - 1] === 's' || text.slice(at, end).includes('-'))
    return true;
  return afterParticle(text, end + 1) !== undefined || cueBefore(text, at) !== 'none';
});
