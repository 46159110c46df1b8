import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { StrikeMinimumWageForm } from "./strike-minimum-wage-form";

type Props = { id: string; lines: number; action: FormAction<unknown, unknown> };

/** How much was reckoned by a wrong standard, and the form that strikes it where nothing takes its place. */
export const StrikeMinimumWageSection = ({ id, lines, action }: Props) => (
  <Section title="注销该条标准">
    <p className="mb-4 max-w-measure">
      没有正确的标准可以替代的（例如误录了不适用于本区划的标准），注销该条：原录入连同理由保留备查，不再用于核算，已经核定的金额不会自动改变。
    </p>
    <p className="mb-4 max-w-measure">
      {lines === 0
        ? "没有明细按该条标准核定。"
        : `有${lines}行明细按该条标准核定，或者可能按该条标准核定。更正或者注销以后，这些明细和所在的台账都会提示承办人重新核定。`}
    </p>
    <StrikeMinimumWageForm id={id} action={action} />
  </Section>
);
