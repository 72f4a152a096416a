import { Emitter } from '../../core/foundation/event';
import { isImageHost } from '../../core/rendering/imageHost';

/** Where the extension keeps what no repository can carry: VS Code's `globalState`. */
export interface Keeper {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

/** The hosts whose pictures the writer has allowed the preview to load, for each workspace its own. None at first. */
export class AllowedImageHosts {
  readonly #keeper: Keeper;
  readonly #workspace: () => string;
  readonly #changed = new Emitter<void>();

  /** `workspace` names the one that is open now. */
  constructor(keeper: Keeper, workspace: () => string) {
    this.#keeper = keeper;
    this.#workspace = workspace;
  }

  readonly onDidChange = this.#changed.event;

  /** In alphabetical order. What was kept is checked again: it ends up in the policy of a page. */
  get hosts(): readonly string[] {
    const kept = this.#keeper.get(this.#key);
    return Array.isArray(kept) ? kept.filter((host) => typeof host === 'string' && isImageHost(host)).sort() : [];
  }

  async allow(host: string): Promise<void> {
    if (isImageHost(host)) {
      await this.keep([...this.hosts, host]);
    }
  }

  /** Allows these hosts and no other. */
  async keep(hosts: readonly string[]): Promise<void> {
    const kept = [...new Set(hosts)];
    await this.#keeper.update(this.#key, kept.length > 0 ? kept : undefined);
    this.#changed.fire();
  }

  /** It is another workspace now. */
  refresh(): void {
    this.#changed.fire();
  }

  get #key(): string {
    return `imageHosts:${this.#workspace()}`;
  }
}
