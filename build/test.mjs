// All tests: `npm test`, or some of them: `node build/test.mjs [stage …]`.
// Installs what is missing, runs stage after stage and ends with one line: N passed, N failed, N skipped.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, whyNotHere } from './editor/install.mjs';
import { outFolder, projectRoot } from './editor/places.mjs';
import { npm, requireNode, run } from './editor/processes.mjs';
import { installProjectPackages } from './editor/projectPackages.mjs';
import { clearResults, RESULTS_VARIABLE, readResults } from './editor/resultLines.mjs';
import { report } from './editor/trouble.mjs';

const node = (script) => (options) => run(process.execPath, [join(projectRoot, 'build/editor', script)], options);
const script =
  (...args) =>
  (options) =>
    npm(['run', '--silent', ...args], options);
const reporter = join(projectRoot, 'build/editor/progressReporter.mjs');

/** A stage with `counts` reports its tests one by one; one without is a single test: it passes or fails. */
const STAGES = [
  { name: 'check', what: 'types, lint, layering, unused code, generated files', start: script('check') },
  { name: 'build', what: 'the programs of the extension', start: script('build'), vital: true },
  {
    name: 'unit',
    what: 'unit and property tests, in memory',
    start: script('test:unit', '--', '--reporter', reporter),
    counts: true,
  },
  {
    name: 'bench',
    what: 'budgets of speed, none missed twice over',
    start: (options) => run(process.execPath, [join(projectRoot, 'bench/short.mjs')], options),
  },
  { name: 'host', what: 'the extension inside VS Code', start: node('hostSuite.mjs'), counts: true, editor: true },
  {
    name: 'workbench',
    what: 'a browser drives VS Code',
    start: node('workbenchSuite.mjs'),
    counts: true,
    editor: true,
  },
  {
    name: 'web',
    what: 'the program for browsers, in the worker; folders of files and in memory',
    start: node('webSuite.mjs'),
    counts: true,
    editor: true,
  },
  {
    name: 'restricted',
    what: 'a folder that nobody trusts',
    start: node('restrictedSuite.mjs'),
    counts: true,
    editor: true,
  },
  {
    // Last: it leaves the programs built for production.
    name: 'packaged',
    what: 'the .vsix, installed in VS Code',
    start: node('packagedSuite.mjs'),
    counts: true,
    editor: true,
  },
];

/** Sums up the chosen stages. The editor's suites need the build, so that they are not run after a failed one. */
async function test(names) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(`There is no stage ${unknown.join(', ')}: ${STAGES.map(({ name }) => name).join(', ')}.`);
  }
  requireNode();
  await installProjectPackages();
  const chosen = STAGES.filter(
    ({ name, vital }) => names.length === 0 || names.includes(name) || (vital && needsBuild(names)),
  );
  const missing = chosen.some(({ editor }) => editor) ? await whyNoEditor() : undefined;
  let buildFailed = false;
  for (const stage of chosen) {
    if (stage.editor && (buildFailed || missing)) {
      console.log(`\n── ${stage.name}: not run: ${buildFailed ? 'the build failed.' : missing.sentence}`);
      total[buildFailed || missing.failed ? 'failed' : 'skipped'] += 1;
      continue;
    }
    const outcome = await runStage(stage);
    for (const state of Object.keys(total)) {
      total[state] += outcome[state];
    }
    buildFailed ||= Boolean(stage.vital) && outcome.failed > 0;
    if (outcome.interrupted) {
      console.log('Interrupted.');
      total.failed += 1;
      break;
    }
  }
  return total;
}

function needsBuild(names) {
  return names.some((name) => STAGES.find((stage) => stage.name === name)?.editor);
}

/** Installs VS Code for tests. Off Linux x64 its suites are skipped; where the install fails, they fail. */
async function whyNoEditor() {
  const reason = whyNotHere();
  if (reason) {
    return { failed: false, sentence: `${reason} Run \`npm run test:desktop\` for the suite inside VS Code.` };
  }
  try {
    await install();
    return undefined;
  } catch (error) {
    report(error);
    return { failed: true, sentence: 'VS Code for tests could not be installed.' };
  }
}

async function runStage({ name, what, start, counts }) {
  const resultsFile = join(outFolder, 'results', `${name}.jsonl`);
  clearResults(resultsFile);
  console.log(`\n── ${name}: ${what}`);
  const started = Date.now();
  const { code, interrupted } = await start({
    cwd: projectRoot,
    env: { ...process.env, [RESULTS_VARIABLE]: counts ? resultsFile : '' },
  });
  const outcome = counts
    ? count(readResults(resultsFile), code)
    : { passed: +(code === 0), failed: +(code !== 0), skipped: 0 };
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${outcome.passed} ok, ${outcome.failed} not ok, ${outcome.skipped} left out, ${seconds} s`);
  return { ...outcome, interrupted };
}

/** A stage that ends badly without a failed test (a crash, a suite that does not compile) counts as one failure. */
function count({ results, ended }, code) {
  const of = (state) => results.filter((result) => result.state === state).length;
  const passed = of('passed');
  const failed = of('failed');
  const broken = !ended || passed + failed === 0 || (code !== 0 && failed === 0);
  if (broken) {
    console.log(ended ? 'The stage ended with an error, or had no tests.' : 'The stage did not come to its end.');
  }
  return { passed, failed: failed + +broken, skipped: of('skipped') };
}

rmSync(join(outFolder, 'results'), { recursive: true, force: true });
const { passed, failed, skipped } = await test(process.argv.slice(2)).catch((error) => {
  report(error);
  return { passed: 0, failed: 1, skipped: 0 };
});
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
