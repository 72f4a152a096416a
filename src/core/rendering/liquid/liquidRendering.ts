import type { FilePath } from '../../foundation/filePath';
import type { Message } from '../../foundation/message';
import type { SiteSources } from '../../site/sources/siteSources';
import type { LiquidValue } from './liquidValue';
import type { LiquidPiece } from './scanLiquid';

/** Runs Liquid as Jekyll does, on what is known of the site. The one place where that is done; the engine stands behind it. */
export interface LiquidRenderer {
  /** Never throws: what can't be run stays in the text, as a piece, and says why among the problems. */
  render(template: string, environment: LiquidEnvironment): LiquidRendering;
}

export interface LiquidRendering {
  readonly text: string;
  /** What is left of Liquid in `text`: tags of plugins, and whatever could not be run. Undefined: all of it. */
  readonly pieces: readonly LiquidPiece[] | undefined;
  /** Where each line of `text` comes from. */
  readonly lines: SourceLines;
  readonly problems: readonly LiquidProblem[];
}

/** For each line of the result, zero-based lines of the template: where it begins, and the last that it holds something of. */
export interface SourceLines {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

export interface LiquidProblem {
  /** `plugin`: a tag that Jekyll itself hasn't. `syntax`: Jekyll would stop. `missing`: a file or post that isn't there. */
  readonly kind: 'plugin' | 'syntax' | 'missing' | 'limit' | 'failed';
  readonly message: Message;
  /** Offsets in the template; where it is inside an include, those of the tag that takes it in. */
  readonly start: number;
  readonly end: number;
}

/** All that a template may know; nothing is read while it is rendered. */
export interface LiquidEnvironment {
  readonly sources: SiteSources;
  /** `page`, `site`, `layout`, `content` and whatever else stands at the top: see `jekyllVariables`. */
  readonly variables: Readonly<Record<string, LiquidValue>>;
  /** The template's own path relative to the site's source, for `include_relative`. */
  readonly path: string;
  /** The site's time zone, an IANA name. */
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The present, for the limit of time. */
  readonly clock: () => number;
  readonly baseurl: string;
  readonly url: string;
  /** What `post_url` and `link` lead to, without the base URL; undefined when there is no such document. */
  readonly addressOf: (reference: LiquidReference) => string | undefined;
  /** A file was asked for that lies beside the template; relative to the site's source. */
  readonly wantBeside: (path: string) => void;
  /** Markdown as the site has it read. */
  readonly markdownify: (text: string) => string;
}

export type LiquidReference =
  /** As written after `post_url`: `2026-01-02-slug`, with or without folders. */
  | { readonly kind: 'post'; readonly name: string }
  /** As written after `link`: relative to the site's source. */
  | { readonly kind: 'file'; readonly path: FilePath };
