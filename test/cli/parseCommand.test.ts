import assert from 'node:assert/strict';
import { parseCommand } from '../../src/cli/parseCommand';

const understood = [
  ['check', { name: 'check', paths: ['.'], format: 'text' }],
  ['check a b --format json', { name: 'check', paths: ['a', 'b'], format: 'json' }],
  ['check --format=text a', { name: 'check', paths: ['a'], format: 'text' }],
  ['inspect post.md', { name: 'inspect', file: 'post.md', format: 'text' }],
  ['--help', { name: 'help' }],
  ['check -h', { name: 'help' }],
  ['help', { name: 'help' }],
] as const;

const misused = ['', 'chekc', 'inspect', 'inspect a b', 'check --format xml', 'check --frmat json', 'check --format'];

describe('the command line', () => {
  for (const [line, command] of understood) {
    it(`understands “${line}”`, () => assert.deepEqual(parseCommand(line.split(' ')), command));
  }

  for (const line of misused) {
    it(`says what is wrong with “${line}”`, () => {
      const command = parseCommand(line.split(' ').filter((word) => word !== ''));
      assert.equal(command.name, 'misused');
      assert.ok('reason' in command && command.reason !== '');
    });
  }
});
