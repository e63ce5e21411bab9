import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap near what is in use, threads started later included. A scan makes much garbage and holds little; left
 * alone, V8 lets a heap of 70 MB grow to 300 MB before it clears old objects away. Measured: no more processor time.
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=30');
