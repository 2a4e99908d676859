; Included by electron-builder's installer script. An uninstallation by hand says where the data stay; an update, which
; uninstalls the old version, and a silent one say nothing.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    MessageBox MB_OK|MB_ICONINFORMATION "Flatarrow leaves your data where they are: settings, history and encrypted credentials stay in $APPDATA\Flatarrow. Delete that folder if you want them gone." /SD IDOK
  ${endIf}
!macroend
