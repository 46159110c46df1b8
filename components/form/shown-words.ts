import { shownFields } from "./error-summary-items";

const UNREADABLE = "他人已修改，请核对";
const LONGEST = 300;
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** What an option is called on the page by its field's name and its value; undefined where it has no name. */
export type OptionName = (name: string, value: string) => string | undefined;

/** A value in the words of the page, for a person to choose by. */
export function shownWords(name: string, value: unknown, optionName: OptionName): string {
  const words = wordsOf(name, value, optionName);
  if (words === null) return UNREADABLE;
  if (words === "") return "（空）";
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}……` : words;
}

function wordsOf(name: string, value: unknown, optionName: OptionName): string | null {
  if (value === undefined || value === null || value === false) return "";
  if (value === true) return "已勾选";
  if (Array.isArray(value)) {
    return joined(
      value.map((each, at) => wordsOf(typeof each === "object" ? `${name}.${at}` : name, each, optionName)),
    );
  }
  if (typeof value === "object") {
    return joined(Object.entries(value).map(([key, each]) => wordsOf(`${name}.${key}`, each, optionName)));
  }
  const text = String(value);
  const called = optionName(name, text);
  return called ?? (UUID.test(text) ? null : text);
}

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.some((part) => part === null) ? null : parts.filter((part) => part !== "").join("；");

/** The names that a form gives to its options. */
export function optionNames(form: HTMLFormElement | null): OptionName {
  const names = new Map<string, string>();
  for (const control of form?.elements ?? []) {
    for (const { value, text } of optionsOf(control)) names.set(`${control.getAttribute("name")} ${value}`, text);
  }
  return (name, value) => names.get(`${name} ${value}`);
}

function optionsOf(control: Element): readonly { value: string; text: string }[] {
  if (control instanceof HTMLSelectElement) return [...control.options];
  if (!(control instanceof HTMLInputElement) || !["checkbox", "radio"].includes(control.type)) return [];
  return [{ value: control.value, text: control.labels?.[0]?.textContent ?? control.value }];
}

export type Named = { label: string; id?: string };

/** What the page calls a field; a list without a name of its own goes by its first field. */
export function fieldCalled(form: HTMLFormElement | null, name: string): Named {
  const fields = shownFields(form);
  const own = fields.find((field) => field.name === name);
  if (own) return own.id === "" ? { label: own.label } : own;
  const first = fields.find((field) => field.name.startsWith(`${name}.`));
  return first ? { label: `${first.label}等`, id: first.id } : { label: "页面上没有列出的内容" };
}
