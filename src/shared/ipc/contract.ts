import { z } from 'zod';
import { alertKindSchema } from '../alerts/kind.ts';
import { alertLogEntrySchema, answeredFromSchema } from '../alerts/log.ts';
import { alertPlanSchema } from '../alerts/plan.ts';
import { alertPreviewSchema } from '../alerts/preview.ts';
import { rehearsalSchema } from '../alerts/rehearsal.ts';
import { errorKindSchema } from '../errors.ts';
import { diaryEventSchema } from '../glucose/diary-event.ts';
import { rangesSchema } from '../glucose/ranges.ts';
import { readingSchema } from '../glucose/reading.ts';
import { glucoseUnitSchema } from '../glucose/units.ts';
import { overviewSchema } from '../overview/overview.ts';
import { sourceIdSchema } from '../people/account.ts';
import { deviceStatusSchema } from '../people/device-status.ts';
import { formFieldSchema, formValuesSchema } from '../people/form-field.ts';
import { personColourSchema, personSchema } from '../people/person.ts';
import { linkSchema } from '../links.ts';
import { preferencesSchema, settingsSchema } from '../settings/settings.ts';
import { type Api, type EventPayloads, type Handlers, call } from './define.ts';

const nothing = z.void();
const id = z.string().min(1).max(64);
const followedId = z.string().min(1).max(200);

/** A source as the settings show it: its name and the form of its credentials. */
export const sourceInfoSchema = z.object({
  id: sourceIdSchema,
  name: z.string(),
  /** What somebody owns who needs this source: `Dexcom with the phone app`. */
  describes: z.string(),
  /** What must be true before it can work, in a sentence or two. */
  preparation: z.string(),
  delayed: z.boolean(),
  fields: z.array(formFieldSchema),
});
export type SourceInfo = z.infer<typeof sourceInfoSchema>;

/** Somebody whose glucose a login can see. */
const visiblePersonSchema = z.object({ followedId: z.string().max(200), name: z.string() });

/** A unit and ranges that the source knows its person by. */
const suggestionSchema = z.object({
  unit: glucoseUnitSchema.optional(),
  ranges: rangesSchema.optional(),
});

/** What trying an account found out. */
export const accountTestSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('works'),
    text: z.string(),
    newest: readingSchema.optional(),
    /** How the source's own site shows glucose; offered to the person, never imposed. */
    suggestion: suggestionSchema.optional(),
  }),
  /** The login sees several people: one must be chosen. */
  z.object({ outcome: z.literal('choosePerson'), people: z.array(visiblePersonSchema) }),
  z.object({
    outcome: z.literal('fails'),
    kind: errorKindSchema,
    text: z.string(),
    retryAt: z.number().optional(),
    /** A page on which the refused login can be tried by hand. */
    link: linkSchema.optional(),
  }),
  z.object({ outcome: z.literal('invalid'), fields: z.record(z.string(), z.string()) }),
]);
export type AccountTest = z.infer<typeof accountTestSchema>;

/** What a source tells of the person's devices, or why it doesn't. */
export const accountDevicesSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('told'),
    status: deviceStatusSchema,
    /** When the source was asked. */
    askedAt: z.number(),
    /** As the vendor's own app converts. */
    mgdlPerMmol: z.number(),
  }),
  /** The source knows no devices. */
  z.object({ outcome: z.literal('unsupported') }),
  z.object({
    outcome: z.literal('fails'),
    kind: errorKindSchema,
    text: z.string(),
    retryAt: z.number().optional(),
  }),
]);
export type AccountDevices = z.infer<typeof accountDevicesSchema>;

/** How far the fetching of an account's whole history is. */
export const backfillSchema = z.object({
  accountId: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  /** The share of the source's memory that has been asked for, 0–1. */
  progress: z.number().min(0).max(1),
  /** Readings that were not known before. */
  added: z.int().min(0),
  error: errorKindSchema.optional(),
});
export type Backfill = z.infer<typeof backfillSchema>;

/** How credentials are kept on this computer. */
export const vaultStatusSchema = z.object({
  /** `encrypted` by the system's key store, `weak` with a key anybody could find, `memory` until quit. */
  protection: z.enum(['encrypted', 'weak', 'memory']),
  backend: z.string(),
});
export type VaultStatus = z.infer<typeof vaultStatusSchema>;

/** `untilQuit` keeps credentials in memory only; `anyway` accepts a store that is not really secret. */
export const keepSchema = z.enum(['stored', 'untilQuit', 'anyway']);
export type Keep = z.infer<typeof keepSchema>;

const saved = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), id }),
  z.object({ outcome: z.literal('invalid'), fields: z.record(z.string(), z.string()) }),
  /** The system has no real key store: ask the person how to keep the credentials. */
  z.object({ outcome: z.literal('askHowToKeep') }),
  z.object({ outcome: z.literal('choosePerson'), people: z.array(visiblePersonSchema) }),
  /** Nothing was saved: whom the login sees could not be found out. */
  z.object({ outcome: z.literal('fails'), kind: errorKindSchema, text: z.string() }),
]);

export const windowNameSchema = z.enum(['glance', 'settings', 'alert']);
export type WindowName = z.infer<typeof windowNameSchema>;

/** What a window is to show first. */
export const windowSubjectSchema = z.enum(['addAccount']);
export type WindowSubject = z.infer<typeof windowSubjectSchema>;

/**
 * Everything that passes between main and a window. From this one value come main's registration,
 * the preload's functions, the renderer's types and the test double.
 */
