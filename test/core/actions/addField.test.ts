import assert from 'node:assert/strict';
import { addField } from '../../../src/core/actions/addField';
import { Post } from '../../../src/core/posts/post';
import { afterFix } from '../../support/mend';
import { testSite } from '../../support/site';
import { field, summary } from '../../support/summary';

const site = testSite([
  summary({
    fields: [
      field({ name: 'title', style: 'double' }),
      field({ name: 'layout', style: 'plain' }),
      field({ name: 'tags', style: 'block-list', itemStyle: 'plain' }),
      field({ name: 'categories', style: 'flow-list', itemStyle: 'single' }),
    ],
  }),
]);

/** `‸` is where the cursor goes. */
const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  ['title', 'title:', 'title: "‸"'],
  ['title', 'title: ', 'title: "‸"'],
  ['title', 'title: # c', 'title: "‸" # c'],
  ['title', 'title:   # c', 'title: "‸"  # c'],
  ['title', 'title: ""', 'title: "‸"'],
  ['title', 'title: ~ # c', 'title: "‸" # c'],
  ['layout', 'layout:', 'layout: ‸'],
  ['layout', 'layout: # c', 'layout: ‸ # c'],
  ['categories', 'categories: []', "categories: ['‸']"],
  ['tags', 'tags:', 'tags:\n  - ‸'],
  ['tags', 'tags: ', 'tags:\n  - ‸'],
  ['tags', 'tags: []', 'tags:\n  - ‸'],
  ['tags', 'tags: # c', 'tags: # c\n  - ‸'],
  ['tags', 'tags: [] # c', 'tags: # c\n  - ‸'],
  ['tags', 'authors:\n- a\ntags:', 'authors:\n- a\ntags:\n- ‸'],
  ['tags', 'authors:\n    - a', 'authors:\n    - a\ntags:\n    - ‸'],
  ['tags', '  title: a', '  title: a\n  tags:\n    - ‸'],
  ['tags', '  authors:\n  - a\n  tags: ', '  authors:\n  - a\n  tags:\n  - ‸'],
];

describe('adding a field', () => {
  for (const [name, before, after] of cases) {
    it(`makes of ${JSON.stringify(before)} ${JSON.stringify(after)}`, () => {
      const text = `---\n${before}\n---\n`;
      const fix = addField(new Post('/blog/_posts/a.md', text, 'post'), site.view, name);
      assert.equal(fix.edits.length, 1);
      assert.equal(afterFix(text, fix), `---\n${after}\n---\n`);
    });
  }

  for (const [yaml, body, after] of [
    ['title: a', 'パン'.repeat(600), 'title: a\nreading_time: 3‸'],
    ['title: a\nreading_time:', 'パン', 'title: a\nreading_time: 1‸'],
    ['title: a', '', 'title: a\nreading_time: 1‸'],
  ] as const) {
    it(`writes the minutes of ${body.length} characters`, () => {
      const fix = addField(new Post('/a.md', `---\n${yaml}\n---\n${body}`, 'post'), site.view, 'reading_time');
      assert.equal(afterFix(`---\n${yaml}\n---\n${body}`, fix), `---\n${after}\n---\n${body}`);
    });
  }

  it('keeps Windows line breaks', () => {
    const text = '---\r\ntags: \r\n---\r\n';
    const fix = addField(new Post('/blog/_posts/a.md', text, 'post'), site.view, 'tags');
    assert.equal(afterFix(text, fix), '---\r\ntags:\r\n  - ‸\r\n---\r\n');
  });
});
