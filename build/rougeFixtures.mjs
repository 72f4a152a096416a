// Asks rouge for the classes of test/preview/highlight/samples.md: `node build/rougeFixtures.mjs`, where Ruby and rouge 3.30
// (the one of GitHub Pages) are installed. The answer is committed; tests don't need Ruby.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = 'test/preview/highlight';
const program = `
require "json"
require "rouge"
samples = JSON.parse($stdin.read)
print JSON.generate(samples.map { |sample|
  pieces = []
  Rouge::Lexer.find(sample["language"]).new.lex(sample["code"]) do |token, text|
    name = token.shortname.to_s
    pieces.last && pieces.last[0] == name ? pieces.last[1] << text : pieces << [name, text.dup]
  end
  { language: sample["language"], pieces: pieces }
})
`;

const samples = [...readFileSync(`${folder}/samples.md`, 'utf8').matchAll(/^(`{3,})(\S+)\n([\s\S]*?)^\1$/gm)].map(
  ([, , language, code]) => ({ language, code }),
);
const answer = JSON.parse(execFileSync('ruby', ['-e', program], { input: JSON.stringify(samples), encoding: 'utf8' }));
writeFileSync(`${folder}/rougePieces.json`, `[\n${answer.map((sample) => JSON.stringify(sample)).join(',\n')}\n]\n`);
console.log(`${answer.length} samples`);
