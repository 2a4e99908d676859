import type { Language } from '../../shared/i18n/language.ts';
import { message, say } from '../../shared/i18n/message.ts';
import { FlatarrowError, asFlatarrowError, errorText } from '../../shared/errors.ts';
import type { AccountDevices } from '../../shared/ipc/groups/account-devices.ts';
import { type DeviceStatus, RAISED_DAYS } from '../../shared/people/device-status.ts';
import { type ExchangeParts, exchange } from './exchange.ts';

const LOOK_BACK_MS = RAISED_DAYS * 24 * 3_600_000;

interface Told {
  followedId: string | undefined;
  answer: AccountDevices & { outcome: 'told' };
}

/**
 * What sources know of their persons' devices. Asked only when a person wants to see it, no more often than the source
 * likes, and never at the price of a sign-in: glucose alone is worth one.
 */
export class DeviceStatuses {
  readonly #language: () => Language;
  readonly #told = new Map<string, Told>();
  readonly #underWay = new Map<string, Promise<AccountDevices>>();

  constructor(language: () => Language) {
    this.#language = language;
  }

  /** Never throws: why it isn't known is an answer as well. */
  async of(parts: ExchangeParts): Promise<AccountDevices> {
    const { account, source } = parts;
    if (!source.fetchDeviceStatus) return { outcome: 'unsupported' };
    const told = this.#recent(parts);
    if (told) return told;
    const underWay = this.#underWay.get(account.id);
    if (underWay) return underWay;
    const asking = answerOf(parts, this.#language());
    this.#underWay.set(account.id, asking);
    const answer = await asking;
    // Forgotten meanwhile: whoever looks next asks anew.
    if (this.#underWay.get(account.id) !== asking) return answer;
    this.#underWay.delete(account.id);
    if (answer.outcome === 'told') this.#told.set(account.id, { followedId: account.followedId, answer });
    return answer;
  }

  /** The account is gone, or its login is another one: what was told was of somebody else's devices, perhaps. */
  forget(accountId: string): void {
    this.#told.delete(accountId);
    this.#underWay.delete(accountId);
  }

  #recent({ account, source, clock }: ExchangeParts): AccountDevices | undefined {
    const told = this.#told.get(account.id);
    if (!told || told.followedId !== account.followedId) return undefined;
    const ageMs = clock.now() - told.answer.askedAt;
    return ageMs >= 0 && ageMs < source.capabilities.minimumIntervalMs ? told.answer : undefined;
  }
}

async function answerOf(parts: ExchangeParts, language: Language): Promise<AccountDevices> {
  const { account, clock, source, context } = parts;
  const askedAt = clock.now();
  try {
    if (!account.enabled) throw new FlatarrowError('config', { hint: message('sources.accountSwitchedOff') });
    const { status } = await exchange(parts, {
      isAside: true,
      since: askedAt - LOOK_BACK_MS,
      ask: async (request) => {
        if (!source.fetchDeviceStatus) throw new FlatarrowError('config');
        return source.fetchDeviceStatus(request, context);
      },
    });
    return {
      outcome: 'told',
      status: inWords(status, language),
      askedAt,
      mgdlPerMmol: source.capabilities.mgdlPerMmol,
    };
  } catch (thrown) {
    const { kind, facts } = asFlatarrowError(thrown);
    const hint = kind === 'sessionExpired' ? message('sources.sessionLapsed') : facts.hint;
    return { outcome: 'fails', kind, text: errorText({ kind, hint }, language), retryAt: facts.retryAt };
  }
}

/** A device that the vendor has no name for is called by a key. */
function inWords({ devices, ...status }: DeviceStatus, language: Language): DeviceStatus {
  return { ...status, devices: devices.map((device) => ({ ...device, name: say(language, device.name) })) };
}
