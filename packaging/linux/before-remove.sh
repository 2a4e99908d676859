#!/bin/sh
# Run by dpkg ("remove") and by rpm (0: no version stays installed) before the program goes. Upgrades are silent.
set -e

case "${1:-}" in
  remove | 0)
    echo "Flatarrow leaves your data where they are: settings, history and encrypted credentials of each user stay in"
    echo "~/.config/Flatarrow, and downloads of updates, if any, in ~/.cache/flatarrow-updater. Delete them by hand"
    echo "if you want them gone."
    ;;
esac
