import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { deliveryRefusals } from "@/lib/deliveries/labels";
import type { MatterKind } from "@/lib/deliveries/lifecycle";
import { deliveriesPath } from "@/lib/deliveries/matter";
import type { MatterDeliveries } from "@/lib/deliveries/queries/deliveries-of-matter";
import { ConfirmationList } from "./confirmation-list";
import { PaperDelivery } from "./paper-delivery";

const comesLater: Readonly<Record<MatterKind, string>> = {
  case: "受理告知、调查询问通知书和限期改正指令书制发以后，自动列在这里。",
  complaint:
    "补正告知书、不予受理通知书和移送函制发以后，自动列在这里。举报人的身份另行保密，给举报人的文书不在此登记送达。",
};

/** The deliveries of a matter: each paper that is served with proof, then where the parties want their papers. */
export function DeliveriesView({ matter, papers, refusal, confirmations }: MatterDeliveries) {
  const base = deliveriesPath(matter);
  return (
    <>
      {papers.map((paper) => (
        <PaperDelivery key={paper.id} paper={paper} base={base} refusal={refusal} />
      ))}
      {papers.length === 0 ? <EmptyState title="还没有需要送达的文书" hint={comesLater[matter.kind]} /> : null}
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
          voidHref={refusal === null ? (id) => `${base}/void/${id}` : undefined}
          signHref={refusal === null ? (id) => `${base}/address/${id}` : undefined}
        />
      </Section>
    </>
  );
}
