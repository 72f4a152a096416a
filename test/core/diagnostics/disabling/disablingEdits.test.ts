import assert from 'node:assert/strict';
import { disableInFile, disableInLine } from '../../../../src/core/diagnostics/disabling/disablingEdits';
import type { Rule } from '../../../../src/core/diagnostics/rule';
import { allRules } from '../../../../src/core/diagnostics/rules/allRules';
import { runRules } from '../../../../src/core/diagnostics/runRules';
import { message } from '../../../../src/core/foundation/message';
import { Post } from '../../../../src/core/posts/post';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { testSite } from '../../../support/site';

const bad: Rule = {
  ...{ id: 'word-bad', summary: 'A word.', severity: 'warning' },
  documentation: { details: '', bad: '', good: '' },
  *check({ text }) {
    for (const { index } of text.matchAll(/BAD/g)) {
      yield { span: { start: index, end: index + 3 }, message: message('A word.'), fixes: [] };
    }
  },
};
const rules = [bad, ...allRules.filter(({ id }) => id !== 'rule-unknown')];
const site = testSite().view;
const front = '---\ntitle: A\ndate: 2026-10-03\ncategories: [x]\ntags: [y]\n---\n\n';

interface Case {
  readonly name: string;
  readonly before: string;
  /** Undefined where nothing is offered. */
  readonly line: string | undefined;
  readonly file?: string | undefined;
}

const comment = (what: string) => `<!-- postwright-${what} word-bad -->`;
const next = comment('disable-next-line');

const cases: readonly Case[] = [
  {
    name: 'a paragraph',
    before: `${front}First.\n\nBAD text.\n\nLast.\n`,
    line: `${front}First.\n\n${next}\nBAD text.\n\nLast.\n`,
    file: `${front.replace('---\n', '---\n# postwright-disable-file word-bad\n')}First.\n\nBAD text.\n\nLast.\n`,
  },
  {
    name: 'the first paragraph, which is the excerpt',
    before: `${front}BAD text.\n\nLast.\n`,
    line: `${front}${next}\nBAD text.\n\nLast.\n`,
  },
  {
    name: 'a line in the middle of a paragraph',
    before: `${front}One\nBAD\nthree.\n`,
    line: `${front}One\n${next}\nBAD\nthree.\n`,
  },
  {
    name: 'a heading',
    before: `${front}Text.\n\n## BAD\n\nText.\n`,
    line: `${front}Text.\n\n${next}\n## BAD\n\nText.\n`,
  },
  {
    name: 'an item of a list',
    before: `${front}- one\n- BAD\n- three\n`,
    line: `${front}- one\n${next}\n- BAD\n- three\n`,
  },
  {
    name: 'the first row of a table, which needs a blank line above it',
    before: `${front}Text.\n\n| BAD | b |\n|---|---|\n| c | d |\n`,
    line: `${front}Text.\n\n${next}\n\n| BAD | b |\n|---|---|\n| c | d |\n`,
  },
  {
    name: 'a row in the middle of a table',
    before: `${front}Text.\n\n| a | b |\n|---|---|\n| BAD | d |\n| e | f |\n\nText.\n`,
    line: `${front}Text.\n\n${comment('disable')}\n\n| a | b |\n|---|---|\n| BAD | d |\n| e | f |\n\n${comment('enable')}\n\nText.\n`,
  },
  {
    name: 'code',
    before: `${front}Text.\n\n\`\`\`\nx\nBAD\n\`\`\`\n`,
    line: `${front}Text.\n\n${comment('disable')}\n\n\`\`\`\nx\nBAD\n\`\`\`\n\n${comment('enable')}\n`,
  },
  { name: 'the last line, without a break', before: `${front}One.\n\nBAD`, line: `${front}One.\n\n${next}\nBAD` },
  {
    name: 'a field',
    before: `---\ntitle: A\ncategories: [x]\ntags:\n  - y\n  - BAD\n---\n`,
    line: `---\ntitle: A\ncategories: [x]\n# postwright-disable-next-line word-bad\ntags:\n  - y\n  - BAD\n---\n`,
  },
  {
    name: 'a post that silences another rule already',
    before: `${front.replace('---\n', '---\n# postwright-disable-file url-bare\n')}BAD\n`,
    line: `${front.replace('---\n', '---\n# postwright-disable-file url-bare\n')}${next}\nBAD\n`,
    file: `${front.replace('---\n', '---\n# postwright-disable-file url-bare word-bad\n')}BAD\n`,
  },
  {
    name: 'front matter that is not closed',
    before: '---\ntitle: BAD\n',
    line: undefined,
    file: undefined,
  },
];

describe('a comment that is put in to silence a rule', () => {
  for (const { name, before, line, ...expected } of cases) {
    for (const [lineBreaks, written] of [
      ['LF', (text: string) => text],
      ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ] as const) {
      it(`does so for ${name}, with ${lineBreaks}`, () => {
        const text = written(before);
        const post = new Post('/blog/_posts/2026-10-03-a.md', text, 'post');
        const diagnose = (each: Post) => runRules(rules, each, site);
        const found = diagnose(post).find(({ code }) => code === 'word-bad');
        assert.ok(found);
        const applied = (edits: ReturnType<typeof disableInLine>) => edits && applyEdits(text, edits);
        assert.equal(applied(disableInLine({ post, site, diagnose }, found)), line && written(line));
        if ('file' in expected) {
          const { file } = expected;
          assert.equal(applied(disableInFile({ post, site, diagnose }, found)), file && written(file));
        }
      });
    }
  }

  it('is not put above a table that a post begins with, for it would become the excerpt', () => {
    const post = new Post('/blog/_posts/2026-10-03-a.md', `${front}| BAD | b |\n|---|---|\n| c | d |\n`, 'post');
    const diagnose = (each: Post) => runRules(rules, each, site);
    const found = diagnose(post)[0];
    assert.ok(found);
    assert.equal(disableInLine({ post, site, diagnose }, found), undefined);
  });

  it('is found for every rule that finds something in its own example', () => {
    for (const { id, documentation } of allRules) {
      const post = new Post('/blog/_posts/2026-10-03-a.md', documentation.bad, 'post');
      const diagnose = (each: Post) =>
        runRules(allRules, each, { ...site, settings: { ...site.settings, rules: { [id]: 'error' } } });
      const found = diagnose(post).find(({ code }) => code === id);
      const edits = found && disableInFile({ post, site, diagnose }, found);
      if (edits) {
        const after = diagnose(post.with(applyEdits(post.text, edits)));
        assert.ok(!after.some(({ code }) => code === id), id);
      } else {
        assert.ok(
          !found || post.frontMatter.state === 'unterminated' || post.frontMatter.state === 'absent',
          `${id} can be silenced`,
        );
      }
    }
  });
});
