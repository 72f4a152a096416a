import { bodyOf } from '../../body/bodyOf';
import { type Message, message } from '../../foundation/message';
import type { Post } from '../../posts/post';
import { isBuilt } from '../../site/builtFiles';
import { type LinkTarget, linkTarget } from '../../site/linkTarget';
import { templateOfStyle } from '../../site/permalink/permalinkStyle';
import type { SiteView } from '../../site/siteView';
import type { Span } from '../../text/span';
import { isSiteFile, nearFiles } from '../nearFiles';
import { replaceWith } from '../replaceWith';
import type { Finding, Rule } from '../rule';

export const linkBroken: Rule = {
  id: 'link-broken',
  summary: 'Readers who follow the link see an error, and where the picture should be they see nothing.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds links without an address; links and pictures that lead to files such as `/assets/rye.jpg` which the site does not have;',
      'links to posts at addresses where no post is published; addresses that lack the `baseurl` of the site; and names of hosts',
      'without `https://`, which lead to a file of the site. Addresses are those of the built site. What only a plugin or a theme may',
      'make, such as `/feed.xml` or the pages of tags, is left alone, and so is everything with Liquid in it. But for empty links',
      'nothing is found before all files of the site are known, and in posts that belong to no site.',
      '',
      'The fix writes the address that was probably meant.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n---\n\n![Rye](/assets/ryr.jpg) and [more]()\n',
    good: '---\ntitle: Bread\n---\n\n![Rye](/assets/rye.jpg) and [more](/2026/11/24/more/)\n',
  },
  *check(post, site) {
    const body = bodyOf(post, site);
    if (!body) {
      return;
    }
    let around: Around | undefined | 'nothing' = 'nothing';
    for (const { href, hrefSpan, span, isHtml, isImage } of [
      ...body.links.map((link) => ({ ...link, isImage: false })),
      ...body.images.map(({ src, srcSpan, ...image }) => ({ ...image, href: src, hrefSpan: srcSpan, isImage: true })),
    ]) {
      if (href.trim() === '') {
        if (!isHtml) {
          yield {
            span,
            message: isImage ? message('This picture has no address.') : message('This link has no address.'),
            fixes: [],
          };
        }
        continue;
      }
      if (leadsElsewhere.test(href)) {
        continue;
      }
      around = around === 'nothing' ? aroundOf(post, site) : around;
      const target = around && linkTarget(href, around.url, site.config.baseurl);
      if (around && target) {
        yield* broken(target, { href, span: hrefSpan ?? span, isWritten: hrefSpan !== undefined }, around, site);
      }
    }
  },
};

/** To other hosts, or on the page itself: nothing of the site has to be known for these. */
const leadsElsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/** What has to be known before anything can be called broken. */
interface Around {
  readonly url: string;
  readonly paths: ReadonlySet<string>;
  readonly outputs: NonNullable<SiteView['outputs']>;
}

function aroundOf(post: Post, site: SiteView): Around | undefined {
  const files = site.isComplete ? site.liquid?.files : undefined;
  const { outputs } = site;
  const url = files?.areAll && outputs ? site.publishing(post)?.url : undefined;
  return files && outputs && url !== undefined ? { url, paths: files.paths, outputs } : undefined;
}

interface Written {
  readonly href: string;
  readonly span: Span;
  /** Whether the address itself stands at that place. */
  readonly isWritten: boolean;
}

function* broken(
  target: LinkTarget,
  { href, span, isWritten }: Written,
  around: Around,
  site: SiteView,
): Iterable<Finding> {
  const { baseurl } = site.config;
  const found = (reason: Message, ...addresses: readonly string[]): Finding => ({
    span,
    message: reason,
    fixes: isWritten ? addresses.map((address) => replaceWith(span, address)) : [],
  });
  if (isBuilt(target.path, around)) {
    if (target.lacksBase && target.path !== '') {
      yield {
        ...found(message('The site lies below {0}, and this address leads past it.', baseurl), baseurl + href),
        severity: 'information',
      };
    }
    return;
  }
  if (!target.isAbsolute && looksLikeHost.test(href)) {
    yield found(message('This leads to a file of the site. Write https:// in front of a host.'), `https://${href}`);
    return;
  }
  const near = isSiteFile(target.path) ? nearFiles(target.path, around.paths, site) : nearPosts(target, around, site);
  if (near) {
    const [meant] = near;
    const addresses = near.map((path) => `${baseurl}/${path}${target.rest}`);
    yield meant === undefined
      ? found(message('Nothing of the site is at {0}.', `/${target.path}`))
      : found(
          message('Nothing of the site is at {0}. Did you mean {1}?', `/${target.path}`, `/${meant}`),
          ...addresses,
        );
  }
}

const looksLikeHost = /^(?:www\.[\w-]+\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|jp|io|dev)(?:\/|$))/i;
/**
 * The same name under another day. Only in sites that write the day into the addresses of posts can it be told that an
 * address is that of a post; a page may give itself any. Old addresses may be kept by redirects.
 */
function nearPosts({ path }: LinkTarget, { outputs }: Around, site: SiteView): readonly string[] | undefined {
  const keepsOld = site.habits.fields.has('redirect_from') || site.config.plugins.includes('jekyll-redirect-from');
  const hasDays = /:year.*:month.*:day/.test(templateOfStyle(site.config.permalink));
  return keepsOld || !hasDays || !isDated.test(path)
    ? undefined
    : outputs
        .named(nameOf(path))
        .flatMap(({ url }) => url?.slice(1) ?? [])
        .slice(0, 3);
}

/** With year, month and day, as Jekyll's own style has them. */
const isDated = /(?:^|\/)\d{4}\/\d{1,2}\/\d{1,2}\/[^/]+\/?$/;

/** The last part of an address, without what is written or left out at its end. */
function nameOf(path: string): string {
  const bare = path.replace(/\/$/, '').replace(/\.html$/, '');
  return bare.slice(bare.lastIndexOf('/') + 1);
}
