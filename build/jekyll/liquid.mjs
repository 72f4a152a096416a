// Has real Jekyll (Ruby) render the templates that the engine is tested with: `npm run golden:liquid`. The tests
// themselves need no Ruby.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goldenFile, pagePath, readTemplates, siteFiles } from '../../test/golden/liquid/templates.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'postwright-liquid-'));
try {
  for (const [file, text] of Object.entries(siteFiles())) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const templates = readTemplates();
  const { status, stdout, stderr } = spawnSync('ruby', ['build/jekyll/liquid.rb', folder, pagePath], {
    input: templates.map((template) => `${JSON.stringify(template)}\n`).join(''),
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const answers = stdout.trim().split('\n');
  if (status === 0 && answers.length === templates.length) {
    const cases = templates.map((template, index) => ({ template, ...JSON.parse(answers[index]) }));
    writeFileSync(goldenFile, `${JSON.stringify({ cases }, null, 1)}\n`);
    console.log(`${cases.length} templates`);
  } else {
    console.error(`Nothing is written: there is no Ruby with Jekyll.\n${stderr}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
