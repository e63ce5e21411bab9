import { describe, expect, it } from 'vitest';
import { completeConfig, type RawThrottle } from '../../src/config/load.js';
import type { Batch, SamplePlan, Session } from '../../src/model/cells.js';
import type { Throttle } from '../../src/model/config.js';
import { BackOff } from '../../src/sample/back-off.js';
import type { Clock } from '../../src/sample/clock.js';
import { Load } from '../../src/sample/load.js';
import { type ReadLimits, readContainer } from '../../src/sample/read.js';
import { planOf } from '../connectors/helpers.js';

/** Time that passes only when somebody waits for it. */
class Stepped implements Clock {
  at = 1_000;
  readonly #waiting: { readonly until: number; readonly wake: () => void }[] = [];

  now = () => this.at;
  idle = () => this.at;

  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wake = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(entry), 1);
        resolve();
      };
      const entry = { until: this.at + ms, wake };
      this.#waiting.push(entry);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const ended = work.finally(() => {
      done = true;
    });
    for (;;) {
      await new Promise(setImmediate); // all that can go on without time passing
      if (done) return ended;
      const [next] = this.#waiting.sort((a, b) => a.until - b.until);
      if (next === undefined) throw new Error('stuck');
      this.#waiting.shift();
      this.at = Math.max(this.at, next.until);
      next.wake();
    }
  }
}

const CONTAINER = { ref: { store: 'db', schema: '', name: 't' }, kind: 'table', fields: [], rows: null } as const;

/** A session of batches, that notes when each was pulled. */
function sessionOf(clock: Stepped, batches: readonly Partial<Batch>[], pullMs = 0) {
  const pulled: number[] = [];
  let [at, most] = [0, 0];
  const session: Pick<Session, 'sample' | 'ping'> = {
    async *sample(_: unknown, plan: SamplePlan, signal: AbortSignal) {
      for (const batch of batches) {
        at += 1;
        most = Math.max(most, at);
        pulled.push(clock.at);
        if (pullMs > 0) await clock.wait(pullMs, signal);
        at -= 1;
        yield { design: { method: 'full', sound: true }, rows: 0, columns: [], bytes: 0, ...batch } as Batch;
        if (batch.heldSince !== undefined && clock.at - batch.heldSince > 30_000) await plan.rest?.(signal);
      }
    },
  };
  return { session: session as Session, pulled, most: () => most };
}

const caps = (more: Partial<Throttle>): Throttle => ({
  rowsPerSecond: null,
  bytesPerSecond: null,
  backOff: null,
  ...more,
});

const limitsOf = (clock: Stepped, load: Load, more: Partial<ReadLimits> = {}): ReadLimits => ({
  satisfied: () => false,
  maxBytes: Number.POSITIVE_INFINITY,
  deadline: null,
  now: clock.now,
  load,
  ...more,
});

function reading(session: Session, limits: ReadLimits, signal = new AbortController().signal) {
  return readContainer(session, CONTAINER, planOf({ mode: 'full' }), limits, async () => {}, signal);
}

