import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';

const seed = path.resolve('../shared/seed/post.md');
const readingTime = 'postwright.readingTime';

describe('a post that is opened by itself', () => {
  it('completes a tag from its own words, by typing and Enter alone', async function () {
    if (!existsSync(seed)) {
      console.log('       ../shared/seed/post.md is absent: not tried');
      this.skip();
    }
    const file = this.session.copy(seed);
    const workbench = await this.session.open({ file });
    const { editor } = workbench;
    await workbench.statusShows(readingTime, '8 min');
    assert.equal(await editor.squiggles('error').count(), 0);
    await editor.putCursorAfter('"チップ"');
    await editor.type(', "GPU');
    await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'GPU' }).first().waitFor();
    await workbench.screenshot('a tag is offered in the seed post');
    await editor.press('Enter');
    await editor.shows('"チップ", "GPU"]');
  });

  it('starts from a template by its prefix, in an empty file', async function () {
    const workbench = await this.session.open({ file: this.session.newFile('new.md') });
    const { editor } = workbench;
    await workbench.statusShows(readingTime, '0 min');
    await editor.focus();
    await editor.type('post-news');
    await workbench.command('Postwright: Suggest Values Here');
    await editor.acceptSuggestion('post-news');
    await editor.shows('title:');
    assert.match((await editor.visibleLines()).join('\n'), /^date: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d$/m);
    await workbench.screenshot('a new post from a template');
  });

  it('starts from a template by Fill File with Snippet', async function () {
    const workbench = await this.session.open({ file: this.session.newFile('new.md') });
    const { editor } = workbench;
    await workbench.statusShows(readingTime, '0 min');
    await workbench.command('Snippets: Fill File with Snippet');
    await workbench.quickInput.pick('post-interview-ja');
    await editor.shows('title:');
  });

  it('starts from a template by Insert Snippet', async function () {
    const workbench = await this.session.open({ file: this.session.newFile('new.md') });
    const { editor } = workbench;
    await workbench.statusShows(readingTime, '0 min');
    await editor.focus();
    await workbench.command('Snippets: Insert Snippet');
    await workbench.quickInput.pick('post-review');
    await editor.shows('title:');
  });
});
