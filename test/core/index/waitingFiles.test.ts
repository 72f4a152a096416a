import assert from 'node:assert/strict';
import { WaitingFiles } from '../../../src/core/index/waitingFiles';

describe('Files that wait', () => {
  it('come out once each, those of the smaller folder first', () => {
    const waiting = new WaitingFiles(['/large', '/small', '/large/inner']);
    for (const path of ['/large/1', '/large/inner/2', '/small/3', '/large/4', '/small/5', '/elsewhere/6', '/large/1']) {
      waiting.add(path);
    }
    waiting.delete('/large/4');
    waiting.delete('/never');
    assert.equal(waiting.size, 5);
    assert.equal(waiting.sizeWith('/large/inner'), 2);
    const taken = ['/elsewhere/6', '/large/1', '/large/inner/2', '/small/3', '/small/5'];
    const all = taken.map(() => waiting.take());
    assert.equal(all[0], '/elsewhere/6');
    assert.deepEqual([...all].sort(), taken);
    assert.equal(waiting.take(), undefined);
  });

  it('let others come meanwhile, also such as were there before', () => {
    const waiting = new WaitingFiles(['/a']);
    waiting.add('/a/1');
    waiting.add('/a/2');
    assert.equal(waiting.take(), '/a/1');
    waiting.add('/a/1');
    assert.equal(waiting.has('/a/1'), true);
    assert.deepEqual([waiting.take(), waiting.take(), waiting.take()], ['/a/2', '/a/1', undefined]);
    waiting.add('/a/3');
    assert.equal(waiting.take(), '/a/3');
    assert.equal(waiting.size, 0);
  });
});