describe('the caps of a store', () => {
  it.each([
    [caps({ rowsPerSecond: 500 }), 'rows'],
    [caps({ bytesPerSecond: 2_000_000 }), 'bytes'],
    [caps({ rowsPerSecond: 500, bytesPerSecond: 9_000_000 }), 'rows'],
  ] as const)('hold for all containers together: %j', async (throttle, cause) => {
    const clock = new Stepped();
    const { session, pulled } = sessionOf(
      clock,
      Array.from({ length: 5 }, () => ({ rows: 1_000, bytes: 4_000_000 })),
    );
    const load = new Load(throttle, session, clock);

    await clock.run(Promise.all([1, 2].map(() => reading(session, limitsOf(clock, load)))));

    const seconds = (clock.at - 1_000) / 1_000;
    expect(seconds).toBe(20); // 10 batches of two seconds each; what the last ones owe is waited for too
    for (const time of pulled) {
      const before = pulled.filter((other) => other < time).length;
      expect(before * 1_000).toBeLessThanOrEqual(((time - 1_000) / 1_000) * 500);
    }
    expect(load.report()).toMatchObject({ batches: 10, seconds: { [cause]: 20, latency: 0 } });
  });

  it('let the first batch through at once, and what it cost be waited for by the next container', async () => {
    const clock = new Stepped();
    const { session, pulled } = sessionOf(clock, [{ rows: 1_000, bytes: 0 }]);
    const load = new Load(caps({ rowsPerSecond: 100 }), session, clock);
    const sampled = limitsOf(clock, load, { maxBytes: 0 });

    expect(await clock.run(reading(session, sampled))).toBe('bytes');
    expect(clock.at).toBe(1_000);
    await clock.run(reading(session, sampled));

    expect(pulled).toEqual([1_000, 11_000]);
  });

  it('keep no transaction waiting for long, and are paid for when it is let go', async () => {
    const clock = new Stepped();
    const held = { rows: 10_000, bytes: 0, heldSince: 1_000 };
    const { session, pulled } = sessionOf(clock, [held, held, { rows: 1, bytes: 0 }]);

    await clock.run(reading(session, limitsOf(clock, new Load(caps({ rowsPerSecond: 100 }), session, clock))));

    // The first pause of 100 s ends after 35 s in the snapshot; the session lets go of it, and waits for the rest.
    expect(pulled).toEqual([1_000, 101_000, 201_000]);
  });

  it('do not outlast the seconds of the run', async () => {
    const clock = new Stepped();
    const { session } = sessionOf(clock, [{ rows: 10_000 }, { rows: 10_000 }]);
    const load = new Load(caps({ rowsPerSecond: 100 }), session, clock);

    expect(await clock.run(reading(session, limitsOf(clock, load, { deadline: 4_000 })))).toBe('seconds');
    expect(clock.at).toBe(4_000);
  });

  it('end a pause at once when aborted', async () => {
    const clock = new Stepped();
    const { session, pulled } = sessionOf(clock, [{ rows: 10_000 }, { rows: 1 }]);
    const stop = new AbortController();
    const load = new Load(caps({ rowsPerSecond: 100 }), session, clock);
    const read = reading(session, limitsOf(clock, load), stop.signal);
    await new Promise(setImmediate);
    expect(pulled).toHaveLength(1);

    stop.abort();
    await expect(read).rejects.toMatchObject({ code: 'cancelled' });

    expect(clock.at).toBe(1_000);
  });
});

