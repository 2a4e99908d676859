import type { MessagesOf } from '../messages.ts';

/** What the program itself has to tell: files, the vault, saving. */
export const notices: MessagesOf<'notices'> = {
  mirrorStopped: 'As leituras de {name} já não são escritas em {site}. {reason}',
  mirrorDoubted:
    'As leituras de {name} não são escritas em {site}: há lá leituras que não podem ser desta pessoa. Verifique a réplica nas definições.',
  historyUnopened: 'Não é possível abrir o histórico ({reason}). As leituras mantêm-se até sair.',
  historyDamaged: 'O ficheiro do histórico estava danificado. Foi mantido como {file} e começou-se um novo.',
  historyTooNew: 'O histórico foi escrito por um Flatarrow mais recente. Atualize, por favor.',
  settingsUnsaved: 'Não é possível guardar as definições: {reason}. Duram até sair.',
  settingsTooNew:
    'As definições foram escritas por um Flatarrow mais recente. Não foram alteradas; atualize, por favor.',
  settingsStuck:
    'O ficheiro de definições está danificado e não pode ser movido. Não foi alterado; valem as predefinições até sair.',
  settingsDamaged:
    'O ficheiro de definições estava danificado. Foi mantido como {file}; valem as predefinições.',
  rulesReset:
    'Não foi possível ler as regras de alarme de {names}. Valem as predefinidas: verifique-as nas definições.',
  passwordsTooNew:
    'As palavras-passe guardadas foram escritas por um Flatarrow mais recente. Não foram alteradas; atualize, por favor.',
  passwordsStuck:
    'O ficheiro de palavras-passe está danificado e não pode ser movido. Não foi alterado; as palavras-passe duram até sair.',
  passwordsDamaged:
    'O ficheiro de palavras-passe estava danificado. Foi mantido como {file}; inicie sessão de novo.',
  updateAvailable: 'O Flatarrow {version} está disponível. Veja Definições, Geral.',
  updateWaits: 'O Flatarrow {version} está pronto e espera que saia ou reinicie. Veja Definições, Geral.',
  updated: 'O Flatarrow está agora na versão {version}. Novidades: veja Definições, Geral.',
  passwordsUnsaved: 'Não é possível guardar as palavras-passe ({reason}). Duram até sair.',
  settingsLeftAlone:
    'As definições não foram lidas: {reason}. O ficheiro não foi alterado; valem as predefinições até sair.',
  passwordsLeftAlone:
    'As palavras-passe guardadas não foram lidas: {reason}. O ficheiro não foi alterado; as palavras-passe duram até sair.',
  isLink: '{path} é uma ligação para outro lugar',
  isSpecial: '{path} não é um ficheiro normal',
  isShared: '{path} tem um segundo nome noutro lugar (uma ligação física)',
  isLarge: '{path} é grande de mais',
  noLog: 'Não há registo: {reason}.',
  folderShared:
    'Outros utilizadores deste computador podem pôr ficheiros na pasta do perfil, {folder}. Dê ao Flatarrow uma pasta própria.',
  folderClosed:
    'Outros utilizadores deste computador podiam alterar a pasta do perfil, {folder}. Já não é assim; verifique se as definições são as suas.',
};
