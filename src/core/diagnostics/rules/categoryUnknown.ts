import { type Message, message } from '../../foundation/message';
import type { AllowedCategories } from '../../vocabulary/allowedCategories';
import { isSameButForm, nearMatches } from '../../vocabulary/nearMatches';
import { type WrittenValue, writtenValues } from '../../vocabulary/writtenValues';
import type { Fix, Rule } from '../rule';

export const categoryUnknown: Rule = {
  id: 'category-unknown',
  summary:
    'A category that the site does not list gets no page and no place in its menu, so readers do not find the post.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a category that is not in the list of categories in `_config.yml`, such as `content_categories`, and says',
      'where that list stands. Only sites that keep to their list are judged: at least 90 % of the posts have no category',
      'but those listed, or the setting `postwright.categoryList` names the list. With fewer than ten posts its key has to',
      'speak of categories, and the finding is information. What the setting `postwright.categories` holds is allowed too.',
      'Documents of other collections are left alone.',
      '',
      'The fixes put a listed category in its place: up to three that are written nearly alike, looking past case, full',
      'and half width, hiragana and katakana, hyphens and slips of the hand.',
      '',
      'A text such as `categories: Field notes` is two categories to Jekyll, which splits it at the blank. Where the whole',
      'is a listed category, the fix writes it as a list.',
    ].join('\n'),
    bad: '# _config.yml: content_categories: [Recipes, Techniques]\n---\ncategories: [Recipe]\n---\n',
    good: '---\ncategories: [Recipes]\n---\n',
  },
  *check(post, { allowedCategories: allowed, isComplete }) {
    const { state, problem } = post.frontMatter;
    if (!allowed || !isComplete || state !== 'complete' || problem || post.kind === 'document') {
      return;
    }
    for (const written of writtenValues(post, 'categories', (text) => allowed.names.has(text))) {
      if (!written.isSplit && allowed.names.has(written.value)) {
        continue;
      }
      const meant = written.isSplit ? [written.value] : nearMatches(written.value, allowed.names);
      yield {
        span: written.span,
        severity: allowed.isKept ? 'warning' : 'information',
        message: reason(written, allowed, meant[0]),
        fixes: meant.flatMap((value) => replacement(written, value)),
      };
    }
  },
};

function reason({ value, isSplit }: WrittenValue, { key, listed }: AllowedCategories, meant?: string): Message {
  if (isSplit) {
    return message('Jekyll splits “{0}” at its blanks into several categories. Write it as a list.', value);
  }
  return meant === undefined
    ? message('“{0}” is not among the {1} categories that _config.yml lists under {2}.', value, listed, key)
    : message(
        '“{0}” is not among the {1} categories that _config.yml lists under {2}. Did you mean “{3}”?',
        value,
        listed,
        key,
        meant,
      );
}

function replacement(written: WrittenValue, value: string): readonly Fix[] {
  const edit = written.replace(value);
  if (!edit) {
    return [];
  }
  const title = written.isSplit ? message('Write “{0}” as a list', value) : message('Replace with “{0}”', value);
  return [{ title, edits: [edit], isSure: written.isSplit || isSameButForm(written.value, value) }];
}
