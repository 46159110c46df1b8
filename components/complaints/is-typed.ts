type Control = {
  readonly type: string;
  readonly value?: string;
  readonly defaultValue?: string;
  readonly checked?: boolean;
  readonly defaultChecked?: boolean;
  readonly selectedIndex?: number;
  readonly options?: Iterable<{ readonly defaultSelected: boolean }>;
};

/** Whether a control of a plain form says something else than the page brought. */
export function isTyped({ type, ...control }: Control): boolean {
  if (type === "checkbox" || type === "radio") return control.checked !== control.defaultChecked;
  if (control.options === undefined) return control.value !== control.defaultValue;
  const brought = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
  return control.selectedIndex !== Math.max(brought, 0);
}
