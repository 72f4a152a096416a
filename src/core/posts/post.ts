import type { FilePath } from '../foundation/filePath';
import { endOfFields } from '../frontMatter/endOfFields';
import type { FrontMatter } from '../frontMatter/frontMatter';
import { readFrontMatter } from '../frontMatter/readFrontMatter';
import { nextLineStart } from '../frontMatter/yamlLine';
import type { PostKind } from '../site/postKind';
import { LineMap } from '../text/lineMap';

/** A Markdown file as the features look at it: its text at one version, read once. */
export class Post {
  #frontMatter: FrontMatter | undefined;
  #lines: LineMap | undefined;

  constructor(
    readonly path: FilePath,
    readonly text: string,
    readonly kind: PostKind,
  ) {}

  /** The same file with another text. */
  with(text: string): Post {
    return new Post(this.path, text, this.kind);
  }

  get frontMatter(): FrontMatter {
    this.#frontMatter ??= readFrontMatter(this.text);
    return this.#frontMatter;
  }

  get lines(): LineMap {
    this.#lines ??= new LineMap(this.text);
    return this.#lines;
  }

  /** The article, also while the line that closes the front matter is missing: it was meant to begin behind the fields. */
  get body(): string {
    return this.text.slice(this.bodyStart);
  }

  get bodyStart(): number {
    const { state, body, bom } = this.frontMatter;
    if (state !== 'unterminated') {
      return body.start;
    }
    const end = endOfFields(this.frontMatter, this.text);
    return end === undefined ? bom.end : nextLineStart(this.text, end, this.text.length);
  }

  /** The line break that the file uses. */
  get lineBreak(): '\n' | '\r\n' {
    return this.text.includes('\r\n') ? '\r\n' : '\n';
  }
}
