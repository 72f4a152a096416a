import { workspaceFiles } from '../../../../src/extension/documents/workspaceFiles';
import { toFilePath } from '../../../../src/node/nativePath';
import { fileReaderContract } from '../../../contracts/fileReaderContract';
import { temporaryFolder } from '../../../contracts/temporaryFolder';

fileReaderContract('Reading through VS Code', async () => {
  const { path, ...files } = await temporaryFolder();
  return { reader: workspaceFiles, root: toFilePath(path), ...files, links: { make: files.link, areTold: false } };
});
