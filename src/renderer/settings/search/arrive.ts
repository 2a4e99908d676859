import type { WindowClock } from '../../ui/clock.ts';
import { SEARCHABLE, type Searchable, type SettingName } from './searchable.ts';

/** Some controls wait for an answer of main's; then what stands around them has to do. */
const PATIENCE_MS = 600;
/** Long enough to be seen, short enough not to be taken for a state. */
const MARKED_FOR_MS = 1600;
const CONTROLS = ':is(input, select, textarea, button):enabled';

/** Whether a setting, or what it is folded away in, is in the page that is open. */
export function isHere(frame: HTMLElement, name: SettingName): boolean {
  const { inside }: Searchable = SEARCHABLE[name];
  return frame.querySelector(placed(inside ?? name)) !== null;
}

/**
 * Brings somebody to a setting as soon as it is in the frame: unfolds what it is in, scrolls there, gives it the keys and
 * marks it for a moment.
 * @returns what gives up
 */
export function arrive(frame: HTMLElement, name: SettingName, clock: WindowClock): () => void {
  const { inside }: Searchable = SEARCHABLE[name];
  let unfolded = false;
  const look = (): void => {
    if (inside && !unfolded) unfolded = unfold(frame, inside);
    const place = placeIn(frame, name);
    const control = place && controlOf(place);
    if (control) arriveAt(control, place);
  };
  const arriveAt = (target: HTMLElement, place: HTMLElement = target): void => {
    leave();
    place.scrollIntoView({ block: 'center' });
    // What can't be operated takes the keys all the same: Tab goes on from there.
    if (!target.matches(CONTROLS)) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    if (target === frame) return;
    place.dataset['found'] = '';
    clock.after(MARKED_FOR_MS, () => delete place.dataset['found']);
  };
  const giveUp = clock.after(PATIENCE_MS, () => arriveAt(placeIn(frame, name) ?? frame));
  const observer = new MutationObserver(look);
  const leave = (): void => {
    observer.disconnect();
    giveUp();
  };
  observer.observe(frame, { subtree: true, childList: true, attributes: true });
  look();
  return leave;
}

/** Once: what was clicked says only later that it is open. */
function unfold(frame: HTMLElement, inside: string): boolean {
  const outer = frame.querySelector(placed(inside));
  outer?.querySelector<HTMLElement>('[aria-expanded=false]')?.click();
  return outer !== null;
}

/** Its control: the chosen one of several, else the first that can be operated and belongs to no setting within it. */
function controlOf(place: HTMLElement): HTMLElement | undefined {
  if (place.ariaBusy === 'true') return undefined;
  if (place.matches(CONTROLS)) return place;
  const own = [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => control.closest('[data-setting]') === place,
  );
  return own.find((control) => control.matches(':checked')) ?? own[0];
}

function placeIn(frame: HTMLElement, name: SettingName): HTMLElement | undefined {
  const { inside }: Searchable = SEARCHABLE[name];
  const outer = inside === undefined ? frame : frame.querySelector(placed(inside));
  return outer?.querySelector<HTMLElement>(placed(name)) ?? undefined;
}

function placed(name: string): string {
  return `[data-setting="${name}"]`;
}