describe('backing off', () => {
  const config = { factor: 4, maxPauseMs: 2_000 };
  const pauses = (backOff: BackOff, latencies: readonly number[], gauge = backOff.gauge()) =>
    latencies.map((ms) => {
      backOff.saw(gauge, ms, 1);
      return backOff.pauseMs;
    });

  it('doubles the pause while answers are late, up to the longest, and takes it back step by step', () => {
    const backOff = new BackOff(config);
    const gauge = backOff.gauge();
    expect(pauses(backOff, [1, 2, 1, 1, 1], gauge)).toEqual([0, 0, 0, 0, 0]);
    expect(pauses(backOff, [9, 9, 9, 9, 9, 9, 9, 9], gauge)).toEqual([0, 0, 100, 200, 400, 800, 1_600, 2_000]);
    expect(pauses(backOff, [1, 1, 1, 1, 1], gauge).slice(2)).toEqual([1_900, 1_800, 1_700]);
  });

  it('takes neither a single late answer nor a rise of microseconds for a slow store', () => {
    expect(pauses(new BackOff(config), [1, 1, 500, 1, 1, 1, 500, 1]).every((ms) => ms === 0)).toBe(true);
    expect(pauses(new BackOff(config), [0.1, 0.1, 0.1, 1, 1, 1, 1, 1]).every((ms) => ms === 0)).toBe(true);
  });

  it('expects a larger answer to take longer', () => {
    const backOff = new BackOff(config);
    const gauge = backOff.gauge();
    const seen = (ms: number, size: number) => {
      for (let i = 0; i < 4; i++) backOff.saw(gauge, ms, size);
      return backOff.pauseMs > 0;
    };
    expect([seen(10, 1_000), seen(100, 10_000), seen(100, 1_000)]).toEqual([false, false, true]);
  });

  it('is not soothed by answers of another kind, nor alarmed by those of a container that has ended', () => {
    const backOff = new BackOff(config);
    const [slow, quick] = [backOff.gauge(), backOff.gauge()];
    pauses(backOff, [1, 9, 9, 9], slow);
    expect(pauses(backOff, [1, 1], quick)).toEqual([100, 100]);
    backOff.drop(slow);
    expect(pauses(backOff, [1], quick)).toEqual([0]);
  });

  it.each([
    ['late', 60, true],
    ['at hand while this thread was busy', 0, false],
  ])('gives way to a store whose batches come %s', async (_, idleMs, gives) => {
    const clock = new Stepped();
    let idle = 0;
    clock.idle = () => idle;
    const session = {
      async *sample() {
        for (let i = 0; i < 12; i++) {
          clock.at += i < 3 ? 10 : 60;
          idle += i < 3 ? 10 : idleMs;
          yield { design: { method: 'full', sound: true }, rows: 100, columns: [], bytes: 5_000 } as Batch;
        }
      },
    };
    const load = new Load(caps({ backOff: config }), session as never, clock);
    await clock.run(reading(session as never, limitsOf(clock, load)));
    expect(load.report().seconds.latency > 0).toBe(gives);
  });

  it('reads one container at a time while it lasts, and says how long it paused', async () => {
    const clock = new Stepped();
    const many = Array.from({ length: 40 }, () => ({ rows: 1, bytes: 1 }));
    const { session, most } = sessionOf(clock, many, 400);
    const answers = [1, 1, 1, 1, 1];
    session.ping = async (signal) => {
      await clock.wait(answers.shift() ?? 50, signal);
      return true;
    };
    const load = new Load(caps({ backOff: config }), session, clock);
    // The store is quick for the first container, and slow ever after.
    await clock.run(reading(session, limitsOf(clock, load)));
    const { session: others, most: together } = sessionOf(clock, many.slice(0, 3), 400);

    await clock.run(Promise.all([1, 2, 3].map(() => reading(others, limitsOf(clock, load)))));

    expect(most()).toBe(1);
    expect(together()).toBe(1);
    expect(load.report().seconds.latency).toBeGreaterThan(30);
    expect(load.report().seconds).toMatchObject({ rows: 0, bytes: 0 });
  });

  it('goes on without an answer', async () => {
    const clock = new Stepped();
    const { session } = sessionOf(clock, [{ rows: 1 }, { rows: 1 }]);
    session.ping = async () => {
      throw new Error('gone');
    };
    const load = new Load(caps({ backOff: config }), session, clock);
    expect(await clock.run(reading(session, limitsOf(clock, load)))).toBe('complete');
  });
});

describe('a throttle in the config', () => {
  const throttleOf = (throttle?: RawThrottle) => {
    const store = { id: 'db', kind: 'postgres', url: 'postgres://h/d', ...(throttle && { throttle }) } as const;
    return completeConfig({ stores: [store] }, '/x/personkart.json', {}).stores[0]?.throttle;
  };

  it('is nothing unless told, and has values for what is left out', () => {
    expect(throttleOf()).toBeUndefined();
    expect(throttleOf({ rowsPerSecond: 5_000 })).toEqual(caps({ rowsPerSecond: 5_000 }));
    expect(throttleOf({ backOff: true })?.backOff).toEqual({ factor: 4, maxPauseMs: 2_000 });
    expect(throttleOf({ backOff: { maxPause: '500ms' } })?.backOff).toEqual({ factor: 4, maxPauseMs: 500 });
  });
});
