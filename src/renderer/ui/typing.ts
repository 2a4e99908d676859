/** Whether somebody types text where a key is pressed: then keys are letters first. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
    ? !['radio', 'checkbox', 'button'].includes(target.type)
    : target instanceof HTMLTextAreaElement;
}
