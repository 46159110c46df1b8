import type { Option } from "@/components/ui/plain-field";
import type { AssignableInspector } from "@/lib/cases/queries/officers";

/** Inspectors as a select offers them: name, organ, certificate. */
export const officerOptions = (inspectors: readonly AssignableInspector[]): Option[] =>
  inspectors.map(({ id, name, organName, certificateNumber }) => ({
    value: id,
    label: `${name}（${organName}，${certificateNumber}）`,
  }));
