import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';

/** In milliseconds. Long enough that a git checkout or a bulk edit is kept once. */
const quietTime = 3000;

/** Keeps what is known of the posts whenever nothing has happened for a while. */
export class SnapshotKeeper implements Disposable {
  readonly #scope = new Scope();
  #waiting: TimeoutHandle | undefined;

  constructor(private readonly service: LanguageService) {
    this.#scope.own(service.onDidChange(() => this.#wait()));
    this.#scope.own(service.onDidProgress(() => this.#wait()));
    this.#scope.own({ dispose: () => clearTimeout(this.#waiting) });
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #wait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.service.saveSnapshot(), quietTime);
  }
}
