import assert from 'node:assert/strict';
import { SiteConfigs } from '../../../src/core/index/siteConfigs';

const yml = '/blog/_config.yml';

function zone(configs: SiteConfigs): string | undefined {
  return configs.configOf('/blog').timezone;
}

function onDisk(texts: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string | undefined> {
  return new Map(Object.entries(texts));
}

describe('SiteConfigs', () => {
  it('keeps the last good configuration while the file is broken', () => {
    const configs = new SiteConfigs();
    configs.setDisk('/blog', onDisk({ [yml]: 'timezone: Asia/Tokyo' }));
    configs.setDisk('/blog', onDisk({ [yml]: 'timezone: [' }));
    assert.equal(zone(configs), 'Asia/Tokyo');
    assert.equal(configs.problemOf('/blog')?.path, yml);
    configs.setDisk('/blog', onDisk({ [yml]: 'timezone: UTC' }));
    assert.equal(zone(configs), 'UTC');
    assert.equal(configs.problemOf('/blog'), undefined);
  });

  it('keeps what the editor said last before it broke', () => {
    const configs = new SiteConfigs();
    configs.setDisk('/blog', onDisk({ [yml]: 'timezone: Asia/Tokyo' }));
    configs.setBuffer(yml, 'timezone: Asia/Seoul');
    configs.setBuffer(yml, 'timezone: [');
    assert.equal(zone(configs), 'Asia/Seoul');
    assert.ok(configs.problemOf('/blog'));
    configs.deleteBuffer(yml);
    assert.equal(zone(configs), 'Asia/Tokyo');
    assert.equal(configs.problemOf('/blog'), undefined);
  });

  it('takes the file on disk when an editor is opened with a broken text', () => {
    const configs = new SiteConfigs();
    configs.setBuffer(yml, 'a: [');
    assert.equal(zone(configs), undefined);
    configs.deleteBuffer(yml);
    configs.setDisk('/blog', onDisk({ [yml]: 'timezone: Asia/Tokyo' }));
    configs.setBuffer(yml, 'a: [');
    assert.equal(zone(configs), 'Asia/Tokyo');
  });

  it('has a configuration for a broken file that was never good', () => {
    const configs = new SiteConfigs();
    configs.setDisk('/blog', onDisk({ [yml]: undefined }));
    assert.equal(configs.has('/blog'), true);
    assert.ok(configs.problemOf('/blog')?.problem.message.message);
    assert.equal(configs.configOf('/blog').destination, '_site');
  });

  it('takes .yml before .yaml before .toml, which is not read', () => {
    const configs = new SiteConfigs();
    const [yaml, toml] = ['/blog/_config.yaml', '/blog/_config.toml'];
    configs.setDisk('/blog', onDisk({ [toml]: 'timezone = "Asia/Tokyo"' }));
    assert.equal(configs.has('/blog'), true);
    assert.equal(zone(configs), undefined);
    assert.equal(configs.problemOf('/blog'), undefined);
    configs.setDisk('/blog', onDisk({ [toml]: '', [yaml]: 'timezone: Asia/Seoul' }));
    assert.equal(zone(configs), 'Asia/Seoul');
    configs.setDisk('/blog', onDisk({ [toml]: '', [yaml]: 'timezone: Asia/Seoul', [yml]: 'timezone: UTC' }));
    assert.equal(zone(configs), 'UTC');
  });

  it('tells whether something changed', () => {
    const configs = new SiteConfigs();
    assert.equal(configs.setDisk('/blog', new Map()), false);
    assert.equal(configs.setDisk('/blog', onDisk({ [yml]: 'a: 1' })), true);
    assert.equal(configs.setDisk('/blog', onDisk({ [yml]: 'a: 1' })), false);
    assert.equal(configs.setBuffer(yml, 'a: 1'), false);
    assert.equal(configs.setBuffer(yml, 'a: 2'), true);
    assert.equal(configs.deleteBuffer(yml), true);
    assert.equal(configs.setDisk('/blog', new Map()), true);
    assert.equal(configs.has('/blog'), false);
  });
});
