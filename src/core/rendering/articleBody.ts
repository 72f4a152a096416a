/** Turns the body of a post into HTML. The one place where Markdown is rendered; engines stand behind it. */
export interface BodyRenderer {
  /**
   * `body` is what Jekyll hands to Markdown; `firstLine` its zero-based line in the file.
   * The HTML is not sanitised: whoever shows it does that.
   */
  render(body: string, firstLine: number): RenderedBody;
}

export interface RenderedBody {
  readonly blocks: readonly RenderedBlock[];
}

/** A top-level block of the article. */
export interface RenderedBlock {
  readonly html: string;
  /** Zero-based first line in the file, and the line after its last one. */
  readonly startLine: number;
  readonly endLine: number;
}
