import type { Language } from '../../shared/i18n/language.ts';
import type { FormField, FormValues } from '../../shared/people/form-field.ts';

/** What a form starts with: saved values where there are some, else each field's own; secrets are never among them. */
export function initialValues(fields: readonly FormField[], openValues: FormValues): FormValues {
  return Object.fromEntries(
    fields.map(({ name, secret, initial, choices }) => [
      name,
      secret ? '' : (openValues[name] ?? initial ?? choices?.[0]?.value ?? ''),
    ]),
  );
}

/**
 * What can be seen to be wrong without asking anybody; the source's own schema in main has the last word.
 * @param context while editing, a secret that is left empty keeps its old value
 */
export function missingFields(
  fields: readonly FormField[],
  values: FormValues,
  { editing, language: { t } }: { editing: boolean; language: Language },
): Record<string, string> {
  return Object.fromEntries(
    fields
      .filter(({ name, optional, secret }) => !optional && !(secret && editing) && !values[name]?.trim())
      .map(({ name, label }) => [name, t('accounts.isNeeded', { label })]),
  );
}
