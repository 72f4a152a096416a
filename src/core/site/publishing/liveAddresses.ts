import type { FilePath } from '../../foundation/filePath';
import type { Publishing } from './publishing';

/**
 * The addresses at which posts were live when they were first looked at, for as long as the program runs: what readers may
 * have linked to, whatever is edited or renamed since.
 */
export class LiveAddresses {
  /** Undefined for a post that was not live, or not for long. */
  readonly #addresses = new Map<FilePath, string | undefined>();

  get(path: FilePath): string | undefined {
    return this.#addresses.get(path);
  }

  /** Remembers what the file on disk says of a post, the first time it is told; `nowMs` is since 1970. */
  note(path: FilePath, onDisk: () => Publishing | undefined, nowMs: number): void {
    if (this.#addresses.has(path)) {
      return;
    }
    const { status, dateMs, url } = onDisk() ?? {};
    const isOld = dateMs !== undefined && dateMs < nowMs - day;
    this.#addresses.set(path, status === 'live' && isOld ? url : undefined);
  }

  /** The file has another name now. */
  renamed(from: FilePath, to: FilePath): void {
    if (this.#addresses.has(from)) {
      this.#addresses.set(to, this.#addresses.get(from));
      this.#addresses.delete(from);
    }
  }
}

/** A post of today is still being written, as a rule, and nobody has linked to it. */
const day = 86_400_000;
