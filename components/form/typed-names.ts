/** The fields whose value a person has changed from its default. An empty control and no default are the same. */
export function typedNames(values: Readonly<Record<string, unknown>>, defaults: Readonly<Record<string, unknown>>) {
  return Object.keys(values).filter((name) => !isSame(values[name], defaults[name]));
}

/** Whether two values read the same; what is empty within a row counts for as little as an empty field. */
export const isSame = (one: unknown, other: unknown): boolean => written(one) === written(other);

const written = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (isEmpty(each) ? undefined : each)) ?? "";

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === "" || value === false || (Array.isArray(value) && !value.length);
