import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { deliveryRefusals } from "@/lib/deliveries/labels";
import type { CaseDeliveries } from "@/lib/deliveries/queries/deliveries-of-case";
import { ConfirmationList } from "./confirmation-list";
import { PaperDelivery } from "./paper-delivery";

/** The deliveries of a case: each paper that is served with proof, then where the parties want their papers. */
export function CaseDeliveriesView({ kase, papers, refusal, confirmations }: CaseDeliveries) {
  const base = `/office/cases/${kase.id}/deliveries`;
  return (
    <>
      {papers.map((paper) => (
        <PaperDelivery key={paper.id} paper={paper} base={base} refusal={refusal} />
      ))}
      {papers.length === 0 ? (
        <EmptyState
          title="还没有需要送达的文书"
          hint="受理告知、调查询问通知书和限期改正指令书制发以后，自动列在这里。"
        />
      ) : null}
      <Section title="送达地址确认书">
        <ActBar
          acts={[
            {
              key: "address",
              label: "制作送达地址确认书",
              href: `${base}/address`,
              refusal: refusal && deliveryRefusals[refusal],
            },
          ]}
        />
        <ConfirmationList
          rows={confirmations}
          signHref={refusal === null ? (id) => `${base}/address/${id}` : undefined}
        />
      </Section>
    </>
  );
}
