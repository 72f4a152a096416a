/** What npm's and Node.js's error codes mean to the person who waits for an install. First match wins. */
const CAUSES = [
  [/ENOSPC/, 'The disk is full: about 1 GB must be free.'],
  [/EDQUOT/, 'Your disk quota is used up: about 1 GB must be free.'],
  [/EACCES|EPERM|EROFS/, 'A file or folder may not be written to (see below).'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    'The npm registry cannot be reached. Is there a network, or a proxy that npm must be told about?',
  ],
  [/CERT|SELF_SIGNED|SSL/, 'The npm registry was reached, but its certificate is not trusted here.'],
  [/E401|E403|ENEEDAUTH/, 'The npm registry refuses access.'],
  [/E404|ETARGET/, 'The npm registry does not have one of the pinned packages.'],
  [/EUSAGE/, 'package.json and its lock file do not agree. `npm install` brings them together.'],
  [/EINTEGRITY/, 'A downloaded package is not the one that was pinned. Try `npm cache verify`, then again.'],
];

/** Plain words for a failed npm run, then the beginning of what npm said: the cause stands there. */
export function explainNpmFailure(what, { code, output, interrupted }) {
  if (interrupted) {
    return `${what} was interrupted. The next run starts it again.`;
  }
  const cause = CAUSES.find(([pattern]) => pattern.test(output))?.[1];
  const said = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('npm warn'))
    .slice(0, 10)
    .map((line) => `  ${line}`);
  return [`${what} failed (npm ended with ${code}).`, ...(cause ? [cause] : []), 'npm said:', ...said].join('\n');
}
