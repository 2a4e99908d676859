import { describe, expect, it } from 'vitest';
import { regionSchema, serviceUrl } from '../../../../../src/main/sources/librelinkup/regions.ts';
import { isHigherVersion, versionSchema } from '../../../../../src/main/sources/librelinkup/version.ts';

describe('serviceUrl', () => {
  it.each([
    [undefined, 'https://api.libreview.io/llu/connections'],
    ['eu', 'https://api-eu.libreview.io/llu/connections'],
    ['eu2', 'https://api-eu2.libreview.io/llu/connections'],
    ['ru', 'https://api.libreview.ru/llu/connections'],
    ['cn', 'https://api-cn.myfreestyle.cn/llu/connections'],
  ] as const)('finds %s at %s', (region, expected) => {
    expect(serviceUrl(region, 'llu/connections').href).toBe(expected);
  });

  it('keeps the regions of a local cloud apart', () => {
    const cloud = new URL('http://127.0.0.1:8771/');
    expect(serviceUrl(undefined, 'llu/connections', cloud).href).toBe(
      'http://127.0.0.1:8771/llu/connections',
    );
    expect(serviceUrl('eu2', 'llu/connections', cloud).href).toBe(
      'http://127.0.0.1:8771/r/eu2/llu/connections',
    );
  });

  it('takes a region only from its list, and only short plain names are in it', () => {
    for (const region of regionSchema.options) expect(region).toMatch(/^[a-z0-9]{2,4}$/);
    for (const odd of ['', 'EU', 'evil.example/', '../eu', 'eu.evil.example', 'zz']) {
      expect(regionSchema.safeParse(odd).success).toBe(false);
    }
  });
});

describe('versions', () => {
  it.each([
    ['4.17.0', '4.16.0', true],
    ['4.16.1', '4.16.0', true],
    ['5.0.0', '4.99.99', true],
    ['4.100.0', '4.16.0', true],
    ['4.16.0', '4.16.0', false],
    ['4.9.0', '4.16.0', false],
    ['3.99.99', '4.16.0', false],
  ])('is %s higher than %s? %s', (one, other, expected) => {
    expect(isHigherVersion(one, other)).toBe(expected);
  });

  it.each(['4.16', '4.16.0.1', 'v4.16.0', '4.16.0\r\nx: y', '4.16.x', ''])(
    'takes %j for no version',
    (text) => {
      expect(versionSchema.safeParse(text).success).toBe(false);
    },
  );
});
