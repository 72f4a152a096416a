import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/diagnostics/rule';
import { runRules } from '../../../../src/core/diagnostics/runRules';
import { message } from '../../../../src/core/foundation/message';
import { Post } from '../../../../src/core/posts/post';
import { parseAnnotated } from '../../../support/annotated';
import { testSite } from '../../../support/site';

/** Finds a word wherever it stands. */
const word = (found: string, id: string): Rule => ({
  ...{ id, summary: 'A word.', severity: 'warning' },
  documentation: { details: '', bad: '', good: '' },
  *check({ text }) {
    for (const { index } of text.matchAll(new RegExp(found, 'g'))) {
      yield { span: { start: index, end: index + found.length }, message: message('A word.'), fixes: [] };
    }
  },
});
const rules = [word('BAD', 'word-bad'), word('POOR', 'word-poor')];

const front = '---\ntitle: A\n---\n\n';

const cases: readonly { readonly name: string; readonly fixture: string }[] = [
  { name: 'no comment', fixture: `${front}BAD\n#^^ word-bad\n` },
  {
    name: 'a comment for the next line',
    fixture: `${front}<!-- postwright-disable-next-line word-bad -->\nBAD POOR\n#   ^^^^ word-poor\nBAD\n#^^ word-bad\n`,
  },
  {
    name: 'a comment for the next line with a blank line between',
    fixture: `${front}<!-- postwright-disable-next-line word-bad -->\n\nBAD\n\nBAD\n#^^ word-bad\n`,
  },
  {
    name: 'two comments for one line',
    fixture: `${front}<!-- postwright-disable-next-line word-bad -->\n<!-- postwright-disable-next-line word-poor -->\nBAD POOR\n`,
  },
  {
    name: 'several rules and a reason',
    fixture: `${front}<!-- postwright-disable-next-line word-bad, word-poor: a quote -->\nBAD POOR\n`,
  },
  { name: 'all rules', fixture: `${front}<!-- postwright-disable-next-line -->\nBAD POOR\n` },
  {
    name: 'a comment in its own line',
    fixture: `${front}BAD <!-- postwright-disable-line word-bad -->\nBAD\n#^^ word-bad\n`,
  },
  { name: 'a comment in the last line, which has no end', fixture: `${front}BAD <!-- postwright-disable-line --> BAD` },
  {
    name: 'a part of the text',
    fixture: `${front}BAD\n#^^ word-bad\n\n<!-- postwright-disable word-bad -->\n\nBAD POOR\n#   ^^^^ word-poor\n\nBAD\n\n<!-- postwright-enable word-bad -->\n\nBAD\n#^^ word-bad\n`,
  },
  {
    name: 'the rest of the text, but for one rule',
    fixture: `${front}<!-- postwright-disable -->\n\nBAD POOR\n\n<!-- postwright-enable word-poor -->\n\nBAD POOR\n#   ^^^^ word-poor\n`,
  },
  {
    name: 'the file, from anywhere in it',
    fixture: `${front}BAD\n\n<!-- postwright-disable-file word-bad -->\n\nBAD\n`,
  },
  {
    name: 'the file, from its front matter',
    fixture: '---\n# postwright-disable-file word-bad\ntitle: BAD\n---\n\nBAD POOR\n#   ^^^^ word-poor\n',
  },
  {
    name: 'a line of front matter',
    fixture: '---\ntitle: BAD # postwright-disable-line word-bad\nsubtitle: BAD\n#         ^^^ word-bad\n---\n',
  },
  {
    name: 'a field of front matter',
    fixture:
      '---\n# postwright-disable-next-line word-bad\ntags:\n  - BAD\n  - BAD # POOR\n#         ^^^^ word-poor\nlayout: BAD\n#       ^^^ word-bad\n---\n',
  },
  {
    name: 'what only looks like a comment of YAML',
    fixture:
      '---\ntitle: "BAD # postwright-disable-file"\n#       ^^^ word-bad\nexcerpt: |\n  # postwright-disable-file\n  BAD\n# ^^^ word-bad\n---\n',
  },
  {
    name: 'a comment that is code',
    fixture: `${front}BAD\n#^^ word-bad\n\n\`\`\`html\n<!-- postwright-disable-file -->\n\`\`\`\n\nand \`<!-- postwright-disable-file -->\`.\n`,
  },
  {
    name: 'a comment in a list and one in a table',
    fixture: `${front}- a <!-- postwright-disable-line --> BAD\n\n| a | b <!-- postwright-disable-line --> BAD |\n`,
  },
  { name: 'a comment with another word', fixture: `${front}BAD <!-- postwright-disabled -->\n#^^ word-bad\n` },
  {
    name: 'a comment of a rule that is none',
    fixture: `${front}BAD <!-- postwright-disable-line word-worse -->\n#^^ word-bad\n`,
  },
  {
    name: 'front matter that is not closed',
    fixture: '---\n# postwright-disable-file\ntitle: BAD\n#      ^^^ word-bad\n',
  },
];

describe('comments that silence rules', () => {
  for (const { name, fixture } of cases) {
    const { text, expected } = parseAnnotated(fixture);
    for (const [lineBreaks, written] of [
      ['LF', text],
      ['CRLF', text.replaceAll('\n', '\r\n')],
    ] as const) {
      it(`leave of ${name} what is marked, with ${lineBreaks}`, () => {
        const found = runRules(rules, new Post('/blog/_posts/a.md', written, 'post'), testSite().view);
        const shown = found.map(({ code, span }) => ({
          code,
          before: written.slice(0, span.start).replaceAll('\r', ''),
        }));
        assert.deepEqual(
          shown,
          expected.map(({ code, span }) => ({ code, before: text.slice(0, span.start) })),
        );
      });
    }
  }

  it('cost little in a text made to hurt', () => {
    const text = `${front}${'<!-- postwright-disable-line a b c -->\n\n'.repeat(5_000)}BAD\n`;
    const before = performance.now();
    assert.equal(runRules(rules, new Post('/blog/_posts/a.md', text, 'post'), testSite().view).length, 1);
    assert.ok(performance.now() - before < 3_000);
  });
});
