import assert from 'node:assert/strict';
import { largestFile } from '../../src/core/index/fileText';
import type { FileChange } from '../../src/core/index/postCollection';
import { decodeText } from '../../src/node/decodeText';
import { MemoryPostCollection } from '../support/memoryPostCollection';
import { postCollectionContract } from './postCollectionContract';

postCollectionContract('MemoryPostCollection', {
  isWatched: true,
  canForbid: true,
  create: async () => {
    const reader = new MemoryPostCollection(['/all/blog']);
    return {
      reader,
      root: '/all/blog',
      write: async (path, content) => reader.write(pathOf(path), contentOf(content)),
      remove: async (path) => reader.remove(pathOf(path)),
      rename: async (from, to) => reader.rename(pathOf(from), pathOf(to)),
      forbid: async (path) => reader.forbid(pathOf(path)),
      links: { make: async (path, target) => reader.link(pathOf(path), pathOf(target)), areTold: true },
      dispose: async () => {},
    };
  },
});

describe('MemoryPostCollection', () => {
  it('tells of changes to those who listen, and only while they do', () => {
    const collection = new MemoryPostCollection(['/blog']);
    const seen: FileChange[] = [];
    const listening = collection.onDidChange((changes) => {
      seen.push(...changes);
    });
    assert.equal(collection.listened, true);
    collection.write('/blog/a.md', '');
    listening.dispose();
    collection.write('/blog/a.md', '');
    assert.deepEqual(seen, [{ path: '/blog/a.md', kind: 'created' }]);
    assert.equal(collection.listened, false);
  });
});

function pathOf(relativePath: string): string {
  return relativePath === '.'
    ? '/all/blog'
    : relativePath.startsWith('../')
      ? `/all/${relativePath.slice(3)}`
      : `/all/blog/${relativePath}`;
}

function contentOf(content: string | Uint8Array): Parameters<MemoryPostCollection['write']>[1] {
  if (typeof content === 'string') {
    return content;
  }
  return content.length > largestFile ? { not: 'tooLarge' } : (decodeText(content) ?? { not: 'notText' });
}
