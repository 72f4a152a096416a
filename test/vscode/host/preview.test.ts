import assert from 'node:assert/strict';
import { commands, TabInputWebview, window } from 'vscode';
import { blogPost } from './blog';
import { eventually } from './eventually';

describe('the preview', () => {
  const previews = () =>
    window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('postwright.preview'));

  after(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the post, with its name', async () => {
    await window.showTextDocument(blogPost('2025-11-14-museum-audio-guide.md'));
    await commands.executeCommand('postwright.openPreviewToSide');
    await eventually(() => {
      const [preview] = previews();
      assert.match(preview?.label ?? '', /museum/);
      assert.equal(preview?.group.viewColumn, 2);
    });
  });
});
