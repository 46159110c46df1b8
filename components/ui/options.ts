import type { Option } from "./plain-field";

/** The choices of a select or of radio buttons, in the order of their labels. */
export const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
