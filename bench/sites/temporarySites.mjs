import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { siteFiles } from './site.mjs';

/** Generated sites on disk: each is written when it is first asked for, and all are taken away at the end. */
export class TemporarySites {
  #folders = new Map();
  #root;

  /** The folder of a site; `what` as `siteFiles` takes it. */
  folder(what) {
    const name = nameOf(what);
    let folder = this.#folders.get(name);
    if (!folder) {
      this.#root ??= mkdtempSync(path.join(os.tmpdir(), 'postwright-bench-'));
      folder = path.join(this.#root, name);
      writeSite(folder, what);
      this.#folders.set(name, folder);
    }
    return folder;
  }

  remove(what) {
    rmSync(this.folder(what), { recursive: true, force: true });
    this.forget(what);
  }

  /** Whoever has renamed a site or written into it says so: the next one to ask gets another. */
  forget(what) {
    this.#folders.delete(nameOf(what));
  }

  dispose() {
    if (this.#root) {
      rmSync(this.#root, { recursive: true, force: true });
    }
  }
}

function nameOf({ posts, bytes, tags }) {
  return `${posts}-posts-of-${bytes}-bytes-${tags ?? 'many'}-tags`;
}

function writeSite(folder, what) {
  for (const name of ['_posts', '_layouts', '_includes']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  for (const { path: name, text } of siteFiles(what)) {
    writeFileSync(path.join(folder, name), text);
  }
}
