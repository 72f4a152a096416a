// Looks through every file of the project, as git knows them, for words that must not stand there.
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';

const laws = [
  {
    says: 'the address of a package registry: the lock files must work with any',
    files: /./,
    pattern: /registry\.(?:npmjs|yarnpkg|npmmirror)\.|"resolved": "https?:|\/\/npm\.pkg\./,
  },
  {
    says: 'a path of one machine',
    files: /./,
    pattern: /(?:^|[\s"'`(=:>])\/(?:work|root|tmp)\/\w/,
  },
  {
    says: 'a triple-slash directive: it brings in the typings that the project of a layer keeps out',
    files: /^src\/.*\.ts$/,
    pattern: /^\s*\/\/\/\s*</,
  },
  {
    says: 'a silenced type error',
    files: /^(?:src|test)\/.*\.ts$/,
    pattern: /@ts-(?:ignore|nocheck)/,
  },
];

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const paths = listed.split('\0').filter((path) => path !== '' && lstatSync(path, { throwIfNoEntry: false })?.isFile());
const findings = paths.flatMap(findingsIn);
for (const finding of findings) {
  console.log(finding);
}
console.log(`${paths.length} files read, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;

function findingsIn(path) {
  const bytes = readFileSync(path);
  if (bytes.includes(0)) {
    return [];
  }
  const applying = laws.filter(({ files }) => files.test(path));
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) =>
      applying.filter(({ pattern }) => pattern.test(line)).map(({ says }) => `${path}:${index + 1}: ${says}`),
    );
}
