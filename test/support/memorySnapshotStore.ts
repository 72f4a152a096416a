import type { SnapshotHost, SnapshotStore } from '../../src/core/index/snapshot/snapshotStore';

/** Keeps one text in memory, for tests. */
export class MemorySnapshotStore implements SnapshotStore {
  text: string | undefined;
  saves = 0;

  get host(): SnapshotHost {
    return { store: this, madeBy: 'test' };
  }

  async load(): Promise<string | undefined> {
    return this.text;
  }

  async save(text: string): Promise<void> {
    this.text = text;
    this.saves++;
  }
}
