import type { MessagesOf } from '../messages.ts';

/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources: MessagesOf<'sources'> = {
  siteMayNotWrite:
    'このAPIシークレットまたはトークンでは、サイトの読み取りはできますが書き込みはできません。ロールにapi:entries:readとapi:entries:createの権限が必要です。',
  siteTakesNoUploads:
    'このサイトは外部からの測定値を受け付けません。ご自分のNightscoutなら、APIシークレットを設定すれば受け付けます。',
  accountGone: 'このアカウントはもうありません。',
  accountIncomplete: 'このアカウントの情報が足りません。もう一度入力してください。',
  accountSwitchedOff: 'このアカウントはオフのため、問い合わせません。',
  sessionLapsed: 'サインインの期限が切れています。測定値が再び届いたら、もう一度ここを確認してください。',
  passwordForgotten:
    'このアカウントのパスワードは、前回の終了までしか保持されていません。もう一度入力してください。',
  noSuchSource: '「{id}」という取得元はありません。',
  works: '正常です。測定値が届きました。',
  worksWithoutReading: 'サインインはできましたが、最近の測定値がありません。',
  fieldNeeded: '入力してください。',
  fieldWrong: '正しくないようです。',
  region: '地域',
  regionHint: 'Dexcomアカウントを作成した地域です。',
  regionUs: '米国',
  regionOutsideUs: '米国以外',
  regionJapanAsia: '日本・アジア太平洋',
  regionElsewhere: '欧州・その他',
  regionJapan: '日本',
  regionSandbox: 'サンドボックス（架空データ）',
  device: 'デバイス',
  sensor: 'センサー',
  libreApp: 'LibreLinkUpアプリ',
  personWithoutName: '名前なし',
  password: 'パスワード',
  passwordNeeded: 'パスワードを入力してください。',
  untrustedServer:
    'サービスが本物であることを確認できませんでした。このコンピューターの日付は正しいですか？ネットワークは信頼できますか？',
  shareDescribes:
    'スマートフォンからアップロードするDexcom G4 Share、G5、G6、G7、ONE+用です。Steloは対象外です。',
  sharePreparation:
    'センサーを装着している人のDexcomアプリでShareをオンにし、フォロワーを1人以上招待してください。',
  shareRegionHint:
    'Dexcomアカウントを作成した地域です。地域が違うと、Dexcomはパスワードが違う場合と同じ応答をします。',
  userName: 'ユーザー名',
  userNameHint:
    'フォロワーではなく、装着者本人のログインです：ユーザー名、メールアドレス、「+」と国番号付きの電話番号、またはアカウントID。',
  userNameNeeded: 'ユーザー名を入力してください。',
  shareRefused:
    'Dexcomがサインインを拒否しました。地域、ユーザー名、パスワードのどれかが違う可能性がありますが、Dexcomはどれかを示しません。装着者本人のログインを使い、DexcomアプリでShareをオンにしてフォロワーを1人以上招待しておく必要があります。',
  webName: 'Dexcom Web API（遅延あり）',
  webDescribes:
    'Dexcomの公式インターフェースから、Dexcomアカウントの履歴、イベント、アラート設定を取得します。値は1〜3時間遅れるため、現在の値は得られません。Steloは対象外です。',
  webPreparation:
    'ご自分の開発者用アプリ（無料）が必要です。1. developer.dexcom.comで登録し、アプリを作成します。2. アプリのリダイレクトアドレスに、次のとおり正確に入力します：{address} 3. アプリのクライアントIDとクライアントシークレットをこの画面にコピーします。4. ブラウザーでDexcomのページが開くので、センサーの装着者としてサインインし、同意します。',
  clientId: 'クライアントID',
  clientIdHint:
    'developer.dexcom.comのご自分のアプリのものです。リダイレクトアドレスは正確に次のとおりにしてください：{address}',
  clientIdNeeded: 'クライアントIDを入力してください。',
  clientSecret: 'クライアントシークレット',
  clientSecretHint: '同じページの、クライアントIDの下にあります。',
  clientSecretNeeded: 'クライアントシークレットを入力してください。',
  signInAgain: 'ブラウザーでもう一度サインインしてください。',
  webAppRefused:
    'DexcomがクライアントIDとクライアントシークレットを受け付けません。これらはdeveloper.dexcom.comのご自分のアプリのもので、地域はアプリの地域と同じでなければなりません。',
  webCodeRefused:
    'Dexcomでのサインインが完了しませんでした。アプリのリダイレクトアドレスが正確に{address}であること、地域が正しいことを確認し、ブラウザーでもう一度サインインしてください。',
  webConsentRefused: 'Dexcomでデータの共有が拒否されました。ブラウザーでもう一度サインインしてください。',
  browserTimeout:
    'サインインが完了していません。ブラウザーのページにエラーが出ていた場合は、アカウントの情報を確認して、もう一度お試しください。',
  browserDeclined:
    'ブラウザーでのサインインが拒否されました。もう一度試して、データの共有に同意してください。',
  browserFailed:
    'サービスがサインインを受け付けませんでした。アカウントの情報を確認して、もう一度お試しください。',
  noBrowser: 'このコンピューターでブラウザーを開けませんでした。',
  portTaken:
    'サインインに必要なこのコンピューターのポート{port}を、別のプログラムが使っています。そのプログラムを閉じるか、もう一方のサインインを完了してください。',
  portRefused: 'サインインに必要なポート{port}での待ち受けが、このコンピューターで許可されていません。',
  pageDoneTitle: 'サインインしました',
  pageDone: 'このタブを閉じて、Flatarrowに戻ってください。',
  pageRefusedTitle: 'サインインしていません',
  pageRefused: 'このタブは閉じてかまいません。次の手順はFlatarrowに表示されます。',
  pageUnknownTitle: 'お探しのページではありません',
  pageUnknown: 'Flatarrowに戻り、もう一度サインインを始めてください。',
  libreDescribes: '装着者がLibreLinkUpでグルコース値を共有しているFreeStyle Libreセンサー用です。',
  librePreparation:
    'センサーを装着している人のLibreアプリで「接続済みアプリ」›「LibreLinkUp」を開き、メールアドレスを招待して、LibreLinkUpアプリで招待を承認してください。',
  email: 'メールアドレス',
  emailHint: 'センサーの装着者ではなく、フォローする側のLibreLinkUpアカウントのものです。',
  emailWrong: 'メールアドレスではありません。',
  libreRefused:
    'LibreLinkUpがサインインを拒否しました。メールアドレスまたはパスワードが違います。LibreLinkUpアプリのものを使います。まずアプリでお試しください。',
  libreHeader: 'LibreLinkUpが、このバージョンのFlatarrowでは送信しない情報を求めています。',
  libreNobody:
    'サインインはできましたが、このアカウントにグルコース値を共有している人がいません。センサー装着者本人のログインではありませんか？その場合は、装着者のLibreアプリの「接続済みアプリ」›「LibreLinkUp」で別のメールアドレスを招待し、LibreLinkUpアプリで招待を承認してから、そのアカウントでここにサインインしてください。',
  libreChoose: 'このアカウントには複数の人がグルコース値を共有しています。フォローする人を選んでください。',
  librePersonGone:
    'フォローしていた人は、このアカウントにグルコース値を共有しなくなりました。LibreLinkUpの招待を改めて依頼するか、別の人を選んでください。',
  libreLoop: 'LibreLinkUpがこのアカウントを地域から地域へ際限なく転送しています。',
  libreRegion: 'LibreLinkUpでのこのアカウントの地域は、このバージョンのFlatarrowでは対応していません。',
  libreTerms:
    'LibreLinkUpの新しい利用規約があります。スマートフォンでLibreLinkUpアプリを開き、このアカウントでサインインして同意してから、もう一度お試しください。',
  librePrivacy:
    'LibreLinkUpの新しいプライバシー通知があります。スマートフォンでLibreLinkUpアプリを開き、このアカウントでサインインして同意してから、もう一度お試しください。',
  libreConfirmEmail:
    'LibreLinkUpがこのアカウントのメールアドレスの確認を求めています。届いたメールまたはLibreLinkUpアプリを開いて確認してから、もう一度お試しください。',
  libreConfirmOther:
    'LibreLinkUpが先に確認を求めています。スマートフォンでLibreLinkUpアプリを開き、このアカウントでサインインして、指示に従ってから、もう一度お試しください。',
  nightscoutDescribes:
    'ご自分のNightscoutサイト、および同じように応答するxDrip+、Juggluco、Gluroo、Nocturne用です。',
  nightscoutPreparation:
    'スマートフォンアプリ、ループ、ブリッジなど、サイトへアップロードするものが必要です。',
  address: 'サイトのアドレス',
  addressHint: 'ブラウザーで開くときのアドレスです。httpは、ご自分のネットワーク内のサーバーでのみ使えます。',
  addressNeeded: 'アドレスを入力してください。',
  addressWrong: 'ウェブサイトのアドレスではありません。',
  secret: 'APIシークレットまたはアクセストークン',
  secretHint: '読み取り専用のアクセストークンが最適です。誰でも見られるサイトでは空欄にしてください。',
  fingerprint: '証明書のフィンガープリント',
  fingerprintHint: '公的な証明書のないご自分のサーバーの場合のみ：SHA-256フィンガープリント。',
  fingerprintWrong: 'フィンガープリントは、0〜9とA〜Fの64桁です。',
  siteMoved:
    'サイトが別のアドレスへ転送しています。安全のため何も送信していません。新しいアドレスを入力してください。',
  siteWebPage:
    '測定値ではなくウェブページが返ってきました。サイトが休止または停止しているか、Nightscoutのアドレスではない可能性があります。',
  sitePlainHttp: 'サイトはHTTPSでの接続を求めています。アドレスをhttps://で始めてください。',
  siteNotNightscout:
    'このアドレスから応答はありますが、Nightscoutではありません。ブラウザーのアドレスと比べてください。',
  sitePrivate:
    'このサイトは非公開です。APIシークレット、または読み取りを許可されたアクセストークンが必要です。',
  siteTokenRefused:
    'サイトがこのアクセストークンを拒否しました。削除されたか、その権限では読み取れない可能性があります。',
  siteSecretRefused:
    'サイトがこのAPIシークレットを拒否しました。大文字と小文字は区別されます。アクセストークンはname-0123456789abcdefのような形です。',
  siteUnvouched:
    'このサーバーを保証する認証局がありません。ご自分のサーバーであれば、SHA-256フィンガープリントを照合し、「証明書のフィンガープリント」に貼り付けてください：{fingerprint}',
  siteOtherCertificate:
    'サーバーの証明書が、確認済みのものと異なります。更新した場合は、新しいフィンガープリントを照合して入力してください：{fingerprint}',
  simulatorName: 'シミュレーションの人',
  simulatorDescribes:
    'センサーもアカウントも不要です。お試し用に、このプログラムが作る架空のグルコース値です。',
  simulatorPreparation: '準備は不要です。表示される値は、誰かを測定したものではありません。',
  simulatorLabel: '{scenario}、人{number}',
  simulatorPerson: 'シミュレーション',
  scenario: '内容',
  scenarioDay: 'ふつうの一日',
  scenarioSteady: 'ほとんど変化なし',
  scenarioNightLow: '毎晩の低値',
  scenarioRollercoaster: '急な上下動',
  scenarioSignalLoss: '測定値の欠落',
  cadence: '測定値の間隔',
  cadenceOne: '1分',
  cadenceFive: '5分',
  seed: '人の番号',
  seedHint: '別の数字や言葉にすると、別の人になります。',
  seedNeeded: '数字または言葉を入力してください。',
  seedTooLong: '40文字以内で入力してください。',
};
