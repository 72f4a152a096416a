import { message } from '../../foundation/message';
import { liquidOf } from '../../liquid/liquidStructure';
import { namedFile } from '../../liquid/namedFile';
import { findPost, postUrlName } from '../../liquid/postNames';
import { nearMatches } from '../../vocabulary/nearMatches';
import { replaceWith } from '../replaceWith';
import type { Rule } from '../rule';

export const postUrlMissing: Rule = {
  id: 'post-url-missing',
  summary: 'A link to a post that is not there stops the whole site from being built.',
  severity: 'error',
  documentation: {
    details: [
      'Finds `post_url` with a name that no post of the site has, and offers the post that was probably meant. Jekyll wants the',
      'file name without its ending, date and all; folders may stand in front. Links to drafts are left alone.',
    ].join('\n'),
    bad: '---\ntitle: More\n---\n[Before]({% post_url 2026-11-23-benchs %})\n',
    good: '---\ntitle: More\n---\n[Before]({% post_url 2026-11-23-benches %})\n',
  },
  *check(post, site) {
    const { liquid } = site;
    if (!liquid || !site.isComplete) {
      return;
    }
    for (const token of liquidOf(post, site)?.tokens ?? []) {
      const named = token.name === 'post_url' && token.isClosed ? namedFile(token) : undefined;
      if (!named || findPost(named.name, liquid.posts) || token.markup.includes('{')) {
        continue;
      }
      const bare = named.name.replace(/^["']|["']$|\.\w+["']?$/g, '');
      const names = liquid.posts.filter(({ isPost }) => isPost).map(({ relativePath }) => postUrlName(relativePath));
      const slug = withoutDate(bare);
      const sameSlug = names.filter((name) => withoutDate(name) === slug);
      const near = [
        ...new Set([...names.filter((name) => name === bare), ...sameSlug, ...nearMatches(bare, names)]),
      ].slice(0, 3);
      const [meant] = near;
      yield {
        span: named.span,
        message:
          meant === undefined
            ? message('There is no post “{0}”.', named.name)
            : message('There is no post “{0}”. Did you mean “{1}”?', named.name, meant),
        fixes: near.map((name) => replaceWith(named.span, name)),
      };
    }
  },
};

function withoutDate(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/^\d+-\d+-\d+-/, '');
}
