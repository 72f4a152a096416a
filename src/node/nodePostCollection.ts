import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { type Cancellation, throwIfCancelled } from '../core/foundation/cancellation';
import type { Event } from '../core/foundation/event';
import { type FilePath, join, parent, relativeTo } from '../core/foundation/filePath';
import type { FileStamp } from '../core/index/fileStamp';
import { FoldersInside, type Links } from '../core/index/foldersInside';
import type { FileChange, FileEntry, FileReading, PostCollection, Wanted } from '../core/index/postCollection';
import { toNativePath } from './nativePath';
import { readFile, saysMissing, stampOfFile } from './readFile';
import { realPath } from './realPath';

/**
 * Files on the local disk. It doesn't watch: what it has seen of links above a file it believes from then on. Folders
 * reached by a link are not entered, so there are no loops.
 */
export class NodePostCollection implements PostCollection, Links {
  readonly onDidChange: Event<readonly FileChange[]> = () => ({ dispose: () => {} });
  readonly #inside: FoldersInside;

  constructor(readonly folders: readonly FilePath[]) {
    this.#inside = new FoldersInside(folders, this);
  }

  async list(
    folder: FilePath,
    wanted: Wanted,
    cancellation?: Cancellation,
    closed?: (folder: FilePath) => void,
  ): Promise<readonly FileEntry[]> {
    const files: FileEntry[] = [];
    const open = (await this.#inside.has(folder)) ? [''] : [];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
      throwIfCancelled(cancellation);
      for (const entry of await entriesOf(join(folder, below), closed)) {
        const relativePath = below === '' ? entry.name : `${below}/${entry.name}`;
        const path = join(folder, relativePath);
        if (entry.isDirectory()) {
          this.#inside.add(path);
          if (wanted(relativePath, 'folder')) {
            open.push(relativePath);
          }
        } else if (wanted(relativePath, 'file')) {
          if (entry.isFile()) {
            files.push({ path });
          } else if (await this.#isLinkInside(entry, path)) {
            files.push({ path, isLink: true });
          }
        }
      }
    }
    throwIfCancelled(cancellation);
    return files;
  }

  async read(path: FilePath): Promise<string | undefined> {
    const reading = await this.readStamped(path);
    return 'text' in reading ? reading.text : undefined;
  }

  async readStamped(path: FilePath): Promise<FileReading> {
    return (await this.#ask(path, readFile)) ?? { unreadable: 'missing' };
  }

  async stamp(path: FilePath): Promise<FileStamp | undefined> {
    return this.#ask(path, stampOfFile);
  }

  async isLink(folder: FilePath): Promise<boolean | undefined> {
    try {
      return (await lstat(toNativePath(folder))).isSymbolicLink();
    } catch {
      return undefined;
    }
  }

  async leadsInside(path: FilePath): Promise<boolean> {
    const target = await realPath(path);
    return target !== undefined && (await this.#isInside(target));
  }

  /** What is said of a file, or of that at the end of a link, unless that lies outside. */
  async #ask<Answer>(
    path: FilePath,
    answerOf: (path: FilePath) => Answer | 'link' | undefined,
  ): Promise<Answer | undefined> {
    const folder = parent(path);
    if (!(this.#inside.isKnown(folder) || (await this.#inside.has(folder)))) {
      return undefined;
    }
    const answer = answerOf(path);
    if (answer !== 'link') {
      return answer;
    }
    const target = await realPath(path);
    const isMeant = target !== undefined && (!this.#inside.isInOpen(path) || (await this.#isInside(target)));
    const answerThere = isMeant ? answerOf(target) : undefined;
    return answerThere === 'link' ? undefined : answerThere;
  }

  /** Whether an entry is a link to a file inside the open folders. */
  async #isLinkInside(entry: Dirent, path: FilePath): Promise<boolean> {
    const target = entry.isSymbolicLink() ? await realPath(path) : undefined;
    return target !== undefined && (await this.#isInside(target)) && typeof stampOfFile(target) === 'object';
  }

  /** Whether a path without links lies inside the open folders, these being seen through links as well. */
  async #isInside(target: FilePath): Promise<boolean> {
    const roots = await Promise.all(this.folders.map(realPath));
    return roots.some((root) => root !== undefined && relativeTo(root, target) !== undefined);
  }
}

async function entriesOf(folder: FilePath, closed?: (folder: FilePath) => void): Promise<readonly Dirent[]> {
  try {
    return await readdir(toNativePath(folder), { withFileTypes: true });
  } catch (error) {
    if (!saysMissing(error)) {
      closed?.(folder);
    }
    return [];
  }
}
