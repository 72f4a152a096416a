import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../../src/cli/check';
import { inspect } from '../../src/cli/inspect';

/** What a command printed and how it ended. */
interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

async function run(command: (terminal: { out(text: string): void; err(text: string): void }) => Promise<number>) {
  let out = '';
  let err = '';
  const code = await command({
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { out, err, code } satisfies Outcome;
}

const good = '---\ntitle: "A"\ncategories: ["x"]\ntags: ["y"]\n---\n\nText\n';

describe('postwright check', () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const checkPaths = (paths: readonly string[], format: 'text' | 'json' = 'json') =>
    run((terminal) => check({ paths, format }, folder, terminal));
  const found = async (paths: readonly string[]) => {
    const { out } = await checkPaths(paths);
    return (JSON.parse(out) as { findings: { path: string; code: string; severity: string }[] }).findings.map(
      (finding) => `${finding.path} ${finding.code} ${finding.severity}`,
    );
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'postwright-'));
    write('_config.yml', 'title: T\n');
    write('_posts/2026-01-01-good.md', good);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('ends with 0 where nothing is wrong', async () => {
    assert.deepEqual(await checkPaths(['.'], 'text'), { out: '1 post: nothing found\n', err: '', code: 0 });
    assert.deepEqual(await checkPaths(['.']), {
      out: `${JSON.stringify({ findings: [] }, undefined, 2)}\n`,
      err: '',
      code: 0,
    });
  });

  it('ends with 1 and prints zero-based ranges for an error', async () => {
    write('_posts/2026-01-02-bad.md', good.replace('"A"', 'A: b'));
    const { out, code } = await checkPaths(['.']);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), {
      findings: [
        {
          path: '_posts/2026-01-02-bad.md',
          code: 'yaml-unreadable',
          severity: 'error',
          message:
            'This value holds a colon followed by a space, which YAML takes for another field. Put the value in quotes.',
          range: { start: { line: 1, character: 7 }, end: { line: 1, character: 11 } },
        },
      ],
    });
  });

  it('ends with 0 for warnings, and counts lines from one for people', async () => {
    write('_posts/2026-01-02-untitled.md', good.replace('title: "A"\n', ''));
    const { out, code } = await checkPaths(['.'], 'text');
    assert.equal(code, 0);
    assert.match(out, /^_posts\/2026-01-02-untitled\.md:1:1: warning: “title” is missing\. .*\[field-missing\]$/m);
    assert.match(out, /^2 posts: 1 warning$/m);
  });

  it('checks a file or a folder of a site with the whole site in mind', async () => {
    for (let day = 10; day < 22; day++) {
      write(`_posts/2026-01-${day}-a.md`, good.replace('title', 'author: "Aya"\ntitle'));
    }
    const anonymous = '_posts/2026-02-01-anonymous.md';
    write(anonymous, good);
    write('_posts/2026-01-01-good.md', good.replace('title', 'author: "Aya"\ntitle'));
    assert.deepEqual(await found([anonymous]), [`${anonymous} field-missing warning`]);
    assert.equal((await found(['_posts'])).length, 1);
  });

  it('checks a post that stands alone', async () => {
    write('elsewhere/note.md', 'No front matter.\n');
    write('elsewhere/post.md', '---\ntitle: A: b\n---\n');
    rmSync(path.join(folder, '_config.yml'));
    rmSync(path.join(folder, '_posts'), { recursive: true });
    assert.deepEqual(await found(['elsewhere/note.md', 'elsewhere/post.md']), [
      'elsewhere/post.md yaml-unreadable error',
    ]);
  });

  it('ends with 2 and says why for what is not there or not text, and checks the rest', async () => {
    write('_posts/2026-01-02-sjis.md', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0x83, 0x65, 0x0a]));
    const { err, code } = await checkPaths(['nowhere', '_posts/2026-01-02-sjis.md', '.'], 'text');
    assert.equal(code, 2);
    assert.match(err, /nowhere: there is no such file or folder/);
    assert.match(err, /2026-01-02-sjis\.md: is not UTF-8 text/);
  });
});

describe('postwright inspect', () => {
  it('prints the values as Jekyll reads them, where fields stand, and the reading time', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'postwright-'));
    try {
      writeFileSync(
        path.join(folder, 'post.md'),
        '---\ntitle: A\ndate: 2026-03-12 12:00:00 +0900\nday: 2026-03-12\nratio: 1.0\nno: n\ntags: [a, b]\n---\n\nOne two three.\n',
      );
      const { out, code } = await run((terminal) => inspect({ file: 'post.md', format: 'json' }, folder, terminal));
      assert.equal(code, 0);
      const printed = JSON.parse(out);
      assert.deepEqual(printed.values, {
        title: 'A',
        date: '2026-03-12T12:00:00+09:00',
        day: '2026-03-12',
        ratio: 1,
        false: 'n',
        tags: ['a', 'b'],
      });
      assert.deepEqual(printed.fields[0].valueRange, {
        start: { line: 1, character: 7 },
        end: { line: 1, character: 8 },
      });
      assert.deepEqual(
        printed.fields.at(-1).items.map(({ value }: { value: string }) => value),
        ['a', 'b'],
      );
      assert.equal(printed.readingTime.minutes, 1);
      assert.deepEqual(printed.readingTime.parts[0].kind, 'words');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('ends with 2 where there is nothing to inspect', async () => {
    const { err, code } = await run((terminal) => inspect({ file: 'nowhere.md', format: 'json' }, tmpdir(), terminal));
    assert.equal(code, 2);
    assert.match(err, /nowhere\.md/);
  });
});
