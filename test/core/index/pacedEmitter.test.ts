import assert from 'node:assert/strict';
import { PacedEmitter } from '../../../src/core/index/pacedEmitter';

describe('PacedEmitter', () => {
  it('tells at once, but in time only after the interval, and only what happened', () => {
    let time = 0;
    const told: number[] = [];
    const emitter = new PacedEmitter(500, () => time);
    emitter.event(() => told.push(time));
    const at = (now: number, happens: 'something' | 'nothing', tell: 'tell' | 'tellInTime'): void => {
      time = now;
      if (happens === 'something') {
        emitter.note();
      }
      emitter[tell]();
    };
    at(1, 'nothing', 'tell');
    at(2, 'something', 'tellInTime');
    at(3, 'something', 'tellInTime');
    at(501, 'nothing', 'tellInTime');
    assert.deepEqual(told, [2]);
    at(502, 'nothing', 'tellInTime');
    at(2000, 'nothing', 'tellInTime');
    assert.deepEqual(told, [2, 502]);
    at(2001, 'something', 'tell');
    at(2002, 'something', 'tell');
    at(2003, 'nothing', 'tell');
    assert.deepEqual(told, [2, 502, 2001, 2002]);
    emitter.dispose();
    at(9000, 'something', 'tell');
    assert.equal(told.length, 4);
  });
});
