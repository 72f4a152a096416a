// Runs the rules over the real posts in ../shared/oracle, each site by itself, and prints how often each finds something:
// `npm run rules:oracle`. With the id of a rule, and a number, it prints that many of its findings to be looked at.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const source = '../shared/oracle/posts.jsonl.gz';
const cli = 'dist/cli.js';

function posts() {
  const lines = gunzipSync(readFileSync(source)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** Writes the sites as folders; their configurations are not among the data. */
function writeSites(folder) {
  const sites = new Map();
  for (const { site, path: file, src, fmraw } of posts()) {
    const root = path.join(folder, site);
    sites.set(site, root);
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, fmraw === null ? src : `---\n${withBreak(fmraw.replace(/^---\r?\n/, ''))}---\n${src}`);
  }
  for (const root of sites.values()) {
    writeFileSync(path.join(root, '_config.yml'), '');
  }
  return sites;
}

function withBreak(text) {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function findingsOf(root) {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'check', root, '--format', 'json', '--lang', 'en'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  process.stderr.write(stderr);
  return JSON.parse(stdout).findings;
}

function table(found) {
  const rules = new Map();
  for (const { code, severity, path: file, site } of found) {
    const rule = rules.get(code) ?? { findings: 0, posts: new Set(), sites: new Set(), severities: new Set() };
    rule.findings++;
    rule.posts.add(file);
    rule.sites.add(site);
    rule.severities.add(severity);
    rules.set(code, rule);
  }
  const rows = [...rules].sort(([, a], [, b]) => b.findings - a.findings);
  return [
    '| rule | severity | findings | posts | sites |',
    '|---|---|---:|---:|---:|',
    ...rows.map(
      ([code, { findings, posts: files, sites, severities }]) =>
        `| ${code} | ${[...severities].sort().join(', ')} | ${findings} | ${files.size} | ${sites.size} |`,
    ),
  ].join('\n');
}

/** Every n-th finding, so that they come from all sites. */
function sample(found, code, wanted) {
  const all = found.filter((finding) => finding.code === code);
  const every = Math.max(1, Math.floor(all.length / wanted));
  return all.filter((_, index) => index % every === 0).slice(0, wanted);
}

function excerpt({ path: file, message, severity, range: { start } }) {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const shown = (lines[start.line] ?? '').slice(Math.max(0, start.character - 80), start.character + 160);
  return `${file}:${start.line + 1}: ${severity}: ${message}\n    ${shown}`;
}

if (!existsSync(source)) {
  console.log(`Nothing was checked: ${source} is not there.`);
} else {
  const [code, wanted = '20'] = process.argv.slice(2);
  const folder = mkdtempSync(path.join(tmpdir(), 'postwright-rules-'));
  try {
    const found = [...writeSites(folder)].flatMap(([site, root]) =>
      findingsOf(root).map((finding) => ({ ...finding, site })),
    );
    console.log(code === undefined ? table(found) : sample(found, code, Number(wanted)).map(excerpt).join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
