import { baseName } from '../foundation/filePath';
import { message } from '../foundation/message';
import type { Post } from '../posts/post';
import type { PostSummary } from '../posts/postSummary';
import { writeDate } from '../site/dates/writeDate';
import type { SiteKnowledge } from '../site/siteKnowledge';
import type { SiteView } from '../site/siteView';
import { companions } from '../vocabulary/companions';
import { isSameButForm } from '../vocabulary/nearMatches';
import type { Taxonomy } from '../vocabulary/taxonomy';
import { text } from './describeField';
import type { HoverPart } from './hover';

/** How many posts are named; a hover is read in passing. */
const mostPosts = 5;
const mostCompanions = 5;

/** A category or tag: who else has it, what goes with it, and what is written almost like it. */
export function describeTerm(
  value: string,
  taxonomy: Taxonomy,
  post: Post,
  site: SiteView,
  knowledge: SiteKnowledge,
): readonly HoverPart[] {
  const vocabulary = knowledge.vocabulary(taxonomy);
  const entry = vocabulary.find((each) => each.value === value);
  const uses = knowledge.usesOf(taxonomy, value);
  const others = (uses?.newestOf(uses.length) ?? []).filter(({ path }) => path !== post.path);
  const parts: HoverPart[] = [];
  if (entry?.listed?.description !== undefined) {
    parts.push({ kind: 'ownWords', text: entry.listed.description });
  }
  parts.push(others.length === 0 ? text(noOther(taxonomy)) : postsPart(others, site));
  const beside = uses ? mostFrequent(companions([uses], taxonomy), value) : [];
  if (beside.length > 0) {
    parts.push(text(message('Often together with {0}.', beside.join(', '))));
  }
  for (const similar of vocabulary) {
    if (similar.value !== value && similar.usedIn.length > 0 && isSameButForm(similar.value, value)) {
      const posts = similar.usedIn.length;
      parts.push(
        text(
          posts === 1
            ? message('Written almost like “{0}”, which 1 post has.', similar.value)
            : message('Written almost like “{0}”, which {1} posts have.', similar.value, posts),
        ),
      );
    }
  }
  return parts;
}

function noOther(taxonomy: Taxonomy) {
  return taxonomy === 'tags' ? message('No other post has this tag.') : message('No other post has this category.');
}

function postsPart(others: readonly PostSummary[], { timeZone }: SiteView): HoverPart {
  return {
    kind: 'posts',
    text:
      others.length === 1
        ? message('1 other post has it:')
        : message('{0} other posts have it, the newest:', others.length),
    posts: others
      .slice(-mostPosts)
      .reverse()
      .map(({ path, title, dateMs }) => ({
        path,
        title: title ?? baseName(path),
        day: dateMs === undefined ? undefined : writeDate('YYYY-MM-DD', dateMs, timeZone),
      })),
  };
}

function mostFrequent(counts: ReadonlyMap<string, number>, except: string): readonly string[] {
  return [...counts]
    .filter(([value, posts]) => posts > 1 && value !== except)
    .sort(([a, postsA], [b, postsB]) => postsB - postsA || (a < b ? -1 : 1))
    .slice(0, mostCompanions)
    .map(([value]) => value);
}
