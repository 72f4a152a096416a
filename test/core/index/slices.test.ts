import assert from 'node:assert/strict';
import { Slices } from '../../../src/core/index/slices';

describe('Slices', () => {
  it('pauses all workers as soon as 8 ms are used up', async () => {
    let time = 0;
    let begun = 0;
    let longest = 0;
    let pauses = 0;
    const slices = new Slices(
      async () => {
        pauses++;
        longest = Math.max(longest, time - begun);
        begun = time;
      },
      () => time,
    );
    const work = async () => {
      for (let i = 0; i < 20; i++) {
        while (slices.isOver) {
          await slices.next();
        }
        time += 3;
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    assert.equal(time, 240);
    assert.ok(longest <= 8 + 3 - 1, `a slice took ${longest} ms`);
    assert.ok(pauses >= 24 && pauses <= 30, `${pauses} pauses`);
  });

  it('tells the end of each slice, once for all who wait', async () => {
    let time = 0;
    let ended = 0;
    const slices = new Slices(
      async () => {},
      () => time,
      () => ended++,
    );
    assert.equal(slices.isOver, false);
    time = 8;
    assert.equal(slices.isOver, true);
    await Promise.all([slices.next(), slices.next()]);
    assert.equal(slices.isOver, false);
    assert.equal(ended, 1);
  });
});
