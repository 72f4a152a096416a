import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Uri } from 'vscode';
import { SnapshotFile } from '../../../../src/extension/snapshot/snapshotFile';

describe('The file of a snapshot', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'postwright-snapshot-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is written by several windows at a time, which all remove what others have left unfinished', async () => {
    for (let left = 0; left < 5; left++) {
      const remainder = path.join(folder, `posts.snapshot.${left}.unfinished`);
      await writeFile(remainder, '');
      await utimes(remainder, new Date(0), new Date(0));
    }
    const windows = ['one', 'two', 'three'].map((text) => ({ text, file: new SnapshotFile(Uri.file(folder)) }));
    await Promise.all(windows.map(({ text, file }) => file.save(text)));
    assert.deepEqual(await readdir(folder), ['posts.snapshot']);
    const saved = await windows[0]?.file.load();
    assert.ok(windows.some(({ text }) => text === saved));
  });

  it('leaves alone what another window is writing', async () => {
    await writeFile(path.join(folder, 'posts.snapshot.x.unfinished'), '');
    const file = new SnapshotFile(Uri.file(folder));
    await file.save('one');
    assert.deepEqual((await readdir(folder)).sort(), ['posts.snapshot', 'posts.snapshot.x.unfinished']);
    assert.equal(await file.load(), 'one');
  });
});
