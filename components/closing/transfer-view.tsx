import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { caseRefusals, caseStateLabels } from "@/lib/cases/labels";
import { closingGroundBasis, closingRefusals } from "@/lib/closing/labels";
import type { ClosingRefusal } from "@/lib/closing/policy";
import type { ClosingDesk } from "@/lib/closing/queries/closing-desk";
import { ProofList } from "./proof-list";
import { TransferCaseForm } from "./transfer-case-form";

type Props = { desk: ClosingDesk; refusal: ClosingRefusal | null; action: FormAction<unknown, unknown> };

const words: Readonly<Record<string, string>> = { ...caseRefusals, ...closingRefusals };

/** The page of transferring a case: what must be settled first, and the letter's words. */
export function TransferView({ desk: { kase, facts, pending }, refusal, action }: Props) {
  if (kase.endedOn !== null) {
    return <Banner kind="done">{`${kase.endedOn} ${caseStateLabels[kase.state]}。`}</Banner>;
  }
  return (
    <>
      <Section title="移送有权机关">
        <p className="mb-2 text-muted">
          依据：{closingGroundBasis.transferred}
          。涉嫌犯罪的案件不用案件移送函，在本案的“移送公安”中办理，由正职负责人批准。
        </p>
        <ProofList facts={facts} ground="transferred" kase={kase} />
      </Section>
      {pending ? <Banner kind="warn">本案有一份办结呈报还没有批准，移送后自动失效。</Banner> : null}
      <Section title="案件移送函">
        {refusal === null ? (
          <TransferCaseForm id={kase.id} version={kase.version} facts={kase.summary} action={action} />
        ) : (
          <Banner kind="info">{words[refusal]}</Banner>
        )}
      </Section>
    </>
  );
}
