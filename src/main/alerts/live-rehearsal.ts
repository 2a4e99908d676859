import type { ChannelName } from '../../shared/alerts/delivery.ts';
import type { AlertDecision } from '../../shared/alerts/evaluate.ts';
import type { Rehearsal, RehearsalStep } from '../../shared/alerts/rehearsal.ts';
import type { Rehearsed } from '../../shared/alerts/rehearse.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import { snoozeCapMinutes } from '../../shared/alerts/snooze-caps.ts';
import { alertTitle } from '../../shared/alerts/words.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { say } from '../../shared/i18n/message.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { CancelTimer } from '../ports/clock.ts';
import type { FlatarrowPorts } from '../ports/flatarrow-ports.ts';
import type { ChannelReason, Channels } from './channels.ts';
import { rehearsalNotifier } from './rehearsal-notifier.ts';
import { alarmEntry } from './alarm-entry.ts';
import type { RehearsalPanel } from './rehearsal-panel.ts';
import { Voice } from './voice.ts';

/** By itself it is over after this. */
const LASTS_MS = 60_000;
/** Minutes of the invented night pass in seconds: between two alarms of it, until it repeats, and while it is snoozed. */
const NEXT_RING_MS = 6000;
const REPEAT_MS = 15_000;
const SNOOZED_MS = 10_000;

export interface LiveRehearsalParts {
  ports: Pick<FlatarrowPorts, 'clock' | 'log' | 'desktop' | 'notifier'>;
  channels: Channels;
  about: PersonOverview;
  rehearsed: Rehearsed;
  /** The person's rules, by the invented night's clock. */
  rulesOn: (at: EpochMs) => AlertRules;
  /** Whatever is drawn asks for the panel in turn, so this can't come from the overview. */
  unit: () => GlucoseUnit;
  language: () => Language;
  isDiscreet: () => boolean;
  /** What should become of each channel. */
  stepsFor: (ring: AlertDecision) => RehearsalStep[];
  onStep: (rehearsal: Rehearsal) => void;
}

const CONFIRMED = {
  notification: 'rehearsal.notificationTaken',
  window: 'rehearsal.windowIsOpen',
  sound: 'rehearsal.soundIsPlaying',
} as const satisfies Record<ChannelName, MessageKey>;
const UNCONFIRMED = {
  notification: 'rehearsal.notificationNeverTaken',
  window: 'rehearsal.windowUnconfirmed',
  sound: 'rehearsal.soundUnconfirmed',
} as const satisfies Record<ChannelName, MessageKey>;

/** One invented low through the real channels, its time compressed. It has a voice of its own: real alarms keep theirs. */
export class LiveRehearsal {
  readonly #parts: LiveRehearsalParts;
  readonly #voice: Voice;
  readonly #steps: RehearsalStep[] = [];
  readonly #awaited = new Set<ChannelName>();
  #next: CancelTimer = () => undefined;
  #cancelEnd: CancelTimer = () => undefined;
  #state: Rehearsal['state'] = 'live';
  /** What rings now; undefined while it has been answered. */
  #ringing: AlertDecision | undefined;
  #times = 0;

