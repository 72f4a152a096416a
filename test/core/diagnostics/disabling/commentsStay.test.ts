import assert from 'node:assert/strict';
import { disablingComments } from '../../../../src/core/diagnostics/disabling/disablingComment';
import { editFrontMatter, type FrontMatterEdit } from '../../../../src/core/frontMatter/editFrontMatter';
import { Post } from '../../../../src/core/posts/post';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { testSite } from '../../../support/site';

const front = [
  '---',
  '# postwright-disable-file a-one',
  'title: "A" # postwright-disable-line a-two: so it is',
  '# postwright-disable-next-line a-three',
  'tags: # postwright-disable-line a-four',
  '  # postwright-disable-line a-five',
  '  - x # postwright-disable-line a-six',
  '  - y',
  '# postwright-disable-next-line a-seven',
  'date: 2026-10-03',
  'categories: [a, b] # postwright-disable-line a-eight',
  '# postwright-enable',
  '---',
  '',
].join('\n');

const edits: readonly FrontMatterEdit[] = [
  { kind: 'set value', key: 'title', yamlText: '"B: c"' },
  { kind: 'set value', key: 'date', yamlText: '2026-10-04' },
  { kind: 'set list', key: 'categories', values: ['c'] },
  { kind: 'set list', key: 'tags', values: ['x', 'z'] },
  { kind: 'rename field', key: 'tags', newKey: 'keywords' },
  { kind: 'reorder fields', order: ['date', 'categories', 'tags', 'title'] },
  { kind: 'add item', key: 'tags', value: 'z' },
  { kind: 'add item', key: 'categories', value: 'z' },
  { kind: 'remove item', key: 'tags', value: 'y' },
  { kind: 'remove item', key: 'categories', value: 'a' },
  { kind: 'replace item', key: 'tags', value: 'x', newValue: 'z' },
  { kind: 'remove field', key: 'date' },
  { kind: 'remove field', key: 'title' },
];

const commentsIn = (text: string) =>
  disablingComments(new Post('/blog/_posts/a.md', text, 'post'), testSite().view)
    .flatMap(({ word, rules }) => [word.name, ...rules.map(({ name }) => name)].join(' '))
    .sort();

describe('comments that silence rules stay', () => {
  for (const edit of edits) {
    const { kind, ...what } = edit;
    it(`when front matter changes: ${kind} ${JSON.stringify(what)}`, () => {
      const post = new Post('/blog/_posts/a.md', front, 'post');
      const made = editFrontMatter(front, post.frontMatter, edit);
      assert.ok(made && made.length > 0);
      assert.deepEqual(commentsIn(applyEdits(front, made)), commentsIn(front));
    });
  }

  it('with the field that they speak of, when fields change places', () => {
    const made = editFrontMatter(front, new Post('/a.md', front, 'post').frontMatter, {
      kind: 'reorder fields',
      order: ['date', 'title', 'categories', 'tags'],
    });
    const after = applyEdits(front, made ?? []);
    assert.match(after, /# postwright-disable-next-line a-seven\ndate:/);
    assert.match(after, /# postwright-disable-next-line a-three\ntags:/);
  });
});
