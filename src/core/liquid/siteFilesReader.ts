import { type FilePath, join, relativeTo } from '../foundation/filePath';
import type { Log } from '../foundation/log';
import type { Disposable } from '../foundation/scope';
import type { PostCollection } from '../index/postCollection';
import type { Site } from '../site/site';
import type { SiteFiles } from './liquidSite';
import { ownTagNames } from './liquidTag';
import { liquidTokens } from './liquidToken';
import { rulesOfTextlint } from './textlintRules';

export interface SiteFilesEnvironment {
  readonly collection: PostCollection;
  readonly log: Log;
  /** Lets other work run; awaited between files. */
  readonly pause: () => Promise<void>;
  readonly changed: () => void;
}

const mostPaths = 50_000;
const isPicture = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i;
const mostRubyFiles = 200;
/** As many as tell what a site is used to. */
const sampledPosts = 200;

/** The names of the files of sites. Nothing is listed before it is asked for; then it is kept up to date. */
export class SiteFilesReader implements Disposable {
  readonly #watching: Disposable;
  readonly #sites = new Map<FilePath, Known>();
  #isClosed = false;

  constructor(private readonly environment: SiteFilesEnvironment) {
    this.#watching = environment.collection.onDidChange((changes) => {
      for (const known of this.#sites.values()) {
        if (changes.some((change) => concerns(change, known.source))) {
          this.#read(known);
        }
      }
    });
  }

  /** Undefined until they are read, which asking begins. */
  of({ root, source }: Site): SiteFiles | undefined {
    let known = this.#sites.get(root);
    if (known?.source !== source) {
      known = { source, isDue: false };
      this.#sites.set(root, known);
      this.#read(known);
    }
    return known.files;
  }

  async idle(): Promise<void> {
    await Promise.all([...this.#sites.values()].map(({ reading }) => reading));
  }

  dispose(): void {
    this.#isClosed = true;
    this.#watching.dispose();
  }

  #read(known: Known): void {
    known.isDue = true;
    known.reading ??= this.#readAll(known);
  }

  async #readAll(known: Known): Promise<void> {
    try {
      while (known.isDue && !this.#isClosed) {
        known.isDue = false;
        const files = await this.#list(known.source);
        if (!this.#isClosed) {
          known.files = files;
          this.environment.changed();
        }
      }
    } catch (error) {
      this.environment.log.error(`Listing the files of a site: ${String(error)}`);
    } finally {
      known.reading = undefined;
    }
  }

  async #list(source: FilePath): Promise<SiteFiles> {
    let count = 0;
    const listed = await this.environment.collection.list(source, (path, kind) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return kind === 'folder' ? !isForeign(path, name) : ++count <= mostPaths;
    });
    const paths = listed.flatMap(({ path }) => relativeTo(source, path) ?? []).sort();
    const defined = new Set<string>();
    const uses = new Map<string, number>();
    const ruby = paths.filter((path) => /^_plugins\/.*\.rb$/.test(path)).slice(0, mostRubyFiles);
    for (const path of ruby) {
      addDefined(await this.#text(source, path), defined);
    }
    const gems = paths.includes('Gemfile') ? pluginGems(await this.#text(source, 'Gemfile')) : [];
    for (const path of sample(paths.filter((each) => /(?:^|\/)_posts\/.*\.(?:md|markdown)$/.test(each)))) {
      for (const name of foreignTags(await this.#text(source, path))) {
        uses.set(name, (uses.get(name) ?? 0) + 1);
      }
    }
    const configuration = paths.find((path) => /^\.textlintrc(?:\.(?:json|ya?ml|js|cjs|mjs))?$/.test(path));
    const textlintRules = configuration === undefined ? none : rulesOfTextlint(await this.#text(source, configuration));
    const pictures = new Set(paths.filter((path) => isPicture.test(path)));
    return { paths: new Set(paths), pictures, areAll: count <= mostPaths, defined, gems, textlintRules, uses };
  }

  async #text(source: FilePath, path: string): Promise<string> {
    await this.environment.pause();
    return (this.#isClosed ? undefined : await this.environment.collection.read(join(source, path))) ?? '';
  }
}

const none: ReadonlySet<string> = new Set();

interface Known {
  readonly source: FilePath;
  files?: SiteFiles;
  reading?: Promise<void> | undefined;
  isDue: boolean;
}

/** What is only written to tells nothing new, but for the files that define something. */
function concerns({ path, kind }: { readonly path: FilePath; readonly kind: string }, source: FilePath): boolean {
  const relative = relativeTo(source, path);
  return relative !== undefined && (kind !== 'changed' || /^(?:_plugins\/|Gemfile$|\.textlintrc)/.test(relative));
}

function isForeign(path: string, name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || path === 'vendor' || path === '_site';
}

/** Names in Ruby under which tags are registered, and methods, which may be filters. */
function addDefined(ruby: string, defined: Set<string>): void {
  for (const [, tag, method] of ruby.matchAll(/register_tag\(?\s*["':]([\w-]+)|\bdef\s+(?:self\.)?(\w+)/g)) {
    defined.add(tag ?? method ?? '');
  }
  // A name that is put together when the plugin runs cannot be read.
  if (/register_tag\(?\s*(?!["':\s])/.test(ruby)) {
    defined.add(anyName);
  }
}

/** Among the defined names when there are others that cannot be read. */
export const anyName = '*';

function pluginGems(gemfile: string): readonly string[] {
  return [...gemfile.matchAll(/^[ \t]*gem[ \t]+["']([\w-]+)["']/gm)].flatMap(([, name]) => name ?? []);
}

function foreignTags(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (text.includes('{%')) {
    for (const { kind, name } of liquidTokens(text, 0)) {
      if (kind === 'tag' && name !== '' && !ownTagNames.has(name)) {
        names.add(name);
      }
    }
  }
  return names;
}

function sample(paths: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.ceil(paths.length / sampledPosts));
  return paths.filter((_, index) => index % step === 0);
}
