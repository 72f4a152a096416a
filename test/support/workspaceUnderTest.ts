import assert from 'node:assert/strict';
import { silentLog } from '../../src/core/foundation/log';
import type { Extent } from '../../src/core/index/siteSearch';
import { LanguageService } from '../../src/core/languageService';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { settingsFolderOf } from '../../src/core/site/siteRoots';
import { marked } from './cursor';
import { MemoryPostCollection } from './memoryPostCollection';

export interface WorkspaceGiven {
  readonly folders: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Settings by open folder. */
  readonly settings?: Readonly<Record<string, Partial<Settings>>>;
  readonly extent?: Extent;
}

/** Open folders in memory with a language service over them, as an editor has it. */
export class WorkspaceUnderTest {
  readonly collection: MemoryPostCollection;
  readonly service: LanguageService;
  /** Milliseconds since 1970; tests may let time pass. */
  now = Date.UTC(2026, 10, 23, 12);
  /** By open folder; tests may change them, and say so by `service.refresh()`. */
  settings: Readonly<Record<string, Partial<Settings>>>;
  readonly #folders: string[];
  readonly #files: Readonly<Record<string, string>>;

  constructor({ folders, files, settings = {}, extent = 'sites' }: WorkspaceGiven) {
    this.#folders = [...folders];
    this.#files = files;
    this.settings = settings;
    this.collection = new MemoryPostCollection(this.#folders, files);
    this.service = new LanguageService({
      collection: this.collection,
      log: silentLog,
      now: () => this.now,
      timeZone: () => 'Asia/Tokyo',
      pause: async () => {},
      settingsFor: (path) => ({
        ...defaultSettings,
        ...this.settings[path === undefined ? '' : (settingsFolderOf(path, this.#folders) ?? '')],
      }),
    });
    this.service.start(extent);
  }

  /** Opens other folders than before, as an editor does when the workspace changes. */
  async openFolders(...folders: readonly string[]): Promise<void> {
    this.#folders.splice(0, Number.POSITIVE_INFINITY, ...folders);
    this.service.restart();
    await this.service.ready();
  }

  /** Asks until the answer is sure: an editor does so whenever answers may have changed. */
  async look(path: string, text = this.#files[path] ?? ''): Promise<void> {
    for (let round = 0; round < 5 && !(this.service.isPlaced(path) && this.service.hasReadSiteOf(path)); round++) {
      this.service.post(path, text);
      await this.service.ready();
    }
    assert.ok(this.service.hasReadSiteOf(path), `the site of ${path} is read`);
  }

  /** What is offered at `‸` in a file. */
  async offered(path: string, fixture: string): Promise<readonly string[]> {
    const { text, cursor } = marked(fixture);
    await this.look(path, text);
    return this.service.complete(path, text, cursor).map(({ label }) => label);
  }

  /** Code and severity of what is found in a file. */
  async found(path: string, text = this.#files[path] ?? ''): Promise<readonly string[]> {
    await this.look(path, text);
    return this.service.diagnose(path, text).map(({ code, severity }) => `${code} ${severity}`);
  }
}
