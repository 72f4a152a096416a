import { message } from '../../foundation/message';
import { quoteScalar } from '../../frontMatter/quoteScalar';
import { setFieldValue } from '../../frontMatter/setFieldValue';
import { hasTheme } from '../../site/hasTheme';
import type { SiteView } from '../../site/siteView';
import { nearMatches } from '../../vocabulary/nearMatches';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const layoutMissing: Rule = {
  id: 'layout-missing',
  summary: 'Without its layout Jekyll writes the article alone: no header, no style, no menu.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a `layout` that is not in `_layouts`, and offers those with nearly the same name. On a site with a theme, which brings',
      'layouts of its own, only a name is found that no other post has and that is nearly one of the site. `none` is no layout, and',
      'sites without a folder of layouts are left alone, and so are the layouts that GitHub Pages adds.',
    ].join('\n'),
    bad: '# _layouts has post.html and page.html\n---\nlayout: pots\n---\n',
    good: '---\nlayout: post\n---\n',
  },
  *check({ frontMatter, text }, site) {
    const { state, problem, fields } = frontMatter;
    const field = fields.findLast(({ key }) => key === 'layout');
    const name = typeof field?.value === 'string' ? field.value : '';
    const isJudged = site.isComplete && state === 'complete' && !problem && name !== '' && !noLayout.has(name);
    const near = field && isJudged ? meantBy(name, site) : undefined;
    if (!field || !near) {
      return;
    }
    const [meant] = near;
    const style = field.style === 'single' || field.style === 'double' ? field.style : 'plain';
    yield {
      span: field.valueSpan,
      message:
        meant === undefined
          ? message('There is no layout “{0}”.', name)
          : message('There is no layout “{0}”. Did you mean “{1}”?', name, meant),
      fixes: near.flatMap((other) =>
        fixesBy(
          message('Replace with “{0}”', other),
          setFieldValue(text, frontMatter, 'layout', quoteScalar(other, style, 'field')),
        ),
      ),
    };
  },
};

/** Jekyll's word for it, and those that writers take for it. */
const noLayout: ReadonlySet<string> = new Set(['none', 'nil', 'null', 'false']);

/** The layouts that may be meant by one that is not there; undefined where it is, or may be. */
function meantBy(name: string, site: SiteView): readonly string[] | undefined {
  const layouts = site.liquid?.layouts;
  if (!layouts || layouts.size === 0 || layouts.has(name)) {
    return undefined;
  }
  if (!hasTheme(site)) {
    return mayBeOfGitHub(name, site) ? undefined : nearMatches(name, layouts.keys());
  }
  const used = site.others.usualLayouts;
  const slips = used.includes(name)
    ? []
    : nearMatches(name, new Set([...layouts.keys(), ...used])).filter((other) => !isLonger(name, other));
  return slips.length > 0 ? slips : undefined;
}

/** GitHub Pages builds sites without a theme with one of its own. Until the site's files are known it may be such a site. */
function mayBeOfGitHub(name: string, { liquid }: SiteView): boolean {
  const files = liquid?.files;
  return (
    !files ||
    (['default', 'home', 'page', 'post'].includes(name) &&
      (!files.paths.has('Gemfile') || files.gems.includes('github-pages')))
  );
}

/** A theme may well have both `post` and `post-wide`. */
function isLonger(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
