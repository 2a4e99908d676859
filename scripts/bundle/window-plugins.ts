import preact from '@preact/preset-vite';
import type { PluginOption } from 'vite';
import { compiledMessages } from './compiled-messages.ts';
import { leanDependencies } from './lean-dependencies.ts';

/** What the windows are built with, for the program and for the tests that look at them. */
export function windowPlugins(): PluginOption[] {
  return [preact(), compiledMessages(), leanDependencies()];
}
