import assert from 'node:assert/strict';
import { commands, extensions, window, workspace } from 'vscode';
import { blogPost } from './blog';
import { eventually } from './eventually';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('activation', () => {
  const extension = extensions.getExtension<unknown>('postwright.postwright');

  it('happens by itself when a post is opened', async () => {
    await window.showTextDocument(blogPost('2025-11-14-museum-audio-guide.md'));
    await eventually(() => assert.equal(extension?.isActive, true));
  });

  it('registers every command that the manifest names', async () => {
    const manifest = extension?.packageJSON as Manifest;
    const registered = new Set(await commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it('changes no document', () => {
    const changed = workspace.textDocuments.filter((document) => document.isDirty);
    assert.deepEqual(changed, []);
  });
});
