import type { MessagesOf } from '../messages.ts';

/** What the program itself has to tell: files, the vault, saving. */
export const notices: MessagesOf<'notices'> = {
  mirrorStopped: 'Las lecturas de {name} ya no se escriben en {site}. {reason}',
  mirrorDoubted:
    'Las lecturas de {name} no se escriben en {site}: allí hay lecturas que no pueden ser de esta persona. Revise la réplica en los ajustes.',
  historyUnopened: 'No se puede abrir el historial ({reason}). Las lecturas se conservan hasta que salga.',
  historyDamaged: 'El archivo del historial estaba dañado. Se conservó como {file} y se empezó uno nuevo.',
  historyTooNew: 'El historial lo escribió una versión más nueva de Flatarrow. Actualice, por favor.',
  settingsUnsaved: 'No se pueden guardar los ajustes: {reason}. Valen hasta que salga.',
  settingsTooNew:
    'Los ajustes los escribió una versión más nueva de Flatarrow. No se han tocado; actualice, por favor.',
  settingsStuck:
    'El archivo de ajustes está dañado y no se puede apartar. No se ha tocado; valen los ajustes predeterminados hasta que salga.',
  settingsDamaged:
    'El archivo de ajustes estaba dañado. Se conservó como {file}; valen los ajustes predeterminados.',
  rulesReset:
    'No se han podido leer las reglas de alarma de {names}. Valen las predeterminadas: compruébelas en los ajustes.',
  passwordsTooNew:
    'Las contraseñas guardadas las escribió una versión más nueva de Flatarrow. No se han tocado; actualice, por favor.',
  passwordsStuck:
    'El archivo de contraseñas guardadas está dañado y no se puede apartar. No se ha tocado; las contraseñas duran hasta que salga.',
  passwordsDamaged:
    'El archivo de contraseñas guardadas estaba dañado. Se conservó como {file}; inicie sesión de nuevo.',
  updateAvailable: 'Flatarrow {version} está disponible. Vea Ajustes, General.',
  updateWaits: 'Flatarrow {version} está listo y espera a que salga o reinicie. Vea Ajustes, General.',
  updated: 'Flatarrow es ahora la versión {version}. Novedades: vea Ajustes, General.',
  passwordsUnsaved: 'No se pueden guardar las contraseñas ({reason}). Duran hasta que salga.',
  settingsLeftAlone:
    'No se leyeron los ajustes: {reason}. El archivo no se ha tocado; valen los predeterminados hasta que salga.',
  passwordsLeftAlone:
    'No se leyeron las contraseñas guardadas: {reason}. El archivo no se ha tocado; las contraseñas duran hasta que salga.',
  isLink: '{path} es un enlace a otro lugar',
  isSpecial: '{path} no es un archivo normal',
  isShared: '{path} tiene un segundo nombre en otro lugar (un enlace físico)',
  isLarge: '{path} es excesivamente grande',
  noLog: 'No hay registro: {reason}.',
  folderShared:
    'Otros usuarios de este ordenador pueden poner archivos en la carpeta del perfil, {folder}. Dé a Flatarrow una carpeta propia.',
  folderClosed:
    'Otros usuarios de este ordenador podían cambiar la carpeta del perfil, {folder}. Ya no es así; compruebe si los ajustes son los suyos.',
};
