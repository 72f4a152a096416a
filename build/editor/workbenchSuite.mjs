// Runs test/vscode/workbench in a browser that drives the real workbench:
// `node build/editor/workbenchSuite.mjs [words of a test's title]`.
import { rmSync } from 'node:fs';
import { browserSuite } from './browserSuite.mjs';
import { screenshotFolder } from './places.mjs';

rmSync(screenshotFolder, { recursive: true, force: true });
await browserSuite({ name: 'workbench', folders: ['workbench'], words: process.argv[2] });
console.log(`  Screenshots: ${screenshotFolder}`);
