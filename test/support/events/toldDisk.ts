import { type FilePath, relativeTo } from '../../../src/core/foundation/filePath';
import type { FileChange } from '../../../src/core/index/postCollection';
import { MemoryPostCollection } from '../memoryPostCollection';

/** How a platform tells of a folder that comes or goes: by its own name, by each file in it, or by both. */
export type Telling = 'folders' | 'files' | 'both';

/** How events that were held back arrive at last. */
export type Delivery = 'in order' | 'reversed' | 'doubled' | 'shuffled';

/** A disk in memory whose watcher may be late, tell things twice or in another order, or say nothing. */
export class ToldDisk extends MemoryPostCollection {
  #held: FileChange[] = [];
  #isHolding = false;
  #isLosing = false;
  /** Whether something was never told. */
  hasLost = false;

  constructor(
    folders: readonly FilePath[],
    files: Readonly<Record<FilePath, string>>,
    private readonly telling: Telling,
  ) {
    super(folders, files);
  }

  /** From now on nothing is told before `deliver`. */
  hold(): void {
    this.#isHolding = true;
  }

  /** Tells what was held back, and holds nothing back any more. */
  deliver(delivery: Delivery): void {
    this.#isHolding = false;
    const held = this.#held.splice(0);
    // Each in a batch of its own, unless they come as they happened.
    const batches = delivery === 'in order' ? [held] : inOrderOf(delivery, held).map((change) => [change]);
    for (const batch of batches.filter(({ length }) => length > 0)) {
      this.notify(batch);
    }
  }

  /** What happens in `happening` is never told. */
  untold(happening: () => void): void {
    this.#isLosing = true;
    happening();
    this.#isLosing = false;
  }

  /** What was held back is never told. */
  lose(): void {
    this.hasLost ||= this.#held.length > 0;
    this.#held.length = 0;
    this.#isHolding = false;
  }

  override notify(changes: readonly FileChange[]): void {
    if (this.#isLosing) {
      return;
    }
    if (this.#isHolding) {
      this.#held.push(...changes);
    } else {
      super.notify(changes);
    }
  }

  override remove(path: FilePath): void {
    this.#tellAll(() => super.remove(path), [{ path, kind: 'deleted' }]);
  }

  override rename(from: FilePath, to: FilePath): void {
    this.#tellAll(
      () => super.rename(from, to),
      [
        { path: from, kind: 'deleted' },
        { path: to, kind: 'created' },
      ],
    );
  }

  /** Writes and deletes (`undefined`) many files as one action. */
  checkout(files: ReadonlyMap<FilePath, string | undefined>): void {
    const changes: FileChange[] = [];
    const there = new Set(this.paths);
    this.#quietly(() => {
      for (const [path, text] of files) {
        if (text !== undefined) {
          super.write(path, text);
          changes.push({ path, kind: there.has(path) ? 'changed' : 'created' });
        } else if (there.has(path)) {
          super.remove(path);
          changes.push({ path, kind: 'deleted' });
        }
      }
    });
    // As VS Code tells of many changes.
    for (let at = 0; at < changes.length; at += 500) {
      this.notify(changes.slice(at, at + 500));
    }
  }

  #tellAll(happening: () => void, folders: readonly FileChange[]): void {
    const before = new Set(this.paths);
    this.#quietly(happening);
    const after = new Set(this.paths);
    const gone = [...before].filter((path) => !after.has(path));
    // A file that lies where another lay before may be another one.
    const isNew = (path: FilePath) =>
      !before.has(path) || folders.some((each) => each.kind === 'created' && relativeTo(each.path, path) !== undefined);
    const files: FileChange[] = [
      ...gone.map((path) => ({ path, kind: 'deleted' as const })),
      ...[...after]
        .filter(isNew)
        .map((path) => ({ path, kind: before.has(path) ? ('changed' as const) : ('created' as const) })),
    ];
    if (files.length > 0) {
      this.notify([...(this.telling === 'files' ? [] : folders), ...(this.telling === 'folders' ? [] : files)]);
    }
  }

  #quietly(happening: () => void): void {
    const wasLosing = this.#isLosing;
    this.#isLosing = true;
    happening();
    this.#isLosing = wasLosing;
  }
}

function inOrderOf(delivery: Delivery, changes: readonly FileChange[]): readonly FileChange[] {
  switch (delivery) {
    case 'reversed':
      return [...changes].reverse();
    case 'doubled':
      return [...changes, ...changes];
    case 'shuffled':
      return [...changes.filter((_, index) => index % 2 === 1), ...changes.filter((_, index) => index % 2 === 0)];
    default:
      return changes;
  }
}
