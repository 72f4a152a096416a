import { decodeText } from '../../src/node/decodeText';
import { MemoryPostCollection } from '../support/memoryPostCollection';
import { postCollectionContract } from './postCollectionContract';

postCollectionContract('MemoryPostCollection', async () => {
  const collection = new MemoryPostCollection(['/blog']);
  return {
    collection,
    write: async (path, content) => collection.write(`/blog/${path}`, textOf(content)),
    remove: async (path) => collection.remove(`/blog/${path}`),
    notify: (changes) => collection.notify(changes),
    dispose: async () => {},
  };
});

function textOf(content: string | Uint8Array): string | undefined {
  return typeof content === 'string' ? content : content.length > 10 * 1024 * 1024 ? undefined : decodeText(content);
}
