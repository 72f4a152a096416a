import type { FilePath } from '../../foundation/filePath';
import { type Message, message } from '../../foundation/message';
import { splitFrontMatter } from '../../frontMatter/splitFrontMatter';
import { type CssAddress, cssAddresses, cssUrl, replaceCssAddresses } from './cssAddresses';
import { type SitePlaces, siteAddress } from './siteAddress';

/** How files of a site are reached. What lies outside of it is not there, whatever links lead to it. */
export interface StyleSheetFiles {
  read(path: FilePath): Promise<string | undefined>;
  /** Where the page may load the first of these files that is there. */
  locate(paths: readonly FilePath[]): Promise<string | undefined>;
  /** Whether pictures may be loaded from there. */
  mayLoad(url: string): boolean;
}

/** A style sheet whose addresses all lead to what the page may load; or why there is none. */
export type ReadStyleSheet =
  | {
      readonly css: string;
      /** Addresses in `css` that `locate` gave. */
      readonly files: readonly string[];
    }
  | { readonly note: Message };

/** Characters of all that one page shows. Larger than any theme's. */
const largestStyles = 2_000_000;

/** Style sheets that take in one another. */
const deepest = 6;

/** Reads the style sheets of one page. */
export class StyleSheetReader {
  readonly #places: SitePlaces;
  readonly #files: StyleSheetFiles;
  #left = largestStyles;

  constructor(places: SitePlaces, files: StyleSheetFiles) {
    this.#places = places;
    this.#files = files;
  }

  /** The file behind an address in the page at `base`, with what it imports in the place of the imports. */
  async file(address: string, base: string, depth = 0): Promise<ReadStyleSheet> {
    const place = siteAddress(address, base, this.#places);
    if (place.kind === 'remote') {
      const host = /^https?:\/\/([^/?#]+)/i.exec(place.url)?.[1] ?? place.url;
      return { note: message('The style sheet from {0} is not loaded.', host) };
    }
    if (place.kind !== 'file' || depth > deepest) {
      return { note: message('The style sheet {0} is not loaded.', address.slice(0, 200)) };
    }
    const css = await this.#firstOf(place.candidates);
    return css === undefined ? { note: await this.#whyMissing(place.path) } : this.text(css, place.path, depth);
  }

  /** A style sheet, or what stands in a `style` attribute, of the page or file at `base`. */
  async text(css: string, base: string, depth = 0): Promise<ReadStyleSheet> {
    this.#left -= css.length;
    if (this.#left < 0) {
      return { note: message('The style sheets are larger than the preview shows.') };
    }
    const files = new Set<string>();
    const replacements = new Map<number, string>();
    for (const address of cssAddresses(css)) {
      if (address.kind === 'import') {
        const read = await this.file(address.address, base, depth + 1);
        replacements.set(address.start, 'css' in read ? within(read.css, address.conditions) : '');
        for (const file of 'css' in read ? read.files : []) {
          files.add(file);
        }
      } else {
        replacements.set(address.start, await this.#replacement(address, base, files));
      }
    }
    return { css: replaceCssAddresses(css, ({ start }) => replacements.get(start) ?? ''), files: [...files] };
  }

  async #replacement({ address }: CssAddress, base: string, files: Set<string>): Promise<string> {
    const place = siteAddress(address, base, this.#places);
    switch (place.kind) {
      case 'file': {
        const located = await this.#files.locate(place.candidates);
        if (located === undefined) {
          return nothing;
        }
        files.add(located);
        return cssUrl(located);
      }
      case 'remote':
        return this.#files.mayLoad(place.url) ? cssUrl(place.url) : nothing;
      case 'data':
      case 'fragment':
        return cssUrl(address);
      case 'refused':
        return nothing;
    }
  }

  /** Jekyll fills in a style sheet that begins with front matter: what it built is right, else what stands below that. */
  async #firstOf(candidates: readonly FilePath[]): Promise<string | undefined> {
    let unfilled: string | undefined;
    for (const path of candidates) {
      const css = await this.#files.read(path);
      if (css === undefined) {
        continue;
      }
      if (!css.startsWith('---')) {
        return css;
      }
      const { body } = splitFrontMatter(css);
      unfilled ??= css.slice(body.start, body.end);
    }
    return unfilled;
  }

  async #whyMissing(path: string): Promise<Message> {
    for (const ending of ['.scss', '.sass']) {
      const [source = ''] = this.#filesNamed(path.replace(/\.css$/, ending));
      if ((await this.#files.read(source)) !== undefined) {
        return message(
          'The style sheet {0} is written in Sass, which the preview does not compile. Build the site once with Jekyll, and it is taken from there.',
          path,
        );
      }
    }
    return message('There is no style sheet {0} in this site.', path);
  }

  #filesNamed(path: string): readonly FilePath[] {
    const place = siteAddress(encodeURI(`${this.#places.baseurl}${path}`), '/', this.#places);
    return place.kind === 'file' ? place.candidates : [];
  }
}

/** An address of nothing: a missing picture shows nothing, a missing font another. */
const nothing = 'url("data:,")';

/** What `@import` says about when its style sheet counts, said around it. */
function within(css: string, conditions: string): string {
  const layer = /^layer(?:\(([^)]*)\))?(?=\s|$)/i.exec(conditions);
  const rest = conditions.slice(layer?.[0].length ?? 0).trim();
  const supports = /^supports\(((?:[^()]|\([^()]*\))*)\)/i.exec(rest);
  const media = rest.slice(supports?.[0].length ?? 0).trim();
  let result = `${css}\n`;
  if (layer) {
    result = `@layer ${layer[1] ?? ''} {\n${result}}\n`;
  }
  if (supports) {
    result = `@supports (${supports[1]}) {\n${result}}\n`;
  }
  return media === '' ? result : `@media ${media} {\n${result}}\n`;
}
