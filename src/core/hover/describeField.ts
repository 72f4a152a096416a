import { type Message, message } from '../foundation/message';
import { fieldFacts } from '../frontMatter/fieldFacts';
import type { Field } from '../frontMatter/frontMatter';
import type { Post } from '../posts/post';
import { displayText } from '../rendering/displayText';
import type { SiteView } from '../site/siteView';
import type { HoverPart } from './hover';

/** What a field is for, in how many posts of the site it stands, and what comes in its place where it is left out. */
export function describeField(post: Post, { key }: Field, site: SiteView): readonly HoverPart[] {
  const does = fieldFacts.get(key)?.does;
  return [...(does ? [text(does)] : []), ...useOf(key, site), ...defaultOf(post, key, site)];
}

function useOf(key: string, { habits }: SiteView): readonly HoverPart[] {
  const posts = habits.fields.get(key)?.posts ?? 0;
  if (habits.posts === 0) {
    return [];
  }
  return [
    text(
      posts === 0
        ? message('No other post of this site has it.')
        : message('It stands in {0} of {1} posts of this site.', posts, habits.posts),
    ),
  ];
}

function defaultOf(post: Post, key: string, site: SiteView): readonly HoverPart[] {
  const supplied = displayText(site.defaultFor(post, key));
  return supplied === undefined
    ? []
    : [text(message('Without it, “{0}” holds, from the site’s configuration.', supplied))];
}

export function text(said: Message): HoverPart {
  return { kind: 'text', text: said };
}
