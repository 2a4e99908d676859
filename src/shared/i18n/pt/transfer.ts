import type { MessagesOf } from '../messages.ts';

/** Histories as files: a section of the settings. */
export const transfer: MessagesOf<'transfer'> = {
  title: 'Dados',
  export: 'Exportar',
  exportAbout:
    'Leituras e tudo o que foi anotado, em ambas as unidades, com horas em UTC e pelo relógio. O ficheiro não contém nenhum nome, acesso ou conta.',
  period: 'Período',
  periodAll: 'Tudo',
  periodDays: '{days, plural, one {O último dia} many {Os últimos # dias} other {Os últimos # dias}}',
  periodDates: 'De um dia a outro',
  firstDay: 'Primeiro dia',
  lastDay: 'Último dia',
  dayMissing: 'Escolha um dia.',
  daysReversed: 'O último dia é anterior ao primeiro.',
  exportCsv: 'Exportar CSV',
  exportJson: 'Exportar JSON',
  exported: 'O histórico foi guardado como ficheiro.',
  exportNothing: 'Não há nada desse período.',
  import: 'Importar',
  importAbout:
    'Aceita exportações CSV do LibreView e do Dexcom Clarity, e as do Flatarrow. Antes de qualquer alteração vê-se o que um ficheiro acrescentaria. O que é importado nunca dá o valor atual nem faz tocar um alarme.',
  chooseFile: 'Escolher um ficheiro…',
  chooseAnother: 'Escolher outro ficheiro…',
  reading: 'A ler {name}…',
  cancel: 'Cancelar',
  nothingChanged: 'Nada foi alterado.',
  formatFlatarrow: 'Uma exportação do Flatarrow',
  formatLibreView: 'Uma exportação do LibreView',
  formatClarity: 'Uma exportação do Dexcom Clarity',
  newRows: 'Novas',
  knownRows: 'Já conhecidas',
  readings: '{count, plural, one {# leitura} many {# leituras} other {# leituras}}',
  events: '{count, plural, one {# evento} many {# eventos} other {# eventos}}',
  readingsAndEvents: '{readings}, {events}',
  nothingNew: 'Tudo o que contém já é conhecido.',
  addTo: 'Adicionar ao histórico de {person}',
  added: 'Adicionado ao histórico de {person}: {readings}, {events}.',
  timeZone: 'Fuso horário',
  timeZoneHint:
    'As horas do ficheiro não indicam fuso. Escolha o que estava definido no telemóvel ou no recetor.',
  dateOrder: 'Todas as datas deste ficheiro podem ser lidas de duas formas. Qual destas é a primeira?',
  readingsCalled:
    'O ficheiro chama «{name}» às suas leituras. O Flatarrow não conhece essa palavra; deduziu-a porque quase todas as linhas a têm.',
  leftOut: 'Omitidas',
  leftOutTime:
    '{count, plural, one {# linha cuja hora não se consegue ler} many {# linhas cuja hora não se consegue ler} other {# linhas cuja hora não se consegue ler}}',
  leftOutValue:
    '{count, plural, one {# linha cujo valor não é de glicose} many {# linhas cujo valor não é de glicose} other {# linhas cujo valor não é de glicose}}',
  leftOutFuture:
    '{count, plural, one {# linha do futuro} many {# linhas do futuro} other {# linhas do futuro}}',
  leftOutTooOld:
    '{count, plural, one {# linha anterior a 2010} many {# linhas anteriores a 2010} other {# linhas anteriores a 2010}}',
  leftOutRetention:
    '{count, plural, one {# linha anterior ao histórico que conserva} many {# linhas anteriores ao histórico que conserva} other {# linhas anteriores ao histórico que conserva}}',
  leftOutKind:
    '{count, plural, one {# linha de outro tipo, como um alerta} many {# linhas de outro tipo, como alertas} other {# linhas de outro tipo, como alertas}}',
  leftOutRepeated:
    '{count, plural, one {# linha com o mesmo momento de uma anterior} many {# linhas com o mesmo momento de uma anterior} other {# linhas com o mesmo momento de uma anterior}}',
  leftOutSimulated:
    '{count, plural, one {# leitura inventada} many {# leituras inventadas} other {# leituras inventadas}}',
  line: 'Linha {line}',
  lines: 'Linhas {lines}',
  linesAndOthers: 'Linhas {lines} e outras',
  clocks: 'Relógios',
  clocksToldApart:
    '{count, plural, one {# linha é de uma hora que os relógios mostraram duas vezes, e foi possível distingui-la.} many {# linhas são de uma hora que os relógios mostraram duas vezes, e foi possível distingui-las.} other {# linhas são de uma hora que os relógios mostraram duas vezes, e foi possível distingui-las.}}',
  clocksAssumed:
    '{count, plural, one {# linha é de uma hora que os relógios mostraram duas vezes. Nada indica qual; foi posta na primeira.} many {# linhas são de uma hora que os relógios mostraram duas vezes. Nada indica qual; foram postas na primeira.} other {# linhas são de uma hora que os relógios mostraram duas vezes. Nada indica qual; foram postas na primeira.}}',
  clocksLeftOutTimes:
    '{count, plural, one {# linha tem uma hora que não existiu neste fuso.} many {# linhas têm horas que não existiram neste fuso.} other {# linhas têm horas que não existiram neste fuso.}} É o certo?',
  refused: 'Não é possível importar {name}',
  refusedUnreadable: 'Não é possível abrir o ficheiro. Ainda existe, e tem permissão para o ler?',
  refusedTooLarge: 'O ficheiro tem mais de 500 MB. Exporte um período mais curto.',
  refusedEmpty: 'O ficheiro está vazio.',
  refusedNotText: 'Não é um ficheiro de texto. As exportações são texto; os nomes terminam em .csv ou .json.',
  refusedArchive:
    'É uma folha de cálculo ou um arquivo comprimido. Use o ficheiro tal como foi transferido ou guarde-o como CSV.',
  refusedUnknownFormat:
    'Não é uma exportação que o Flatarrow conheça: nem do LibreView, nem do Dexcom Clarity, nem sua.',
  refusedNewerFormat: 'Um Flatarrow mais recente escreveu este ficheiro. Atualize, por favor.',
  refusedQuotes: 'Faltam aspas ou estão no lugar errado.',
  refusedLineTooLong: 'Esta linha é mais longa do que qualquer linha de uma exportação.',
  refusedJson: 'O ficheiro interrompe-se aqui ou está danificado.',
  refusedDateOrder: 'Numa destas linhas a data começa pelo dia; na outra, pelo mês.',
  refusedNothing: 'Não é possível extrair dele nenhuma leitura nem evento.',
  imported: 'Ficheiros importados',
  importedOn: 'Importado em {date}',
  remove: 'Remover',
  removeNamed: 'Remover {name}',
  removeTitle: 'Remover esta importação?',
  removeText:
    'O que veio de {name} sai do histórico de {person}: {readings}, {events}. O ficheiro fica onde está e pode ser importado de novo.',
  removed: 'A importação foi removida.',
};
