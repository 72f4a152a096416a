import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const unfinished = '2026-05-21-label-printer-three-months.md';
const finished = '2025-04-18-library-reservation-shelf.md';

describe('front matter in the example blog', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  let folder;
  const settings = { '[markdown]': { 'editor.wordWrap': 'off' } };
  const open = async (session, name, options = {}) => {
    folder = session.copy('examples/blog');
    workbench = await session.open({ folder, file: `${folder}/_posts/${name}`, settings, ...options });
    await workbench.statusShows('postwright.readingTime', '3');
  };

  it('takes a field and its value by the keyboard alone', async function () {
    await open(this.session, unfinished);
    const { editor } = workbench;
    await editor.putCursorAfter('reading_time: 3');
    await editor.press('Enter');
    await editor.type('ta');
    const names = await editor.suggestions();
    await workbench.screenshot('names of fields are offered');
    assert.equal(names[0]?.label, 'tags');
    assert.match(names[0].detail, /missing/);
    await editor.press('Enter');
    // The list of values opens by itself.
    const [first] = await editor.suggestions();
    await workbench.screenshot('values of the new field are offered');
    await editor.press('Enter');
    await editor.shows(`tags: ["${first.label}"]`);
    await workbench.screenshot('a field and its value are there');
    await editor.save();
    const before = readFileSync(`examples/blog/_posts/${unfinished}`, 'utf8');
    const after = readFileSync(`${folder}/_posts/${unfinished}`, 'utf8');
    assert.equal(after, before.replace('reading_time: 3\n', `reading_time: 3\ntags: ["${first.label}"]\n`));
  });

  it('says what a field is, and what Jekyll reads, where the mouse rests and by the keyboard', async function () {
    await open(this.session, finished);
    const { editor } = workbench;
    const date = await editor.hover('2025-04-18 09:00:00', 'Asia/Tokyo');
    await workbench.screenshot('hover on a date');
    assert.match(date, /Jekyll reads 2025-04-18 09:00/);
    const tag = await editor.hover('業務改善', 'other posts');
    await workbench.screenshot('hover on a tag');
    assert.match(tag, /\d+ other posts have it/);
    await editor.putCursorBefore('date:');
    await editor.press('Control+k', 'Control+i');
    await editor.page.locator('.monaco-hover:not(.hidden)', { hasText: 'When the post is published' }).waitFor();
    await workbench.screenshot('hover on a field by the keyboard');
  });
});
