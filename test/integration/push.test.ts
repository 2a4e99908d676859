import { expect, it } from 'vitest';
import { measurePush } from '../../bench/push/measure.ts';

it('has a reading that a Nightscout site pushes within a second, and asks nothing meanwhile', async () => {
  const { worstMs, requestsWhileConnected } = await measurePush(5);
  expect(worstMs).toBeLessThan(1000);
  expect(requestsWhileConnected).toBe(0);
});
