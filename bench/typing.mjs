import { percentiles } from './percentiles.mjs';
import { processMs } from './processorTime.mjs';
import { postFile } from './sites/site.mjs';

/**
 * A writer at work in a site: types one letter after another into a post and asks after each. Every method gives the
 * milliseconds of its answers at p50, p95, p99 and at most.
 */
export class Typing {
  constructor(service, folder, site) {
    this.service = service;
    this.folder = folder;
    this.site = site;
  }

  /** A post without Liquid, so that no other file has a say, in an editor. */
  post(bytes) {
    const site = { ...this.site, bytes };
    for (let index = this.site.posts - 1; ; index--) {
      const { path, text } = postFile(index, site);
      if (!text.includes('{%')) {
        return { path: `${this.folder}/${path}`, text };
      }
    }
  }

  /** Typing into the article. */
  inBody(post, keys, ask) {
    const place = post.text.indexOf('\n\n', Math.floor(post.text.length / 2));
    return this.#type(post, place, keys, ask);
  }

  /** Typing a new tag at the end of the list: with each letter the post has another tag. */
  inTags(post, keys, ask) {
    const before = 'tags: [';
    const opened = post.text.replace(before, `${before}"", `);
    return this.#type({ ...post, text: opened }, opened.indexOf(before) + before.length + 1, keys, ask);
  }

  #type({ path, text }, place, keys, ask) {
    const times = [];
    let typed = '';
    for (let key = 0; key < keys + warmUp; key++) {
      typed = key % 12 === 0 ? '' : typed + letters[(key * 7) % letters.length];
      const now = `${text.slice(0, place)}${typed}${text.slice(place)}`;
      const start = processMs();
      this.service.open(path, now);
      ask(path, now, place + typed.length);
      const time = processMs() - start;
      if (key >= warmUp) {
        times.push(time);
      }
    }
    this.service.close(path);
    return percentiles(times);
  }
}

const letters = '編集部半導体自動運転機械学習量子計算音声認識';
const warmUp = 30;