export const contract = {
  app: {
    calls: {
      info: call(
        nothing,
        z.object({
          version: z.string(),
          platform: z.string(),
          host: z.enum(['electron', 'browser']),
          vault: vaultStatusSchema,
          profileFolder: z.string(),
        }),
      ),
      openWindow: call(z.object({ name: windowNameSchema, show: windowSubjectSchema.optional() }), nothing),
      closeWindow: call(nothing, nothing),
      openLink: call(linkSchema, nothing),
      dismissNotice: call(z.string().max(64), nothing),
    },
    events: {},
  },
  overview: {
    calls: { get: call(nothing, overviewSchema) },
    events: { changed: overviewSchema },
  },
  readings: {
    calls: {
      /** A person's merged line, ascending by time. */
      range: call(z.object({ personId: id, from: z.number(), to: z.number() }), z.array(readingSchema)),
      /** What happened beside glucose: meals, insulin, exercise, notes; ascending by time. */
      diary: call(z.object({ personId: id, from: z.number(), to: z.number() }), z.array(diaryEventSchema)),
    },
    events: {},
  },
  settings: {
    calls: {
      get: call(nothing, settingsSchema),
      change: call(preferencesSchema.partial(), nothing),
    },
    events: { changed: settingsSchema },
  },
  persons: {
    calls: {
      add: call(personSchema.pick({ name: true, colour: true }), id),
      change: call(
        z.object({
          id,
          name: personSchema.shape.name.optional(),
          colour: personColourSchema.optional(),
          ranges: rangesSchema.optional(),
          alerts: alertPlanSchema.optional(),
        }),
        nothing,
      ),
      /** Removes the person, their accounts and credentials; their history stays on disk. */
      remove: call(id, nothing),
    },
    events: {},
  },
  accounts: {
    calls: {
      sources: call(nothing, z.array(sourceInfoSchema)),
      /** Signs in once and asks for the newest reading; the session is kept for the account that is saved next. */
      test: call(
        z.object({
          sourceId: sourceIdSchema,
          values: formValuesSchema,
          accountId: id.optional(),
          followedId: followedId.optional(),
        }),
        accountTestSchema,
      ),
      add: call(
        z.object({
          personId: id,
          sourceId: sourceIdSchema,
          values: formValuesSchema,
          keep: keepSchema,
          followedId: followedId.optional(),
        }),
        saved,
      ),
      /** Secret fields left empty keep their old value. */
      change: call(
        z.object({ id, values: formValuesSchema, keep: keepSchema, followedId: followedId.optional() }),
        saved,
      ),
      setEnabled: call(z.object({ id, enabled: z.boolean() }), nothing),
      /** Moves an account among its person's accounts; 0 is the most preferred. */
      move: call(z.object({ id, position: z.int().min(0).max(60) }), nothing),
      remove: call(id, nothing),
      /** The values of an account's fields that are not secret. */
      openValues: call(id, formValuesSchema),
      /** What the source knows of the person's sensor, phones and receivers; never costs a sign-in. */
      devices: call(id, accountDevicesSchema),
      /** Fetches all that the source still keeps; `accounts.backfillChanged` tells how far it is. */
      backfill: call(id, nothing),
      cancelBackfill: call(id, nothing),
      /** Asks the source now, where no lock-out or refusal forbids it. */
      askNow: call(id, nothing),
    },
    events: { backfillChanged: backfillSchema },
  },
  alerts: {
    calls: {
      /** Capped by the alarm's own longest snooze. `kind` is what was on screen: what is worse by now rings on. */
      snooze: call(
        z.object({
          personId: id,
          minutes: z.int().min(1).max(1440),
          kind: alertKindSchema,
          from: answeredFromSchema,
        }),
        nothing,
      ),
      acknowledge: call(z.object({ personId: id, kind: alertKindSchema, from: answeredFromSchema }), nothing),
      unsnooze: call(z.object({ personId: id, from: answeredFromSchema }), nothing),
      /** What became of a sound or a window that was asked for; no reason means that it works. */
      reportChannel: call(
        z.object({ channel: z.enum(['window', 'sound']), reason: z.string().max(200).optional() }),
        nothing,
      ),
      log: call(z.object({ limit: z.int().min(1).max(1000) }), z.array(alertLogEntrySchema)),
      /** Saves the whole log as a file of the person's choice; where the host can't, it hands over the content. */
      exportLog: call(
        z.object({ format: z.enum(['csv', 'json']) }),
        z.discriminatedUnion('outcome', [
          z.object({ outcome: z.literal('saved') }),
          z.object({ outcome: z.literal('cancelled') }),
          z.object({ outcome: z.literal('content'), name: z.string(), content: z.string() }),
        ]),
      ),
      /** What a plan would have done in the last 24 hours of a person's readings. */
      preview: call(z.object({ personId: id, plan: alertPlanSchema }), alertPreviewSchema),
      /**
       * Sends an invented low through a person's rules, as of three in the morning. `live` has it seen and heard now;
       * `alerts.rehearsalChanged` then tells what became of each channel.
       */
      rehearse: call(z.object({ personId: id, live: z.boolean() }), rehearsalSchema),
      stopRehearsal: call(nothing, nothing),
    },
    events: { rehearsalChanged: rehearsalSchema },
  },
} as const;

export type FlatarrowContract = typeof contract;
export type FlatarrowApi = Api<FlatarrowContract>;
export type FlatarrowHandlers = Handlers<FlatarrowContract>;
export type FlatarrowEvents = EventPayloads<FlatarrowContract>;

/** What crosses the bridge in answer to a call: a value, or a kind of error and a reference into the log. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown().optional() }),
  z.object({
    ok: z.literal(false),
    error: z.object({ kind: errorKindSchema, retryAt: z.number().optional(), ref: z.string() }),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;
