import { type Cancellation, throwIfCancelled } from '../foundation/cancellation';
import { type FilePath, relativeTo } from '../foundation/filePath';
import type { PostCollection } from '../index/postCollection';
import { Slices } from '../index/slices';
import { isExcluded } from '../site/excluded';
import type { Site } from '../site/site';

export interface SiteScanEnvironment {
  readonly collection: PostCollection;
  readonly pause: () => Promise<void>;
  readonly now: () => number;
  readonly siteOf: (path: FilePath) => Site | undefined;
  /** What stands in an editor unsaved. */
  readonly bufferOf: (path: FilePath) => string | undefined;
}

/** So many files are read at once. */
const atOnce = 8;

/** Files in which a name may be written: Markdown as the site has it is added. */
const endings = /\.(?:html?|xhtml|xml|liquid|txt|ya?ml|json|js|css|scss|sass)$/i;

/** The files of a site that may hold names, by path; those of another site below it are not among them. */
export async function listSite(
  { collection, siteOf }: SiteScanEnvironment,
  site: Site,
  cancellation: Cancellation | undefined,
): Promise<readonly FilePath[]> {
  const { source, config, configFile } = site;
  const listed = await collection.list(
    source,
    (path, kind) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (name.startsWith('.') || name === 'node_modules' || path === config.destination || path === 'vendor') {
        return false;
      }
      return !isExcluded(path, kind, config) && (kind === 'folder' || endings.test(name) || isMarkdown(name, site));
    },
    cancellation,
  );
  const own = listed.map(({ path }) => path).filter((path) => siteOf(path)?.root === site.root);
  const isListed = configFile === undefined || relativeTo(source, configFile.path) !== undefined;
  return [...new Set(isListed ? own : [...own, configFile.path])].sort();
}

function isMarkdown(name: string, { config }: Site): boolean {
  return config.markdownExtensions.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Shows each text to `see`, in slices; an unsaved editor wins over the disk. Throws when it is cancelled. */
export async function readEach(
  environment: SiteScanEnvironment,
  paths: readonly FilePath[],
  see: (path: FilePath, text: string) => void,
  cancellation: Cancellation | undefined,
): Promise<void> {
  const slices = new Slices(environment.pause, environment.now);
  for (let first = 0; first < paths.length; first += atOnce) {
    throwIfCancelled(cancellation);
    const some = paths.slice(first, first + atOnce);
    const texts = await Promise.all(some.map((path) => textOf(environment, path)));
    for (const [index, path] of some.entries()) {
      while (slices.isOver) {
        await slices.next();
      }
      throwIfCancelled(cancellation);
      const text = texts[index];
      if (text !== undefined) {
        see(path, text);
      }
    }
  }
}

/** Without its byte order mark, as editors have it. */
export async function textOf(
  { collection, bufferOf }: SiteScanEnvironment,
  path: FilePath,
): Promise<string | undefined> {
  const text = bufferOf(path) ?? (await collection.read(path));
  return text?.replace(/^\uFEFF/, '');
}
