import assert from 'node:assert/strict';
import type { FilePath } from '../../../src/core/foundation/filePath';
import type { FileReader } from '../../../src/core/index/postCollection';
import { SiteConfigs } from '../../../src/core/index/siteConfigs';
import { Slices } from '../../../src/core/index/slices';
import { walkFolders } from '../../../src/core/index/walkFolders';
import { WalkRules } from '../../../src/core/index/walkRules';
import { MemoryPostCollection } from '../../support/memoryPostCollection';

const slices = new Slices(
  async () => {},
  () => 0,
);

function walk(folders: readonly FilePath[], reader: FileReader, configs = new SiteConfigs()) {
  const rules = new WalkRules(folders, configs, () => ({ include: [], exclude: [] }));
  const found = (folder: FilePath, texts: ReadonlyMap<FilePath, string | undefined>): void => {
    configs.setDisk(folder, texts);
  };
  return walkFolders(folders, { reader, rules, slices, cancellation: { aborted: false }, configsFound: found });
}

describe('Walking folders', () => {
  it('knows the configuration of a folder before it looks at the files in it', async () => {
    const files = { '/blog/_posts/a.md': '', '/blog/_posts/b.txt': '', '/blog/_config.yml': 'markdown_ext: txt' };
    const { files: found } = await walk(['/blog'], new MemoryPostCollection(['/blog'], files));
    assert.deepEqual([...found], ['/blog/_posts/a.md', '/blog/_posts/b.txt']);
  });

  it('finds the posts of a folder with more folders than a call has room for', async () => {
    const count = 150_000;
    const reader: FileReader = {
      async list(folder, wanted) {
        if (folder === '/blog/_posts') {
          for (let at = 0; at < count; at++) {
            wanted(String(at), 'folder');
          }
        }
        return folder === '/blog/_posts/7' ? [{ path: '/blog/_posts/7/a.md' }] : [];
      },
      read: async () => undefined,
      readStamped: async () => ({ unreadable: 'missing' }),
      stamp: async () => undefined,
    };
    const { files, folders } = await walk(['/blog/_posts'], reader);
    assert.deepEqual([...files], ['/blog/_posts/7/a.md']);
    assert.equal(folders.size, count + 1);
  });
});
