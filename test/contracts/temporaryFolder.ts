import { chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder on the disk with a folder around it, to be filled by a test; paths are relative to it. */
export interface TemporaryFolder {
  readonly path: string;
  write(relativePath: string, content: string | Uint8Array): Promise<void>;
  remove(relativePath: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  link(relativePath: string, target: string, kind: 'file' | 'dir'): Promise<void>;
  /**
   * Takes away the permission to read or enter; undefined on a system without such permissions. Nothing is forbidden
   * to root: who is root becomes nobody until the folder is disposed of.
   */
  readonly forbid: ((relativePath: string) => Promise<void>) | undefined;
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
    forbid: process.getuid ? (relativePath) => forbid(around, at(relativePath)) : undefined,
    dispose: async () => {
      if (process.getuid?.() === 0) {
        process.seteuid?.(0);
      }
      for (const forbidden of allForbidden.splice(0)) {
        await chmod(forbidden, 0o700);
      }
      await rm(around, { recursive: true, force: true });
    },
  };
}

const allForbidden: string[] = [];
const nobody = 65_534;

async function forbid(around: string, file: string): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    process.seteuid?.(0);
    await chmod(around, 0o755);
  }
  await chmod(file, 0);
  allForbidden.push(file);
  if (isRoot) {
    process.seteuid?.(nobody);
  }
}
