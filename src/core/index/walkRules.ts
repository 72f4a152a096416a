import { baseName, type FilePath, join, parent, relativeTo } from '../foundation/filePath';
import { isExcluded } from '../site/excluded';
import { pathGlob } from '../site/pathGlob';
import { isMarkdown } from '../site/postKind';
import { defaultSiteConfig, type SiteConfig } from '../site/siteConfig';
import { ancestorsWithin, isInPosts, openFolderOf, settingsFolderOf } from '../site/siteRoots';
import type { SiteConfigs } from './siteConfigs';

/** `postwright.include` and `postwright.exclude` of an open folder: globs relative to it. */
export interface FileGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Which folders are looked into and which files are worth knowing of; told by paths and configurations alone. */
export class WalkRules {
  /** By open folder, those that have any; read when the first file is asked about, since the first look at a setting takes its time. */
  #read: ReadonlyMap<FilePath, { readonly include: readonly Glob[]; readonly exclude: readonly Glob[] }> | undefined;
  readonly #entered = new Map<FilePath, boolean>();
  /** By folder: whether it lies in one with an underscore, of those that are open or below. */
  readonly #special = new Map<FilePath, boolean>();

  constructor(
    private readonly folders: readonly FilePath[],
    private readonly configs: SiteConfigs,
    private readonly globsOf: (folder: FilePath) => FileGlobs,
  ) {}

  /** To be called when a configuration changes. */
  forget(): void {
    this.#entered.clear();
  }

  /** Whether a folder is walked, and hence all folders above it up to one that is open. */
  enters(folder: FilePath): boolean {
    let entered = this.#entered.get(folder);
    if (entered === undefined) {
      const isOpen = this.folders.includes(folder);
      if (!isOpen && !(this.#isInside(folder) && this.enters(parent(folder)))) {
        return false; // Not remembered: there may be any number, such as all those of a `node_modules`.
      }
      entered = isOpen || this.#allows(folder);
      this.#entered.set(folder, entered);
    }
    return entered;
  }

  /** Whether a file may be a post: what a site makes of it is another question. */
  wants(path: FilePath, folder = parent(path)): boolean {
    return (
      this.enters(folder) &&
      this.#isMarkdown(path) &&
      !this.excludes(path) &&
      (this.#isInSpecial(folder) || this.includes(path))
    );
  }

  /** Whether `postwright.include` makes the file a post. */
  includes(path: FilePath): boolean {
    return this.#matches('include', path);
  }

  /** Whether `postwright.exclude` takes the file out. */
  excludes(path: FilePath): boolean {
    return this.#matches('exclude', path);
  }

  /** Whether any file below an open folder may be made a post by a setting. */
  hasIncludes(folder: FilePath): boolean {
    return [...this.#globs].some(([open, { include }]) => include.length > 0 && relativeTo(folder, open) !== undefined);
  }

  get #globs() {
    this.#read ??= new Map(
      this.folders.flatMap((folder) => {
        const { include, exclude } = this.globsOf(folder);
        const globs = { include: include.map(pathGlob), exclude: exclude.map(pathGlob) };
        return include.length + exclude.length > 0 ? [[folder, globs] as const] : [];
      }),
    );
    return this.#read;
  }

  #isInside(folder: FilePath): boolean {
    return parent(folder) !== folder && openFolderOf(folder, this.folders) !== undefined;
  }

  /** For a folder in one that is entered. */
  #allows(folder: FilePath): boolean {
    const name = baseName(folder);
    return (
      !name.startsWith('.') &&
      !(notEntered.has(name) && !isBelowPosts(folder)) &&
      !this.#isLeftOutBySite(folder) &&
      !this.excludes(folder)
    );
  }

  #isLeftOutBySite(folder: FilePath): boolean {
    const root = this.#configuredRootOf(folder);
    if (root === undefined) {
      return false;
    }
    const config = this.configs.configOf(root);
    const relative = relativeTo(join(root, config.source), folder);
    return (
      (config.destination !== undefined && folder === join(root, config.destination)) ||
      (relative !== undefined && relative !== '' && isExcluded(relative, 'folder', config))
    );
  }

  #configuredRootOf(path: FilePath): FilePath | undefined {
    const opened = openFolderOf(path, this.folders);
    return opened === undefined ? undefined : ancestorsWithin(opened, path).find((folder) => this.configs.has(folder));
  }

  #isInSpecial(folder: FilePath): boolean {
    let isSpecial = this.#special.get(folder);
    if (isSpecial === undefined) {
      const opened = openFolderOf(folder, this.folders);
      const below = opened === undefined ? undefined : relativeTo(opened, folder);
      isSpecial = opened !== undefined && (isInPosts(opened) || /(?:^|\/)_/.test(below ?? ''));
      this.#special.set(folder, isSpecial);
    }
    return isSpecial;
  }

  #isMarkdown(path: FilePath): boolean {
    return isMarkdown(path, defaultSiteConfig) || isMarkdown(path, this.#configOf(path));
  }

  #configOf(path: FilePath): SiteConfig {
    const root = this.#configuredRootOf(path);
    return root === undefined ? defaultSiteConfig : this.configs.configOf(root);
  }

  #matches(kind: keyof FileGlobs, path: FilePath): boolean {
    if (this.#globs.size === 0) {
      return false; // As usual: there is nothing to ask a path.
    }
    const folder = settingsFolderOf(path, this.folders);
    const globs = folder === undefined ? undefined : this.#globs.get(folder)?.[kind];
    if (folder === undefined || !globs?.length) {
      return false;
    }
    const relative = relativeTo(folder, path);
    return relative !== undefined && globs.some((matches) => matches(relative));
  }
}

type Glob = (relativePath: string) => boolean;

/** Folders of other programs, and of sites that are built; in `_posts` they are anyone's names. */
const notEntered: ReadonlySet<string> = new Set(['_site', 'node_modules', 'vendor']);

function isBelowPosts(folder: FilePath): boolean {
  return /\/_(?:posts|drafts)\//.test(folder);
}
