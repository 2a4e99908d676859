import type { MessagesOf } from '../messages.ts';

/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors: MessagesOf<'errors'> = {
  offline: 'Este computador está sem ligação.',
  timeout: 'O serviço não responde.',
  server: 'O serviço tem um problema próprio.',
  rateLimited: 'O serviço pede uma pausa: demasiados pedidos.',
  lockedOut: 'O serviço bloqueou esta conta por algum tempo, após demasiadas tentativas de acesso falhadas.',
  blocked: 'O serviço recusa por agora ligações desta rede.',
  sessionExpired: 'A sessão expirou.',
  badCredentials: 'O acesso foi recusado.',
  wrongAccountKind: 'Este tipo de conta não serve para esta fonte.',
  termsRequired: 'Há novas condições. Abra a aplicação no telemóvel, aceite-as lá e tente de novo.',
  noPerson: 'Ninguém partilha a glicose com esta conta.',
  versionTooOld: 'O serviço exige uma versão mais recente do Flatarrow.',
  badPayload: 'O serviço mudou o seu formato; não foi possível ler a resposta.',
  vaultLocked: 'O cofre de palavras-passe deste computador está bloqueado ou não existe.',
  storage: 'Não é possível gravar o histórico. O disco está cheio ou é só de leitura?',
  config: 'Falta uma definição ou está errada.',
};
