import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BufferOverDisk } from '../../../src/core/index/bufferOverDisk';

describe('BufferOverDisk', () => {
  it('shows the editor while there is one, whatever the disk does', () => {
    const files = new BufferOverDisk<string>();
    files.setDisk('/a', 'disk');
    files.setBuffer('/a', 'editor');
    assert.equal(files.get('/a'), 'editor');
    files.setDisk('/a', 'newer');
    assert.equal(files.get('/a'), 'editor');
    files.deleteDisk('/a');
    assert.equal(files.get('/a'), 'editor');
    assert.equal(files.has('/a'), true);
  });

  it('shows the disk when the editor goes, and the editor when the file goes', () => {
    const files = new BufferOverDisk<string>();
    files.setDisk('/a', 'disk');
    files.setBuffer('/a', 'editor');
    files.deleteBuffer('/a');
    assert.equal(files.get('/a'), 'disk');
    files.setBuffer('/a', 'editor');
    files.deleteDisk('/a');
    files.deleteBuffer('/a');
    assert.equal(files.has('/a'), false);
    assert.equal(files.get('/a'), undefined);
  });

  it('lets an editor win that knows nothing', () => {
    const files = new BufferOverDisk<string | undefined>();
    files.setDisk('/a', 'disk');
    files.setBuffer('/a', undefined);
    assert.equal(files.get('/a'), undefined);
    assert.equal(files.has('/a'), true);
    assert.equal(files.onDisk('/a'), 'disk');
  });

  it('goes on to show what moved from the editor to the disk', () => {
    const files = new BufferOverDisk<string>();
    files.setDisk('/a', 'disk');
    assert.equal(files.moveToDisk('/a'), false);
    files.setBuffer('/a', 'editor');
    assert.equal(files.moveToDisk('/a'), true);
    assert.equal(files.get('/a'), 'editor');
    assert.equal(files.deleteBuffer('/a'), false);
    assert.equal(files.onDisk('/a'), 'editor');
  });

  it('replaces only what shows', () => {
    const files = new BufferOverDisk<string>();
    files.setDisk('/a', 'disk');
    files.setBuffer('/a', 'editor');
    files.replace('/a', 'other');
    assert.equal(files.get('/a'), 'other');
    files.deleteBuffer('/a');
    assert.equal(files.get('/a'), 'disk');
    files.replace('/a', 'another');
    assert.equal(files.onDisk('/a'), 'another');
  });

  it('is after any events what its two layers say', () => {
    const path = fc.constantFrom('/a', '/b', '/c');
    const event = fc.record({
      layer: fc.constantFrom('disk', 'buffer'),
      path,
      value: fc.option(fc.nat(9), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const files = new BufferOverDisk<number>();
        const layers = { disk: new Map<string, number>(), buffer: new Map<string, number>() };
        for (const { layer, path: at, value } of events) {
          if (value === undefined) {
            assert.equal(layer === 'disk' ? files.deleteDisk(at) : files.deleteBuffer(at), layers[layer].delete(at));
          } else {
            layer === 'disk' ? files.setDisk(at, value) : files.setBuffer(at, value);
            layers[layer].set(at, value);
          }
        }
        const expected = new Map([...layers.disk, ...layers.buffer]);
        for (const at of ['/a', '/b', '/c']) {
          assert.equal(files.has(at), expected.has(at));
          assert.equal(files.get(at), expected.get(at));
          assert.equal(files.onDisk(at), layers.disk.get(at));
        }
      }),
    );
  });
});
