import { ReturnPoints } from "@/components/returns/return-points";
import { VersionChanges } from "@/components/returns/version-changes";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import type { LampOf } from "@/lib/deadlines/lamps";
import { orderActLinks } from "@/lib/orders/act-links";
import type { OrderFile } from "@/lib/orders/queries/order-file";
import { OrderItemView } from "./order-item-view";
import { OrderStateBadge } from "./order-table";

type Props = { order: OrderFile; lamps: Readonly<Record<string, LampOf>> };

/** An order for officers: how it came about, how far it is obeyed, and what may be done now. */
export function OrderView({ order, lamps }: Props) {
  const base = `/office/cases/${order.caseId}/orders/${order.id}`;
  return (
    <>
      <Section title={`限期改正指令书　${order.number ?? "尚未编号"}`} aside={<OrderStateBadge state={order.state} />}>
        <DescriptionList items={factsOf(order, base)} />
        <ActBar acts={orderActLinks(base, order.refusalOf)} />
      </Section>
      <ReturnPoints points={order.returnPoints} open={["returned", "proposed"].includes(order.state)} />
      <VersionChanges since={order.changes} />
      <Section title="改正事项" aside={<span>{progressWords(order)}</span>}>
        <ol className="border-t border-line">
          {order.items.map((item) => (
            <OrderItemView
              key={item.id}
              base={base}
              item={item}
              isIssued={order.issuedOn !== null}
              lamp={lamps[item.id]}
            />
          ))}
        </ol>
      </Section>
      <p>
        <ButtonLink href={`/office/cases/${order.caseId}/orders`}>返回整改</ButtonLink>
      </p>
    </>
  );
}

export const progressWords = ({ items }: { items: readonly { readonly state: string }[] }) =>
  `${items.length}项中${items.filter(({ state }) => state === "corrected").length}项已改正`;

function factsOf(order: OrderFile, base: string) {
  return [
    { term: "呈报", detail: `${order.proposedOn}　${order.proposer}` },
    ...(order.lateBecause === "" ? [] : [{ term: "超过二年仍责令改正的理由", detail: order.lateBecause }]),
    { term: "审批下达", detail: order.issuedOn === null ? "尚未审批" : `${order.issuedOn}　${order.issuer ?? ""}` },
    { term: "文书", detail: <Paper order={order} base={base} /> },
    ...(order.issuedOn === null ? [] : [{ term: "送达", detail: <Service order={order} /> }]),
    ...(order.endedBecause === null
      ? []
      : [{ term: endTerm(order), detail: `${order.endedOn}　${order.endedBecause}` }]),
    ...(order.revocationId === null ? [] : [{ term: "撤销通知", detail: <RevocationLink id={order.revocationId} /> }]),
  ];
}

const endTerm = ({ state, isAnnulled }: OrderFile): string =>
  state === "withdrawn" ? "撤回" : isAnnulled ? "经复议、诉讼撤销" : "撤销";

export const RevocationLink = ({ id }: { id: string }) => (
  <a className="link" href={`/documents/${id}`}>
    撤销限期改正指令通知书（PDF）
  </a>
);

function Paper({ order, base }: { order: OrderFile; base: string }) {
  const href = order.documentId === null ? `${base}/draft` : `/documents/${order.documentId}`;
  return (
    <a className="link" href={href} target="_blank" rel="noreferrer">
      {order.documentId === null ? "查看指令书草稿（PDF）" : "限期改正指令书（PDF）"}
    </a>
  );
}

function Service({ order }: { order: OrderFile }) {
  if (order.servedOn !== null) return `${order.servedOn}送达`;
  return (
    <>
      尚无送达记录，改正期限届满后也不能认定逾期未改正。
      <TextLink href={`/office/cases/${order.caseId}/deliveries`}>登记送达</TextLink>
    </>
  );
}
