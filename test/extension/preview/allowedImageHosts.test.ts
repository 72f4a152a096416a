import assert from 'node:assert/strict';
import { AllowedImageHosts } from '../../../src/extension/preview/allowedImageHosts';

function opened(kept: Record<string, unknown> = {}) {
  const state = new Map(Object.entries(kept));
  let workspace = 'file:///blog';
  let changes = 0;
  const hosts = new AllowedImageHosts(
    {
      get: (key) => state.get(key),
      update: (key, value) => {
        state.set(key, value);
        return Promise.resolve();
      },
    },
    () => workspace,
  );
  hosts.onDidChange(() => changes++);
  const open = (name: string) => {
    workspace = name;
  };
  return { hosts, state, open, changes: () => changes };
}

describe('The hosts that may show pictures', () => {
  it('are none at first', () => {
    assert.deepEqual(opened().hosts.hosts, []);
  });

  it('are those that the writer allowed, each once', async () => {
    const { hosts, changes } = opened();
    await hosts.allow('b.example');
    await hosts.allow('a.example');
    await hosts.allow('b.example');
    assert.deepEqual(hosts.hosts, ['a.example', 'b.example']);
    assert.equal(changes(), 3);
  });

  it('are each workspace’s own', async () => {
    const { hosts, open } = opened();
    await hosts.allow('a.example');
    open('file:///other');
    assert.deepEqual(hosts.hosts, []);
    open('file:///blog');
    assert.deepEqual(hosts.hosts, ['a.example']);
  });

  it('can be taken back, and leave nothing behind', async () => {
    const { hosts, state } = opened();
    await hosts.allow('a.example');
    await hosts.keep([]);
    assert.deepEqual(hosts.hosts, []);
    assert.deepEqual([...state.values()], [undefined]);
  });

  it('are never what is no host', async () => {
    const { hosts } = opened();
    await hosts.allow('*');
    await hosts.allow("a.example; script-src 'unsafe-inline'");
    assert.deepEqual(hosts.hosts, []);
  });

  it('are read with care, whatever was kept', () => {
    const key = 'imageHosts:file:///blog';
    assert.deepEqual(opened({ [key]: ['*', 'a.example', 3, 'https:'] }).hosts.hosts, ['a.example']);
    assert.deepEqual(opened({ [key]: 'a.example' }).hosts.hosts, []);
  });
});
