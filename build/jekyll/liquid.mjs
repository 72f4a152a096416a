// Has real Jekyll (Ruby) render the templates that the engine is tested with: `npm run golden:liquid`. The tests
// themselves need no Ruby.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goldenFile, pagePath, readTemplates, siteFiles } from '../../test/golden/liquid/templates.mjs';
import { askRuby } from '../askRuby.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'postwright-liquid-'));
try {
  for (const [file, text] of Object.entries(siteFiles())) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const templates = readTemplates();
  const answers = askRuby(['build/jekyll/liquid.rb', folder, pagePath], templates, { TZ: 'UTC' });
  if (answers) {
    const cases = templates.map((template, index) => ({ template, ...answers[index] }));
    writeFileSync(goldenFile, `${JSON.stringify({ cases }, null, 1)}\n`);
    console.log(`${cases.length} templates`);
  } else {
    console.error('Nothing is written: there is no Ruby with Jekyll.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
