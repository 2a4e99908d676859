/** Hands a text over as a file, where the program itself can't ask where to put it. */
export function download(name: string, content: string | readonly string[]): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/csv';
  const url = URL.createObjectURL(
    new Blob(typeof content === 'string' ? [content] : [...content], { type: `${type};charset=utf-8` }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
