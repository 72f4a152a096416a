import { siteFiles } from './site.mjs';

/** A generated site as a collection of files in memory, for what has nothing to do with the disk. */
export function memorySite(folder, what) {
  const texts = new Map();
  const folders = new Set(['_posts', '_layouts', '_includes']);
  for (const { path, text } of siteFiles(what)) {
    texts.set(`${folder}/${path}`, text);
  }
  return {
    folders: [folder],
    onDidChange: () => ({ dispose: () => {} }),
    async list(asked, wanted) {
      const entered = new Set([...folders].filter((name) => isBelow(asked, `${folder}/${name}`, wanted, 'folder')));
      return [...texts.keys()]
        .filter((path) => asked !== folder || isTop(path, folder) || entered.has(path.split('/').at(-2)))
        .filter((path) => isBelow(asked, path, wanted, 'file'))
        .map((path) => ({ path }));
    },
    async read(path) {
      return texts.get(path);
    },
    async readStamped(path) {
      const text = texts.get(path);
      return text === undefined ? { unreadable: 'missing' } : { text, stamp: stampOf(text) };
    },
    async stamp(path) {
      const text = texts.get(path);
      return text === undefined ? undefined : stampOf(text);
    },
  };
}

/** Nothing is ever written to it. */
function stampOf(text) {
  return { size: Buffer.byteLength(text), modifiedMs: 0 };
}

function isBelow(asked, path, wanted, kind) {
  return path.startsWith(`${asked}/`) && wanted(path.slice(asked.length + 1), kind);
}

function isTop(path, folder) {
  return !path.slice(folder.length + 1).includes('/');
}
