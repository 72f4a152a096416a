import { message } from '../../foundation/message';
import { nearMatches } from '../../vocabulary/nearMatches';
import { directives, disablingComments, type Named } from '../disabling/disablingComment';
import { replaceWith } from '../replaceWith';
import type { Finding, Rule } from '../rule';

/** Looks at comments that silence rules; `ids` are those of all rules, this one among them. */
export const ruleUnknown = (ids: () => readonly string[]): Rule => ({
  id: 'rule-unknown',
  summary: 'A comment that names a rule which does not exist silences nothing.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a comment that was meant to silence a rule and does not, because there is no such rule, or no such word behind',
      '`postwright-`. These are the words:',
      '',
      '| comment | silences |',
      '|---|---|',
      '| `<!-- postwright-disable-next-line rule-id -->` | the next line that is not empty |',
      '| `<!-- postwright-disable-line rule-id -->` | the line it stands in |',
      '| `<!-- postwright-disable rule-id -->` … `<!-- postwright-enable rule-id -->` | all between them; without an end the rest of the post |',
      '| `<!-- postwright-disable-file rule-id -->` | the whole post |',
      '',
      'In front matter they are comments of YAML, `# postwright-disable-next-line rule-id`; there the next line is the next',
      'field with all that belongs to it. Several rules may be named, with blanks or commas between them, and after a colon',
      'the reason; without a name all rules are meant. A comment in code is code and silences nothing.',
      '',
      'The fix puts the name in its place that was probably meant.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n---\n\n<!-- postwright-disable-next-line paragraf-long -->\nFlour …\n',
    good: '---\ntitle: Bread\n---\n\n<!-- postwright-disable-next-line paragraph-long -->\nFlour …\n',
  },
  *check(post, site) {
    for (const { directive, word, rules } of disablingComments(post, site)) {
      if (!directive) {
        yield unknown(
          word,
          directives.map((each) => `postwright-${each}`),
        );
      }
      for (const rule of rules) {
        if (!ids().includes(rule.name)) {
          yield unknown(rule, ids());
        }
      }
    }
  },
});

function unknown({ name, span }: Named, known: readonly string[]): Finding {
  const meant = nearMatches(name, known);
  const [first] = meant;
  return {
    span,
    message:
      first === undefined
        ? message('Postwright knows no “{0}”.', name)
        : message('Postwright knows no “{0}”. Did you mean “{1}”?', name, first),
    fixes: meant.map((each) => replaceWith(span, each)),
  };
}
