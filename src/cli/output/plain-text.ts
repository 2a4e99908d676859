/** Names come from clouds, and a terminal obeys what it is sent: control characters and direction marks go. */
export function plainText(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, ' ');
}
