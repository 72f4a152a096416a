import { baseName, type FilePath, join, parent } from '../foundation/filePath';
import { message } from '../foundation/message';
import type { YamlProblem } from '../frontMatter/frontMatter';
import { readSiteSettings, siteSettingsFileName } from '../settings/siteSettings';
import type { ConfigFile, SiteSettingsFile } from '../site/site';
import { defaultSiteConfig, readSiteConfig, type SiteConfig } from '../site/siteConfig';
import { configFileNames } from '../site/siteRoots';
import { LineMap, type Position } from '../text/lineMap';
import { span } from '../text/span';
import { BufferOverDisk } from './bufferOverDisk';
import type { ConfigTexts } from './configFiles';

/** Why a site's configuration can't be used, in which file, and where in it. */
export interface ConfigProblem {
  readonly path: FilePath;
  readonly problem: YamlProblem;
  readonly start: Position;
  readonly end: Position;
}

/** A text, or `undefined` for a file that is there but can't be read as text. */
type ConfigText = string | undefined;

interface FolderConfig {
  readonly path: FilePath;
  readonly text: ConfigText;
  readonly config: SiteConfig;
  readonly problem: YamlProblem | undefined;
}

/**
 * The configurations of all folders that have one, Jekyll's and our own, from disk and from unsaved editors. One that doesn't
 * parse leaves the last good one in force.
 */
export class SiteConfigs {
  readonly #texts = new BufferOverDisk<ConfigText>();
  readonly #configs = new Map<FilePath, FolderConfig>();
  readonly #settings = new Map<FilePath, SiteSettingsFile>();

  has(folder: FilePath): boolean {
    return this.#configs.has(folder);
  }

  get folders(): IterableIterator<FilePath> {
    return this.#configs.keys();
  }

  configOf(folder: FilePath): SiteConfig {
    return this.#configs.get(folder)?.config ?? defaultSiteConfig;
  }

  /** Undefined where there is none, or none that can be read. */
  fileOf(folder: FilePath): ConfigFile | undefined {
    const found = this.#configs.get(folder);
    return found?.text === undefined ? undefined : { path: found.path, text: found.text };
  }

  /** What our own file in a folder says; undefined where there is none. */
  settingsOf(folder: FilePath): SiteSettingsFile | undefined {
    return this.#settings.get(folder);
  }

  problemOf(folder: FilePath): ConfigProblem | undefined {
    const found = this.#configs.get(folder);
    if (!found?.problem) {
      return undefined;
    }
    const { path, text, problem } = found;
    const lines = new LineMap(text ?? '');
    return { path, problem, ...lines.rangeOf(problem.span) };
  }

  /** Equal as long as nothing changes that decides which folders are entered and which files are listed. */
  walkKey(folder: FilePath): string {
    const { exclude, include, source, destination, markdownExtensions } = this.configOf(folder);
    return JSON.stringify([this.has(folder), exclude, include, source, destination, markdownExtensions]);
  }

  /** Equal as long as nothing changes that decides what any file below is, and when. */
  placeKey(folder: FilePath): string {
    const { collectionsDir, collections, timezone } = this.configOf(folder);
    return JSON.stringify([this.walkKey(folder), collectionsDir, collections, timezone]);
  }

  /** What the disk has in a folder now. True when that changes its configuration. */
  setDisk(folder: FilePath, texts: ConfigTexts): boolean {
    for (const name of [...configFileNames, siteSettingsFileName]) {
      const path = join(folder, name);
      if (texts.has(path)) {
        this.#texts.setDisk(path, texts.get(path));
      } else {
        this.#texts.deleteDisk(path);
      }
    }
    return this.#update(folder);
  }

  /** True when that changes the configuration of the file's folder. */
  setBuffer(path: FilePath, text: string): boolean {
    this.#texts.setBuffer(path, text);
    return this.#update(parent(path));
  }

  /** Until the disk is read again it is taken to have what the editor had. True when something changes all the same. */
  moveToDisk(path: FilePath): boolean {
    return this.#texts.moveToDisk(path) && this.#update(parent(path));
  }

  deleteBuffer(path: FilePath): boolean {
    return this.#texts.deleteBuffer(path) && this.#update(parent(path));
  }

  #update(folder: FilePath): boolean {
    const isOther = this.#updateConfig(folder);
    return this.#updateSettings(folder) || isOther;
  }

  #updateSettings(folder: FilePath): boolean {
    const path = join(folder, siteSettingsFileName);
    if (!this.#texts.has(path)) {
      return this.#settings.delete(folder);
    }
    const before = this.#settings.get(folder);
    const text = this.#texts.get(path);
    if (before && before.text === text) {
      return false;
    }
    const readable = [text, before ? undefined : this.#texts.onDisk(path)].flatMap((each) =>
      each === undefined ? [] : (readSiteSettings(each) ?? []),
    );
    this.#settings.set(folder, { path, text, settings: readable[0] ?? before?.settings ?? {} });
    return true;
  }

  #updateConfig(folder: FilePath): boolean {
    const before = this.#configs.get(folder);
    const path = configFileNames.map((name) => join(folder, name)).find((file) => this.#texts.has(file));
    if (path === undefined) {
      return this.#configs.delete(folder);
    }
    const text = this.#texts.get(path);
    if (before?.path === path && before.text === text) {
      return false;
    }
    this.#configs.set(folder, { path, text, ...this.#read(path, text, before) });
    return true;
  }

  #read(path: FilePath, text: ConfigText, before: FolderConfig | undefined): Pick<FolderConfig, 'config' | 'problem'> {
    if (baseName(path).endsWith('.toml')) {
      return { config: defaultSiteConfig, problem: undefined };
    }
    const read = readConfig(text);
    return 'config' in read
      ? { config: read.config, problem: undefined }
      : { config: before?.config ?? this.#configOnDisk(path), problem: read.problem };
  }

  /** An editor that was opened with a broken text may cover a good file. */
  #configOnDisk(path: FilePath): SiteConfig {
    const read = readConfig(this.#texts.onDisk(path));
    return 'config' in read ? read.config : defaultSiteConfig;
  }
}

function readConfig(text: ConfigText): ReturnType<typeof readSiteConfig> {
  return text === undefined ? { problem: notText } : readSiteConfig(text);
}

const notText: YamlProblem = {
  span: span(0, 0),
  message: message('The configuration is not a text in UTF-8, or too large.'),
  cause: 'other',
  field: undefined,
};
