import { codeRanges } from '../../../kramdown/blocks/table/codeRanges';
import { bodyOf } from '../../body/bodyOf';
import { message } from '../../foundation/message';
import { type Span, slice, span } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import type { Rule } from '../rule';

export const tableAccidental: Rule = {
  id: 'table-accidental',
  summary: 'To Jekyll a line with | in it is a table: links in it break, and readers see a frame around text.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds text that Jekyll makes a table of because every line has a `|` in it, though no line begins with one and no line of',
      'dashes says that a table is meant. It is mostly the title of a page that somebody has copied.',
      '',
      'The fix writes `\\|`, and in the address or title of a link `&#124;`, which readers see as `|`.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n---\n\n- [Rye | The Baker](https://example.com/rye)\n',
    good: '---\ntitle: Bread\n---\n\n- [Rye \\| The Baker](https://example.com/rye)\n',
  },
  *check(post, site) {
    for (const { span: table, hasHeader } of bodyOf(post, site)?.tables ?? []) {
      const isMeant = hasHeader || /^[ \t>]*\|/m.test(slice(post.text, table));
      if (!isMeant) {
        yield {
          span: table,
          message: message('Jekyll makes a table of this, because of the |.'),
          fixes: [{ title: message('Write | so that it is text'), edits: escaped(post.text, table) }],
        };
      }
    }
  },
};

/** Code is stepped over: a sign in it is no border. */
function escaped(text: string, table: Span): readonly TextEdit[] {
  const written = slice(text, table);
  const code = codeRanges(written);
  const edits: TextEdit[] = [];
  /** How many brackets of the address of a link are open. */
  let depth = 0;
  let next = 0;
  for (let index = 0; index < written.length; index++) {
    const range = code[next];
    if (range && index >= range.start) {
      index = Math.max(index, range.end - 1);
      next++;
      continue;
    }
    const sign = written[index];
    if (sign === '\\') {
      index++;
    } else if (sign === '\n') {
      depth = 0;
    } else if (sign === '(' && (depth > 0 || written[index - 1] === ']')) {
      depth++;
    } else if (sign === ')' && depth > 0) {
      depth--;
    } else if (sign === '|') {
      const at = table.start + index;
      edits.push({ span: span(at, at + 1), newText: depth > 0 ? '&#124;' : '\\|' });
    }
  }
  return edits;
}
