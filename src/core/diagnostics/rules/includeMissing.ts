import { type Message, message } from '../../foundation/message';
import { liquidOf } from '../../liquid/liquidStructure';
import { type NamedFile, namedFile } from '../../liquid/namedFile';
import type { Post } from '../../posts/post';
import { hasTheme } from '../../site/hasTheme';
import type { SiteView } from '../../site/siteView';
import { nearMatches } from '../../vocabulary/nearMatches';
import { replaceWith } from '../replaceWith';
import type { Finding, Rule } from '../rule';

export const includeMissing: Rule = {
  id: 'include-missing',
  summary: 'An include that is not there stops the whole site from being built.',
  severity: 'error',
  documentation: {
    details: [
      'Finds `include` and `include_relative` that name a file which the site does not have, and offers the file that was',
      'probably meant. Names with variables in them are left alone, and so are the includes of a theme that is not part of',
      'the site.',
    ].join('\n'),
    bad: '---\ntitle: A picture\n---\n{% include figre.html src="/a.png" %}\n',
    good: '---\ntitle: A picture\n---\n{% include figure.html src="/a.png" %}\n',
  },
  *check(post, site) {
    const { liquid } = site;
    for (const token of (liquid && liquidOf(post, site)?.tokens) ?? []) {
      const file = token.kind === 'tag' && token.isClosed ? namedFile(token) : undefined;
      if (!file) {
        continue;
      }
      if (token.name === 'include' || token.name === 'include_cached') {
        yield* missing(file, includesOf(site));
      } else if (token.name === 'include_relative') {
        yield* missing(file, besides(post, site));
      }
    }
  },
};

/** What there is, and whether that is all there can be. */
interface Choice {
  readonly names: readonly string[];
  readonly areAll: boolean;
  readonly reason: (name: string) => Message;
}

function includesOf(site: SiteView): Choice | undefined {
  const includes = site.liquid?.sources?.includes;
  return (
    includes && {
      names: [...includes.keys()],
      areAll: !hasTheme(site),
      reason: (name) => message('There is no include “{0}”.', name),
    }
  );
}

function besides(post: Post, { liquid }: SiteView): Choice | undefined {
  const own = liquid?.relativePath(post.path);
  const files = liquid?.files;
  if (own === undefined || !files) {
    return undefined;
  }
  const folder = own.slice(0, own.lastIndexOf('/') + 1);
  return {
    names: [...files.paths].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)),
    areAll: files.areAll,
    reason: (name) => message('There is no file “{0}” beside this post.', name),
  };
}

function* missing({ name, span }: NamedFile, choice: Choice | undefined): Iterable<Finding> {
  const plain = name.replace(/^\/+/, '');
  if (!choice?.areAll || choice.names.includes(plain)) {
    return;
  }
  const bare = plain.replace(/^["']|["']$|^\.\//g, '');
  const last = bare.slice(bare.lastIndexOf('/') + 1);
  const near = choice.names.includes(bare)
    ? [bare]
    : [
        ...new Set([
          ...choice.names.filter((each) => each.endsWith(`/${last}`) || each === `${bare}.html`),
          ...nearMatches(bare, choice.names),
        ]),
      ].slice(0, 3);
  const [meant] = near;
  yield {
    span,
    message: meant === undefined ? choice.reason(name) : message('There is no “{0}”. Did you mean “{1}”?', name, meant),
    fixes: near.map((each) => replaceWith(span, each)),
  };
}
