import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { FlatarrowApi } from '../../../shared/ipc/contract.ts';
import type { Keep } from '../../../shared/ipc/groups/account-saved.ts';
import type { MirrorProblem, MirrorTest } from '../../../shared/ipc/groups/mirrors.ts';
import type { SiteFinding } from '../../../shared/people/mirror-state.ts';
import type { Status } from '../../ui/status.ts';

export const MIRROR_FIELDS = ['address', 'secret', 'certificatePin'] as const;
export type MirrorField = (typeof MIRROR_FIELDS)[number];
export type MirrorValues = Record<MirrorField, string>;
/** What there is to say of an attempt beside the fields. */
export type MirrorOutcome = Exclude<MirrorTest, { outcome: 'invalid' }>;

export interface MirrorFormParts {
  api: FlatarrowApi;
  status: Status;
  personId: string;
  /** Absent for a new one. */
  mirrorId: string | undefined;
  initial: MirrorValues;
  onSaved: () => void;
}

export interface MirrorFormState {
  values: ReadonlySignal<MirrorValues>;
  problems: ReadonlySignal<Partial<Record<MirrorField, MirrorProblem>>>;
  /** What the last attempt found out, until something is typed. */
  result: ReadonlySignal<MirrorOutcome | undefined>;
  busy: ReadonlySignal<boolean>;
  /** The site has other readings, and the person is asked whether it is the right one. */
  doubted: ReadonlySignal<SiteFinding | undefined>;
  /** Whether the person is being asked how to keep the secret. */
  asking: ReadonlySignal<boolean>;
  type: (field: MirrorField, text: string) => void;
  test: () => void;
  save: (how?: { keep?: Keep; confirmed?: boolean }) => void;
  /** Neither is answered: nothing is saved. */
  cancel: () => void;
}

/** The state of a mirror's form, and what can be done with it. */
export function useMirrorForm(parts: MirrorFormParts): MirrorFormState {
  const { api, status, personId, mirrorId, initial, onSaved } = parts;
  const values = useSignal(initial);
  const problems = useSignal<Partial<Record<MirrorField, MirrorProblem>>>({});
  const result = useSignal<MirrorOutcome | undefined>(undefined);
  const busy = useSignal(false);
  const doubted = useSignal<SiteFinding | undefined>(undefined);
  const asking = useSignal(false);
  /** What has been answered already, for the question that comes after it. */
  const answered = useSignal<{ keep: Keep; confirmed: boolean }>({ keep: 'stored', confirmed: false });

  const attempt = async (action: () => Promise<void>): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    problems.value = {};
    result.value = undefined;
    await status.attempt(action);
    busy.value = false;
  };
  const test = (): Promise<void> =>
    attempt(async () => {
      const found = await api.mirrors.test({ personId, values: values.value, mirrorId });
      if (found.outcome === 'invalid') problems.value = found.fields;
      else result.value = found;
    });
  const save = (how: { keep?: Keep; confirmed?: boolean }): Promise<void> =>
    attempt(async () => {
      asking.value = false;
      doubted.value = undefined;
      answered.value = { ...answered.value, ...how };
      const entered = { values: values.value, ...answered.value };
      const saved = mirrorId
        ? await api.mirrors.change({ id: mirrorId, ...entered })
        : await api.mirrors.add({ personId, ...entered });
      if (saved.outcome === 'saved') onSaved();
      else if (saved.outcome === 'askHowToKeep') asking.value = true;
      else if (saved.outcome === 'others') doubted.value = saved.finding;
      else if (saved.outcome === 'invalid') problems.value = saved.fields;
      else result.value = saved;
    });
  return {
    values,
    problems,
    result,
    busy,
    doubted,
    asking,
    type(field, text) {
      values.value = { ...values.value, [field]: text };
      result.value = undefined;
      // Another site may be another person's.
      answered.value = { ...answered.value, confirmed: false };
    },
    test: () => void test(),
    save: (how = {}) => void save(how),
    cancel() {
      asking.value = false;
      doubted.value = undefined;
    },
  };
}
