import type { Options } from '../../kramdown/options';
import type { LiquidRendering } from './liquid/liquidRendering';

/** Turns the body of a post into HTML. The one place where Markdown is rendered; the engine stands behind it. */
export interface BodyRenderer {
  /**
   * `body` is the article as it is written, or what Liquid has made of it; `firstLine` its zero-based line in the file.
   * The HTML is not sanitised: whoever shows it does that.
   */
  render(body: string | LiquidRendering, firstLine: number, options: Partial<Options>): RenderedBody;
  /** Markdown alone, without Liquid. Not sanitised either. */
  toHtml(text: string, options: Partial<Options>): string;
}

export interface RenderedBody {
  readonly blocks: readonly RenderedBlock[];
  /** Those that stand by themselves, not in quotes, lists or boxes: they divide the article. */
  readonly headings: readonly RenderedHeading[];
}

/** A top-level block of the article. */
export interface RenderedBlock {
  readonly html: string;
  /** Zero-based first line in the file, and the line after its last one. */
  readonly startLine: number;
  readonly endLine: number;
}

export interface RenderedHeading {
  /** 1 to 6. */
  readonly level: number;
  /** Its text without markup; empty for one that holds a picture only. */
  readonly title: string;
  /** Zero-based line in the file. */
  readonly line: number;
}
