import type { FilePath } from '../../../src/core/foundation/filePath';
import { SiteIndex } from '../../../src/core/index/siteIndex';
import type { Extent } from '../../../src/core/index/siteSearch';
import { LanguageService } from '../../../src/core/languageService';
import type { EventfulWorkspace } from './eventfulWorkspace';
import type { Learner } from './step';

/** An index that lives in a workspace. */
export class LearningIndex implements Learner {
  #index: SiteIndex;
  #isStarted = false;

  constructor(
    private readonly workspace: EventfulWorkspace,
    private readonly extent: Extent,
  ) {
    this.#index = this.#begin();
  }

  get index(): SiteIndex {
    return this.#index;
  }

  start(): void {
    this.#isStarted = true;
    this.#index.start(this.extent);
  }

  open(path: FilePath, text: string): void {
    this.#index.openBuffer(path, text);
  }

  close(path: FilePath): void {
    this.#index.closeBuffer(path);
  }

  ask(path: FilePath): void {
    this.#index.lookAround(path);
  }

  recheck(): void {
    this.#index.recheck();
  }

  restart(): void {
    this.#index.dispose();
    this.#index = this.#begin();
    if (this.#isStarted) {
      this.start();
    }
    for (const [path, text] of this.workspace.buffers) {
      this.#index.openBuffer(path, text);
    }
  }

  refresh(): void {}

  idle(): Promise<void> {
    return this.#index.idle();
  }

  dispose(): void {
    this.#index.dispose();
  }

  #begin(): SiteIndex {
    const { environment } = this.workspace;
    return new SiteIndex({ ...environment, globsOf: environment.settingsFor });
  }
}

const asking = '---\ntags: []\n---\n';

/** The language service over a workspace, as an editor has it. */
export class LearningService implements Learner {
  readonly service: LanguageService;

  constructor(workspace: EventfulWorkspace) {
    this.service = new LanguageService(workspace.environment);
  }

  start(): void {
    this.service.start();
  }

  open(path: FilePath, text: string): void {
    this.service.open(path, text);
  }

  close(path: FilePath): void {
    this.service.close(path);
  }

  /** What an editor asks for, so that what is kept of the answers has to be found out of date. */
  ask(path: FilePath): void {
    this.service.complete(path, asking, asking.indexOf(']'));
    this.service.addField(path, asking, 'layout');
    this.service.publishing(path, asking);
  }

  recheck(): void {
    this.service.recheck();
  }

  restart(): void {
    this.service.restart();
  }

  refresh(): void {
    this.service.refresh();
  }

  idle(): Promise<void> {
    return this.service.ready();
  }

  dispose(): void {
    this.service.dispose();
  }
}
