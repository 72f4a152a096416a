import type { FilePath } from '../../../src/core/foundation/filePath';
import { silentLog } from '../../../src/core/foundation/log';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { blogs } from './places';
import { type Telling, ToldDisk } from './toldDisk';

/** How things stand when a run begins. */
export interface Beginning {
  readonly folders: readonly FilePath[];
  readonly blog: keyof typeof blogs;
  readonly telling: Telling;
  /** How many turns each answer of the disk takes, over and over again. */
  readonly delays: readonly number[];
  /** Milliseconds from one look at the clock to the next; of 8 and more no slice would come to do anything. */
  readonly tick: number;
}

/** 2026-10-03 00:00 UTC */
const startOfClock = Date.UTC(2026, 9, 3);

/** What is true of a workspace, whatever anybody has been told of it: its files, its unsaved editors, its settings. */
export class EventfulWorkspace {
  readonly disk: ToldDisk;
  readonly buffers = new Map<FilePath, string>();
  settings: Settings = defaultSettings;
  #ticks = 0;
  #answers = 0;
  #isSlow = true;

  constructor(
    private readonly beginning: Beginning,
    files: Readonly<Record<FilePath, string>> = blogs[beginning.blog],
  ) {
    this.disk = new ToldDisk(beginning.folders, files, beginning.telling);
    this.disk.delay = () => this.#delay();
  }

  /** What the workspace gives to what is tested in it. */
  get environment() {
    return {
      collection: this.disk,
      log: { ...silentLog, error: (text: string) => void this.failures.push(text) },
      now: () => startOfClock + (this.#isSlow ? this.#ticks++ * this.beginning.tick : 0),
      pause: turn,
      timeZone: () => 'Asia/Tokyo',
      settingsFor: () => this.settings,
    };
  }

  /** What was logged as an error. */
  readonly failures: string[] = [];

  /** The clock stands where it stood at first, and the disk answers at once: what is compared must not depend on them. */
  stopClock(): void {
    this.#isSlow = false;
  }

  /** The text of a file, an unsaved editor before the disk; undefined where neither has it. */
  async textOf(path: FilePath): Promise<string | undefined> {
    return this.buffers.get(path) ?? (await this.disk.read(path));
  }

  /**
   * The same, as if every post were saved: who knows of no editors must come to the same answers. Configurations stay in
   * their editors, for one outside of the open folders is known from there alone.
   */
  async saved(): Promise<EventfulWorkspace> {
    const files: Record<FilePath, string> = {};
    for (const path of this.disk.paths) {
      files[path] = (await this.disk.read(path)) ?? '';
    }
    const isPost = (path: FilePath) => path.endsWith('.md');
    for (const [path, text] of [...this.buffers].filter(([path]) => isPost(path))) {
      files[path] = text;
    }
    const saved = new EventfulWorkspace(this.beginning, files);
    for (const [path, text] of [...this.buffers].filter(([path]) => !isPost(path))) {
      saved.buffers.set(path, text);
    }
    saved.settings = this.settings;
    saved.stopClock();
    return saved;
  }

  async #delay(): Promise<void> {
    const { delays } = this.beginning;
    for (let turns = this.#isSlow ? (delays[this.#answers++ % delays.length] ?? 0) : 0; turns > 0; turns--) {
      await turn();
    }
  }
}

/** Lets everything that waits go one step on. */
export async function turn(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}
