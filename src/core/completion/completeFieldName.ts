import { emptyFieldText } from '../actions/newFieldText';
import { type Message, message } from '../foundation/message';
import { fieldFacts } from '../frontMatter/fieldFacts';
import type { KeyPlace } from '../frontMatter/place';
import { quoteScalar } from '../frontMatter/quoteScalar';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import type { Requirement } from '../vocabulary/requiredFields';
import { isSuppliedField } from '../vocabulary/suppliedField';
import type { Completion } from './completion';

/**
 * Names of fields: first what the post should have and lacks, then what other posts of the site write, each in the
 * order in which the site writes them, then what Jekyll knows. What the post has already is left out.
 */
export function completeFieldName(post: Post, place: KeyPlace, site: SiteView): readonly Completion[] {
  const taken = new Set(post.frontMatter.fields.filter((field) => field !== place.field).map(({ key }) => key));
  const missing = site.requirements(post).filter((each) => !isSuppliedField(post, site, each));
  const names = new Set([...missing.map(({ field }) => field), ...site.habits.order, ...fieldFacts.keys()]);
  const completions: Completion[] = [];
  for (const name of names) {
    if (!taken.has(name)) {
      const requirement = missing.find(({ field }) => field === name);
      completions.push({
        label: name,
        kind: 'property',
        detail: detailOf(name, requirement, site),
        documentation: fieldFacts.get(name)?.does,
        ...newTextOf(post, place, site, name),
        filterText: name,
      });
    }
  }
  return completions;
}

/** The name alone where it has a colon already; else with what the site writes around a value, and the cursor in there. */
function newTextOf(
  post: Post,
  { span, field }: KeyPlace,
  site: SiteView,
  name: string,
): Pick<Completion, 'span' | 'newText' | 'cursorBack' | 'suggest'> {
  const key = quoteScalar(name, 'plain', 'field');
  if (field?.hasColon) {
    return { span, newText: key, cursorBack: 0 };
  }
  const { yamlText, cursor, suggest } = emptyFieldText(post, site, name);
  const before = `${key}:${/^[\r\n]/.test(yamlText) ? '' : ' '}`;
  return { span, newText: before + yamlText, cursorBack: yamlText.length - cursor, suggest };
}

function detailOf(name: string, missing: Requirement | undefined, { habits }: SiteView): Message | undefined {
  const posts = habits.fields.get(name)?.posts ?? 0;
  if (missing) {
    return missing.why === 'habit'
      ? message('missing, in {0} of {1} posts', missing.posts, missing.of)
      : message('missing');
  }
  return posts === 0 ? undefined : posts === 1 ? message('in 1 post') : message('in {0} posts', posts);
}
