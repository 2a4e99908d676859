#!/bin/sh
# Run by dpkg ("remove") and by rpm (0: no version stays installed) before the program goes. Upgrades are silent.
set -e

case "${1:-}" in
  remove | 0)
    echo "Flatarrow leaves your data where they are: settings, history and encrypted credentials stay in .config/Flatarrow"
    echo "in the home folder of each user, and what was started at login in .config/autostart/flatarrow.desktop."
    echo "Delete them by hand if you want them gone."
    ;;
esac
