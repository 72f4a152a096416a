import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder on the disk with a folder around it, to be filled by a test; paths are relative to it. */
export interface TemporaryFolder {
  readonly path: string;
  write(relativePath: string, content: string | Uint8Array): Promise<void>;
  remove(relativePath: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  link(relativePath: string, target: string, kind: 'file' | 'dir'): Promise<void>;
  dispose(): Promise<void>;
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const around = await mkdtemp(path.join(tmpdir(), 'postwright-'));
  const folder = path.join(around, 'blog');
  const at = (relativePath: string): string => path.join(folder, relativePath);
  await mkdir(folder);
  return {
    path: folder,
    write: async (relativePath, content) => {
      await mkdir(path.dirname(at(relativePath)), { recursive: true });
      await writeFile(at(relativePath), content);
    },
    remove: (relativePath) => rm(at(relativePath), { recursive: true }),
    rename: (from, to) => rename(at(from), at(to)),
    link: (relativePath, target, kind) => symlink(at(target), at(relativePath), kind),
    dispose: () => rm(around, { recursive: true, force: true }),
  };
}
