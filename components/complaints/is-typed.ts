type Control = {
  readonly type: string;
  readonly value?: string;
  readonly defaultValue?: string;
  readonly checked?: boolean;
  readonly defaultChecked?: boolean;
  readonly selectedIndex?: number;
  readonly options?: Iterable<{ readonly defaultSelected: boolean }>;
};

/** Whether a control of a plain form says something else than the page brought; an element is read, never spread. */
export function isTyped(control: Control): boolean {
  const { type, options } = control;
  if (type === "checkbox" || type === "radio") return control.checked !== control.defaultChecked;
  if (options === undefined) return control.value !== control.defaultValue;
  const brought = [...options].findIndex(({ defaultSelected }) => defaultSelected);
  return control.selectedIndex !== Math.max(brought, 0);
}
