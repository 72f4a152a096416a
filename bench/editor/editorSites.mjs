import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sizedPost } from '../../test/vscode/workbench/posts/sizedPost.mjs';
import { postFile } from '../sites/site.mjs';

/** Sites to open in windows. */
export const editorSites = [
  { name: '10,000 posts of 2.7 KB', what: { posts: 10_000, bytes: 1_500 } },
  { name: '2,513 posts of 40 KB', what: { posts: 2_513, bytes: 40_000 } },
];

/** Makes a generated site ready for windows: notes tags from all over it, and gives back a post to open that has none of them. */
export function prepareSite(folder, what) {
  const opened = postFile(0, what);
  const tags = Array.from({ length: 50 }, (_, index) => Math.floor((index * what.posts) / 50) + 1)
    .flatMap((index) => tagsIn(postFile(Math.min(index, what.posts - 1), what).text))
    .filter((tag) => !tagsIn(opened.text).includes(tag));
  writeFileSync(path.join(folder, 'expected.json'), JSON.stringify(tags));
  return opened.path;
}

function tagsIn(text) {
  return JSON.parse(/^tags: (.*)$/m.exec(text)[1]);
}

/** The same site under another name, of which VS Code and Postwright remember nothing. */
export function asUnknown(folder, round) {
  const renamed = folder.replace(/(-unknown-.*)?$/, `-unknown-${round}`);
  renameSync(folder, renamed);
  return renamed;
}

/** Writes posts of these sizes into a site; gives back their paths in it and their titles. */
export function addSizedPosts(folder, kilobytes) {
  return kilobytes.map((size) => {
    const post = { kilobytes: size, title: `${size}キロバイト`, file: `_posts/2026-10-06-${size}-kilobytes.md` };
    writeFileSync(path.join(folder, post.file), sizedPost(post.title, size));
    return post;
  });
}
