import type { FilePath } from '../../foundation/filePath';
import type { YamlMap } from '../../frontMatter/yamlValue';

/** What a site holds besides its posts, at one moment: an immutable snapshot. Names use slashes. */
export interface SiteSources {
  /** Grows with every change; never reused. */
  readonly version: number;
  /** Templates for `include`, by their path below `_includes`: `figure.html`, `blog/card.html`. */
  readonly includes: ReadonlyMap<string, SourceFile>;
  /** By their path below `_layouts` without the ending, as posts name them. */
  readonly layouts: ReadonlyMap<string, SourceFile>;
  /** `site.data`: a map for each folder, a value for each file. */
  readonly data: YamlMap;
  /** The front matter of other posts and documents, by path; undefined until a template asks for more than the index keeps. */
  readonly documents: ReadonlyMap<FilePath, YamlMap> | undefined;
  /** What `include_relative` may take of the posts' own folders, by path relative to the site's source. */
  readonly besidePosts: ReadonlyMap<string, SourceFile>;
}

export interface SourceFile {
  readonly path: FilePath;
  readonly text: string;
}

/** Of a post by itself, and of a site whose files are not read. */
export const noSources: SiteSources = {
  version: 0,
  includes: new Map(),
  layouts: new Map(),
  data: new Map(),
  documents: undefined,
  besidePosts: new Map(),
};
