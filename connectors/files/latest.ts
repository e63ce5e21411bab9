/** What was opened last stays open, so that parts of one thing that are read one after another share it. */

/** Something that is in use until it is disposed of. */
export interface Lease<T> extends AsyncDisposable {
  readonly value: T;
}

interface Slot<T> {
  readonly key: unknown;
  readonly value: Promise<T>;
  users: number;
  retired: boolean;
}

/** Holds at most one thing that nobody uses. */
export class Latest<T extends AsyncDisposable> implements AsyncDisposable {
  private current: Slot<T> | undefined;

  /** The thing for this key; it is opened when it is not the latest. */
  async lease(key: unknown, open: () => Promise<T>): Promise<Lease<T>> {
    let slot = this.current;
    if (slot?.key !== key) {
      await this.retire();
      slot = { key, value: open(), users: 0, retired: false };
      this.current = slot;
    }
    const mine = slot as Slot<T>;
    mine.users++;
    try {
      const value = await mine.value;
      return { value, [Symbol.asyncDispose]: () => this.release(mine) };
    } catch (error) {
      mine.users--;
      if (this.current === mine) this.current = undefined;
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.retire();
  }

  private async retire(): Promise<void> {
    const slot = this.current;
    if (!slot) return;
    this.current = undefined;
    slot.retired = true;
    await this.close(slot);
  }

  private async release(slot: Slot<T>): Promise<void> {
    slot.users--;
    await this.close(slot);
  }

  private async close(slot: Slot<T>): Promise<void> {
    if (!slot.retired || slot.users > 0) return;
    await (await slot.value)[Symbol.asyncDispose]();
  }
}
