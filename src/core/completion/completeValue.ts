import { type Message, message } from '../foundation/message';
import { fieldFacts } from '../frontMatter/fieldFacts';
import type { ValuePlace } from '../frontMatter/place';
import type { Post } from '../posts/post';
import { readingTimeOf } from '../posts/readingTime/readingTimeOf';
import { coverFields } from '../rendering/coverImage';
import type { SiteKnowledge } from '../site/siteKnowledge';
import type { SiteView } from '../site/siteView';
import type { VocabularyEntry } from '../vocabulary/vocabularyEntry';
import type { Completion } from './completion';
import { describeUse } from './describeUse';
import { completionOf, type OfferedValue } from './offeredValue';
import { authorValues } from './values/authorValues';
import { dateValues } from './values/dateValues';
import { layoutValues } from './values/layoutValues';
import { pictureValues } from './values/pictureValues';
import { languages, yesOrNo } from './values/plainValues';
import { firstParagraph } from './values/textValues';
import { asItIs, valueText } from './valueText';

/** What is worked out only when it is offered. */
export interface CompletionSource {
  readonly site: SiteView;
  readonly knowledge: SiteKnowledge;
  /** What posts like this one say in a field. */
  readonly valuesOf: (field: string) => readonly VocabularyEntry[];
  /** The text of the first paragraph, without Markdown. */
  readonly firstParagraph: () => string;
  /** Whether nobody has asked, but letters are typed. */
  readonly isTypingWord: boolean;
}

/** Values of a field other than categories and tags, as far as there are any to choose from. */
export function completeValue(post: Post, place: ValuePlace, source: CompletionSource): readonly Completion[] {
  const { values, isText } = offeredFor(post, place.field.key, source);
  const written = values.length > 0 ? valueText(post, place, source.site, isText ? undefined : asItIs) : undefined;
  return written ? values.flatMap((value) => completionOf(value, written) ?? []) : [];
}

interface Offered {
  readonly values: readonly OfferedValue[];
  /** Whether they are texts, which YAML may have to put in quotes; else numbers, dates and the like. */
  readonly isText: boolean;
}

function offeredFor(post: Post, field: string, { site, valuesOf, firstParagraph: first }: CompletionSource): Offered {
  const { takes, does } = fieldFacts.get(field) ?? {};
  const habit = site.habits.fields.get(field);
  const used = (): readonly OfferedValue[] => usedValues(valuesOf(field), site, post);
  const texts = (values: readonly OfferedValue[]): Offered => ({ values, isText: true });
  const others = (values: readonly OfferedValue[]): Offered => ({ values, isText: false });
  if (field === 'excerpt' || field === 'description') {
    return texts(firstParagraph(first()));
  }
  if (field === 'permalink') {
    return texts(presentAddress(post, site));
  }
  if (coverFields.includes(field)) {
    return texts(pictureValues(post, site));
  }
  switch (takes) {
    case 'date':
      return others(dateValues(post, field, site));
    case 'minutes':
      return others([{ value: String(minutesOf(post, site)), detail: message('as counted now') }]);
    case 'layout':
      return texts(layoutValues(site, used()));
    case 'author':
      return texts(authorValues(site, used()));
    case 'language':
      return texts(languages(used(), site.config.lang));
    case 'yes or no':
      return others(yesOrNo(does));
    default:
      return habit?.type === 'boolean' ? others(yesOrNo(does)) : texts(habit?.isOfFewValues ? used() : []);
  }
}

/** Those of other posts: what is being typed in this one is no value yet. */
function usedValues(entries: readonly VocabularyEntry[], site: SiteView, { path }: Post): readonly OfferedValue[] {
  return entries
    .filter(({ usedIn }) => usedIn.newestOf(2).some((post) => post.path !== path))
    .map((entry) => ({ value: entry.value, detail: describeUse(entry, site.timeZone) }));
}

function minutesOf(post: Post, { settings }: SiteView): number {
  return Math.max(1, readingTimeOf(post, settings).minutes);
}

function presentAddress(post: Post, site: SiteView): readonly OfferedValue[] {
  const url = site.publishing(post)?.url;
  const detail: Message = message('the address it has now');
  return url === undefined ? [] : [{ value: url, detail }];
}
