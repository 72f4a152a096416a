import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Enough posts for a site to have habits: all have a title, categories and tags, and the one written now has no tags yet. */
const POSTS = 12;

/** Fills a folder with a small site, and returns the path of the post that is being written in it. */
export function smallSite(folder) {
  mkdirSync(join(folder, '_posts'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, '_config.yml'), 'title: 小さな店\nlang: ja\ntimezone: Asia/Tokyo\n');
  writeFileSync(join(folder, 'assets/bread.svg'), picture);
  for (let day = 1; day <= POSTS; day++) {
    const tags = day % 2 ? '[パン, 記録]' : '[表計算, パン]';
    const text = `---\ntitle: 記事${day}\ncategories: [店]\ntags: ${tags}\n---\n\n本文です。\n`;
    writeFileSync(join(folder, `_posts/2026-03-${String(day).padStart(2, '0')}-post.md`), text);
  }
  const written = join(folder, '_posts/2026-04-01-written.md');
  writeFileSync(
    written,
    `---\ntitle: 書きかけの記事\ncategories: [店]\n---\n\n## 見出し\n\n**朝**の記録。\n\n![](/assets/bread.svg)\n\n${'長い文です。'.repeat(300)}\n`,
  );
  return written;
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="15"/></svg>';
