import type { Disposable } from '../../foundation/scope';
import type { SiteLiquid, SiteLiquidHost } from './siteLiquid';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(engine: './siteLiquid'): typeof import('./siteLiquid');

/** The engine is large, and nothing of a site is read for it before an article has Liquid. */
export class LiquidOnFirstUse implements Disposable {
  #liquid: SiteLiquid | undefined;

  constructor(private readonly host: SiteLiquidHost) {}

  get(): SiteLiquid {
    if (!this.#liquid) {
      const { SiteLiquid: Engine } = require('./siteLiquid');
      this.#liquid = new Engine(this.host);
    }
    return this.#liquid;
  }

  /** Resolves when all that was asked for is read. */
  async idle(): Promise<void> {
    await this.#liquid?.idle();
  }

  dispose(): void {
    this.#liquid?.dispose();
    this.#liquid = undefined;
  }
}
