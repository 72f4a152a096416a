import assert from 'node:assert/strict';
import { PostsByDate } from '../../../src/core/vocabulary/postsByDate';
import { summary } from '../../support/summary';

const post = (number: number, dateMs: number | undefined = number % 100) =>
  summary({ path: `/${String(number).padStart(5, '0')}.md`, dateMs });
const paths = (posts: PostsByDate, limit = posts.length) => posts.newestOf(limit).map(({ path }) => path);

describe('posts by date', () => {
  it('stand in the order of dates and paths however many there are and however they came', () => {
    const all = Array.from({ length: 3_000 }, (_, index) => post((index * 7_919) % 3_000));
    const posts = new PostsByDate();
    for (const each of all) {
      posts.add(each);
    }
    const sorted = [...all].sort((a, b) => (a.dateMs ?? 0) - (b.dateMs ?? 0) || (a.path < b.path ? -1 : 1));
    assert.deepEqual(
      paths(posts),
      sorted.map(({ path }) => path),
    );
    assert.deepEqual(
      paths(posts, 700),
      sorted.slice(-700).map(({ path }) => path),
    );
    assert.equal(posts.newest?.path, sorted.at(-1)?.path);

    for (const each of all.filter((_, index) => index % 3 > 0)) {
      posts.delete(each);
    }
    const left = new Set(all.filter((_, index) => index % 3 === 0));
    assert.equal(posts.length, 1_000);
    assert.deepEqual(
      paths(posts),
      sorted.filter((each) => left.has(each)).map(({ path }) => path),
    );
    for (const each of left) {
      posts.delete(each);
    }
    assert.deepEqual([posts.length, posts.newest, paths(posts)], [0, undefined, []]);
  });

  it('move when their date changes, and are replaced where it does not', () => {
    const posts = new PostsByDate();
    const [one, other] = [post(1), post(2)];
    posts.add(one);
    posts.add(other);
    const renamed = { ...other, title: 'Other' };
    posts.replace(other, renamed);
    assert.equal(posts.newest, renamed);
    posts.replace(one, { ...one, dateMs: 3 });
    assert.deepEqual(paths(posts), ['/00002.md', '/00001.md']);
    posts.replace({ ...one, dateMs: 3 }, { ...one, dateMs: undefined });
    assert.deepEqual([paths(posts), posts.length], [['/00001.md', '/00002.md'], 2]);
  });

  it('do not mind one that is not among them', () => {
    const posts = new PostsByDate();
    posts.add(post(1));
    posts.delete(post(2));
    assert.equal(posts.length, 1);
  });
});
