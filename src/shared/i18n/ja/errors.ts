import type { MessagesOf } from '../messages.ts';

/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors: MessagesOf<'errors'> = {
  offline: 'このコンピューターはオフラインです。',
  timeout: 'サービスが応答しません。',
  server: 'サービス側で問題が起きています。',
  rateLimited: '要求が多すぎるため、サービスから間隔を空けるよう求められています。',
  lockedOut: 'サインインの失敗が多すぎたため、サービスがこのアカウントを一時的にロックしました。',
  blocked: 'サービスが現在、このネットワークからの接続を拒否しています。',
  sessionExpired: 'サインインの期限が切れました。',
  badCredentials: 'サインインが拒否されました。',
  wrongAccountKind: 'この取得元には使えない種類のアカウントです。',
  termsRequired: '新しい規約があります。スマートフォンでアプリを開き、同意してから、もう一度お試しください。',
  noPerson: 'このアカウントにグルコース値を共有している人がいません。',
  versionTooOld: 'サービスがより新しいバージョンのFlatarrowを求めています。',
  badPayload: 'サービスの形式が変わり、応答を読み取れませんでした。',
  vaultLocked: 'このコンピューターのパスワード保管場所がロックされているか、ありません。',
  storage: '履歴を書き込めません。ディスクがいっぱいか、読み取り専用になっていませんか？',
  config: '設定が不足しているか、間違っています。',
};
