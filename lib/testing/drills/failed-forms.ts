/** What was sent when an act failed: of a form the fields that were made wrong, else the whole. */
export type FailedForm = { readonly act: string; readonly sent: unknown };

/**
 * Every form that once broke an act, asked again first in each run and in the matrix. The drill prints a failure as a
 * line for this list; a field that was missing stands as undefined.
 */
export const failedForms: readonly FailedForm[] = [];

const isForm = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The form as it was, about a matter of today. */
export function sentAgain({ sent }: FailedForm, sample: unknown): unknown {
  if (!isForm(sent) || !isForm(sample)) return sent;
  return Object.fromEntries(Object.entries({ ...sample, ...sent }).filter(([, value]) => value !== undefined));
}

/** What is to be kept of a form: where it is not what the sample of its act says. */
export function wrongIn(sent: unknown, sample: unknown): unknown {
  if (!isForm(sent) || !isForm(sample)) return sent;
  const names = [...new Set([...Object.keys(sample), ...Object.keys(sent)])];
  return Object.fromEntries(names.filter((name) => sent[name] !== sample[name]).map((name) => [name, sent[name]]));
}
