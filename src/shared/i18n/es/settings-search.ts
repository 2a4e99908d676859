import type { MessagesOf } from '../messages.ts';

/**
 * The search in the settings. Besides what it says itself, words that people may look for a setting with: each word is
 * found by its beginning, in any order, so that these are lists and no sentences.
 */
export const settingsSearch: MessagesOf<'settingsSearch'> = {
  field: 'Buscar en los ajustes',
  placeholder: 'Buscar',
  clear: 'Borrar la búsqueda',
  hits: 'Ajustes encontrados',
  count:
    '{count, plural, one {# ajuste encontrado} many {# ajustes encontrados} other {# ajustes encontrados}}',
  nothing: 'No se ha encontrado nada con «{query}».',

  accountLabel: 'Editar una cuenta',
  accountOrderLabel: 'Orden de las cuentas',
  personLabel: 'Cambiar el nombre de una persona o quitarla',
  usualRangeLabel: 'El rango objetivo habitual',

  addAccount:
    'Dexcom Share, LibreLinkUp, FreeStyle Libre, Nightscout, conectar, iniciar sesión, usuario, correo electrónico, e-mail, contraseña, fuente, sensor, nube, seguir',
  account:
    'cambiar la contraseña, usuario, correo electrónico, e-mail, región, servidor, sesión, Dexcom, Libre, Nightscout, desactivar, apagar, eliminar, quitar, historial, sensor, dispositivos',
  accountOrder: 'preferir, prioridad, primera, respaldo, reserva, varias fuentes',
  addPerson: 'nueva persona, niño, hijo, familia, pareja, seguir, otra persona',
  person: 'renombrar, color, eliminar, dejar de seguir',
  mirror:
    'subir, escribir, compartir, copiar, copia de seguridad, enviar, sitio, reloj, clínica, médico, seguidores, secreto API, token',
  ranges: 'rango, umbral, límite, borde, objetivo, tiempo en rango, TIR, mg/dL, mmol/L',
  usualRange: 'predeterminado, estándar, restablecer, 70 180, 3,9 10',
  presets: 'plantilla, predeterminados, listos, plan, niño, embarazada, embarazo, trabajo, escuela',
  resetAlarms: 'valores predeterminados, estándar, empezar de nuevo, deshacer',
  partOfDay: 'día, noche, sueño, dormir, tarde, horas, distinto de noche, horario',
  lowAlarms: 'alarma, aviso, hipo, hipoglucemia, bajada, caída, umbral, límite',
  highAlarms: 'alarma, aviso, hiper, hiperglucemia, subida, umbral, límite',
  dataAlarms: 'alarma, aviso, pérdida de señal, faltan datos, antiguo, sin conexión, inicio de sesión',
  backInRange: 'alarma, fin, terminado, recuperado, normal de nuevo',
  alarmSound: 'volumen, alto, fuerte, más fuerte, bajo, silencio, silenciar, tono, timbre, ruido, escuchar',
  snoozeChoices: 'snooze, aplazar, pausa, más tarde, recordar, minutos',
  againEvery: 'repetición, recordar, intervalo, minutos',
  waitsFor: 'retraso, demora, varias lecturas, falsas alarmas, compresión, minutos',
  overOnceBack: 'histéresis, margen, oscilación',
  notWhileTurning: 'tendencia, vuelve a subir, vuelve a bajar, recuperación',
  looksAhead: 'predicción, pronóstico, prever, aviso temprano, con antelación, minutos',
  shownBy: 'notificación, banner, ventana emergente, popup, ventana de alerta, canal',
  doNotDisturb: 'no molestar, concentración, silencio, silenciar, crítica, atravesar',
  quietHours: 'silenciar, no molestar, horario, reunión, escuela, mediodía, noche',
  rehearsal: 'prueba, probar, ensayo, simular, comprobar, practicar',
  logFilter: 'alertas anteriores, historial de alertas, por qué sonó, registro, filtro, filtrar',
  exports:
    'exportación, copia de seguridad, respaldo, guardar, descargar, archivo, hoja de cálculo, Excel, CSV, JSON, médico, compartir',
  imports:
    'importación, cargar, restaurar, copia de seguridad, respaldo, archivo, LibreView, Clarity, CSV, lecturas antiguas',
  discreet: 'ocultar, privacidad, privado, secreto, presentación, reunión',
  discreetTimes: 'ocultar, privacidad, horas, trabajo, oficina, escuela',
  hideFromCapture:
    'captura de pantalla, compartir pantalla, grabación, presentación, Zoom, Teams, ocultar, privacidad',
  language:
    'traducción, español, castellano, inglés, alemán, francés, italiano, neerlandés, sueco, polaco, portugués, japonés, language',
  unit: 'mg/dL, mmol/L, miligramos, milimoles, unidades de glucosa',
  theme: 'apariencia, aspecto, oscuro, modo oscuro, claro, noche, negro, blanco, contraste, color',
  palette: 'daltónico, daltonismo, color, rojo, verde, azul, naranja, accesibilidad',
  textSize: 'letra, fuente, grande, zoom, ampliar, accesibilidad, legible',
  chartHours: 'gráfica, curva, período, intervalo, 3, 6, 12, 24',
  startAtLogin: 'inicio automático, arrancar, arranque, abrir, encender, automáticamente',
  historyToKeep:
    'conservación, borrar lecturas antiguas, almacenamiento, espacio en disco, cuánto tiempo, días',
  updates: 'actualizar, nueva versión, descargar, instalar, automáticamente',
  about: 'versión, producto sanitario, carpeta, almacén de contraseñas, llavero, cifrado, perfil',
  sourceHealth: 'estado, conexión, retraso, errores, fallos, resolver problemas, reloj, consultas',
  diagnosticsFile: 'ayuda, soporte, error, fallo, problema, informe, registro, resolver, guardar',
  onComputer: 'carpeta del registro, tamaño, espacio en disco, almacenamiento, archivos',
};
