import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import type { FormAction } from "@/lib/action-result";
import { whyNot } from "@/lib/claims/labels";
import type { ClaimDesk } from "@/lib/claims/queries/claim-desk";
import { TakeOverForm } from "./take-over-form";

type Props = { desk: ClaimDesk; takeOver: FormAction<unknown, unknown>; children: React.ReactNode };

/** The ledger of a case: what it comes to, what may be done, and its rows. */
export function ClaimDeskView({ desk: { kase, totals, waiting, gatherRefusal }, takeOver, children }: Props) {
  const refusal = whyNot(gatherRefusal);
  return (
    <>
      <ActBar
        acts={[{ key: "add", label: "增加明细", href: `/office/cases/${kase.id}/claims/new`, refusal, primary: false }]}
      />
      {waiting > 0 && refusal === null ? <TakeOverForm caseId={kase.id} waiting={waiting} action={takeOver} /> : null}
      <Section title="合计">
        <DescriptionList
          items={[
            { term: "劳动者", detail: `${totals.workers}人，${totals.lines}行` },
            { term: "请求金额", detail: <Money fen={totals.claimedFen} /> },
            { term: "核定金额", detail: <Money fen={totals.verifiedFen} /> },
            { term: "待核定", detail: `${totals.unverified}行` },
          ]}
        />
      </Section>
      <Section title="明细">{children}</Section>
    </>
  );
}
