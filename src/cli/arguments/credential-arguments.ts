import type { SourceRegistry } from '../../main/sources/registry.ts';
import { formFields } from '../../main/sources/form-fields.ts';
import { UsageError } from '../usage-error.ts';
import { variableName } from '../cloud/variable-name.ts';

/** Other words that people use for the same things; `p` and `u` are what most programs call them. */
const SYNONYMS = new Set(
  'apikey apisecret clientsecret credentials key login p pass passwd passphrase pw secret token u user username'.split(
    ' ',
  ),
);

/**
 * Refuses an argument that looks like a detail of an account: every program on a computer can read the arguments of all
 * others, and shells keep them.
 * @param name an option’s name, or what stands before the `=` of `NAME=value`
 * @throws UsageError
 */
export function refuseCredentialArgument(name: string, sources: SourceRegistry): void {
  const plain = plainName(name);
  const variables = sources
    .all()
    .flatMap(({ id, credentials }) => formFields(credentials).map((field) => ({ id, field })))
    .filter(({ id, field }) => [field.name, variableName(id, field.name)].map(plainName).includes(plain))
    .map(({ id, field }) => variableName(id, field.name));
  if (variables.length === 0 && !SYNONYMS.has(plain)) return;
  const where = variables.length > 0 ? listOf(variables) : 'an environment variable';
  throw new UsageError(
    `“${name}” looks like a detail of an account. Other programs can see arguments, so none is taken from there: ` +
      `put it into ${where}, or use --credentials-stdin. If it was a real password, change it.`,
  );
}

function plainName(name: string): string {
  return name.replaceAll(/[-_]/g, '').toLowerCase();
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}
