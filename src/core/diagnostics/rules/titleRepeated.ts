import type { Body } from '../../body/body';
import { bodyOf } from '../../body/bodyOf';
import { lettersOf, visible } from '../../body/prose';
import { message } from '../../foundation/message';
import { showsTitle } from '../../site/sources/showsTitle';
import type { Rule } from '../rule';
import { withoutBlock } from '../withoutBlock';

export const titleRepeated: Rule = {
  id: 'title-repeated',
  summary: 'The page shows the title already: readers see it twice, and search engines two main headings.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a heading with `#` that says the same as `title`, and an article that begins with its title in any other form, as a',
      'smaller heading or a paragraph. Signs and the width of letters make no difference. It is a warning for a heading with `#`',
      'where the layout shows the title, information where that is not known, and nothing where the layout does not show it.',
      '',
      'The fix takes it out of the article.',
    ].join('\n'),
    bad: '---\ntitle: A year of bread\n---\n\n# A year of bread\n\nFlour, water, salt.\n',
    good: '---\ntitle: A year of bread\n---\n\nFlour, water, salt.\n',
  },
  *check(post, site) {
    const { value } = post.frontMatter.fields.findLast(({ key }) => key === 'title') ?? {};
    const title = typeof value === 'string' ? lettersOf(value) : '';
    const body = title === '' ? undefined : bodyOf(post, site);
    const found = body && repetition(title, body);
    const isShown = found && showsTitle(post, site);
    if (found && isShown !== false) {
      yield {
        span: found.span,
        severity: found.isMain && isShown ? 'warning' : 'information',
        message: message('This repeats the title of the post.'),
        fixes: [{ title: message('Remove the repeated title'), edits: [withoutBlock(post, found.span)] }],
      };
    }
  },
};

function repetition(title: string, { headings, paragraphs, first }: Body) {
  const main = headings.find((heading) => heading.level === 1 && lettersOf(heading.title) === title);
  if (main) {
    return { span: main.span, isMain: true };
  }
  const heading = headings.find(({ span }) => span.start === first?.start);
  const paragraph = paragraphs.find(({ span, within }) => span.start === first?.start && within === 'none');
  const text = heading?.title ?? visible(paragraph?.prose ?? '');
  return first && text.length < longestTitle && lettersOf(text) === title ? { span: first, isMain: false } : undefined;
}

/** In UTF-16 code units; what is longer is no title. */
const longestTitle = 500;
