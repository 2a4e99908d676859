import { formFields } from '../../main/sources/form-fields.ts';
import type { AnySource } from '../../main/sources/source.ts';
import type { SourceId } from '../../shared/people/account.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { variableName } from './variable-name.ts';

/**
 * The source that was named, else the only one with details in the environment. The simulator must be named.
 * @throws UsageError
 */
export function chooseSource(
  named: SourceId | undefined,
  { sources, environment }: Pick<World, 'sources' | 'environment'>,
): AnySource {
  if (named !== undefined) return sources.get(named);
  const prepared = sources
    .all()
    .filter(({ id }) => id !== 'simulator')
    .filter(({ id, credentials }) =>
      formFields(credentials).some(({ name }) => environment[variableName(id, name)]),
    );
  const [only, another] = prepared;
  if (only && !another) return only;
  const choices = (another ? prepared : sources.all()).map(({ id }) => id).join(', ');
  throw new UsageError(
    another
      ? `The environment has details for several services. Add --source with one of: ${choices}.`
      : `Which service? Add --source with one of: ${choices}; or set its variables.`,
  );
}
