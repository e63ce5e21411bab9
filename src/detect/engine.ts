/**
 * One pass over a text: skip what starts nothing, take each word with its flags, look up which detectors
 * want a word of these flags and this length, and try only those, anchored at the word.
 */
import type { Detector, LinearPattern } from '../model/detector.js';
import { NO_CANDIDATE } from '../model/detector.js';
import { flagTable, HAS_UPPER, STARTS_UPPER } from './chars.js';
import { beginning, type CharTry, compile, LENGTHS, type Tables, type WordTry, wordHash } from './compile.js';
import { isExotic, normalise } from './normalise.js';
import type { Spans } from './spans.js';

const FLAGS = flagTable();

export class Engine {
  private readonly tables: Tables;
  /** One of the two for each detector: what V8 runs, and what a function does. */
  private readonly patterns: readonly (RegExp | null)[];
  private readonly linear: readonly (LinearPattern | null)[];
  /** Where each detector's last hit in this text ended: a hit is not found again from its middle. */
  private readonly lastEnd: Int32Array;
  /** True when `lastEnd` holds anything. */
  private hits = false;
  private exotic = false;

  constructor(readonly detectors: readonly Detector[]) {
    this.tables = compile(detectors);
    // Own copies: `lastIndex` is state, and a rule's pattern may be shared between engines.
    this.patterns = detectors.map(({ pattern }) =>
      pattern instanceof RegExp ? new RegExp(pattern.source, pattern.flags) : null,
    );
    this.linear = detectors.map(({ pattern }) => (pattern instanceof RegExp ? null : pattern));
    this.lastEnd = new Int32Array(detectors.length);
  }

  /** Finds every candidate and hit of every detector. Offsets are UTF-16 code units of `text`. */
  scan(text: string, spans: Spans): void {
    spans.clear();
    this.exotic = false;
    this.pass(text, spans);
    if (this.exotic) this.scanNormalised(text, spans);
  }

  private scanNormalised(text: string, spans: Spans): void {
    const plain = normalise(text);
    spans.clear();
    this.pass(plain.text, spans);
    for (let i = 0; i < spans.count; i++) {
      spans.start[i] = plain.from[spans.start[i] as number] as number;
      spans.end[i] = plain.to[(spans.end[i] as number) - 1] as number;
    }
  }

  private pass(text: string, spans: Spans): void {
    const { chars } = this.tables;
    const n = text.length;
    if (this.hits) this.lastEnd.fill(0);
    this.hits = false;
    let i = 0;
    while (i < n) {
      const code = text.charCodeAt(i);
      let flag = FLAGS[code] as number;
      if (flag === 0) {
        if (code < 128) {
          const tries = chars[code];
          if (tries !== undefined) this.tryChars(tries, text, i, spans);
        } else if (code >= 0xad && isExotic(code)) this.exotic = true;
        i++;
        continue;
      }
      const start = i;
      let flags = (flag & HAS_UPPER) === 0 ? 0 : STARTS_UPPER;
      do {
        flags |= flag;
        i++;
        flag = i < n ? (FLAGS[text.charCodeAt(i)] as number) : 0;
      } while (flag !== 0);
      this.tryWord(text, start, i, flags, spans);
    }
  }

  /** Tries what the word's kind and length allow and its beginning does not rule out. */
  private tryWord(text: string, start: number, end: number, flags: number, spans: Spans): void {
    const { width, listed, gated, rows, hashes, beginnings } = this.tables;
    const length = end - start;
    const row = (flags * LENGTHS + (length < LENGTHS ? length : LENGTHS - 1)) * width;
    let at = -1;
    for (let w = 0; w < listed; w++) {
      const allowed = rows[row + w] as number;
      if (allowed === 0) continue;
      if (at < 0) at = wordHash(text, start, end) * listed;
      const bits = allowed & (hashes[at + w] as number);
      if (bits !== 0) this.tryBits(w << 5, bits, text, start, end, spans);
    }
    const head = this.head(text, start) * (gated - listed);
    for (let w = listed; w < width; w++) {
      const allowed = rows[row + w] as number;
      const bits = w < gated ? allowed & (beginnings[head + w - listed] as number) : allowed;
      if (bits !== 0) this.tryBits(w << 5, bits, text, start, end, spans);
    }
  }

  private head(text: string, at: number): number {
    const left = text.length - at;
    return beginning(
      text.charCodeAt(at),
      left > 1 ? text.charCodeAt(at + 1) : 0,
      left > 2 ? text.charCodeAt(at + 2) : 0,
    );
  }

  private tryBits(from: number, mask: number, text: string, start: number, end: number, spans: Spans): void {
    const { words } = this.tables;
    let tried = -1;
    for (let bits = mask; bits !== 0; bits &= bits - 1) {
      const t = words[from + 31 - Math.clz32(bits & -bits)] as WordTry;
      if (t.detector === tried || (t.where !== null && (t.where === 'inside') === (start === 0))) continue;
      if (t.first !== null && t.first[text.charCodeAt(start)] !== 1) continue;
      if (t.next !== null && !t.next.has(end < text.length ? text.charCodeAt(end) : -1)) continue;
      if (t.second !== null && !t.second.has(end + 1 < text.length ? text.charCodeAt(end + 1) : -1)) continue;
      tried = t.detector;
      this.attempt(tried, text, start, spans);
    }
  }

  private tryChars(tries: readonly CharTry[], text: string, at: number, spans: Spans): void {
    for (const t of tries) {
      if (t.next !== null && !t.next.has(text.charCodeAt(at + 1))) continue;
      let from = at;
      if (t.back !== null) {
        const floor = Math.max(at - t.max, this.lastEnd[t.detector] as number);
        while (from > floor && t.back[text.charCodeAt(from - 1)] === 1) from--;
        if (t.first !== null) while (from < at && t.first[text.charCodeAt(from)] !== 1) from++;
        if (from === at) continue;
      }
      this.attempt(t.detector, text, from, spans);
    }
  }

  private attempt(detector: number, text: string, at: number, spans: Spans): void {
    if (at < (this.lastEnd[detector] as number)) return;
    const end = this.endOf(detector, text, at);
    if (end <= at) return;
    const { validate, valueStart } = this.detectors[detector] as Detector;
    const start = valueStart === undefined ? at : valueStart(text, at, end);
    const outcome = validate(text, start, end);
    if (outcome === NO_CANDIDATE) return;
    if (outcome >= 0) {
      this.lastEnd[detector] = end;
      this.hits = true;
    }
    spans.add(detector, start, end, outcome);
  }

  /** Where a match that starts at `at` ends; -1 when there is none. */
  private endOf(detector: number, text: string, at: number): number {
    const pattern = this.patterns[detector] as RegExp | null;
    if (pattern === null) return (this.linear[detector] as LinearPattern).endOf(text, at);
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  }
}
