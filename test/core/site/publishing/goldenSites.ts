import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A site that real Jekyll has built; see build/jekyll/golden.mjs. */
export interface GoldenSite {
  readonly group: string;
  /** Seconds since 1970. */
  readonly now: number;
  /** The text of `_config.yml`. */
  readonly config: string;
  /** What Jekyll said when it stopped; nothing of the site is built then. */
  readonly stops: string | null;
  readonly posts: readonly GoldenPost[];
}

export type GoldenPost = readonly [path: string, frontMatter: string | null, made: MadeByJekyll | null];

/** What Jekyll made of a file when it showed everything; nothing where it took it for no post. */
export interface MadeByJekyll {
  /** Seconds since 1970. */
  readonly date: number;
  readonly url?: string;
  readonly file?: string;
  /** The error that it stopped with at this page. */
  readonly stops?: string;
  /** Whether pages are made of its collection. */
  readonly output: boolean;
  /** Whether it was written when the site was built as configured. */
  readonly written?: true;
  /** Whose text then stood in the file. */
  readonly winner?: string;
}

const folder = 'test/golden/jekyll';

export const goldenSites: readonly GoldenSite[] = readdirSync(folder).flatMap((name) => {
  const sites: readonly Omit<GoldenSite, 'group'>[] = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  return sites.map((site) => ({ ...site, group: path.basename(name, '.json') }));
});

/** A text with the same front matter as the file had. */
export function goldenText([, frontMatter]: GoldenPost): string {
  return frontMatter === null ? 'Text.\n' : `---\n${frontMatter}${frontMatter === '' ? '' : '\n'}---\n`;
}
