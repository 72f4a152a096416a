import assert from 'node:assert/strict';
import { Emitter } from '../../../src/core/foundation/event';
import { Scope } from '../../../src/core/foundation/scope';

describe('a scope', () => {
  it('closes what it owns, last opened first, and once', () => {
    const closed: string[] = [];
    const scope = new Scope();
    scope.own({ dispose: () => closed.push('first') });
    scope.own({ dispose: () => closed.push('second') });
    scope.dispose();
    scope.dispose();
    assert.deepEqual(closed, ['second', 'first']);
  });

  it('closes late arrivals at once', () => {
    const scope = new Scope();
    scope.dispose();
    let closed = false;
    scope.own({
      dispose: () => {
        closed = true;
      },
    });
    assert.ok(closed);
  });
});

describe('an emitter', () => {
  it('tells its listeners until they leave', () => {
    const emitter = new Emitter<number>();
    const heard: number[] = [];
    const listening = emitter.event((value) => heard.push(value));
    emitter.fire(1);
    listening.dispose();
    emitter.fire(2);
    assert.deepEqual(heard, [1]);
  });
});
