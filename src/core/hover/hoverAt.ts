import { placeAt } from '../frontMatter/placeAt';
import type { Post } from '../posts/post';
import type { SiteKnowledge } from '../site/siteKnowledge';
import type { SiteView } from '../site/siteView';
import { touches } from '../text/span';
import { type Taxonomy, taxonomyOfField } from '../vocabulary/taxonomy';
import { writtenValues } from '../vocabulary/writtenValues';
import { describeField } from './describeField';
import { describeReading } from './describeReading';
import { describeTerm } from './describeTerm';
import type { Hover } from './hover';

/**
 * What the cursor is on in front matter, in a few sentences: on the name of a field what it is for, how the site uses
 * it and what Jekyll reads; on a category or tag its posts; on another value what Jekyll reads.
 */
export function hoverAt(post: Post, offset: number, site: SiteView, knowledge: SiteKnowledge): Hover | undefined {
  const place = placeAt(post.frontMatter, post.text, offset);
  if (place.kind !== 'key' && place.kind !== 'value') {
    return undefined;
  }
  const { field } = place;
  if (!field) {
    return undefined;
  }
  if (place.kind === 'key') {
    return { span: place.span, parts: [...describeField(post, field, site), ...describeReading(field, site)] };
  }
  const taxonomy = taxonomyOfField(field.key);
  const term = taxonomy && termAt(post, offset, taxonomy);
  if (taxonomy && term) {
    return { span: term.span, parts: describeTerm(term.value, taxonomy, post, site, knowledge) };
  }
  const parts = describeReading(field, site);
  return parts.length > 0 && touches(field.valueSpan, offset) ? { span: field.valueSpan, parts } : undefined;
}

function termAt(post: Post, offset: number, taxonomy: Taxonomy) {
  return writtenValues(post, taxonomy, () => false).find(({ span }) => span.start <= offset && offset <= span.end);
}
