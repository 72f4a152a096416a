import { type Message, message } from '../../foundation/message';
import { liquidOf, type StructureProblem } from '../../liquid/liquidStructure';
import { nearMatches } from '../../vocabulary/nearMatches';
import { replaceWith } from '../replaceWith';
import type { Fix, Rule } from '../rule';

export const liquidUnclosed: Rule = {
  id: 'liquid-unclosed',
  summary: 'Liquid that is not closed stops the whole site from being built, so nothing new is published.',
  severity: 'error',
  documentation: {
    details: [
      'Finds braces without an end, `{{` or `{%`; blocks such as `if`, `for`, `highlight` or `raw` that are never closed; and',
      'ends, `else`, `elsif` and `when` that stand outside of their block. Jekyll runs Liquid before it reads Markdown, so code',
      'in backticks and fences is looked at too: put `raw` around Liquid that is to be shown as it is. Nothing is found in',
      'posts with `render_with_liquid: false`.',
    ].join('\n'),
    bad: '---\ntitle: Opening hours\n---\n{% if site.open %}\nWe are open.\n',
    good: '---\ntitle: Opening hours\n---\n{% if site.open %}\nWe are open.\n{% endif %}\n',
  },
  *check(post, site) {
    for (const problem of liquidOf(post, site)?.problems ?? []) {
      yield { span: problem.token.span, message: reason(problem), fixes: closing(problem, post.text) };
    }
  },
};

function reason({ kind, token, inside }: StructureProblem): Message {
  if (kind === 'unended') {
    return token.kind === 'tag'
      ? message('This tag has no end. Close it with {0}.', '%}')
      : message('This output has no end. Close it with {0}.', '}}');
  }
  if (kind === 'unclosed') {
    return message('“{0}” is never closed. Add {1}.', token.name, `{% end${token.name} %}`);
  }
  return inside === undefined
    ? message('“{0}” stands outside of any block it belongs to.', token.name)
    : message('“{0}” does not belong here: “{1}” is open.', token.name, inside);
}

function closing({ kind, token, inside }: StructureProblem, text: string): readonly Fix[] {
  const { end } = token.span;
  const replaced = (name: string): Fix => replaceWith(token.nameSpan, name);
  if (kind === 'stray' && inside !== undefined && nearMatches(token.name, [`end${inside}`]).length > 0) {
    return [replaced(`end${inside}`)];
  }
  if (kind !== 'unended' || token.kind !== 'output') {
    return [];
  }
  const [single] = /^[^}\n]*\}/.exec(text.slice(end, end + longestOutput)) ?? [];
  const at = single === undefined ? -1 : end + single.length - 1;
  return at < 0
    ? []
    : [
        {
          title: message('Close with {0}', '}}'),
          edits: [{ span: { start: text[at - 1] === '%' ? at - 1 : at, end: at + 1 }, newText: '}}' }],
        },
      ];
}

/** So far a single brace is looked for that was meant as the end. */
const longestOutput = 300;
