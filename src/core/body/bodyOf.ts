import { liquidOf } from '../liquid/liquidStructure';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import type { Body } from './body';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: '../rendering/kramdownRenderer'): typeof import('../rendering/kramdownRenderer');

const bodies = new WeakMap<Post, { readonly body: Body; readonly options: SiteView['config']['kramdown'] }>();

/** In UTF-16 code units; nobody reads longer ones, and a text that was made to hurt is not worth the time. */
const longestBody = 1_000_000;

/** The article of a post, read once for all rules; none while its front matter is not closed, for then it is not known where it begins. */
export function bodyOf(post: Post, site: SiteView): Body | undefined {
  const { text, bodyStart, frontMatter } = post;
  if (frontMatter.state === 'unterminated' || text.length - bodyStart > longestBody) {
    return undefined;
  }
  const options = site.config.kramdown;
  const known = bodies.get(post);
  if (known?.options === options) {
    return known.body;
  }
  const { kramdownRenderer } = require('../rendering/kramdownRenderer');
  const body = kramdownRenderer.readBody(text, bodyStart, options, liquidOf(post, site) !== undefined);
  bodies.set(post, { body, options });
  return body;
}
