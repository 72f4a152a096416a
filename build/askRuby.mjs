import { spawnSync } from 'node:child_process';

/**
 * Runs a Ruby script that reads a question a line, as JSON, and answers each with a line of JSON. Gives back the answers in
 * the order of the questions; undefined, with what Ruby said on standard error, where there is nobody to ask.
 * @param {readonly string[]} script the script and its arguments
 * @param {readonly unknown[]} questions
 * @param {Record<string, string>} [variables] of the environment, besides those of this program
 */
export function askRuby(script, questions, variables = {}) {
  const { status, stdout, stderr } = spawnSync('ruby', script, {
    input: questions.map((question) => `${JSON.stringify(question)}\n`).join(''),
    encoding: 'utf8',
    env: { ...process.env, ...variables },
    maxBuffer: 256 * 1024 * 1024,
  });
  const answers = status === 0 ? stdout.trim().split('\n') : [];
  if (answers.length !== questions.length) {
    console.error(stderr ?? '');
    return undefined;
  }
  return answers.map((line) => JSON.parse(line));
}
