import type { MessagesOf } from '../messages.ts';

/** Hours and days of the week, wherever some are chosen. */
export const schedules: MessagesOf<'schedules'> = {
  addNamed: '追加：{name}',
  from: '開始',
  to: '〜',
  fromOf: '{name}、開始',
  toOf: '{name}、終了',
  daysOf: '{name}、曜日',
  overMidnight: '翌朝に終わります。',
  overMidnightDays: '翌朝に終わります。曜日は開始する日です。',
  timeSuchAs: '22:00のような時刻を入力してください。',
  oneDay: '曜日を1つ以上選んでください。このままでは対象の時間がありません。',
  eachDayOnce: '同じ曜日は1回だけです。',
  coversNothing: '開始と終了が同じです。このままでは対象の時間がありません。',
};
