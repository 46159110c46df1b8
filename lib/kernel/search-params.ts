export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

type Values = Readonly<Record<string, string | number | undefined>>;

/** `path?name=value…` of the values that are there; for links that keep a list's filters. */
export function hrefWith(path: string, values: Values): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
