import assert from 'node:assert/strict';
import { toFilePath, toNativePath } from '../../src/node/nativePath';

describe('native paths', () => {
  const samples = [
    ['linux', '/home/x/blog/a%20b.md', '/home/x/blog/a%20b.md'],
    ['linux', '/', '/'],
    ['linux', '/back\\slash.md', '/back\\slash.md'],
    ['darwin', '/Users/x/ブログ', '/Users/x/ブログ'],
    ['win32', 'c:\\blog\\_posts\\a.md', '/c:/blog/_posts/a.md'],
    ['win32', '\\\\server\\share\\blog', '//server/share/blog'],
  ] as const;
  for (const [platform, native, path] of samples) {
    it(`are ${path} in core for ${native}, and back`, () => {
      assert.equal(toFilePath(native, platform), path);
      assert.equal(toNativePath(path, platform), native);
    });
  }

  it('lose a final slash and the case of the drive', () => {
    assert.equal(toFilePath('/home/x/', 'linux'), '/home/x');
    assert.equal(toFilePath('C:\\Blog\\', 'win32'), '/c:/Blog');
    assert.equal(toFilePath('C:\\', 'win32'), '/c:');
    assert.equal(toNativePath('/c:', 'win32'), 'c:\\');
  });
});
