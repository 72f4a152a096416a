import { message } from '../../foundation/message';
import { writtenValues } from '../../vocabulary/writtenValues';
import type { Rule } from '../rule';

export const categoriesMany: Rule = {
  id: 'categories-many',
  summary: 'A post in far more categories than the others is nowhere at home, and its address may hold them all.',
  severity: 'information',
  documentation: {
    details: [
      'Finds a post with at least two categories more, and twice as many, as all but one in twenty posts of the site have. With fewer than 20',
      'posts that have categories nothing is found.',
    ].join('\n'),
    bad: '# where posts have one category\n---\ncategories: [Recipes, Techniques, Tools, News]\n---\n',
    good: '---\ncategories: [Techniques]\n---\n',
  },
  *check(post, site) {
    const { state, problem, fields } = post.frontMatter;
    if (!site.isComplete || state !== 'complete' || problem || post.kind === 'document') {
      return;
    }
    const values = writtenValues(post, 'categories', () => false);
    const count = new Set(values.map(({ value }) => value)).size;
    const usual = count < 3 ? undefined : site.others.usualNumber('categories');
    const field = fields.findLast(({ key }) => key === 'categories' || key === 'category');
    if (field && usual !== undefined && count >= usual + 2 && count >= usual * 2) {
      yield {
        span: field.valueSpan,
        message:
          usual === 1
            ? message('This post has {0} categories; nearly all posts of the site have one.', count)
            : message('This post has {0} categories; nearly all posts of the site have at most {1}.', count, usual),
        fixes: [],
      };
    }
  },
};
