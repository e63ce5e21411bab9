/**
 * Waits for every task, even when one fails or the signal fires: each must have ended its query on its server
 * before the process ends. Then throws the signal's reason or the first failure.
 */
export async function settleAll<T>(tasks: Iterable<Promise<T>>, signal: AbortSignal): Promise<T[]> {
  const settled = await Promise.allSettled(tasks);
  signal.throwIfAborted();
  return settled.map((s) => {
    if (s.status === 'rejected') throw s.reason;
    return s.value;
  });
}
