import { baseName } from '../foundation/filePath';
import { message } from '../foundation/message';
import type { Post } from '../posts/post';
import type { PostSummary } from '../posts/postSummary';
import { writeDate } from '../site/dates/writeDate';
import type { SiteKnowledge } from '../site/siteKnowledge';
import type { SiteView } from '../site/siteView';
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
  const others = (entry?.usedIn ?? []).filter(({ path }) => path !== post.path);
  const parts: HoverPart[] = [];
  if (entry?.listed?.description !== undefined) {
    parts.push(text(message('{0}', entry.listed.description)));
  }
  parts.push(others.length === 0 ? text(noOther(taxonomy)) : postsPart(others, site));
  const companions = companionsOf(value, taxonomy, others);
  if (companions.length > 0) {
    parts.push(text(message('Often together with {0}.', companions.join(', '))));
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
  const newest = others.toSorted((a, b) => (b.dateMs ?? 0) - (a.dateMs ?? 0) || (a.path < b.path ? -1 : 1));
  return {
    kind: 'posts',
    text:
      others.length === 1
        ? message('1 other post has it:')
        : message('{0} other posts have it, the newest:', others.length),
    posts: newest.slice(0, mostPosts).map(({ path, title, dateMs }) => ({
      path,
      title: title ?? baseName(path),
      day: dateMs === undefined ? undefined : writeDate('YYYY-MM-DD', dateMs, timeZone),
    })),
  };
}

function companionsOf(value: string, taxonomy: Taxonomy, posts: readonly PostSummary[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const post of posts) {
    for (const each of new Set(post[taxonomy])) {
      if (each !== value) {
        counts.set(each, (counts.get(each) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, times]) => times > 1)
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, mostCompanions)
    .map(([each]) => each);
}
