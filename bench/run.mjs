// Measures, and writes docs/performance.md: `npm run bench`.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { renderingSection } from './rendering.mjs';

const sections = [await renderingSection()];
const { model } = os.cpus()[0] ?? { model: 'an unknown processor' };
const page = [
  '# Performance',
  `Measured ${new Date().toISOString().slice(0, 10)} with \`npm run bench\` on ${os.cpus().length} cores of ${model}, Node ${process.versions.node}. Ratios hold within one run; those below 1.5 count as none.`,
  ...sections,
  '<!-- Written by bench/run.mjs. -->',
].join('\n\n');
writeFileSync('docs/performance.md', `${page}\n`);
console.log(page);
