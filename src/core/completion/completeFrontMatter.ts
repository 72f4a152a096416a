import { placeAt } from '../frontMatter/placeAt';
import type { Post } from '../posts/post';
import { taxonomyOfField } from '../vocabulary/taxonomy';
import { completeFieldName } from './completeFieldName';
import { completeTaxonomy } from './completeTaxonomy';
import { type CompletionSource, completeValue } from './completeValue';
import type { Completion } from './completion';

/** What can stand at the cursor in front matter: names of fields, and values of the field it is in. */
export function completeFrontMatter(post: Post, offset: number, source: CompletionSource): readonly Completion[] {
  const place = placeAt(post.frontMatter, post.text, offset);
  switch (place.kind) {
    case 'key':
      return completeFieldName(post, place, source.site);
    case 'value':
      if (source.isTypingWord) {
        return [];
      }
      return taxonomyOfField(place.field.key) === undefined
        ? completeValue(post, place, source)
        : completeTaxonomy(post, offset, source.site, source.knowledge);
    default:
      return [];
  }
}
