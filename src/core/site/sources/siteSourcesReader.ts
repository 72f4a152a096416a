import { type FilePath, join, parent, relativeTo } from '../../foundation/filePath';
import type { Log } from '../../foundation/log';
import type { Disposable } from '../../foundation/scope';
import type { YamlMap } from '../../frontMatter/yamlValue';
import type { PostCollection } from '../../index/postCollection';
import type { Site } from '../site';
import { keptFrontMatter } from './keptFrontMatter';
import { isData, readData } from './readData';
import type { SiteSources, SourceFile } from './siteSources';
import { type SourceFolders, sourceFolders } from './sourceFolders';

export interface SiteSourcesEnvironment {
  readonly collection: PostCollection;
  readonly log: Log;
  /** Lets other work run; awaited between files. */
  readonly pause: () => Promise<void>;
  /** Told when a site's snapshot is another, or its first one is there. */
  readonly changed: () => void;
}

/** What is read of one site at most: more than any theme has, and little enough to keep. */
const mostFiles = 3000;
const mostCharacters = 20_000_000;

/**
 * The includes, layouts and data of sites. Nothing of a site is read before it is asked for; then it is kept up to date,
 * and there is always a whole snapshot to go on with.
 */
export class SiteSourcesReader implements Disposable {
  readonly #watching: Disposable;
  #isClosed = false;
  readonly #sites = new Map<FilePath, KnownSite>();
  #lastVersion = 0;

