import type { FilePath } from '../foundation/filePath';
import type { FrontMatter } from '../frontMatter/frontMatter';
import { readFrontMatter } from '../frontMatter/readFrontMatter';
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

  get frontMatter(): FrontMatter {
    this.#frontMatter ??= readFrontMatter(this.text);
    return this.#frontMatter;
  }

  get lines(): LineMap {
    this.#lines ??= new LineMap(this.text);
    return this.#lines;
  }

  get body(): string {
    return this.text.slice(this.frontMatter.body.start);
  }

  /** The line break that the file uses. */
  get lineBreak(): '\n' | '\r\n' {
    return this.text.includes('\r\n') ? '\r\n' : '\n';
  }
}
