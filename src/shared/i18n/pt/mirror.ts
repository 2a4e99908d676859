import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Replicar no Nightscout',
  addFor: 'Replicar {name} no Nightscout',
  mirroredTo: 'Escreve-se no Nightscout',
  edit: 'Editar',
  editSite: 'Editar a réplica em {site}',
  useSite: 'Escrever em {site}',
  back: 'Pessoas e contas',
  titleOf: '{name} em {site}',
  purpose:
    'Cada leitura de {name} é escrita neste site, também as mais antigas: para mais seguidores, relógios, outras casas ou uma consulta médica.',
  leftOut:
    'As leituras simuladas nunca são escritas, nem o que vem do próprio site. As refeições, a insulina e as notas ficam aqui.',
  address: 'Endereço do site',
  addressHint: 'Como o abre num navegador. Http simples só serve para um servidor na sua própria rede.',
  secret: 'API secret ou token de acesso',
  secretHint:
    'O melhor é um token de acesso próprio, com uma função que tenha as permissões api:entries:read e api:entries:create.',
  certificate: 'Impressão digital do certificado (opcional)',
  certificateHint: 'Só para um servidor próprio sem certificado público: a sua impressão digital SHA‑256.',
  unchanged: 'sem alterações',
  save: 'Guardar',
  test: 'Testar',
  tryAgain: 'Tentar de novo',
  mirrorAnyway: 'Replicar mesmo assim',
  remove: 'Remover a réplica',
  removeTitle: 'Deixar de escrever em {site}?',
  removeText: 'O API secret é apagado deste computador. O que o site tem fica lá.',
  removeConfirm: 'Remover',
  cancel: 'Cancelar',
  saved: 'A réplica foi guardada.',
  asking: 'A consultar o site…',
  rightSite: 'É este o site certo?',

  problemNeeded: 'Isto é necessário.',
  problemNoAddress: 'Não é o endereço de um site.',
  problemNoFingerprint: 'Uma impressão digital tem 64 dígitos de 0 a 9 e de A a F.',
  problemAlreadyMirrored: 'As leituras de {name} já são escritas neste site.',
  problemSomebodyElses: 'Neste site são escritas as leituras de outra pessoa. Um site é para uma só pessoa.',
  problemComesFromThere: 'As leituras vêm precisamente deste site. Não há nada para escrever nele.',
  problemOnlyInvented: 'Só há leituras simuladas, e essas nunca são escritas num site.',
  problemSecretForNewSite: 'Este é outro site: introduza o seu API secret.',

  foundFree: 'Funciona. Nada mais escreve glicose neste site.',
  foundSame:
    '«{device}» já escreve estas leituras no site, a horas ligeiramente diferentes. Os seguidores veriam muitas delas duas vezes. É melhor desativar um dos dois.',
  foundSomebodyElse:
    'O site tem leituras recentes que não podem ser de {name}: {differing} de {compared} diferem muito. Pode ser o site de outra pessoa. Duas pessoas no mesmo site é perigoso para ambas.',
  foundUnclear:
    'O site tem leituras recentes de «{device}» que não se podem comparar com as de {name}. Certifique-se de que é o site certo.',
  unknownDevice: 'outra coisa',

  off: 'Desativada. As novas leituras esperam até ser ativada de novo.',
  starting: 'A ligar…',
  upToDate: 'Atualizado.',
  upToDateSince: 'Atualizado. Última escrita: {time}.',
  sending:
    '{count, plural, one {A escrever; falta # leitura.} many {A escrever; faltam # leituras.} other {A escrever; faltam # leituras.}}',
  sendingOlder: 'A escrever leituras mais antigas; as posteriores a {date} já lá estão.',
  queued:
    '{count, plural, one {# leitura em espera.} many {# leituras em espera.} other {# leituras em espera.}}',
  nextTry: 'Nova tentativa: {time}.',

  errorOffline: 'Este computador está sem ligação.',
  errorTimeout: 'O site não responde.',
  errorServer: 'O site tem um problema próprio, ou outra coisa responde no seu lugar.',
  errorPause: 'O site pede uma pausa: demasiados pedidos.',
  errorBlocked: 'O site recusa por agora ligações desta rede.',
  errorRefused: 'O site recusou este API secret ou token. Nada é enviado até que o altere.',
  errorMayNotWrite: 'O site não aceita leituras com este API secret ou token.',
  errorFormat: 'O site respondeu de uma forma que o Flatarrow não conhece.',
  errorVault: 'O cofre de palavras-passe deste computador está bloqueado ou não existe.',
  errorStorage: 'Não é possível ler ou gravar o histórico. O disco está cheio ou é só de leitura?',
  errorIncomplete: 'O que está guardado para esta réplica está incompleto. Introduza-o de novo.',
  errorOtherReadings: 'Parada: o site tem leituras que não podem ser de {name}.',
};
