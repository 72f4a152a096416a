import { join } from 'node:path';
import { toFilePath } from '../../src/node/nativePath';
import { NodePostCollection } from '../../src/node/nodePostCollection';
import { postCollectionContract } from './postCollectionContract';
import { temporaryFolder } from './temporaryFolder';

postCollectionContract('NodePostCollection', {
  isWatched: false,
  canForbid: process.getuid !== undefined,
  create: async () => {
    const { path, ...files } = await temporaryFolder();
    const root = toFilePath(path);
    return { reader: new NodePostCollection([root]), root, ...files, links: { make: files.link, areTold: true } };
  },
});

postCollectionContract('NodePostCollection in a folder that is opened by a link', {
  isWatched: false,
  canForbid: process.getuid !== undefined,
  create: async () => {
    const { path, ...files } = await temporaryFolder();
    await files.link('../opened', '.', 'dir');
    const root = toFilePath(join(path, '../opened'));
    return { reader: new NodePostCollection([root]), root, ...files, links: { make: files.link, areTold: true } };
  },
});
