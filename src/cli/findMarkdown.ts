import { baseName, type FilePath, join } from '../core/foundation/filePath';
import type { Wanted } from '../core/index/postCollection';
import type { LanguageService } from '../core/languageService';
import { isMarkdown } from '../core/site/postKind';
import { defaultSiteConfig } from '../core/site/siteConfig';
import { NodePostCollection } from '../node/nodePostCollection';

/**
 * The Markdown files below a folder, in the order of their paths: those of sites as the sites name them, and those that
 * belong to none. Which of them are posts is another question. A link counts that leads to a file inside `site`, the
 * folder that the service has read. `closed` is told of folders that cannot be opened.
 */
export async function findMarkdown(
  service: LanguageService,
  folder: FilePath,
  site: FilePath,
  closed?: (folder: FilePath) => void,
): Promise<readonly FilePath[]> {
  const wanted: Wanted = (relativePath, kind) => {
    const path = join(folder, relativePath);
    return kind === 'folder' ? isEntered(path) : isMarkdownOf(service, path);
  };
  const files = await new NodePostCollection([site]).list(folder, wanted, undefined, closed);
  return files.map(({ path }) => path).sort();
}

/** Whether a file is Markdown in its site; outside of any, as Jekyll would have it. */
export function isMarkdownOf(service: LanguageService, path: FilePath): boolean {
  return isMarkdown(path, service.siteOf(path)?.config ?? defaultSiteConfig);
}

/** Other programs keep files in these folders, and sites what they build; below `_posts` they are anyone's names. */
function isEntered(folder: FilePath): boolean {
  const name = baseName(folder);
  return (
    !name.startsWith('.') &&
    (!['node_modules', 'vendor', '_site'].includes(name) || /\/_(?:posts|drafts)\//.test(folder))
  );
}
