import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { WindowClock } from '../../ui/clock.ts';
import { useLanguage } from '../../ui/language.tsx';
import { arrive, isHere } from './arrive.ts';
import { SEARCHABLE, type SettingName } from './searchable.ts';
import { type HitGroup, grouped, searchIndex, searchSettings } from './search-settings.ts';
import type { SectionId } from './section-titles.ts';

export interface SettingsSearch {
  query: Signal<string>;
  groups: readonly HitGroup[];
  /** Goes up when the section has to begin anew: what is looked for is not on the page of it that is open. */
  visit: number;
  goTo: (name: SettingName) => void;
}

/** What is searched for, what is found, and the way there. */
export function useSettingsSearch(props: {
  frame: RefObject<HTMLElement | null>;
  chosen: Signal<SectionId>;
  clock: WindowClock;
}): SettingsSearch {
  const { frame, chosen, clock } = props;
  const language = useLanguage();
  const query = useSignal('');
  const visit = useSignal(0);
  const leave = useRef<() => void>(undefined);
  const entries = useMemo(() => searchIndex(language), [language]);
  const groups = useMemo(
    () => grouped(searchSettings(entries, query.value, language.locale), language),
    [entries, query.value, language],
  );
  useEffect(() => () => leave.current?.(), []);
  const goTo = (name: SettingName): void => {
    const { section } = SEARCHABLE[name];
    query.value = '';
    leave.current?.();
    if (!frame.current) return;
    if (section === chosen.value && !isHere(frame.current, name)) {
      // The address may name a page of a section; whoever goes elsewhere has left it.
      history.replaceState(null, '', window.location.pathname + window.location.search);
      visit.value += 1;
    }
    chosen.value = section;
    leave.current = arrive(frame.current, name, clock);
  };
  return { query, groups, visit: visit.value, goTo };
}
