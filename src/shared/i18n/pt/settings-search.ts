import type { MessagesOf } from '../messages.ts';

/**
 * The search in the settings. Besides what it says itself, words that people may look for a setting with: each word is
 * found by its beginning, in any order, so that these are lists and no sentences.
 */
export const settingsSearch: MessagesOf<'settingsSearch'> = {
  field: 'Procurar nas definições',
  placeholder: 'Procurar',
  clear: 'Limpar a procura',
  hits: 'Definições encontradas',
  count:
    '{count, plural, one {# definição encontrada} many {# definições encontradas} other {# definições encontradas}}',
  nothing: 'Nada foi encontrado para “{query}”.',

  accountLabel: 'Editar uma conta',
  accountOrderLabel: 'Ordem das contas',
  personLabel: 'Mudar o nome de uma pessoa ou removê-la',
  usualRangeLabel: 'O intervalo-alvo habitual',

  addAccount:
    'Dexcom Share, LibreLinkUp, FreeStyle Libre, Nightscout, ligar, iniciar sessão, entrar, utilizador, e-mail, correio, palavra-passe, senha, fonte, sensor, nuvem, seguir',
  account:
    'mudar a palavra-passe, senha, utilizador, e-mail, região, servidor, sessão, Dexcom, Libre, Nightscout, desligar, desativar, eliminar, remover, histórico, sensor, dispositivos',
  accountOrder: 'preferir, prioridade, primeira, reserva, alternativa, várias fontes',
  addPerson: 'nova pessoa, criança, filho, família, parceiro, seguir, outra pessoa',
  person: 'renomear, cor, eliminar, deixar de seguir',
  mirror:
    'enviar, carregar, escrever, partilhar, copiar, cópia de segurança, espelho, site, relógio, clínica, médico, seguidores, segredo da API, token',
  ranges: 'intervalo, limiar, limite, alvo, objetivo, tempo no intervalo, TIR, mg/dL, mmol/L',
  usualRange: 'predefinido, padrão, repor, 70 180, 3,9 10',
  presets: 'modelo, predefinidos, prontos, plano, criança, grávida, gravidez, trabalho, escola',
  resetAlarms: 'padrão, recomeçar, desfazer, reiniciar',
  partOfDay: 'dia, noite, sono, dormir, horas, diferente à noite, horário',
  lowAlarms: 'alarme, aviso, hipo, hipoglicemia, descida, queda, limiar, limite',
  highAlarms: 'alarme, aviso, hiper, hiperglicemia, subida, limiar, limite',
  dataAlarms: 'alarme, aviso, perda de sinal, dados em falta, antigo, sem ligação, início de sessão',
  backInRange: 'alarme, fim, terminado, recuperado, normal de novo',
  alarmSound: 'volume, alto, mais alto, baixo, silêncio, silenciar, mudo, tom, toque, ruído, ouvir',
  snoozeChoices: 'snooze, adiar, pausa, mais tarde, lembrar, minutos',
  againEvery: 'repetição, lembrar, intervalo, minutos',
  waitsFor: 'atraso, espera, várias leituras, falsos alarmes, compressão, minutos',
  overOnceBack: 'histerese, margem, oscilação',
  notWhileTurning: 'tendência, volta a subir, volta a descer, recuperação',
  looksAhead: 'previsão, prever, aviso antecipado, com antecedência, minutos',
  shownBy: 'notificação, faixa, pop-up, popup, janela de alerta, canal',
  doNotDisturb: 'não incomodar, concentração, silêncio, silenciar, crítico, atravessar',
  quietHours: 'silenciar, mudo, não incomodar, horário, reunião, escola, almoço, noite',
  rehearsal: 'teste, testar, experimentar, ensaio, simular, verificar, praticar',
  logFilter: 'alertas anteriores, histórico de alertas, porque tocou, registo, filtro, filtrar',
  exports:
    'exportação, cópia de segurança, guardar, transferir, descarregar, ficheiro, folha de cálculo, Excel, CSV, JSON, médico, partilhar',
  imports:
    'importação, carregar, restaurar, cópia de segurança, ficheiro, LibreView, Clarity, CSV, leituras antigas',
  discreet: 'ocultar, esconder, privacidade, privado, secreto, apresentação, reunião',
  discreetTimes: 'ocultar, esconder, privacidade, horas, trabalho, escritório, escola',
  hideFromCapture:
    'captura de ecrã, partilha de ecrã, gravação, apresentação, Zoom, Teams, ocultar, privacidade',
  language:
    'língua, idioma, tradução, português, inglês, alemão, francês, espanhol, italiano, neerlandês, sueco, polaco, japonês, language',
  unit: 'mg/dL, mmol/L, miligramas, milimoles, unidades de glicose',
  theme: 'aparência, escuro, modo escuro, claro, noite, preto, branco, contraste, cor',
  palette: 'daltónico, daltonismo, cor, vermelho, verde, azul, laranja, acessibilidade',
  textSize: 'letra, tipo de letra, grande, maior, zoom, ampliar, acessibilidade, legível',
  chartHours: 'curva, período, 3, 6, 12, 24',
  startAtLogin: 'arranque automático, arrancar, abrir, ligar, automaticamente',
  historyToKeep: 'conservação, apagar leituras antigas, armazenamento, espaço em disco, quanto tempo, dias',
  updates: 'atualizar, nova versão, transferir, instalar, automaticamente',
  about: 'versão, dispositivo médico, pasta, cofre de palavras-passe, chaveiro, encriptação, perfil',
  sourceHealth: 'estado, ligação, atraso, erros, resolver problemas, relógio, pedidos',
  diagnosticsFile: 'ajuda, suporte, erro, problema, relatório, registo, resolver, comunicar, guardar',
  onComputer: 'pasta do registo, tamanho, espaço em disco, armazenamento, ficheiros',
};
