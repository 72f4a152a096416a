import type { YamlValue } from '../../src/core/frontMatter/yamlValue';
import type { LiquidSite, SiteFiles } from '../../src/core/liquid/liquidSite';
import type { SiteSources } from '../../src/core/site/sources/siteSources';

/** A site with these files in `_includes`, these posts by path and title, and these other files. */
export function liquidSite(given: {
  readonly includes?: Readonly<Record<string, string>>;
  readonly posts?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly data?: ReadonlyMap<YamlValue, YamlValue>;
  readonly names?: Partial<SiteFiles>;
}): LiquidSite {
  const includes = Object.entries(given.includes ?? {});
  const posts = Object.entries(given.posts ?? {});
  const sources: SiteSources = {
    layouts: new Map(),
    besidePosts: new Map(),
    documents: undefined,
    version: 1,
    includes: new Map(includes.map(([name, text]) => [name, { path: `/blog/_includes/${name}`, text }])),
    data: given.data ?? new Map(),
  };
  return {
    sources,
    templates: sources,
    layouts: sources.layouts,
    slugified: [],
    files: {
      paths: new Set([...posts.map(([path]) => path), ...(given.files ?? [])]),
      pictures: new Set(given.files ?? []),
      areAll: true,
      defined: new Set(),
      gems: [],
      textlintRules: new Set(),
      uses: new Map(),
      ...given.names,
    },
    posts: posts.map(([relativePath, title], index) => ({ relativePath, title, dateMs: index, isPost: true })),
    relativePath: (path) => path.replace('/blog/', ''),
  };
}
