/** What Electron says of who sent a message, as far as it is looked at. */
export interface Sender<Contents, Frame extends { url: string }> {
  sender: Contents & { readonly mainFrame: Frame };
  /** Null once the frame has gone or gone elsewhere. */
  senderFrame: Frame | null;
}

export interface TrustRules<Contents> {
  /** Windows made by us. */
  windows: { has(contents: Contents): boolean };
  isOwnPage: (url: string) => boolean;
}

/** A window of ours, its top frame, and in it a page of ours: three questions, and one no is enough. */
export function isTrustedSender<Contents, Frame extends { url: string }>(
  { sender, senderFrame }: Sender<Contents, Frame>,
  { windows, isOwnPage }: TrustRules<Contents>,
): boolean {
  if (!windows.has(sender) || senderFrame === null) return false;
  return senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);
}
