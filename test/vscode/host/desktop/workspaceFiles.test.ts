import { WorkspaceFiles } from '../../../../src/extension/documents/workspaceFiles';
import { toFilePath } from '../../../../src/node/nativePath';
import { fileReaderContract } from '../../../contracts/fileReaderContract';
import { temporaryFolder } from '../../../contracts/temporaryFolder';

/** VS Code reads in a process of its own, to which nothing can be forbidden where it is root's. */
const canForbid = process.getuid !== undefined && process.getuid() !== 0;

fileReaderContract(
  'Reading through VS Code',
  async () => {
    const { path, ...files } = await temporaryFolder();
    const root = toFilePath(path);
    return { reader: new WorkspaceFiles([root]), root, ...files, links: { make: files.link, areTold: false } };
  },
  { canForbid },
);
