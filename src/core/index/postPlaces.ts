import { type FilePath, join, parent, relativeTo } from '../foundation/filePath';
import { isTimeZone } from '../site/dates/wallClock';
import { type PostKind, postKind } from '../site/postKind';
import type { Site } from '../site/site';
import { holderOf, type SiteLandmarks, settingsFolderOf, siteRootOf } from '../site/siteRoots';
import type { SiteConfigs } from './siteConfigs';
import type { WalkRules } from './walkRules';

/** What a file is, and where. */
export interface Place {
  readonly kind: PostKind;
  readonly site: Site | undefined;
  /** Whether it may be a post at all. */
  readonly isWanted: boolean;
}

/** Says which site a file belongs to and what it is there, from the configurations and the posts that are known. */
export class PostPlaces {
  /** The index asks for the place of each file several times while nothing changes. */
  readonly #places = new Map<FilePath, Place>();
  /** How many known files lie in the `_posts` and `_drafts` of a folder. */
  readonly #holders = new Map<FilePath, number>();
  /** By folder: which of those the posts in it make it or one above it. */
  readonly #holderOf = new Map<FilePath, FilePath | undefined>();
  readonly #noted = new Set<FilePath>();
  readonly #roots = new Map<FilePath, FilePath | undefined>();
  readonly #sites = new Map<FilePath, Site>();
  /** By folder: what its configuration last said of places. */
  readonly #placeKeys = new Map<FilePath, string>();
  readonly #landmarks: SiteLandmarks;

  constructor(
    private readonly folders: readonly FilePath[],
    private readonly configs: SiteConfigs,
    private readonly rules: WalkRules,
    private readonly machineZone: () => string,
  ) {
    this.#landmarks = {
      folders,
      hasConfig: (folder) => configs.has(folder) && rules.enters(folder),
      holdsPosts: (folder) => this.#holders.has(folder),
    };
  }

  /** To be called when the configuration of a folder changes. True when files below it may belong elsewhere now. */
  configChanged(folder: FilePath): boolean {
    this.#places.clear();
    this.#roots.clear();
    this.#sites.delete(folder);
    const key = this.configs.placeKey(folder);
    const mayMove = this.#placeKeys.get(folder) !== key;
    this.#placeKeys.set(folder, key);
    return mayMove;
  }

  /**
   * Notes whether a file is there. Returns the folder that becomes a site by that or loses its reason to be one, so that
   * files below it may belong elsewhere now.
   */
  note(path: FilePath, isThere: boolean): FilePath | undefined {
    if (isThere === this.#noted.has(path)) {
      return undefined;
    }
    if (isThere) {
      this.#noted.add(path);
    } else {
      this.#noted.delete(path);
    }
    return this.#count(path, isThere ? 1 : -1);
  }

  /** The folders that are sites. */
  roots(): ReadonlySet<FilePath> {
    const roots = new Set([...this.configs.folders].filter((folder) => this.#landmarks.hasConfig(folder)));
    for (const holder of this.#holders.keys()) {
      const root = this.rootOf(join(holder, '_posts/post.md'));
      if (root !== undefined) {
        roots.add(root);
      }
    }
    return roots;
  }

  rootOf(path: FilePath, folder = parent(path)): FilePath | undefined {
    if (!this.#roots.has(folder)) {
      this.#roots.set(folder, siteRootOf(path, this.#landmarks));
    }
    return this.#roots.get(folder) ?? (this.rules.includes(path) ? settingsFolderOf(path, this.folders) : undefined);
  }

  siteOf(path: FilePath): Site | undefined {
    const root = this.rootOf(path);
    return root === undefined ? undefined : this.siteAt(root);
  }

  /** Everything about a file that the index knows of. */
  placeOf(path: FilePath): Place {
    let place = this.#places.get(path);
    if (!place) {
      const folder = parent(path);
      const root = this.rootOf(path, folder);
      place = {
        kind: this.#kindIn(root, path, folder),
        site: root === undefined ? undefined : this.siteAt(root),
        isWanted: this.rules.wants(path, folder),
      };
      this.#places.set(path, place);
    }
    return place;
  }

  siteAt(root: FilePath): Site {
    let site = this.#sites.get(root);
    if (!site) {
      const config = this.configs.configOf(root);
      site = {
        root,
        source: join(root, config.source),
        config,
        configFile: this.configs.fileOf(root),
        settingsFile: this.configs.settingsOf(root),
        timeZone: zoneOf(config.timezone, this.machineZone),
      };
      this.#sites.set(root, site);
    }
    return site;
  }

  kindOf(path: FilePath): PostKind {
    const folder = parent(path);
    return this.#kindIn(this.rootOf(path, folder), path, folder);
  }

  #kindIn(root: FilePath | undefined, path: FilePath, folder: FilePath): PostKind {
    if (root === undefined || !this.rules.enters(folder)) {
      return 'other';
    }
    const { source, config } = this.siteAt(root);
    const relative = relativeTo(source, path);
    const kind = relative === undefined ? 'other' : postKind(relative, config);
    const isIncluded = (kind === 'page' || kind === 'other') && this.rules.includes(path);
    return this.rules.excludes(path) ? 'other' : isIncluded ? 'post' : kind;
  }

  #holderOfFile(path: FilePath): FilePath | undefined {
    const folder = parent(path);
    if (!this.#holderOf.has(folder)) {
      this.#holderOf.set(folder, holderOf(path, this.folders));
    }
    return this.#holderOf.get(folder);
  }

  #count(path: FilePath, difference: 1 | -1): FilePath | undefined {
    const holder = this.#holderOfFile(path);
    if (holder === undefined) {
      return undefined;
    }
    const before = this.#holders.get(holder) ?? 0;
    const after = before + difference;
    if (after > 0) {
      this.#holders.set(holder, after);
    } else {
      this.#holders.delete(holder);
    }
    if ((before === 0) === (after === 0)) {
      return undefined;
    }
    this.#places.clear();
    this.#roots.clear();
    return holder;
  }
}

/** Ruby takes a zone it doesn't know as UTC. */
function zoneOf(written: string | undefined, machineZone: () => string): string {
  return written === undefined ? machineZone() : isTimeZone(written) ? written : 'UTC';
}
