import { mendLookalikes } from '../../actions/mendLookalikes';
import { mendYaml } from '../../actions/mendYaml';
import { meantEnd } from '../../frontMatter/meantEnd';
import type { Rule } from '../rule';

export const yamlUnreadable: Rule = {
  id: 'yaml-unreadable',
  summary: 'When Jekyll cannot read the front matter, the post loses its title, date, categories and tags at once.',
  severity: 'error',
  documentation: {
    details: [
      'Finds front matter that Jekyll cannot read, at the place where the mistake is, and names the cause: a colon',
      'in a title, a tab used for indentation, a line in the wrong column, a quote or bracket that is never closed or closed',
      'once too often, a value that begins with a character that YAML keeps for itself, a `#` that turns the rest of a list into a',
      'comment, a sign in full width where YAML needs the one in half width (`：`, `”`, `］`, `＃`, the ideographic space, the',
      'no-break space), a colon without a space after it, an invisible control character.',
      '',
      'Where a small change mends it the fix makes that change: it puts the value in quotes, closes the quote or bracket,',
      'writes the sign that was meant, takes a bracket away, or puts the line in the column of the others. Everything that',
      'Jekyll accepts is left alone, also what other YAML readers refuse.',
    ].join('\n'),
    bad: '---\ntitle: Bread: a beginning\ntags:　[パン、"粉”]\n---\n',
    good: '---\ntitle: "Bread: a beginning"\ntags: [パン, "粉"]\n---\n',
  },
  *check(post) {
    const { problem, state } = post.frontMatter;
    if (state === 'complete' && problem && !meantEnd(post.text, post.frontMatter)) {
      const lookalikes = mendLookalikes(post, problem);
      yield lookalikes
        ? { span: lookalikes.span, message: lookalikes.message, fixes: [lookalikes.fix] }
        : { span: problem.span, message: problem.message, fixes: mendYaml(post, problem) };
    }
  },
};
