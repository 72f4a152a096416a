import { seededRandom } from '../../build/jekyll/seededRandom.mjs';
import { body } from './body.mjs';
import { frontMatter, postName } from './frontMatter.mjs';

const config = `title: 小さな雑誌
url: https://magazine.example
timezone: Asia/Tokyo
permalink: /:categories/:year/:month/:day/:title/
future: true
markdown: kramdown
content_categories: [ニュース, 解説, 事例, レビュー, インタビュー, 編集部より, 書評, 告知]
defaults:
  - scope: { path: "", type: posts }
    values: { layout: post, author: editorial }
`;

const around = {
  '_config.yml': config,
  '_layouts/default.html':
    '<!doctype html>\n<html lang="ja"><head><title>{{ page.title }}</title></head><body>{{ content }}</body></html>\n',
  '_layouts/post.html':
    '---\nlayout: default\n---\n<article><h1>{{ page.title }}</h1>{% for tag in page.tags %}<a href="/tags/{{ tag }}/">{{ tag }}</a>{% endfor %}{{ content }}</article>\n',
  '_includes/figure.html':
    '<figure><img src="{{ include.src }}" alt="{{ include.alt }}"><figcaption>{{ include.alt }}</figcaption></figure>\n',
};

/** Of so many posts one has Liquid in its body: as often as in the posts of real sites. */
const liquidShare = 0.29;

/**
 * A Jekyll site of so many posts, each with a body of about so many bytes, that is the same whenever it is made: its
 * files one by one, by their paths in it.
 * @param {{ posts: number, bytes: number, tags?: number }} what `tags`: how many different ones, half as many as posts
 * @returns {Generator<{ path: string, text: string }>}
 */
export function* siteFiles(what) {
  for (const [path, text] of Object.entries(around)) {
    yield { path, text };
  }
  for (let index = 0; index < what.posts; index++) {
    yield postFile(index, what);
  }
}

/** One post of such a site, which does not need the others to be made. */
export function postFile(index, what) {
  const site = { tags: Math.ceil(what.posts / 2), ...what };
  const random = seededRandom(index * 2654435761);
  const yaml = frontMatter(index, site, random);
  const first = random.between(0, 500);
  const liquid = random.chance(liquidShare) ? liquidIn(index, site) : '';
  return {
    path: `_posts/${postName(index, site)}.md`,
    text: `${yaml}${liquid}${body('ja', site.bytes, first)}`,
  };
}

function liquidIn(index, site) {
  const earlier = postName(Math.floor(index / 2), site);
  return `{% include figure.html src="/assets/${index}.png" alt="図${index}" %}\n\n前の回は[こちら]({% post_url ${earlier} %})、{{ site.title }}の記事です。\n\n`;
}
