import type { FlatarrowApi } from '../../../shared/ipc/contract.ts';

/** As much as fits into one message of the bridge once it is base64. */
const PART_BYTES = 150_000;

export interface Chosen {
  fileId: string;
  name: string;
}

/** Has the person choose a file: in a dialog of the program’s or, where its host has none, in one of the browser’s. */
export async function chooseFile(api: FlatarrowApi): Promise<Chosen | undefined> {
  const answer = await api.transfer.chooseFile();
  if (answer.outcome === 'chosen') return answer;
  if (answer.outcome === 'cancelled') return undefined;
  const file = await pickInBrowser();
  return file && handOver(file, api);
}

async function pickInBrowser(): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.json,.txt,.tsv';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

async function handOver(file: File, { transfer }: FlatarrowApi): Promise<Chosen> {
  const name = file.name.slice(0, 255) || 'file';
  let chosen = await transfer.upload({ name, base64: await base64Of(file.slice(0, PART_BYTES)) });
  for (let at = PART_BYTES; at < file.size; at += PART_BYTES) {
    const base64 = await base64Of(file.slice(at, at + PART_BYTES));
    chosen = await transfer.upload({ fileId: chosen.fileId, name, base64 });
  }
  return chosen;
}

async function base64Of(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''),
    );
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(part);
  });
}
