import { DexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';

const MINUTE = 60_000;
export const LOGIN = { userName: 'mia@example.org', password: 'canary-password-7!' };

/** A local Dexcom cloud that knows Mia, in the time of the computer. */
export async function miaCloud(): Promise<DexcomShareCloud> {
  const cloud = new DexcomShareCloud();
  await cloud.http.listen();
  cloud.addAccount(LOGIN);
  return cloud;
}

/** Three hours of readings, the last one two minutes old. */
export function publishMorning(cloud: DexcomShareCloud, last: number): void {
  const now = Date.now();
  const readings = Array.from({ length: 36 }, (_, index) => ({
    readAt: now - 2 * MINUTE - index * 5 * MINUTE,
    value: last + index,
  }));
  cloud.publish(LOGIN.userName, readings);
}
