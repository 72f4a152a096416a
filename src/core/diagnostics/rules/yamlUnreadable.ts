import { mendYaml } from '../../actions/mendYaml';
import type { Rule } from '../rule';

export const yamlUnreadable: Rule = {
  id: 'yaml-unreadable',
  summary: 'When Jekyll cannot read the front matter, the post loses its title, date, categories and tags at once.',
  severity: 'error',
  documentation: {
    details: [
      'Finds front matter that Jekyll cannot read, at the place where the mistake is, and names the cause: a colon',
      'in a title, a tab used for indentation, a quote or bracket that is never closed or closed once too often, a value',
      'that begins with a character that YAML keeps for itself, a colon in full width or without a space after it, an',
      'invisible control character.',
      '',
      'Where one small change mends it the fix makes that change: it puts the value in quotes, writes the colon and its',
      'space, takes a bracket away, or puts spaces in the place of tabs. Everything that Jekyll accepts is left alone,',
      'also what other YAML readers refuse.',
    ].join('\n'),
    bad: '---\ntitle: Bread: a beginning\n---\n',
    good: '---\ntitle: "Bread: a beginning"\n---\n',
  },
  *check(post) {
    const { problem, state } = post.frontMatter;
    if (state === 'complete' && problem) {
      yield { span: problem.span, message: problem.message, fixes: mendYaml(post, problem) };
    }
  },
};
