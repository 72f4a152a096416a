import { tagsOfPost } from './tags.mjs';

const categories = ['ニュース', '解説', '事例', 'レビュー', 'インタビュー', '編集部より', '書評', '告知'];
const authors = ['佐藤 花', '鈴木 一郎', '高橋 美咲', '田中 蓮', 'editorial'];
const titles = [
  '小さな編集部の一日',
  '数字で見る今月の動き',
  '手順をそろえる',
  '読者の声から',
  '次の号のために',
  '失敗から学ぶ',
];
const excerpts = [
  (number) => `第${number}回は、下書きを整えるまでの流れを、順を追って見ていきます。`,
  (number) => `公開の前に確かめておきたい点を、例${number}とともにまとめました。`,
  (number) => `${number}人の読者から届いた声をもとに、題名と見出しの付け方を考えます。`,
];
const dayMs = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(2010, 0, 1);
/** From then on, however many posts there are: all lie in the past. */
const days = 16 * 365;

/** The name of a post without its ending, its date as Jekyll wants it in front. */
export function postName(index, { posts }) {
  return `${dayOf(index, posts)}-post-${index}`;
}

/** The front matter of a post, as its editors would have written it: lists in a line, dates with a time zone. */
export function frontMatter(index, site, random) {
  const category = random.pick(categories);
  const tags = tagsOfPost(index, site, random);
  const lines = [
    'layout: post',
    `title: ${random.chance(0.3) ? `"${random.pick(titles)}：第${index}回"` : `${random.pick(titles)} ${index}`}`,
    `date: ${dayOf(index, site.posts)} ${two(random.between(6, 21))}:${two(random.between(0, 59))}:00 +0900`,
    `categories: ["${category}"]`,
    `tags: [${tags.map((tag) => `"${tag}"`).join(', ')}]`,
    `author: ${random.pick(authors)}`,
    `excerpt: "${random.pick(excerpts)(index)}"`,
    `image: /assets/images/${index}.png`,
    `reading_time: ${Math.max(1, Math.round(site.bytes / 1500))}`,
  ];
  if (random.chance(0.4)) {
    lines.push(`last_modified_at: ${dayOf(index, site.posts)} 22:00:00 +0900`);
  }
  if (random.chance(0.2)) {
    lines.push('featured: true');
  }
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function dayOf(index, posts) {
  return new Date(firstDay + Math.floor((index * days) / posts) * dayMs).toISOString().slice(0, 10);
}

function two(number) {
  return String(number).padStart(2, '0');
}
