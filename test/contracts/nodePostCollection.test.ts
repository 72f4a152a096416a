import { join } from 'node:path';
import { toFilePath } from '../../src/node/nativePath';
import { NodePostCollection } from '../../src/node/nodePostCollection';
import { fileReaderContract } from './fileReaderContract';
import { temporaryFolder } from './temporaryFolder';

fileReaderContract('NodePostCollection', async () => {
  const { path, ...files } = await temporaryFolder();
  const root = toFilePath(path);
  return { reader: new NodePostCollection([root]), root, ...files, links: { make: files.link, areTold: true } };
});

fileReaderContract('NodePostCollection in a folder that is opened by a link', async () => {
  const { path, ...files } = await temporaryFolder();
  await files.link('../opened', '.', 'dir');
  const root = toFilePath(join(path, '../opened'));
  return { reader: new NodePostCollection([root]), root, ...files, links: { make: files.link, areTold: true } };
});
