import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FlatarrowApi } from '../../../shared/ipc/contract.ts';
import type { ImportAnswer, ImportPreview } from '../../../shared/transfer/import-preview.ts';
import type { ImportRecord } from '../../../shared/transfer/import-record.ts';
import type { Refusal } from '../../../shared/transfer/refusal.ts';
import type { DateOrder } from '../../../shared/transfer/wall-time.ts';
import type { Status } from '../../ui/status.ts';
import { chooseFile, type Chosen } from './hand-over.ts';

/** How a file is to be read, where it leaves that open. */
export interface ReadingChoices {
  timeZone?: string;
  dateOrder?: DateOrder;
}

/** How far an import is. */
export type ImportState =
  | { step: 'idle' }
  /** `before` is what it brought when it was read in another way. */
  | { step: 'reading'; name: string; timeZone?: string; before?: ImportPreview }
  | { step: 'asking'; name: string; example: Readonly<Record<DateOrder, number>> }
  | { step: 'refused'; name: string; refusal: Refusal }
  | { step: 'preview'; preview: ImportPreview };

export interface ImportFlow {
  state: ReadonlySignal<ImportState>;
  /** 0–1, while a file is being read. */
  share: ReadonlySignal<number>;
  choose: () => Promise<void>;
  /** Reads the chosen file again, in another way. */
  read: (choices: ReadingChoices) => Promise<void>;
  confirm: () => Promise<ImportRecord | undefined>;
  cancel: () => Promise<void>;
}

/** One file on its way into a person's history; it is given up when the person or the section is left. */
export function useImport(api: FlatarrowApi, status: Status, personId: string): ImportFlow {
  const state = useSignal<ImportState>({ step: 'idle' });
  const share = useSignal(0);
  const chosen = useSignal<Chosen | undefined>(undefined);
  const choices = useSignal<ReadingChoices>({});
  useEffect(() => {
    const stop = api.transfer.onProgress((progress) => (share.value = progress.share));
    return () => {
      stop();
      state.value = { step: 'idle' };
      void api.transfer.cancelImport().catch(() => undefined);
    };
  }, [api, personId, share, state]);

  const read = async (changed: ReadingChoices): Promise<void> => {
    const file = chosen.value;
    if (!file) return;
    choices.value = { ...choices.value, ...changed };
    share.value = 0;
    const before = previewIn(state.value);
    state.value = {
      step: 'reading',
      name: file.name,
      ...(before && { before, timeZone: choices.value.timeZone }),
    };
    const answer = await status.attempt(() =>
      api.transfer.previewImport({ fileId: file.fileId, personId, ...choices.value }),
    );
    // Another file may have been chosen meanwhile, or this one given up.
    if (chosen.value === file && answer?.outcome !== 'cancelled') state.value = stateAfter(answer, file.name);
  };
  return {
    state,
    share,
    read,
    choose: async () => {
      const file = await status.attempt(() => chooseFile(api));
      if (!file) return;
      chosen.value = file;
      choices.value = {};
      state.value = { step: 'idle' };
      await read({});
    },
    confirm: async () => {
      if (state.value.step !== 'preview') return undefined;
      const { importId } = state.value.preview;
      const record = await status.attempt(() => api.transfer.confirmImport(importId));
      state.value = { step: 'idle' };
      return record;
    },
    cancel: async () => {
      chosen.value = undefined;
      state.value = { step: 'idle' };
      await status.attempt(() => api.transfer.cancelImport());
    },
  };
}

function previewIn(state: ImportState): ImportPreview | undefined {
  if (state.step === 'preview') return state.preview;
  return state.step === 'reading' ? state.before : undefined;
}

function stateAfter(answer: ImportAnswer | undefined, name: string): ImportState {
  if (answer?.outcome === 'preview') return { step: 'preview', preview: answer.preview };
  if (answer?.outcome === 'askDateOrder') return { step: 'asking', name, example: answer.example };
  return answer?.outcome === 'refused'
    ? { step: 'refused', name, refusal: answer.refusal }
    : { step: 'idle' };
}
