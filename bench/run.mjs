// Measures, and writes docs/performance.md: `npm run bench`, or `npm run bench -- indexing check` for some sections only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import MarkdownIt from 'markdown-it';
import { bundle } from './bundle.mjs';
import { isOnNode24 } from './onNode24.mjs';
import { readPage, writePage } from './page.mjs';
import { check } from './sections/check.mjs';
import { editor } from './sections/editor.mjs';
import { fidelity } from './sections/fidelity.mjs';
import { growth } from './sections/growth.mjs';
import { indexing } from './sections/indexing.mjs';
import { rendering } from './sections/rendering.mjs';
import { sizes } from './sections/sizes.mjs';
import { unitSuite } from './sections/unitSuite.mjs';
import { writing } from './sections/writing.mjs';
import { TemporarySites } from './sites/temporarySites.mjs';

const file = 'docs/performance.md';
const all = [rendering, indexing, growth, writing, check, editor, fidelity, sizes, unitSuite];

async function run(names) {
  const unknown = names.filter((name) => !all.some((section) => section.name === name));
  if (unknown.length > 0) {
    throw new Error(`There is no section ${unknown.join(', ')}: ${all.map(({ name }) => name).join(', ')}.`);
  }
  const measured = await measure(all.filter(({ name }) => names.length === 0 || names.includes(name)));
  const known = existsSync(file) ? readPage(readFileSync(file, 'utf8')) : [];
  const sections = all.flatMap(({ name }) => [...measured, ...known].find((section) => section.name === name) ?? []);
  return writePage(sections);
}

async function measure(sections) {
  await bundle();
  const sites = new TemporarySites();
  const context = { sites, markdownIt: new MarkdownIt(), build: once(buildForProduction) };
  const measured = [];
  try {
    for (const { name, title, measure: measureSection } of sections) {
      console.error(`── ${name}`);
      const { figures, text } = await measureSection(context);
      console.error(`${text}\n`);
      measured.push({ name, title, measured: whereAndWhen(), figures, text });
    }
  } finally {
    sites.dispose();
  }
  return measured;
}

function whereAndWhen() {
  const { model } = os.cpus()[0] ?? { model: 'an unknown processor' };
  const day = new Date().toISOString().slice(0, 10);
  const load = Math.round(os.loadavg()[0]);
  return `${day}, ${os.cpus().length} cores of ${model.trim()} with a load of ${load}, Node ${process.versions.node}`;
}

function buildForProduction() {
  const { status, stderr } = spawnSync(process.execPath, ['build/esbuild.mjs', '--production'], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`The programs could not be built:\n${stderr}`);
  }
}

function once(work) {
  let isDone = false;
  return () => {
    if (!isDone) {
      work();
      isDone = true;
    }
  };
}

const isJudged = isOnNode24();
const page = await run(process.argv.slice(2));
if (isJudged) {
  writeFileSync(file, page);
} else {
  console.log(page);
  console.error(
    `${file} is left as it is: this is Node ${process.versions.node}, and the budgets are meant for Node 24, which comes with the VS Code for tests (\`npm start\` or \`npm test\` installs it on Linux x64).`,
  );
}
