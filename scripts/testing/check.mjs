import { npmCaptured } from '../toolchain/npm.mjs';
import { counts } from './counts.mjs';
import { step } from './step.mjs';

/** The scripts of package.json that look at the code without running it. */
const checks = {
  'format:check': 'format',
  lint: 'lint',
  types: 'types',
  'dead-code': 'dead code',
};

/** Each check counts as one test. */
export async function check() {
  const results = [];
  for (const [script, title] of Object.entries(checks)) {
    results.push(
      await step(title, async () => {
        const { code, output } = await npmCaptured('run', '--silent', script);
        return { counts: counts(code === 0 ? { passed: 1 } : { failed: 1 }), output };
      }),
    );
  }
  return results;
}
