import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../../src/main/ipc/trusted-sender.ts';
import { isOwnPage } from '../../../../src/main/windows/own-pages.ts';

const OWN = 'app://flatarrow/glance/index.html#person=1';

function windowAt(url: string) {
  const mainFrame = { url };
  return { mainFrame };
}

const ours = windowAt(OWN);
const theirs = windowAt(OWN);
const rules = { windows: new Set([ours]), isOwnPage };

describe('who may call main', () => {
  it('is the top frame of a window of ours that shows a page of ours', () => {
    expect(isTrustedSender({ sender: ours, senderFrame: ours.mainFrame }, rules)).toBe(true);
  });

  it('is no window that somebody else has made, whatever it shows', () => {
    expect(isTrustedSender({ sender: theirs, senderFrame: theirs.mainFrame }, rules)).toBe(false);
  });

  it('is no frame within a page of ours, and none that has gone', () => {
    expect(isTrustedSender({ sender: ours, senderFrame: { url: OWN } }, rules)).toBe(false);
    expect(isTrustedSender({ sender: ours, senderFrame: null }, rules)).toBe(false);
  });

  it.each([
    'https://flatarrow/glance/index.html',
    'http://127.0.0.1/glance/index.html',
    'file:///glance/index.html',
    'app://evil/glance/index.html',
    'app://flatarrow.evil.example/glance/index.html',
    'app://evil.example/flatarrow',
    'app://flatarrow@evil.example/',
    'app://flatarrow:8080/',
    'app:flatarrow',
    'data:text/html,app://flatarrow/',
    'blob:app://flatarrow/0',
    'about:blank',
    'about:srcdoc',
    'javascript:0',
    '',
  ])('is not a window of ours that has been led to “%s”', (url) => {
    const led = windowAt(url);
    const windows = new Set([led]);
    expect(isTrustedSender({ sender: led, senderFrame: led.mainFrame }, { windows, isOwnPage })).toBe(false);
  });

  it('is nobody at any address that doesn’t begin as ours do', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('app:', 'app://')), (url) => {
        expect(isOwnPage(url)).toBe(false);
      }),
    );
  });
});
