import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../../.github');
const { load } = z
  .object({ load: z.custom<(text: string) => unknown>((value) => typeof value === 'function') })
  .parse(createRequire(import.meta.url)('js-yaml'));

const permissions = z.union([z.record(z.string(), z.enum(['read', 'write', 'none'])), z.string()]);
const stepSchema = z.looseObject({ uses: z.string().optional(), run: z.string().optional() });
const workflowSchema = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      permissions: permissions.optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

const names = readdirSync(join(FOLDER, 'workflows'));
const textOf = (name: string): string => readFileSync(join(FOLDER, 'workflows', name), 'utf8');
const read = (name: string): z.infer<typeof workflowSchema> => workflowSchema.parse(load(textOf(name)));

describe.each(names)('the workflow %s', (name) => {
  it('takes every action at one commit, and says which version that is', () => {
    const uses = textOf(name)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may do no more than it has to', () => {
    const { permissions: own, jobs } = read(name);
    expect([{}, { contents: 'read' }]).toContainEqual(own);
    const writers = Object.entries(jobs).filter(([, job]) =>
      JSON.stringify(job.permissions ?? {}).includes('write'),
    );
    expect(writers.map(([job]) => job)).toEqual(name === 'release.yml' ? ['draft'] : []);
  });

  it('never runs somebody else’s words as commands, nor their code with our rights', () => {
    const { on, jobs } = read(name);
    expect(Object.keys(on)).not.toContain('pull_request_target');
    for (const { steps } of Object.values(jobs)) {
      for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    }
    expect(textOf(name).match(/actions\/checkout/g)).toHaveLength(
      textOf(name).match(/persist-credentials: false/g)?.length ?? 0,
    );
  });
});

describe('a release', () => {
  it('is tested before it is packed, read back before it is handed on, and a draft until a person publishes it', () => {
    const text = textOf('release.yml');
    expect(text).toMatch(/package:\n(?:.*\n)*?\s+needs: test/);
    expect(text).toMatch(/draft:\n(?:.*\n)*?\s+needs: package/);
    expect(text.indexOf('npm run check:package')).toBeLessThan(text.indexOf('upload-artifact'));
    expect(text).toContain('--draft --verify-tag');
    for (const part of ['SHA256SUMS', 'npm sbom', 'attest-build-provenance']) expect(text).toContain(part);
  });

  it('shows its secrets to the one step that packs', () => {
    const { jobs } = read('release.yml');
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    expect(
      steps.filter((step) => JSON.stringify(step).includes('secrets.')).map((step) => step['name']),
    ).toEqual(['Pack']);
  });
});

describe('the other files of the repository’s page', () => {
  it.each([
    'dependabot.yml',
    ...readdirSync(join(FOLDER, 'ISSUE_TEMPLATE')).map((name) => `ISSUE_TEMPLATE/${name}`),
  ])('%s is YAML', (name) => {
    expect(load(readFileSync(join(FOLDER, name), 'utf8'))).toBeTypeOf('object');
  });

  it('ask for diagnostics, and for nothing that is secret', () => {
    const text = readFileSync(join(FOLDER, 'ISSUE_TEMPLATE/bug.yml'), 'utf8');
    expect(text).toContain('Diagnostics');
    expect(text).toMatch(/Never put a password/);
  });
});
