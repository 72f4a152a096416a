import { lazyDrop } from './drops/lazyDrop';
import type { LiquidDrop, LiquidValue } from './liquidValue';

export interface JekyllVariables {
  readonly site: LiquidDrop;
  readonly page: LiquidDrop;
  /** The name of the site's theme; undefined without one. */
  readonly theme: string | undefined;
}

/** The version whose output is shown. */
const version = '4.3.1';

/** What stands at the top of every template. A layout has `content` and `layout` besides. */
export function jekyllVariables({ site, page, theme }: JekyllVariables): Readonly<Record<string, LiquidValue>> {
  return {
    site,
    page,
    jekyll: lazyDrop({ version: () => version, environment: () => 'development' }),
    theme: theme === undefined ? undefined : lazyDrop({ root: () => '', version: () => undefined }),
    paginator: null,
    highlighter_prefix: '',
    highlighter_suffix: '',
  };
}
