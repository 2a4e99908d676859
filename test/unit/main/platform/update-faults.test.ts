import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../../src/main/platform/update-faults.ts';
import { UpdateFault } from '../../../../src/main/updates/updater.ts';

const withCode = (code: string): Error =>
  Object.assign(new Error('https://secret.example.org/token'), { code });

describe('what electron-updater throws', () => {
  it.each([
    [withCode('ERR_CHECKSUM_MISMATCH'), 'refused'],
    [withCode('ERR_UPDATER_INVALID_SIGNATURE'), 'refused'],
    [withCode('ERR_UPDATER_INVALID_UPDATE_INFO'), 'unreadable'],
    [new TypeError('Cannot read properties of undefined'), 'unreadable'],
    [withCode('ECONNRESET'), 'unreachable'],
    [new Error('net::ERR_INTERNET_DISCONNECTED'), 'unreachable'],
    ['nonsense', 'unreachable'],
  ])('%s is %s, and its text goes nowhere', (error, kind) => {
    const fault = faultOf(error);
    expect(fault.kind).toBe(kind);
    expect(fault.message).not.toContain('secret');
  });

  it('is left alone when it is known already', () => {
    const fault = new UpdateFault('refused', 'x');
    expect(faultOf(fault)).toBe(fault);
  });
});
