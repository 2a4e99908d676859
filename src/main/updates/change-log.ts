import type { News } from '../../shared/updates/update-state.ts';
import { type Version, compareVersions, parseVersion } from '../../shared/updates/version.ts';

/** `## 0.2.0 (2026-12-01)`, `## [0.2.0] - 2026-12-01`, or without a date. */
const VERSION_HEADING = /^## +\[?([^\s[\]]+)\]?(?: +(?:- +)?\(?(\d{4}-\d{2}-\d{2})\)?)? *$/;
const GROUP_HEADING = /^###\s+(.+?)\s*$/;
const ITEM = /^[-*]\s+(.+?)\s*$/;
const CONTINUED = /^\s{2,}(\S.*?)\s*$/;

/**
 * What CHANGELOG.md says of the versions after one and up to another, newest first as it stands there. Links and
 * emphasis stay as they are written.
 *
 * @param seen the version whose news are known; nothing is new to whoever began with `current`
 */
export function newsSince(changeLog: string, seen: string, current: string): News[] {
  const [from, to] = [parseVersion(seen), parseVersion(current)];
  if (!from || !to) return [];
  return readChangeLog(changeLog)
    .filter(({ parsed }) => compareVersions(parsed, from) > 0 && compareVersions(parsed, to) <= 0)
    .map(({ news }) => news);
}

function readChangeLog(changeLog: string): { parsed: Version; news: News }[] {
  const entries: { parsed: Version; news: News }[] = [];
  let open: News | undefined;
  for (const line of changeLog.split(/\r?\n/)) {
    if (line.startsWith('## ')) {
      const [, version = '', date] = VERSION_HEADING.exec(line) ?? [];
      const parsed = parseVersion(version);
      open = parsed && { version, date, groups: [] };
      if (parsed && open) entries.push({ parsed, news: open });
    } else if (open) {
      readLine(open, line);
    }
  }
  return entries;
}

function readLine({ groups }: News, line: string): void {
  const heading = GROUP_HEADING.exec(line)?.[1];
  if (heading !== undefined) {
    groups.push({ heading, items: [] });
    return;
  }
  const item = ITEM.exec(line)?.[1];
  const items = groups.at(-1)?.items;
  const continued = CONTINUED.exec(line)?.[1];
  if (item !== undefined) {
    if (items) items.push(item);
    else groups.push({ heading: '', items: [item] });
  } else if (continued !== undefined && items && items.length > 0) {
    items.push(`${items.pop()} ${continued}`);
  }
}
