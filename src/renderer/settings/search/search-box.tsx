import { type Signal, useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { isTyping } from '../../ui/typing.ts';
import type { SettingName } from './searchable.ts';
import type { HitGroup } from './search-settings.ts';

export interface SearchBoxProps {
  query: Signal<string>;
  groups: readonly HitGroup[];
  onChoose: (name: SettingName) => void;
}

/** A field whose hits stand below it: the keys stay in the field while the arrows go through them. */
export function SearchBox({ query, groups, onChoose }: SearchBoxProps): JSX.Element {
  const { t } = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const active = useSignal(0);
  const hits = groups.flatMap((group) => group.hits);
  const current = hits[active.value];
  useEffect(() => {
    if (current) document.getElementById(`${id}-${current.name}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, id]);
  const found = countWords(query.value, hits.length, t);
  useSearchKeys(field);
  const search = (text: string): void => {
    query.value = text;
    active.value = 0;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and arrows first belong to whoever writes with an input method.
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      active.value = (active.value + step + hits.length) % hits.length;
    } else if (event.key === 'Enter' && current) onChoose(current.name);
    else if (event.key === 'Escape' && query.value !== '') search('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="search" role="search">
      <div class="search-field">
        <input
          ref={field}
          class="input"
          role="combobox"
          aria-label={t('settingsSearch.field')}
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={hits.length > 0 ? id : undefined}
          aria-activedescendant={current && `${id}-${current.name}`}
          aria-keyshortcuts="Control+F Meta+F /"
          placeholder={t('settingsSearch.placeholder')}
          autocomplete="off"
          spellcheck={false}
          value={query.value}
          onInput={({ currentTarget }) => search(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query.value !== '' && (
          <IconButton
            icon="close"
            label={t('settingsSearch.clear')}
            onPress={() => {
              search('');
              field.current?.focus();
            }}
          />
        )}
      </div>
      {/* How many there are is plain to whoever sees them. */}
      <p
        class={found === '' || hits.length > 0 ? 'visually-hidden' : 'search-nothing mute small'}
        aria-live="polite"
      >
        {found}
      </p>
      {hits.length > 0 && <Hits {...{ id, groups, onChoose, current: current?.name }} />}
    </div>
  );
}

interface HitsProps extends Pick<SearchBoxProps, 'groups' | 'onChoose'> {
  id: string;
  current: SettingName | undefined;
}

function Hits({ id, groups, current, onChoose }: HitsProps): JSX.Element {
  const { t } = useLanguage();
  return (
    <div id={id} class="hits" role="listbox" aria-label={t('settingsSearch.hits')}>
      {groups.map(({ section, title, hits }) => (
        <div key={section} role="group" aria-labelledby={`${id}-in-${section}`}>
          <p id={`${id}-in-${section}`} class="hits-section mute small">
            {title}
          </p>
          {hits.map(({ name, label }) => (
            <button
              key={name}
              id={`${id}-${name}`}
              type="button"
              class="hit"
              role="option"
              tabIndex={-1}
              aria-selected={name === current}
              // The keys stay in the field.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(name)}
            >
              {label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function countWords(query: string, count: number, t: ReturnType<typeof useLanguage>['t']): string {
  if (query.trim() === '') return '';
  return count === 0
    ? t('settingsSearch.nothing', { query: query.trim() })
    : t('settingsSearch.count', { count });
}

/** Ctrl+F, ⌘F and, where nobody is writing, a slash lead into the field. */
function useSearchKeys(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const isFind = key.toLowerCase() === 'f' && ctrlKey !== metaKey && !altKey;
      const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
      // Behind a question nothing else is to be had.
      if (!(isFind || isSlash) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}
