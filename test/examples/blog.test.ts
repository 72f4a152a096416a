import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findMarkdown } from '../../src/cli/findMarkdown';
import { openService } from '../../src/cli/openService';
import { allRules } from '../../src/core/diagnostics/rules/allRules';
import { formatMessage } from '../../src/core/foundation/message';
import { toFilePath, toNativePath } from '../../src/node/nativePath';

const blog = 'examples/blog';
const readme = readFileSync(path.join(blog, 'README.md'), 'utf8');

/** The cells of the rows below a heading, without the two lines that head the table. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  const lines = table.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) => line.slice(2, -2).split(' | '));
}

const nameIn = (cell = '') => /^`([^`]+)`$/.exec(cell)?.[1] ?? cell;
const wrong = rowsBelow('Wrong on purpose').map(([post, , says = '']) => {
  const [, rule = '', message = ''] = /^`([^`]+)`: (.+)$/.exec(says) ?? [];
  return { post: nameIn(post), rule, message };
});

describe('the example blog', () => {
  let found: readonly { readonly path: string; readonly code: string; readonly message: string }[];

  before(async () => {
    const folder = toFilePath(path.resolve(blog));
    const service = await openService([folder]);
    found = (await findMarkdown(service, folder, folder))
      .map((file) => service.post(file, readFileSync(toNativePath(file), 'utf8')))
      .filter((post) => service.isPost(post))
      .flatMap((post) =>
        service.diagnose(post.path, post.text).map(({ code, message }) => ({
          path: path.relative(blog, toNativePath(post.path)).replaceAll(path.sep, '/'),
          code,
          message: formatMessage(message),
        })),
      );
    service.dispose();
  });

  it('is wrong only where its README says so', () => {
    const told = new Set(wrong.map(({ post }) => post));
    assert.deepEqual(
      found.filter((finding) => !told.has(finding.path)),
      [],
    );
  });

  for (const { post, rule, message } of wrong) {
    it(`is told of ${post} what its README says`, () => {
      assert.ok(existsSync(path.join(blog, post)));
      const isFound = allRules.some(({ id }) => id === rule);
      const [expected = ''] = message.split('…');
      assert.deepEqual(
        found
          .filter((finding) => finding.path === post)
          .map((finding) => `${finding.code}: ${finding.message.slice(0, expected.length)}`),
        isFound ? [`${rule}: ${expected}`] : [],
      );
    });
  }

  it('says in its README how each post differs that is named there', () => {
    for (const [post] of rowsBelow('Right, each in its own way')) {
      assert.ok(existsSync(path.join(blog, '_posts', nameIn(post))), post);
    }
  });

  it('has as many articles, drafts and guides as its README says', () => {
    const count = (folder: string) => readdirSync(path.join(blog, folder)).length;
    assert.match(readme, new RegExp(`${count('_posts')} articles, four drafts and three guides`));
    assert.deepEqual([count('_drafts'), count('_guides')], [4, 3]);
  });

  it('has every cover that its posts name, and no picture that none shows', () => {
    const texts = ['_posts', '_guides', '_drafts'].flatMap((folder) =>
      readdirSync(path.join(blog, folder)).map((name) => readFileSync(path.join(blog, folder, name), 'utf8')),
    );
    const covers = texts.flatMap((text) => [...text.matchAll(/^image: (.+?)\r?$/gm)].map(([, cover = '']) => cover));
    assert.deepEqual(
      covers.filter((cover) => !existsSync(path.join(blog, cover))),
      [],
    );
    const pictures = readdirSync(path.join(blog, 'assets/images'));
    assert.deepEqual(
      pictures.filter((picture) => !texts.some((text) => text.includes(`/assets/images/${picture}`))),
      [],
    );
  });
});
