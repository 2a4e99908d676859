/** Version 3 knows languages, palettes and sizes of text, where the glance window was left, updates, and mirrors. */
export function upgradeFrom2(old: Record<string, unknown>): Record<string, unknown> {
  return {
    ...old,
    language: 'system',
    palette: 'standard',
    textSize: 100,
    checkForUpdates: true,
    glance: { size: null, pinned: false, strip: null },
    mirrors: [],
  };
}
