import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments/parse-arguments.ts';
import { OPTIONS, isOptionName } from '../../../src/cli/arguments/options.ts';
import { COMMANDS } from '../../../src/cli/commands/all-commands.ts';
import { formFields } from '../../../src/main/sources/form-fields.ts';
import { allSources } from '../../../src/main/sources/all-sources.ts';

const sources = allSources();
const everything = { options: Object.keys(OPTIONS).filter(isOptionName), person: true };
const parse = (...args: string[]) => parseArguments(args, everything, sources);

describe('arguments', () => {
  it('are read with a value after a space or an equals sign, in any order', () => {
    const { person, options } = parse('--hours=3', 'Mia Berg', '--unit', 'mmol/l', '--json');
    expect(person).toBe('Mia Berg');
    expect(options).toMatchObject({ hours: 3, unit: 'mmol/L', output: 'json' });
  });

  it.each([
    ['--hours', '0'],
    ['--hours', '1.5'],
    ['--hours', '1e3'],
    ['--days', '367'],
    ['--unit', 'stone'],
    ['--source', 'dexcom'],
    ['--timezone', 'Mars/Olympus'],
    ['--format', 'polybar'],
    ['--source', '--json'],
    ['--json=yes'],
    ['--json', '--csv'],
    ['--nothing'],
    ['Mia', 'Berg'],
    [''],
  ])('%s %s are refused', (...args) => {
    expect(() => parse(...args)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });

  it('that another command takes are refused by this one', () => {
    const accepted = { options: ['json' as const], person: false };
    expect(() => parseArguments(['--hours', '3'], accepted, sources)).toThrow('“--hours” is not an option');
  });

  it('never take a detail of any account, in any spelling, and say where it belongs', () => {
    for (const { credentials } of sources.all()) {
      for (const { name } of formFields(credentials)) {
        const dashed = name.replaceAll(/(?=[A-Z])/g, '-').toLowerCase();
        for (const argument of [`--${name}`, `--${dashed}`, `--${dashed}=x`, `${name}=x`, `${dashed}=x`])
          expect(() => parse(argument)).toThrow(/environment variable|FLATARROW_/);
      }
    }
    expect(() => parse('--user-name', 'mia')).toThrow('FLATARROW_DEXCOM_SHARE_USER_NAME');
    expect(() => parse('FLATARROW_LIBRELINKUP_PASSWORD=x')).toThrow('FLATARROW_LIBRELINKUP_PASSWORD');
    for (const other of ['-p', '-u', '--token', '--pass', '--api-key', 'secret=x'])
      expect(() => parse(other)).toThrow('--credentials-stdin');
  });

  it('never come back in a complaint: they may be a password in the wrong place', () => {
    const canary = 'canary-7!';
    const places = fc.constantFrom(
      [canary, 'Mia'],
      ['--password', canary],
      [`--password=${canary}`],
      [`PASSWORD=${canary}`],
      ['--hours', canary],
      ['--unit', canary],
      ['--source', canary],
      ['--timezone', canary],
      [`--json=${canary}`],
      ['--unknown', canary],
      [`--unknown=${canary}`],
    );
    fc.assert(
      fc.property(places, (args) => {
        expect(() => parse(...args)).toThrow(
          expect.objectContaining({ message: expect.not.stringContaining(canary) }),
        );
      }),
    );
  });

  it('of every command have words in its help', () => {
    for (const { options } of Object.values(COMMANDS)) {
      for (const option of options) expect(OPTIONS[option].help).not.toBe('');
    }
  });
});
