import assert from 'node:assert/strict';
import { localizer } from '../../src/cli/language';
import { parseCommand } from '../../src/cli/parseCommand';

const understood = [
  ['check', { name: 'check', paths: ['.'], format: 'text', fixing: 'none' }],
  ['check a b --format json', { name: 'check', paths: ['a', 'b'], format: 'json', fixing: 'none' }],
  ['check --format=text a', { name: 'check', paths: ['a'], format: 'text', fixing: 'none' }],
  ['check --fix a', { name: 'check', paths: ['a'], format: 'text', fixing: 'write' }],
  ['check a --dry-run --fix', { name: 'check', paths: ['a'], format: 'text', fixing: 'show' }],
  ['fix', { name: 'check', paths: ['.'], format: 'text', fixing: 'write' }],
  ['fix a --dry-run', { name: 'check', paths: ['a'], format: 'text', fixing: 'show' }],
  ['stats', { name: 'stats', folder: '.', format: 'text' }],
  ['stats blog --format json', { name: 'stats', folder: 'blog', format: 'json' }],
  ['inspect post.md', { name: 'inspect', file: 'post.md', format: 'text' }],
  ['render post.md', { name: 'render', file: 'post.md', input: undefined }],
  ['render --input gfm post.md', { name: 'render', file: 'post.md', input: 'GFM' }],
  ['render post.md --input=kramdown', { name: 'render', file: 'post.md', input: 'kramdown' }],
  ['--help', { name: 'help' }],
  ['check -h', { name: 'help' }],
  ['help', { name: 'help' }],
] as const;

const misused = [
  ['', 'Say what to do.'],
  ['chekc', 'There is no command “chekc”.'],
  ['inspect', 'inspect takes one file.'],
  ['inspect a b', 'inspect takes one file.'],
  ['stats a b', 'stats takes one folder.'],
  ['check --format xml', '--format cannot be “xml”. Possible are: text, json.'],
  ['check --frmat json', 'There is no option --frmat.'],
  ['render', 'render takes one file.'],
  ['render a --input html', '--input cannot be “html”. Possible are: gfm, kramdown.'],
  ['check -x', 'There is no option -x.'],
  ['check --format', 'A value is missing after --format: text, json.'],
  ['check --dry-run', '--dry-run goes with --fix only.'],
  ['check --fix=a.md', '--fix takes no value.'],
  ['check --lang', 'A value is missing after --lang: en, ja.'],
  ['check --lang=de', '--lang cannot be “de”. Possible are: en, ja.'],
] as const;

const parse = (line: string) => parseCommand(line.split(' ').filter((word) => word !== ''));

describe('the command line', () => {
  for (const [line, command] of understood) {
    it(`understands “${line}”`, () => assert.deepEqual(parse(line), { command, language: undefined }));
  }

  for (const [line, reason] of misused) {
    it(`says what is wrong with “${line}”`, () => {
      const { command } = parse(line);
      assert.ok(command.name === 'misused');
      assert.equal(localizer('en')(command.reason), reason);
      assert.match(localizer('ja')(command.reason), /。$/);
    });
  }

  it('takes the language from --lang, wherever it stands and also when called wrongly', () => {
    assert.equal(parse('check --lang ja').language, 'ja');
    assert.equal(parse('--lang=en check').language, 'en');
    assert.equal(parse('chekc --lang ja').language, 'ja');
  });
});
