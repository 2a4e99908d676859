import { describe, expect, it } from 'vitest';
import { cloudUrlsFrom } from '../../../../src/main/platform/cloud-urls.ts';
import { watchNetwork } from '../../../../src/main/platform/network-watch.ts';
import { redact } from '../../../../src/main/platform/redact.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

describe('the redactor', () => {
  it.each([
    ['sent to mia.smith+cgm@example.co.uk today', 'sent to <e-mail> today'],
    ['session 7f3c9a52-11aa-4bcd-9e0f-0123456789ab gone', 'session <id> gone'],
    ['Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijklmnop', 'Bearer <token>'],
    ['GET https://site.example/api?token=abc-123', 'GET https://site.example/api?<query>'],
    ['secret da39a3ee5e6b4b0d3255bfef95601890afd80709', 'secret <hash>'],
    ['user +491701234567', 'user <number>'],
  ])('takes what gives somebody away out of “%s”', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('leaves plain facts alone', () => {
    expect(redact('answer source=dexcom-share readings=12 dropped=0')).toBe(
      'answer source=dexcom-share readings=12 dropped=0',
    );
  });
});

describe('the addresses of local clouds', () => {
  it('are taken for this computer only', () => {
    const urls = cloudUrlsFrom({
      FLATARROW_CLOUD_DEXCOM_SHARE: 'http://127.0.0.1:4001',
      FLATARROW_CLOUD_NIGHTSCOUT: 'https://evil.example',
      FLATARROW_CLOUD_LIBRELINKUP: 'not an address',
    });
    expect(Object.keys(urls)).toEqual(['dexcom-share']);
  });
});

describe('the network watch', () => {
  it('wakes nobody while there is a network, and tells once when it is back', async () => {
    const clock = new ManualClock(0);
    let online = true;
    let told = 0;
    const watch = watchNetwork(
      clock,
      () => online,
      () => void (told += 1),
    );
    expect(watch.isOnline()).toBe(true);
    expect(clock.pending).toBe(0);
    online = false;
    watch.isOnline();
    watch.isOnline();
    await clock.advance(60_000);
    expect([told, clock.pending]).toEqual([0, 1]);
    online = true;
    await clock.advance(10_000);
    expect([told, clock.pending]).toEqual([1, 0]);
  });
});
