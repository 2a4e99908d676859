import { type ReadonlySignal, computed, signal } from '@preact/signals';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { PeriodDays } from '../../shared/statistics/chosen-period.ts';
import { periodDaysSchema, reportWishSchema } from '../../shared/statistics/report.ts';
import type { StatisticsStore } from './statistics-api.ts';

/** Fourteen days are what the consensus asks for. */
const USUAL_DAYS: PeriodDays = 14;

export interface ChosenDays {
  days: PeriodDays;
  /** `2026-11-20`; undefined for today. */
  lastDate: string | undefined;
}

export interface Choice {
  /** Whose statistics these are; undefined while there is nobody. */
  person: ReadonlySignal<PersonOverview | undefined>;
  shown: ReadonlySignal<ChosenDays>;
  readonly choosePerson: (personId: string) => void;
  readonly chooseDays: (days: ChosenDays) => void;
}

/** The window's address says what it shows: `#person=…&days=14&last=2026-11-20`. */
export function createChoice({ overview }: Pick<StatisticsStore, 'overview'>): Choice {
  const address = signal(window.location.hash);
  const readAddress = (): void => {
    address.value = window.location.hash;
  };
  window.addEventListener('hashchange', readAddress);
  const person = computed(() => {
    const persons = overview.value?.persons ?? [];
    const wanted = inAddress(address.value).get('person');
    return persons.find(({ personId }) => personId === wanted) ?? persons[0];
  });
  const shown = computed(() => daysInAddress(inAddress(address.value)));
  const choose = (personId: string | undefined, days: ChosenDays): void => {
    writeAddress(personId, days);
    // Not when the browser gets round to it: the next click may come first.
    readAddress();
  };
  return {
    person,
    shown,
    choosePerson: (personId) => choose(personId, shown.value),
    chooseDays: (days) => choose(person.value?.personId, days),
  };
}

function inAddress(hash: string): URLSearchParams {
  return new URLSearchParams(hash.slice(1));
}

function daysInAddress(parameters: URLSearchParams): ChosenDays {
  const days = periodDaysSchema.safeParse(Number(parameters.get('days')));
  const lastDate = reportWishSchema.shape.lastDate.safeParse(parameters.get('last') ?? undefined);
  return { days: days.success ? days.data : USUAL_DAYS, lastDate: lastDate.data };
}

function writeAddress(personId: string | undefined, { days, lastDate }: ChosenDays): void {
  window.location.hash = new URLSearchParams({
    ...(personId !== undefined && { person: personId }),
    days: String(days),
    ...(lastDate !== undefined && { last: lastDate }),
  }).toString();
}
