export type Fault = { name: string; message: string };

/** A field as the page shows it: its name, its label and the id of what takes the focus. */
export type ShownField = { name: string; label: string; id: string };

export type SummaryItem = { id?: string; text: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The tree of errors of react-hook-form as a flat list, names in its dotted form (`lines.2.amount`). */
export function flattenErrors(errors: unknown, path: readonly string[] = []): Fault[] {
  if (!isRecord(errors)) return [];
  if (typeof errors.message === "string") return [{ name: nameOf(path), message: errors.message }];
  return Object.entries(errors).flatMap(([key, value]) => (key === "ref" ? [] : flattenErrors(value, [...path, key])));
}

/** An error of a whole array hangs under `root`. */
const nameOf = (path: readonly string[]) => (path.at(-1) === "root" ? path.slice(0, -1) : path).join(".");

/**
 * The lines of the error summary in the order of the page. A fault of a field that the page does not show stands
 * last and leads nowhere; its sentence is still said.
 */
export function summaryItems(faults: readonly Fault[], shown: readonly ShownField[]): SummaryItem[] {
  const linked = shown.flatMap(({ name, label, id }) =>
    faults.filter((fault) => fault.name === name).map(({ message }) => ({ id, text: `${label}：${message}` })),
  );
  const names = new Set(shown.map(({ name }) => name));
  return [...linked, ...faults.filter(({ name }) => !names.has(name)).map(({ message }) => ({ text: message }))];
}

/** The fields that a form shows, read from the marks that `FieldFrame` leaves. */
export function shownFields(form: HTMLFormElement | null): ShownField[] {
  return [...(form?.querySelectorAll<HTMLElement>("[data-field]") ?? [])].map(({ dataset }) => ({
    name: dataset.field ?? "",
    label: dataset.label ?? "",
    id: dataset.focus ?? "",
  }));
}
