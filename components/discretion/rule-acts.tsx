import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { whyNot } from "@/lib/discretion/labels";
import type { RuleAct, RuleState } from "@/lib/discretion/lifecycle";
import type { RuleRefusal } from "@/lib/discretion/policy";
import { DiscardRuleForm, EndRuleForm, PublishRuleForm } from "./rule-act-forms";

type Rule = {
  readonly id: string;
  readonly version: number;
  readonly state: RuleState;
  readonly effectiveFrom: string;
  readonly refusalOf: (act: RuleAct) => RuleRefusal | null;
};

type Action = FormAction<unknown, unknown>;
type Props = { rule: Rule; publish: Action; discard: Action; end: Action };

/** What may be done with a ladder or a setting in its present state; what may not says why. */
export function RuleActs({ rule, publish, discard, end }: Props) {
  const { id, version, state, effectiveFrom } = rule;
  if (state === "entered") {
    return (
      <>
        <Act title="审定公布" refusal={rule.refusalOf("publish")}>
          <PublishRuleForm id={id} version={version} action={publish} />
        </Act>
        <Act title="作废" refusal={rule.refusalOf("discard")}>
          <DiscardRuleForm id={id} version={version} action={discard} />
        </Act>
      </>
    );
  }
  if (state !== "published") return null;
  return (
    <Act title="停止适用" refusal={rule.refusalOf("end")}>
      <EndRuleForm id={id} version={version} earliest={effectiveFrom} action={end} />
    </Act>
  );
}

type ActProps = { title: string; refusal: RuleRefusal | null; children: React.ReactNode };

const Act = ({ title, refusal, children }: ActProps) => (
  <Section title={title}>{refusal === null ? children : <p className="text-muted">{whyNot(refusal)}</p>}</Section>
);
