/** The fields whose value a person has changed from its default. An empty control and no default are the same. */
export function typedNames(values: Readonly<Record<string, unknown>>, defaults: Readonly<Record<string, unknown>>) {
  return Object.keys(values).filter((name) => written(values[name]) !== written(defaults[name]));
}

const written = (value: unknown): string => (isEmpty(value) ? "" : JSON.stringify(value));

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === "" || value === false || (Array.isArray(value) && !value.length);
