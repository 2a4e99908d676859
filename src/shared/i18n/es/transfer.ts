import type { MessagesOf } from '../messages.ts';

/** Histories as files: a section of the settings. */
export const transfer: MessagesOf<'transfer'> = {
  title: 'Datos',
  export: 'Exportar',
  exportAbout:
    'Lecturas y todo lo anotado, en ambas unidades, con horas en UTC y según el reloj. El archivo no contiene ningún nombre, acceso ni cuenta.',
  period: 'Periodo',
  periodAll: 'Todo',
  periodDays: '{days, plural, one {El último día} many {Los últimos # días} other {Los últimos # días}}',
  periodDates: 'De un día a otro',
  firstDay: 'Primer día',
  lastDay: 'Último día',
  dayMissing: 'Elija un día.',
  daysReversed: 'El último día es anterior al primero.',
  exportCsv: 'Exportar CSV',
  exportJson: 'Exportar JSON',
  exported: 'El historial se ha guardado como archivo.',
  exportNothing: 'No hay nada de ese periodo.',
  import: 'Importar',
  importAbout:
    'Acepta exportaciones CSV de LibreView y Dexcom Clarity, y las de Flatarrow. Antes de cambiar nada se ve lo que añadiría un archivo. Lo importado nunca da el valor actual ni hace sonar una alarma.',
  chooseFile: 'Elegir un archivo…',
  chooseAnother: 'Elegir otro archivo…',
  reading: 'Leyendo {name}…',
  cancel: 'Cancelar',
  nothingChanged: 'No se ha cambiado nada.',
  formatFlatarrow: 'Una exportación de Flatarrow',
  formatLibreView: 'Una exportación de LibreView',
  formatClarity: 'Una exportación de Dexcom Clarity',
  newRows: 'Nuevas',
  knownRows: 'Ya conocidas',
  readings: '{count, plural, one {# lectura} many {# lecturas} other {# lecturas}}',
  events: '{count, plural, one {# evento} many {# eventos} other {# eventos}}',
  readingsAndEvents: '{readings}, {events}',
  nothingNew: 'Todo lo que contiene ya se conoce.',
  addTo: 'Añadir al historial de {person}',
  added: 'Añadido al historial de {person}: {readings}, {events}.',
  timeZone: 'Zona horaria',
  timeZoneHint: 'Las horas del archivo no indican zona. Elija la que tenía el teléfono o el receptor.',
  dateOrder: 'Todas las fechas de este archivo se pueden leer de dos formas. ¿Cuál de estas es la primera?',
  readingsCalled:
    'El archivo llama «{name}» a sus lecturas. Flatarrow no conoce esa palabra; la ha deducido porque casi todas las filas la tienen.',
  leftOut: 'Omitidas',
  leftOutTime:
    '{count, plural, one {# fila cuya hora no se puede leer} many {# filas cuya hora no se puede leer} other {# filas cuya hora no se puede leer}}',
  leftOutValue:
    '{count, plural, one {# fila cuyo valor no es de glucosa} many {# filas cuyo valor no es de glucosa} other {# filas cuyo valor no es de glucosa}}',
  leftOutFuture:
    '{count, plural, one {# fila del futuro} many {# filas del futuro} other {# filas del futuro}}',
  leftOutTooOld:
    '{count, plural, one {# fila anterior a 2010} many {# filas anteriores a 2010} other {# filas anteriores a 2010}}',
  leftOutRetention:
    '{count, plural, one {# fila anterior al historial que se conserva} many {# filas anteriores al historial que se conserva} other {# filas anteriores al historial que se conserva}}',
  leftOutKind:
    '{count, plural, one {# fila de otro tipo, como una alerta} many {# filas de otro tipo, como alertas} other {# filas de otro tipo, como alertas}}',
  leftOutRepeated:
    '{count, plural, one {# fila con el mismo momento que una anterior} many {# filas con el mismo momento que una anterior} other {# filas con el mismo momento que una anterior}}',
  leftOutSimulated:
    '{count, plural, one {# lectura inventada} many {# lecturas inventadas} other {# lecturas inventadas}}',
  line: 'Línea {line}',
  lines: 'Líneas {lines}',
  linesAndOthers: 'Líneas {lines} y otras',
  clocks: 'Relojes',
  clocksToldApart:
    '{count, plural, one {# fila es de una hora que los relojes mostraron dos veces, y se ha podido distinguir.} many {# filas son de una hora que los relojes mostraron dos veces, y se han podido distinguir.} other {# filas son de una hora que los relojes mostraron dos veces, y se han podido distinguir.}}',
  clocksAssumed:
    '{count, plural, one {# fila es de una hora que los relojes mostraron dos veces. Nada indica cuál; se ha puesto en la primera.} many {# filas son de una hora que los relojes mostraron dos veces. Nada indica cuál; se han puesto en la primera.} other {# filas son de una hora que los relojes mostraron dos veces. Nada indica cuál; se han puesto en la primera.}}',
  clocksLeftOutTimes:
    '{count, plural, one {# fila tiene una hora que no existió en esta zona.} many {# filas tienen horas que no existieron en esta zona.} other {# filas tienen horas que no existieron en esta zona.}} ¿Es la correcta?',
  refused: 'No se puede importar {name}',
  refusedUnreadable: 'No se puede abrir el archivo. ¿Sigue ahí y tiene permiso para leerlo?',
  refusedTooLarge: 'El archivo supera los 500 MB. Exporte un periodo más corto.',
  refusedEmpty: 'El archivo está vacío.',
  refusedNotText:
    'No es un archivo de texto. Las exportaciones son texto; sus nombres terminan en .csv o .json.',
  refusedArchive:
    'Es una hoja de cálculo o un archivo comprimido. Use el archivo tal como se descargó o guárdelo como CSV.',
  refusedUnknownFormat:
    'No es una exportación que Flatarrow conozca: ni de LibreView, ni de Dexcom Clarity, ni suya.',
  refusedNewerFormat: 'Este archivo lo escribió una versión más nueva de Flatarrow. Actualice, por favor.',
  refusedQuotes: 'Falta una comilla o está en el lugar equivocado.',
  refusedLineTooLong: 'Esta línea es más larga que cualquiera de una exportación.',
  refusedJson: 'El archivo se interrumpe aquí o está dañado.',
  refusedDateOrder: 'En una de estas líneas la fecha empieza por el día; en la otra, por el mes.',
  refusedNothing: 'No se puede extraer ninguna lectura ni ningún evento.',
  imported: 'Archivos importados',
  importedOn: 'Importado el {date}',
  remove: 'Quitar',
  removeNamed: 'Quitar {name}',
  removeTitle: '¿Quitar esta importación?',
  removeText:
    'Lo que vino de {name} sale del historial de {person}: {readings}, {events}. El archivo se queda donde está y se puede importar de nuevo.',
  removed: 'La importación se ha quitado.',
};