  constructor(parts: LiveRehearsalParts) {
    this.#parts = parts;
    const { clock, log, desktop, notifier } = parts.ports;
    this.#voice = new Voice({
      notifier: rehearsalNotifier(notifier, (reason) => this.report('notification', reason)),
      channels: parts.channels,
      clock,
      log,
      isDoNotDisturb: () => desktop.isDoNotDisturb(),
      language: parts.language,
    });
  }

  get personId(): string {
    return this.#parts.about.personId;
  }

  get rehearsal(): Rehearsal {
    return { personId: this.personId, state: this.#state, steps: [...this.#steps] };
  }

  get panel(): RehearsalPanel | undefined {
    const ring = this.#ringing;
    if (!ring) return undefined;
    const { rulesOn, unit, ports, language } = this.#parts;
    const { kind, at } = ring;
    const person = this.#invented(ring);
    const now = ports.clock.now();
    const facts = { kind, person, rules: rulesOn(at), unit: unit(), language: language(), now };
    const entry = alarmEntry({ ...facts, rehearsal: true });
    return { entry, heard: this.#voice.heardOf(this.personId, kind) };
  }

  begin(): void {
    const fires = this.#parts.rehearsed.rings.filter(({ action }) => action === 'fire');
    this.#cancelEnd = this.#parts.ports.clock.after(LASTS_MS, () => this.#runOut());
    this.#ringThrough(fires);
  }

  /** @param minutes how long it is put off; undefined when somebody knows */
  answer(minutes: number | undefined): void {
    const ring = this.#ringing;
    if (!ring) return;
    const { kind, at } = ring;
    const { t } = this.#parts.language();
    this.#next();
    this.#fallSilent();
    if (minutes === undefined) {
      this.#tell({
        at,
        kind,
        link: 'snooze',
        outcome: 'works',
        text: t('rehearsal.acknowledged'),
      });
      return this.end('works', t('rehearsal.acknowledgedEnds'));
    }
    const silentFor = Math.min(minutes, snoozeCapMinutes(kind));
    const text = t('rehearsal.snoozed', { minutes: silentFor, seconds: SNOOZED_MS / 1000 });
    this.#next = this.#parts.ports.clock.after(SNOOZED_MS, () => {
      const back = at + silentFor * 60_000;
      this.#say({ at: back, kind, link: 'snooze', outcome: 'works', text: t('rehearsal.stillLow') });
      this.#ring({ ...ring, at: back });
    });
    return this.#tell({ at, kind, link: 'snooze', outcome: 'works', text });
  }

  report(name: ChannelName, reason: ChannelReason): void {
    const ring = this.#ringing;
    if (!ring || !this.#awaited.delete(name)) return;
    const outcome = reason === undefined ? 'works' : 'fails';
    const language = this.#parts.language();
    const text = reason === undefined ? language.t(CONFIRMED[name]) : say(language, reason);
    this.#say({ at: ring.at, kind: ring.kind, link: name, outcome, text });
    if (reason !== undefined) this.#voice.standIn(this.#parts.isDiscreet());
    this.#told();
  }

  end(outcome: RehearsalStep['outcome'], text: string): void {
    if (this.#state === 'over') return;
    this.#next();
    this.#cancelEnd();
    this.#fallSilent();
    this.#state = 'over';
    const at = this.#steps.at(-1)?.at ?? this.#parts.ports.clock.now();
    const { t } = this.#parts.language();
    for (const link of this.#awaited) this.#say({ at, link, outcome: 'fails', text: t(UNCONFIRMED[link]) });
    this.#tell({ at, link: 'end', outcome, text });
  }

  #runOut(): void {
    this.end('works', this.#parts.language().t('rehearsal.runOut'));
  }

  /** Each alarm that would begin, one after the other; the last repeats until somebody answers. */
  #ringThrough([ring, ...others]: readonly AlertDecision[]): void {
    if (!ring) return;
    this.#times = 0;
    this.#ring(ring);
    const { clock } = this.#parts.ports;
    if (others.length === 0) return;
    this.#next();
    this.#next = clock.after(NEXT_RING_MS, () => this.#ringThrough(others));
  }

  #ring(ring: AlertDecision): void {
    const { rulesOn, unit, language, isDiscreet, stepsFor, ports } = this.#parts;
    const { kind, at } = ring;
    this.#times += 1;
    const decision = { ...ring, times: this.#times };
    this.#ringing = decision;
    const spoken = language();
    const alarm = { alarm: alertTitle(kind, spoken) };
    const text = spoken.t(this.#times > 1 ? 'rehearsal.speaksAgain' : 'rehearsal.fires', alarm);
    this.#say({ at, kind, link: 'rule', outcome: 'works', text });
    for (const step of stepsFor(decision)) this.#expect(step);
    const now = ports.clock.now() + this.#parts.about.clockSkewMs;
    const person = this.#invented(ring);
    this.#voice.speak({
      decision: { ...decision, at: now },
      person,
      rules: rulesOn(at),
      unit: unit(),
      discreet: isDiscreet(),
      rehearsal: true,
    });
    const { repeatMinutes } = rulesOn(at)[kind];
    this.#next = ports.clock.after(REPEAT_MS, () => this.#ring({ ...ring, at: at + repeatMinutes * 60_000 }));
    this.#told();
  }

  /** What is held back is told at once; of the others what really becomes of them. */
  #expect(step: RehearsalStep): void {
    const { link, outcome } = step;
    if (outcome !== 'works') this.#say(step);
    else if (link === 'notification' || link === 'window' || link === 'sound') this.#awaited.add(link);
  }

  /** The person as they would be: nothing of it is kept anywhere. */
  #invented({ mgdl = 0, readAt }: AlertDecision): PersonOverview {
    const { about, ports, rehearsed } = this.#parts;
    const trend = rehearsed.readings.find((each) => each.readAt === readAt)?.trend ?? 'flat';
    const measuredAt = ports.clock.now() + about.clockSkewMs;
    const newest: Reading = { readAt: measuredAt, mgdl, trend, accountId: 'rehearsal' };
    return { ...about, newest, alert: undefined };
  }

  #fallSilent(): void {
    this.#ringing = undefined;
    this.#voice.fallSilent(this.personId);
  }

  #tell(step: RehearsalStep): void {
    this.#say(step);
    this.#told();
  }

  #say(step: RehearsalStep): void {
    this.#steps.push(step);
  }

  #told(): void {
    this.#parts.onStep(this.rehearsal);
  }
}
