import assert from 'node:assert/strict';
import { ScrollEcho } from '../../../src/extension/preview/scrollEcho';

function started() {
  let now = 0;
  const echo = new ScrollEcho(() => now);
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  return { echo, wait };
}

describe('Scrolling that the preview asked for', () => {
  it('is nothing at first', () => {
    assert.equal(started().echo.isEcho(0), false);
  });

  it('is what lies on the way, and the headings that stay in sight above', () => {
    const { echo } = started();
    echo.expect(40, 60);
    assert.deepEqual(
      [18, 19, 40, 55, 60, 60.9, 62].map((line) => echo.isEcho(line)),
      [false, true, true, true, true, true, false],
    );
  });

  it('may still be under way when the next is asked for', () => {
    const { echo, wait } = started();
    echo.expect(10, 30);
    wait(100);
    echo.expect(12, 5);
    assert.deepEqual(
      [30, 5, 40].map((line) => echo.isEcho(line)),
      [true, true, false],
    );
  });

  it('is over after a while: then it is the writer who scrolls', () => {
    const { echo, wait } = started();
    echo.expect(10, 20);
    wait(1001);
    assert.equal(echo.isEcho(15), false);
    echo.expect(50, 51);
    assert.deepEqual(
      [15, 51].map((line) => echo.isEcho(line)),
      [false, true],
    );
  });
});
