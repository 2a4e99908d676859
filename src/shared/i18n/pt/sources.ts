import type { MessagesOf } from '../messages.ts';

/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources: MessagesOf<'sources'> = {
  siteMayNotWrite:
    'O site permite ler com este API secret ou token, mas não escrever. A função precisa das permissões api:entries:read e api:entries:create.',
  siteTakesNoUploads:
    'Este site não aceita leituras de fora. Um Nightscout próprio aceita-as, depois de definido o seu API secret.',
  accountGone: 'Esta conta já não existe.',
  accountIncomplete: 'Os dados desta conta estão incompletos. Introduza-os de novo.',
  accountSwitchedOff: 'Esta conta está desativada, por isso nada é consultado.',
  sessionLapsed: 'A sessão expirou. Quando voltarem a chegar leituras, veja aqui de novo.',
  passwordForgotten: 'A palavra-passe desta conta só foi mantida até à última saída. Introduza-a de novo.',
  noSuchSource: 'Não há nenhuma fonte chamada «{id}».',
  works: 'Funciona: chegou uma leitura.',
  worksWithoutReading: 'O acesso funciona, mas não há nenhuma leitura recente.',
  fieldNeeded: 'Isto é necessário.',
  fieldWrong: 'Isto não pode estar certo.',
  region: 'Região',
  regionHint: 'Onde a conta Dexcom foi criada.',
  regionUs: 'Estados Unidos',
  regionOutsideUs: 'Fora dos Estados Unidos',
  regionJapanAsia: 'Japão e Ásia-Pacífico',
  regionElsewhere: 'Europa e outros lugares',
  regionJapan: 'Japão',
  regionSandbox: 'Sandbox (dados inventados)',
  device: 'Dispositivo',
  sensor: 'Sensor',
  libreApp: 'Aplicação LibreLinkUp',
  personWithoutName: 'Sem nome',
  password: 'Palavra-passe',
  passwordNeeded: 'Falta a palavra-passe.',
  untrustedServer:
    'O serviço não conseguiu provar a sua identidade. A data deste computador está certa e a rede é de confiança?',
  shareDescribes:
    'Para Dexcom G4 Share, G5, G6, G7 e ONE+ que enviam dados de um telemóvel. O Stelo não é compatível.',
  sharePreparation:
    'Na aplicação Dexcom de quem usa o sensor, ative o Share e convide pelo menos um seguidor.',
  shareRegionHint:
    'Onde a conta Dexcom foi criada. Com a região errada, a Dexcom responde como se a palavra-passe estivesse errada.',
  userName: 'Nome de utilizador',
  userNameHint:
    'O acesso de quem usa o sensor, não o de um seguidor: nome de utilizador, e-mail, telefone com + e indicativo do país, ou ID da conta.',
  userNameNeeded: 'Falta o nome de utilizador.',
  shareRefused:
    'A Dexcom recusou o acesso. A região, o utilizador ou a palavra-passe podem estar errados; a Dexcom não diz qual. Tem de ser o acesso de quem usa o sensor, e na aplicação Dexcom o Share tem de estar ativo com pelo menos um seguidor convidado.',
  webName: 'Dexcom Web API (com atraso)',
  webDescribes:
    'Para o histórico, os eventos e as definições de alertas de uma conta Dexcom, pela interface oficial da Dexcom. Os valores chegam com uma a três horas de atraso, por isso nunca dá o valor atual. O Stelo não é compatível.',
  webPreparation:
    'Precisa de uma aplicação de programador própria, que é gratuita. 1. Registe-se em developer.dexcom.com e crie uma aplicação. 2. Como endereço de redirecionamento, introduza exatamente {address} 3. Copie o Client ID e o Client secret da aplicação para este formulário. 4. O navegador abre a página da Dexcom: inicie sessão como a pessoa que usa o sensor e aceite.',
  clientId: 'Client ID',
  clientIdHint:
    'Da sua própria aplicação em developer.dexcom.com. O endereço de redirecionamento tem de ser exatamente {address}',
  clientIdNeeded: 'Falta o Client ID.',
  clientSecret: 'Client secret',
  clientSecretHint: 'Na mesma página, abaixo do Client ID.',
  clientSecretNeeded: 'Falta o Client secret.',
  signInAgain: 'Inicie sessão de novo no navegador.',
  webAppRefused:
    'A Dexcom não aceita o Client ID e o Client secret. São os da sua própria aplicação em developer.dexcom.com, e a região tem de ser a da aplicação.',
  webCodeRefused:
    'A Dexcom não concluiu o acesso. O endereço de redirecionamento da sua aplicação tem de ser exatamente {address} e a região tem de estar certa. Inicie sessão de novo no navegador.',
  webConsentRefused: 'Foi dito à Dexcom para não partilhar os dados. Inicie sessão de novo no navegador.',
  browserTimeout:
    'Ninguém terminou o início de sessão. Se a página no navegador mostrou um erro, verifique os dados da conta e tente de novo.',
  browserDeclined: 'O acesso foi recusado no navegador. Tente de novo e aceite partilhar os dados.',
  browserFailed: 'O serviço não aceitou o acesso. Verifique os dados da conta e tente de novo.',
  noBrowser: 'Não foi possível abrir um navegador neste computador.',
  portTaken:
    'Outro programa usa a porta {port} deste computador, necessária para o acesso. Feche-o ou termine o outro início de sessão.',
  portRefused: 'Este computador não deixa o Flatarrow escutar na porta {port}, necessária para o acesso.',
  pageDoneTitle: 'Sessão iniciada',
  pageDone: 'Pode fechar este separador e voltar ao Flatarrow.',
  pageRefusedTitle: 'Sessão não iniciada',
  pageRefused: 'Pode fechar este separador. O Flatarrow diz-lhe o que fazer.',
  pageUnknownTitle: 'Esta não é a página que procura',
  pageUnknown: 'Volte ao Flatarrow e recomece o início de sessão.',
  libreDescribes: 'Para sensores FreeStyle Libre cujo utilizador partilha a glicose pelo LibreLinkUp.',
  librePreparation:
    'Na aplicação Libre de quem usa o sensor, abra Aplicações ligadas › LibreLinkUp e convide um endereço de e-mail; aceite o convite na aplicação LibreLinkUp.',
  email: 'E-mail',
  emailHint: 'Da conta LibreLinkUp que segue, não de quem usa o sensor.',
  emailWrong: 'Não é um endereço de e-mail.',
  libreRefused:
    'O LibreLinkUp recusou o acesso: o e-mail ou a palavra-passe está errado. São os da aplicação LibreLinkUp; teste-os lá primeiro.',
  libreHeader: 'O LibreLinkUp pede algo que esta versão do Flatarrow não envia.',
  libreNobody:
    'O acesso funciona, mas ninguém partilha a glicose com esta conta. É o acesso de quem usa o sensor? Então abra a sua aplicação Libre, convide outro endereço de e-mail em Aplicações ligadas › LibreLinkUp, aceite o convite na aplicação LibreLinkUp e inicie sessão aqui com essa conta.',
  libreChoose: 'Várias pessoas partilham a glicose com esta conta. Escolha quem seguir.',
  librePersonGone:
    'A pessoa seguida aqui já não partilha a glicose com esta conta. Peça um novo convite do LibreLinkUp ou escolha outra pessoa.',
  libreLoop: 'O LibreLinkUp envia esta conta de uma região para outra sem fim.',
  libreRegion: 'O LibreLinkUp tem esta conta numa região que esta versão do Flatarrow não conhece.',
  libreTerms:
    'O LibreLinkUp tem novos termos de utilização. Abra a aplicação LibreLinkUp num telemóvel, inicie sessão com esta conta, aceite-os lá e tente de novo.',
  librePrivacy:
    'O LibreLinkUp tem um novo aviso de privacidade. Abra a aplicação LibreLinkUp num telemóvel, inicie sessão com esta conta, aceite-o lá e tente de novo.',
  libreConfirmEmail:
    'O LibreLinkUp pede a confirmação do e-mail desta conta. Abra a mensagem que enviou ou a aplicação LibreLinkUp, confirme-o e tente de novo.',
  libreConfirmOther:
    'O LibreLinkUp pede primeiro uma confirmação. Abra a aplicação LibreLinkUp num telemóvel, inicie sessão com esta conta, siga as indicações e tente de novo.',
  nightscoutDescribes:
    'Para o seu próprio site Nightscout, e para xDrip+, Juggluco, Gluroo ou Nocturne, que respondem como ele.',
  nightscoutPreparation:
    'Algo tem de enviar dados para o site: a aplicação do telemóvel, um loop ou uma ponte.',
  address: 'Endereço do site',
  addressHint: 'Como o abre num navegador. Http simples só serve para um servidor na sua própria rede.',
  addressNeeded: 'Falta o endereço.',
  addressWrong: 'Não é o endereço de um site.',
  secret: 'API secret ou token de acesso',
  secretHint: 'O melhor é um token que só possa ler. Deixe vazio se o site for público.',
  fingerprint: 'Impressão digital do certificado',
  fingerprintHint: 'Só para um servidor próprio sem certificado público: a sua impressão digital SHA-256.',
  fingerprintWrong: 'Uma impressão digital tem 64 dígitos de 0 a 9 e de A a F.',
  siteMoved:
    'O site reencaminha para outro endereço. Por segurança, nada foi enviado para lá: introduza o novo endereço.',
  siteWebPage:
    'Veio uma página web em vez de leituras. O site pode estar adormecido ou em baixo, ou este não é o endereço de um Nightscout.',
  sitePlainHttp: 'O site exige HTTPS. Comece o endereço por https://.',
  siteNotNightscout:
    'Algo responde neste endereço, mas não é um Nightscout. Compare-o com o endereço no navegador.',
  sitePrivate:
    'Este site é privado: precisa do seu API secret ou de um token de acesso com permissão de leitura.',
  siteTokenRefused: 'O site recusou este token de acesso. Foi eliminado, ou a sua função não permite ler?',
  siteSecretRefused:
    'O site recusou este API secret. As maiúsculas contam; um token de acesso tem a forma name-0123456789abcdef.',
  siteUnvouched:
    'Nenhuma autoridade garante este servidor. Se for seu, compare a impressão digital SHA-256 e cole-a em «Impressão digital do certificado»: {fingerprint}',
  siteOtherCertificate:
    'O servidor mostra um certificado diferente do que confirmou. Se o renovou, compare e introduza a nova impressão digital: {fingerprint}',
  simulatorName: 'Pessoa simulada',
  simulatorDescribes:
    'Sem sensor nem conta: glicose inventada por este programa, para dar uma vista de olhos.',
  simulatorPreparation: 'Não é preciso nada. Nada do que mostra foi medido em alguém.',
  simulatorLabel: '{scenario}, pessoa {number}',
  simulatorPerson: 'Simulação',
  scenario: 'O que acontece',
  scenarioDay: 'Um dia normal',
  scenarioSteady: 'Quase sem variação',
  scenarioNightLow: 'Uma hipoglicemia todas as noites',
  scenarioRollercoaster: 'Grandes subidas e descidas',
  scenarioSignalLoss: 'Leituras em falta',
  cadence: 'Uma leitura a cada',
  cadenceOne: 'minuto',
  cadenceFive: '5 minutos',
  seed: 'Número da pessoa',
  seedHint: 'Outro número ou outra palavra cria outra pessoa.',
  seedNeeded: 'É preciso um número ou uma palavra.',
  seedTooLong: 'No máximo, 40 caracteres.',
};
