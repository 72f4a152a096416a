import type { OutputFiles } from './publishing/outputFiles';

/** What a site builds, as far as names of files tell. */
export interface BuiltFiles {
  /** Paths of its files below its source. */
  readonly paths: ReadonlySet<string>;
  readonly outputs: Pick<OutputFiles, 'at'>;
}

/** Whether an address, relative to the built site, leads to a post or to a file that is copied or made from one of the same name. */
export function isBuilt(path: string, { paths, outputs }: BuiltFiles): boolean {
  const bare = path.replace(/\/$/, '');
  const stem = bare.replace(/(?:\/index)?\.html?$/, '');
  const pages = [`${bare}/index.html`, `${bare}.html`, bare, `${stem}.html`, `${stem}/index.html`];
  return (
    bare === '' ||
    paths.has(bare) ||
    pages.some((page) => outputs.at(page).length > 0) ||
    sourcesOf(bare, stem).some((source) => paths.has(source))
  );
}

/** Files that Jekyll may make it from, or that plugins resize or convert. */
function sourcesOf(bare: string, stem: string): readonly string[] {
  const pages = ['.md', '.markdown', '.html', '.htm'].flatMap((ending) => [
    `${stem}${ending}`,
    `${stem}/index${ending}`,
  ]);
  const name = bare.replace(/\.\w+$/, '');
  return bare === name ? pages : [...pages, ...['.scss', '.sass', '.coffee'].map((ending) => name + ending)];
}
