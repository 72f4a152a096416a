import { baseName } from '../../foundation/filePath';
import { fnv1a } from '../../foundation/fnv1a';
import { readPostFileName } from '../postFileName';
import type { Site } from '../site';
import type { PageSource } from './pageSource';
import { type SitePage, sitePageOf } from './sitePage';

/**
 * Which posts of a site are written to which file. Kept while the configuration stays: of the posts only those that have
 * changed are looked at again. Addresses are long and hardly ever equal, so what is kept is a number that equal ones
 * share, and the pages are made again when they are asked for.
 */
export class OutputFiles {
  readonly #sources = new Map<number, PageSource | readonly PageSource[]>();
  #known: readonly PageSource[] = [];
  #mark = 0;
  #pages: readonly SitePage[] | undefined;

  constructor(
    private readonly site: Site,
    /** What posts without a date are dated with, as milliseconds since 1970. */
    private readonly nowMs: number,
  ) {}

  /** Takes over the posts that the site has now; sources that stay the same are recognised by identity. */
  update(sources: readonly PageSource[]): void {
    if (sources === this.#known) {
      return;
    }
    const before = this.#known;
    this.#known = sources;
    this.#pages = undefined;
    let same = 0;
    while (same < before.length && before[same]?.path === sources[same]?.path) {
      this.#replace(before[same], sources[same]);
      same++;
    }
    const left = new Set(sources.slice(same));
    for (const gone of before.slice(same)) {
      if (!left.delete(gone)) {
        this.#remove(gone);
      }
    }
    for (const added of left) {
      this.#add(added);
    }
  }

  /**
   * Takes over in steps what would take long in one go: the posts of a site that was not asked about yet. Between two of
   * them others may have the thread, and ask.
   */
  *fill(sources: readonly PageSource[]): Generator<void> {
    for (let next = this.#known.length + postsOfStep; next < sources.length; next = this.#known.length + postsOfStep) {
      this.update(sources.slice(0, next));
      yield;
    }
  }

  /** The pages that are written to a file, or would be at another moment, in no particular order. */
  at(file: string): readonly SitePage[] {
    return this.#withNumber(numberOf(file)).flatMap((source) => {
      const page = this.#pageOf(source);
      return page?.file === file ? [page] : [];
    });
  }

  /** All pages; the same list until something changes. */
  get pages(): readonly SitePage[] {
    this.#pages ??= this.#known.flatMap((source) => this.#pageOf(source) ?? []);
    return this.#pages;
  }

  /** The pages whose file, date and ending aside, or whose `slug` is called so. */
  named(name: string): readonly SitePage[] {
    return this.#known.flatMap((source) => {
      const isNamed = source.path.includes(name)
        ? readPostFileName(baseName(source.path)).slug === name
        : source.urlValues.get('slug') === name;
      return (isNamed && this.#pageOf(source)) || [];
    });
  }

  /** A number that stays the same as long as posts are written to the same files. */
  get mark(): number {
    return this.#mark;
  }

  #pageOf(source: PageSource): SitePage | undefined {
    return sitePageOf(source, this.site, this.nowMs);
  }

  #withNumber(number: number): readonly PageSource[] {
    const found = this.#sources.get(number);
    return found === undefined ? [] : isList(found) ? found : [found];
  }

  #replace(before: PageSource | undefined, now: PageSource | undefined): void {
    if (before && now && before !== now) {
      this.#remove(before);
      this.#add(now);
    }
  }

  #add(source: PageSource): void {
    const file = this.#pageOf(source)?.file;
    if (file !== undefined) {
      const number = numberOf(file);
      this.#mark = (this.#mark + number) | 0;
      const others = this.#withNumber(number);
      this.#sources.set(number, others.length === 0 ? source : [...others, source]);
    }
  }

  #remove(source: PageSource): void {
    const file = this.#pageOf(source)?.file;
    if (file !== undefined) {
      const number = numberOf(file);
      this.#mark = (this.#mark - number) | 0;
      const [first, ...others] = this.#withNumber(number).filter((each) => each !== source);
      if (first) {
        this.#sources.set(number, others.length === 0 ? first : [first, ...others]);
      } else {
        this.#sources.delete(number);
      }
    }
  }
}

/** Some milliseconds of work. */
const postsOfStep = 50;

/** Of 30 bits, so that V8 needs no memory for it; different files may share one. */
function numberOf(file: string): number {
  const number = fnv1a(file);
  return (number ^ (number >>> 31)) & 0x3fffffff;
}

function isList(found: PageSource | readonly PageSource[]): found is readonly PageSource[] {
  return Array.isArray(found);
}
