// Writes docs/rules from the rules themselves: `node build/generateRuleDocs.mjs`. With `--check` nothing is written,
// and pages that are missing, stale or left over are named.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = 'docs/rules';
const generatedNote = '<!-- Made from the rule by build/generateRuleDocs.mjs: change the rule, not this page. -->';
const rules = await readRules('src/core/diagnostics/rules/allRules.ts');
const pages = new Map([['README.md', indexPage(rules)], ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)])]);
if (process.argv.includes('--check')) {
  process.exitCode = report(differences());
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) {
    writeFileSync(path.join(folder, name), text);
  }
  console.log(`${pages.size} pages written to ${folder}`);
}

async function readRules(entry) {
  mkdirSync('out', { recursive: true });
  const out = mkdtempSync(path.join('out', 'rules-'));
  try {
    const outfile = path.join(out, 'allRules.mjs');
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      packages: 'external',
      logLevel: 'warning',
    });
    const { allRules } = await import(pathToFileURL(path.resolve(outfile)).href);
    return allRules;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function rulePage({ id, summary, severity, isOffByDefault, documentation: { details, bad, good } }) {
  return `${[
    `# ${id}`,
    summary,
    isOffByDefault
      ? `**Off**, unless a setting asks for it:`
      : `Severity: **${severity}**, unless a setting says otherwise:`,
    fenced('json', `"postwright.rules": { "${id}": "${isOffByDefault ? severity : 'off'}" }`),
    details,
    '## Found',
    fenced('markdown', bad),
    '## Not found',
    fenced('markdown', good),
    generatedNote,
  ].join('\n\n')}\n`;
}

function indexPage(all) {
  const rows = all.map(
    ({ id, severity, isOffByDefault, summary }) =>
      `| [${id}](${id}.md) | ${isOffByDefault ? 'off' : severity} | ${summary.replaceAll('|', '\\|')} |`,
  );
  return `${[
    '# Rules',
    'What Postwright underlines, in the editor and in `postwright check`.',
    ['| rule | severity | why |', '|---|---|---|', ...rows].join('\n'),
    generatedNote,
  ].join('\n\n')}\n`;
}

/** A sample may hold fences of its own. */
function fenced(language, text) {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function differences() {
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const leftOver = found.filter((name) => !pages.has(name)).map((name) => `${name} belongs to no rule`);
  const stale = [...pages].flatMap(([name, text]) => {
    if (!found.includes(name)) {
      return [`${name} is missing`];
    }
    return readFileSync(path.join(folder, name), 'utf8') === text ? [] : [`${name} is not what the rule says`];
  });
  return [...stale, ...leftOver];
}

function report(found) {
  for (const difference of found) {
    console.log(`${folder}/${difference}`);
  }
  console.log(
    found.length === 0
      ? `${pages.size} pages are current`
      : 'Run: node build/generateRuleDocs.mjs, and read what changed.',
  );
  return found.length === 0 ? 0 : 1;
}
