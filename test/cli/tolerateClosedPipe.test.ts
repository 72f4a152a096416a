import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { tolerateClosedPipe } from '../../src/cli/tolerateClosedPipe';

const failing = (code: string) => {
  const output = new EventEmitter();
  tolerateClosedPipe(output);
  return () => output.emit('error', Object.assign(new Error(code), { code }));
};

describe('what the command line prints', () => {
  it('may be cut off by whoever reads it', () => assert.doesNotThrow(failing('EPIPE')));

  it('is missed when the disk is full', () => assert.throws(failing('ENOSPC')));
});
