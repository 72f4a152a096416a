import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plants, targets, webEntry } from './plants';

/** What the two guards say of a copy of the source. Paths are those of the copy, with `/`. */
interface Verdict {
  /** `file code` for each error of the compiler. */
  readonly types: readonly string[];
  /** `file rule` for each broken rule. */
  readonly law: readonly string[];
}

describe('the import table is enforced', () => {
  let copy: string;
  let clean: Verdict;
  let planted: Verdict;

  before('judge a copy of the source, without and with all plants', function () {
    this.timeout(180_000);
    copy = copySource();
    clean = judge(copy);
    for (const { file, text } of [...targets, ...plants]) {
      if (file !== webEntry.file) {
        mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
        writeFileSync(path.join(copy, file), text);
      }
    }
    appendFileSync(path.join(copy, webEntry.file), webEntry.addition);
    planted = judge(copy);
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  it('finds nothing in the source as it is, or the rest would prove nothing', () => {
    const found = [...clean.types, ...clean.law];
    assert.ok(found.length === 0, found.join('\n'));
  });

  for (const { name, file, types, law } of plants) {
    if (types !== undefined) {
      it(`the compiler reports it when ${name}`, () => {
        assert.ok(planted.types.includes(`${file} ${types}`), told(planted.types, file));
      });
    }
    if (law !== undefined) {
      it(`dependency-cruiser reports it when ${name}`, () => {
        assert.ok(planted.law.includes(`${file} ${law}`), told(planted.law, file));
      });
    }
  }

  // The compiler does blame others: what a planted import drags in belongs to no project that was asked.
  it('dependency-cruiser blames no file that was not planted', () => {
    const known = new Set(clean.law);
    const blamed = planted.law.filter(
      (entry) => !known.has(entry) && !entry.includes('/planted/') && !entry.startsWith(`${webEntry.file} `),
    );
    assert.deepEqual(blamed, []);
  });
});

function told(entries: readonly string[], file: string): string {
  const about = entries.filter((entry) => entry.startsWith(`${file} `));
  return about.length === 0 ? `nothing was said about ${file}` : about.join('\n');
}

/** Below the project, so that the copy finds the same node_modules; in a folder that git ignores. */
function copySource(): string {
  mkdirSync('out', { recursive: true });
  const copy = mkdtempSync(path.join('out', 'plants-'));
  for (const name of ['src', 'l10n', 'build/types', 'tsconfig.base.json', '.dependency-cruiser.cjs', 'package.json']) {
    cpSync(name, path.join(copy, name), { recursive: true });
  }
  return copy;
}

function judge(copy: string): Verdict {
  return { types: compile(copy), law: cruise(copy) };
}

function compile(copy: string): string[] {
  const { references } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { references: { path: string }[] };
  const projects = references.map((reference) => reference.path).filter((project) => project.startsWith('src/'));
  const output = run(copy, 'node_modules/typescript/bin/tsc', ['-b', '--pretty', 'false', ...projects]);
  return output.split('\n').flatMap((line) => {
    const [, file, code] = /^([^(\s]+)\(\d+,\d+\): error (TS\d+):/.exec(line) ?? [];
    if (file !== undefined && code !== undefined) {
      return [`${file.replaceAll('\\', '/')} ${code}`];
    }
    return /error TS\d+/.test(line) ? [line] : [];
  });
}

function cruise(copy: string): string[] {
  const depcruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  const { summary } = JSON.parse(run(copy, depcruise, ['--output-type', 'json', 'src'])) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
}

function run(copy: string, program: string, args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(process.execPath, [path.resolve(program), ...args], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) {
    throw error;
  }
  return stdout === '' ? stderr : stdout;
}
