import assert from 'node:assert/strict';
import path from 'node:path';

const readingTime = 'postwright.readingTime';
const post = '2025-11-14-museum-audio-guide.md';

describe('a window on a workspace of several sites', () => {
  it('underlines posts by the settings of their folder, and no other Markdown', async function () {
    const folder = this.session.copy('test/vscode/workspace/sites');
    const workbench = await this.session.open({ workspace: path.join(folder, 'all.code-workspace') });
    await workbench.openFile('2026-01-10-rye.md');
    const [problem] = (await workbench.problems('author')).filter((row) => row.includes('author'));
    assert.match(problem ?? '', /requiredFields/);
    await workbench.screenshot('a post of one of several sites');
    await workbench.openFile('program/README.md');
    await workbench.statusShows(readingTime, '1 min');
    assert.equal(await workbench.editor.squiggles('warning').count(), 0);
    assert.equal(await workbench.editor.squiggles('info').count(), 0);
  });
});

describe('a post in the hybrid Markdown editor', () => {
  it('has its reading time in the status bar, and is told in words that values are suggested in text', async function () {
    const folder = this.session.copy('examples/blog');
    const workbench = await this.session.open({
      folder,
      settings: { 'workbench.editorAssociations': { '*.md': 'vscode.markdown.editor' } },
    });
    await openInHybridEditor(workbench);
    await workbench.statusShows(readingTime, '3 min');
    await workbench.webview().getByText('reading_time').first().waitFor();
    await workbench.screenshot('a post in the hybrid Markdown editor');
    await workbench.command('Postwright: Suggest Values Here');
    const said = await workbench.answerNotification('Values are suggested', 'Open as text');
    assert.match(said, /text editor/);
    await workbench.editor.shows('reading_time: 3');
  });
});

/** A window begins with the settings that it had last and reads the file a moment later: until then it opens text editors. */
async function openInHybridEditor(workbench) {
  for (let attempt = 1; ; attempt++) {
    await workbench.quickInput.choose('Control+p', post, post);
    await workbench.activeTab(post).waitFor();
    const isHybrid = await workbench.page
      .locator('iframe.webview.ready')
      .first()
      .waitFor({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
    if (isHybrid || attempt === 3) {
      return;
    }
    await workbench.command('View: Close Editor');
  }
}
