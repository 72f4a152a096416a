import type { FilePath } from '../foundation/filePath';
import type { FrontMatter } from '../frontMatter/frontMatter';
import type { PlacedScalar } from '../frontMatter/placedScalars';
import { readFrontMatter } from '../frontMatter/readFrontMatter';
import { type LiquidToken, liquidTokens } from '../liquid/liquidToken';
import { LineMap, type TextRange } from '../text/lineMap';
import { type Span, slice, span } from '../text/span';

/** See docs/decisions/0010. */
declare function require(parser: '../frontMatter/parseYaml'): typeof import('../frontMatter/parseYaml');

/** `page`: with front matter and Liquid, or neither. `data`: YAML or JSON of `_data`. `config`: `_config.yml`. */
export type SiteTextRole = 'page' | 'data' | 'config';

/** One text of a site as names are looked for in it, each part read when it is asked for. */
export class SiteText {
  #frontMatter: FrontMatter | undefined;
  #tokens: readonly LiquidToken[] | undefined;
  #scalars: readonly PlacedScalar[] | undefined;
  #lines: LineMap | undefined;

  constructor(
    readonly path: FilePath,
    /** Below the source of the site. */
    readonly relativePath: string,
    readonly text: string,
    readonly role: SiteTextRole,
    /** Whether it is a layout or an include, which have Liquid without front matter. */
    private readonly isTemplate: boolean,
  ) {}

  get isMarkdown(): boolean {
    return this.role === 'page' && /\.(?:md|mkd|mkdn|mkdown|markdown)$/i.test(this.path);
  }

  get frontMatter(): FrontMatter {
    this.#frontMatter ??= readFrontMatter(this.text);
    return this.#frontMatter;
  }

  /** The tags and outputs that Jekyll runs. */
  get tokens(): readonly LiquidToken[] {
    if (!this.#tokens) {
      const isRun = this.role === 'page' && this.text.includes('{') && (this.isTemplate || this.hasFrontMatter);
      this.#tokens = isRun ? [...liquidTokens(this.text, this.bodyStart)].filter(({ isClosed }) => isClosed) : [];
    }
    return this.#tokens;
  }

  /** Keys and values: of data and configuration all of it, of a page those in its front matter. None where it cannot be read. */
  get scalars(): readonly PlacedScalar[] {
    this.#scalars ??= this.#readScalars();
    return this.#scalars;
  }

  get hasFrontMatter(): boolean {
    return this.role === 'page' && this.frontMatter.state !== 'absent';
  }

  get bodyStart(): number {
    return this.hasFrontMatter ? this.frontMatter.body.start : 0;
  }

  rangeOf(place: Span): TextRange {
    this.#lines ??= new LineMap(this.text);
    return this.#lines.rangeOf(place);
  }

  /** As the same file with another text. */
  with(text: string): SiteText {
    return new SiteText(this.path, this.relativePath, text, this.role, this.isTemplate);
  }

  #readScalars(): readonly PlacedScalar[] {
    const { parseScalars } = require('../frontMatter/parseYaml');
    if (this.role !== 'page') {
      return parseScalars(this.text) ?? [];
    }
    const { state, yaml } = this.frontMatter;
    const found = state === 'complete' ? (parseScalars(slice(this.text, yaml)) ?? []) : [];
    return found.map((scalar) => ({
      ...scalar,
      span: span(scalar.span.start + yaml.start, scalar.span.end + yaml.start),
      inner: span(scalar.inner.start + yaml.start, scalar.inner.end + yaml.start),
    }));
  }
}
