import { message } from '../../foundation/message';
import { itemsOf } from '../../frontMatter/fieldItems';
import { replaceListItem } from '../../frontMatter/replaceListItem';
import { rubyText } from '../../site/dates/rubyText';
import { nearMatches } from '../../vocabulary/nearMatches';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const authorUnknown: Rule = {
  id: 'author-unknown',
  summary: 'Of an author whom the site does not list, the page shows no name, picture or link.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds an `author` who is not in `_data/authors.yml`, neither by key nor by name. Only sites are judged whose posts keep to that',
      'list: nine of ten that name somebody name one of it.',
      '',
      'The fixes write an author with nearly the same name.',
    ].join('\n'),
    bad: '# _data/authors.yml has mina and tom\n---\nauthor: minna\n---\n',
    good: '---\nauthor: mina\n---\n',
  },
  *check({ frontMatter, text }, site) {
    const { state, problem, fields } = frontMatter;
    const field = fields.findLast(({ key }) => key === 'author' || key === 'authors');
    const items = field && itemsOf(text, field);
    const known =
      items && site.isComplete && state === 'complete' && problem === undefined ? site.knownAuthors : undefined;
    for (const { value, span } of known ? (items?.items ?? []) : []) {
      const author = rubyText(value);
      if (!field || !known || typeof value !== 'string' || author === '' || known.has(author)) {
        continue;
      }
      const near = nearMatches(author, known);
      const [meant] = near;
      yield {
        span,
        message:
          meant === undefined
            ? message('The site lists no author “{0}”.', author)
            : message('The site lists no author “{0}”. Did you mean “{1}”?', author, meant),
        fixes: near.flatMap((name) =>
          fixesBy(message('Replace with “{0}”', name), replaceListItem(text, frontMatter, field.key, author, name)),
        ),
      };
    }
  },
};
