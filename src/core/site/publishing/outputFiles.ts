import type { FilePath } from '../../foundation/filePath';
import type { Site } from '../site';
import type { PageSource } from './pageSource';
import { type SitePage, sitePageOf } from './sitePage';

/**
 * Which posts of a site are written to which file. Kept while the configuration stays: of the posts only those that have
 * changed are looked at again.
 */
export class OutputFiles {
  readonly #pages = new Map<FilePath, { readonly source: PageSource; readonly page: SitePage | undefined }>();
  readonly #files = new Map<string, SitePage[]>();
  #sources: readonly PageSource[] = [];

  constructor(private readonly site: Site) {}

  /** Takes over the posts that the site has now; sources that stay the same are recognised by identity. */
  update(sources: readonly PageSource[], nowMs: number): void {
    if (sources === this.#sources) {
      return;
    }
    this.#sources = sources;
    const gone = new Set(this.#pages.keys());
    for (const source of sources) {
      gone.delete(source.path);
      if (this.#pages.get(source.path)?.source !== source) {
        this.#remove(source.path);
        this.#add(source, sitePageOf(source, this.site, nowMs));
      }
    }
    for (const path of gone) {
      this.#remove(path);
    }
  }

  /** The pages that are written to a file, or would be at another moment, in no particular order. */
  at(file: string): readonly SitePage[] {
    return this.#files.get(file) ?? [];
  }

  get pages(): readonly SitePage[] {
    return [...this.#pages.values()].flatMap(({ page }) => page ?? []);
  }

  #add(source: PageSource, page: SitePage | undefined): void {
    this.#pages.set(source.path, { source, page });
    if (page?.file !== undefined) {
      this.#files.set(page.file, [...this.at(page.file), page]);
    }
  }

  #remove(path: FilePath): void {
    const file = this.#pages.get(path)?.page?.file;
    this.#pages.delete(path);
    if (file !== undefined) {
      const left = this.at(file).filter((page) => page.path !== path);
      if (left.length > 0) {
        this.#files.set(file, left);
      } else {
        this.#files.delete(file);
      }
    }
  }
}
