import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../../src/cli/check';
import { localizer } from '../../src/cli/language';
import type { Fixing, Format } from '../../src/cli/parseCommand';

const post = (readingTime: string, title = 'A'): string =>
  `---\ntitle: "${title}"\ncategories: ["x"]\ntags: ["y"]\nreading_time: ${readingTime} # by hand\n---\n\nText\n`;
const said = 'The post says 20 min, but reading it takes about 1.';

describe('postwright check --fix', () => {
  let folder: string;
  const at = (name: string): string => path.join(folder, name);
  const write = (name: string, content: string): void => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  const read = (name: string): string => readFileSync(at(name), 'utf8');
  const run = async (fixing: Fixing, paths: readonly string[] = ['.'], format: Format = 'text') => {
    let out = '';
    let err = '';
    const code = await check({ paths, format, fixing }, folder, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      localize: localizer('en'),
    });
    return { out, err, code };
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'postwright-fix-'));
    write('_config.yml', 'title: T\n');
    write('_posts/2026-01-01-a.md', post('20'));
    write('_posts/2026-01-02-b.md', `\uFEFF${post('"20分"', 'B').replaceAll('\n', '\r\n')}`);
    write('_posts/2026-01-03-c.md', post('1').replace('title: "A"\n', ''));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes what is sure, tells it, and tells what is left', async () => {
    const { out, err, code } = await run('write');
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.deepEqual(out.split('\n'), [
      `_posts/2026-01-01-a.md: fixed: ${said} [reading-time-stale]`,
      `_posts/2026-01-02-b.md: fixed: ${said} [reading-time-stale]`,
      '2 fixed in 2 posts',
      '_posts/2026-01-03-c.md:1:1: warning: “title” is missing. Lists, feeds and search show the post without it. [field-missing]',
      '3 posts: 1 warning',
      '',
    ]);
    assert.equal(read('_posts/2026-01-01-a.md'), post('1'));
    assert.equal(read('_posts/2026-01-02-b.md'), `\uFEFF${post('"1分"', 'B').replaceAll('\n', '\r\n')}`);
  });

  it('changes nothing the second time', async () => {
    await run('write');
    const { out } = await run('write', ['_posts']);
    assert.match(out, /^nothing to fix$/m);
    assert.equal(read('_posts/2026-01-01-a.md'), post('1'));
  });

  it('shows a diff and writes nothing', async () => {
    const { out, err, code } = await run('show', ['_posts/2026-01-01-a.md']);
    assert.equal(
      out,
      [
        '--- a/_posts/2026-01-01-a.md',
        '+++ b/_posts/2026-01-01-a.md',
        '@@ -2,7 +2,7 @@',
        ' title: "A"',
        ' categories: ["x"]',
        ' tags: ["y"]',
        '-reading_time: 20 # by hand',
        '+reading_time: 1 # by hand',
        ' ---',
        ' ',
        ' Text',
        '',
      ].join('\n'),
    );
    assert.equal(err, '1 would be fixed in 1 post\n');
    assert.equal(code, 0);
    assert.equal(read('_posts/2026-01-01-a.md'), post('20'));
  });

  it('prints for programs what was fixed and what is left', async () => {
    const { out } = await run('show', ['.'], 'json');
    const printed = JSON.parse(out) as {
      fixed: { path: string; fixed: unknown; diff: string }[];
      findings: { code: string }[];
    };
    assert.deepEqual(printed.fixed[0]?.fixed, [{ code: 'reading-time-stale', message: said }]);
    assert.match(printed.fixed[1]?.diff ?? '', /^\+reading_time: "1分" # by hand\r$/m);
    assert.deepEqual(
      printed.findings.map(({ code }) => code),
      ['field-missing'],
    );
    const written = JSON.parse((await run('write', ['.'], 'json')).out) as { fixed: object[] };
    assert.deepEqual(Object.keys(written.fixed[0] ?? {}), ['path', 'fixed']);
    const none = JSON.parse((await run('none', ['.'], 'json')).out) as object;
    assert.deepEqual(Object.keys(none), ['findings']);
  });

  it('leaves alone what the site or a comment has switched off', async () => {
    write('.postwright.yml', 'rules:\n  reading-time-stale: off\n');
    assert.match((await run('write')).out, /^nothing to fix$/m);
    write('.postwright.yml', '');
    const silenced = post('20').replace('title', '# postwright-disable-file reading-time-stale\ntitle');
    write('_posts/2026-01-01-a.md', silenced);
    await run('write');
    assert.equal(read('_posts/2026-01-01-a.md'), silenced);
  });

  it('writes no file that a link has outside of the site, and goes on', async function () {
    const outside = mkdtempSync(path.join(tmpdir(), 'postwright-outside-'));
    try {
      writeFileSync(path.join(outside, 'secret.md'), post('20'));
      symlinkSync(path.join(outside, 'secret.md'), at('_posts/2026-01-04-d.md'));
    } catch {
      this.skip();
    }
    const { err, code } = await run('write', ['_posts/2026-01-04-d.md', '.']);
    assert.equal(err, 'postwright: _posts/2026-01-04-d.md is a link that leads out of the site, and is not changed.\n');
    assert.equal(code, 2);
    assert.equal(readFileSync(path.join(outside, 'secret.md'), 'utf8'), post('20'));
    assert.equal(read('_posts/2026-01-01-a.md'), post('1'));
    rmSync(outside, { recursive: true });
  });

  it('tells what it may not write', async function () {
    chmodSync(at('_posts/2026-01-01-a.md'), 0o444);
    if (process.getuid?.() === 0) {
      this.skip();
    }
    const { err, code } = await run('write');
    assert.match(err, /^postwright: _posts\/2026-01-01-a\.md cannot be written \(E[A-Z]+\)\.$/m);
    assert.equal(code, 2);
  });
});
