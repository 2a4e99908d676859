import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { z } from 'zod';

/** The folder in which a recording desktop writes what tray and notifications show; absent elsewhere. */
export const recordFolder = process.env['DESKTOP_RECORD'];

const menuItemSchema = z.object({ id: z.number(), label: z.string().optional() });
const eventSchema = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('tray'),
    icon: z.string().nullable(),
    title: z.string(),
    tooltip: z.array(z.string()),
    menu: z.array(menuItemSchema),
  }),
  z.object({
    event: z.literal('notification'),
    id: z.number(),
    summary: z.string(),
    body: z.string(),
    urgency: z.number(),
  }),
  z.object({ event: z.literal('notification-closed'), id: z.number() }),
]);
type DesktopEvent = z.infer<typeof eventSchema>;
export type TrayEvent = Extract<DesktopEvent, { event: 'tray' }>;
export type NotificationEvent = Extract<DesktopEvent, { event: 'notification' }>;

/** Reads what the desktop has recorded since this reader was made. */
export class Desktop {
  readonly #folder: string;
  readonly #from: number;

  constructor(folder: string) {
    this.#folder = folder;
    this.#from = this.#lines().length;
  }

  #lines(): string[] {
    const path = join(this.#folder, 'events.jsonl');
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  }

  get text(): string {
    return this.#lines().slice(this.#from).join('\n');
  }

  get events(): DesktopEvent[] {
    return this.#lines()
      .slice(this.#from)
      .flatMap((line) => {
        const parsed = eventSchema.safeParse(JSON.parse(line));
        return parsed.success ? [parsed.data] : [];
      });
  }

  get trays(): TrayEvent[] {
    return this.events.filter((event) => event.event === 'tray');
  }

  get notifications(): NotificationEvent[] {
    return this.events.filter((event) => event.event === 'notification');
  }

  /** What the tray says now, in one text: tooltip and menu. */
  get trayText(): string {
    const tray = this.trays.at(-1);
    return tray ? [...tray.tooltip, ...tray.menu.map(({ label }) => label ?? '')].join('\n') : '';
  }

  get icon(): Buffer | undefined {
    const name = this.trays.at(-1)?.icon;
    return name ? readFileSync(join(this.#folder, name)) : undefined;
  }

  async trayShows(text: string | RegExp, timeoutMs = 30_000): Promise<void> {
    const seen = (): string => this.trayText;
    const wait = expect.poll(seen, { timeout: timeoutMs, message: `the tray shows ${String(text)}` });
    await (typeof text === 'string' ? wait.toContain(text) : wait.toMatch(text));
  }

  chooseInMenu(label: string): void {
    appendFileSync(join(this.#folder, 'command'), `menu ${label}\n`);
  }

  clickTray(): void {
    appendFileSync(join(this.#folder, 'command'), 'activate now\n');
  }
}