  constructor(private readonly environment: SiteSourcesEnvironment) {
    this.#watching = environment.collection.onDidChange((changes) => {
      for (const known of this.#sites.values()) {
        for (const { path } of changes) {
          known.documents.delete(path);
        }
        if (changes.some(({ path }) => concerns(path, known))) {
          this.#read(known);
        }
      }
    });
  }

  /** Undefined until the first snapshot is read, which asking begins. */
  of(site: Site): SiteSources | undefined {
    const folders = sourceFolders(site);
    const key = JSON.stringify([site.source, folders]);
    let known = this.#sites.get(site.root);
    if (known?.key !== key) {
      known = { key, source: site.source, folders, beside: new Set(known?.beside), documents: new Map(), isDue: false };
      this.#sites.set(site.root, known);
      this.#read(known);
    }
    return known.snapshot;
  }

  /** A post takes in a file that lies beside it: relative to the site's source. It will be part of the next snapshot. */
  want(site: Site, relativePath: string): void {
    const known = this.#sites.get(site.root);
    if (known?.snapshot && !known.beside.has(relativePath) && known.beside.size < mostFiles) {
      known.beside.add(relativePath);
      this.#read(known);
    }
  }

  /** A template asks for fields of other documents: from now on their front matter is part of the snapshots. */
  wantDocuments(site: Site, paths: readonly FilePath[]): void {
    const known = this.#sites.get(site.root);
    const wanted = paths.slice(0, mostFiles);
    if (known?.snapshot && known.wanted?.length !== wanted.length) {
      known.wanted = wanted;
      this.#read(known);
    }
  }

  /** Resolves when all that was asked for is read. */
  async idle(): Promise<void> {
    for (let reading = this.#readings(); reading.length > 0; reading = this.#readings()) {
      await Promise.all(reading);
    }
  }

  dispose(): void {
    this.#isClosed = true;
    this.#watching.dispose();
  }

  #readings(): readonly Promise<void>[] {
    return [...this.#sites.values()].flatMap(({ reading }) => reading ?? []);
  }

  #read(known: KnownSite): void {
    known.isDue = true;
    known.reading ??= this.#readAll(known);
  }

  async #readAll(known: KnownSite): Promise<void> {
    try {
      while (known.isDue && !this.#isClosed) {
        known.isDue = false;
        const snapshot = await this.#snapshot(known);
        if (!this.#isClosed) {
          known.snapshot = snapshot;
          this.environment.changed();
        }
      }
    } catch (error) {
      this.environment.log.error(`Reading includes, layouts and data: ${String(error)}`);
    } finally {
      known.reading = undefined;
    }
  }

  async #snapshot(known: KnownSite): Promise<SiteSources> {
    const { source, folders, beside } = known;
    const bounds = { files: mostFiles, characters: mostCharacters };
    const isTemplate = (name: string) => !name.startsWith('.');
    const includes = await this.#filesIn(folders.includes, isTemplate, bounds);
    const layouts = await this.#filesIn(folders.layouts, isTemplate, bounds);
    const data = await this.#filesIn(folders.data, isData, bounds);
    this.#lastVersion++;
    return {
      version: this.#lastVersion,
      includes,
      layouts: new Map([...layouts].map(([name, file]) => [withoutEnding(name), file])),
      data: readData(data),
      documents: await this.#documentsOf(known),
      besidePosts: await this.#filesBeside(source, beside),
    };
  }

  /** What was read stays until it changes. */
  async #documentsOf({ wanted, documents }: KnownSite): Promise<ReadonlyMap<FilePath, YamlMap> | undefined> {
    if (!wanted) {
      return undefined;
    }
    const unread = wanted.filter((path) => !documents.has(path));
    for (let start = 0; start < unread.length && !this.#isClosed; start += readers) {
      await Promise.all(
        unread.slice(start, start + readers).map(async (path) => {
          const text = await this.environment.collection.read(path);
          documents.set(path, text === undefined ? new Map() : keptFrontMatter(text));
        }),
      );
      await this.environment.pause();
    }
    return new Map(documents);
  }

  async #filesIn(
    folder: FilePath | undefined,
    isWanted: (relativePath: string) => boolean,
    bounds: { files: number; characters: number },
  ): Promise<ReadonlyMap<string, SourceFile>> {
    const files = new Map<string, SourceFile>();
    if (folder === undefined) {
      return files;
    }
    const listed = await this.environment.collection.list(folder, (name, kind) => kind === 'folder' || isWanted(name));
    for (const { path } of listed) {
      const text = bounds.files > 0 ? await this.environment.collection.read(path) : undefined;
      await this.environment.pause();
      const name = relativeTo(folder, path);
      if (text !== undefined && name && text.length <= bounds.characters) {
        bounds.files--;
        bounds.characters -= text.length;
        files.set(name, { path, text });
      }
    }
    return files;
  }

  /** Listed first, as that is what leaves out links that lead out of the open folders. */
  async #filesBeside(source: FilePath, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, SourceFile>> {
    const files = new Map<string, SourceFile>();
    for (const relativePath of wanted) {
      const path = join(source, relativePath);
      const [entry] = await this.environment.collection.list(
        parent(path),
        (name, kind) => kind === 'file' && join(parent(path), name) === path,
      );
      const text = entry && (await this.environment.collection.read(entry.path));
      if (text !== undefined) {
        files.set(relativePath, { path, text });
      }
    }
    return files;
  }
}

/** Files read at a time. */
const readers = 16;

interface KnownSite {
  readonly key: string;
  readonly source: FilePath;
  readonly folders: SourceFolders;
  /** Files beside posts that were asked for. */
  readonly beside: Set<string>;
  /** The front matter read so far, by path. */
  readonly documents: Map<FilePath, YamlMap>;
  /** The documents whose front matter is asked for. */
  wanted?: readonly FilePath[];
  snapshot?: SiteSources;
  reading?: Promise<void> | undefined;
  isDue: boolean;
}

/** A file in one of the folders, or a folder above them that came or went. */
function concerns(path: FilePath, { source, folders, beside, wanted }: KnownSite): boolean {
  const relative = relativeTo(source, path);
  return (
    (relative !== undefined && beside.has(relative)) ||
    wanted?.includes(path) ||
    Object.values(folders).some(
      (folder: FilePath | undefined) =>
        folder !== undefined && (relativeTo(folder, path) !== undefined || relativeTo(path, folder) !== undefined),
    )
  );
}

/** Posts name layouts without the ending of their files. */
function withoutEnding(name: string): string {
  return name.replace(/\.[^./]*$/, '');
}
