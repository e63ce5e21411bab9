import type { StoreProgress } from '../app/store.js';

/** A bar for each store on standard error; silent when that is no terminal. */
export async function progressBars(
  stores: readonly string[],
): Promise<{ readonly update: StoreProgress; readonly stop: () => void }> {
  if (process.stderr.isTTY !== true) return { update: () => {}, stop: () => {} };
  const { default: cliProgress } = await import('cli-progress');
  const width = Math.max(...stores.map((s) => s.length));
  const multi = new cliProgress.MultiBar(
    {
      stream: process.stderr,
      format: '{store} {bar} {value}/{total}  {rows} rows',
      hideCursor: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_grey,
  );
  const bars = new Map(stores.map((id) => [id, multi.create(1, 0, { store: id.padEnd(width), rows: 0 })]));
  return {
    update: ({ store, done, total, rows }) => {
      const bar = bars.get(store);
      bar?.setTotal(total);
      bar?.update(done, { store: store.padEnd(width), rows });
    },
    stop: () => multi.stop(),
  };
}
