import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { LampOf } from "@/lib/deadlines/lamps";
import { orderStateLabels } from "@/lib/orders/labels";
import type { EmployerOrder } from "@/lib/orders/queries/employer-orders";
import { EmployerItem } from "./employer-item";
import { progressWords, RevocationLink } from "./order-view";

type Action = FormAction<unknown, unknown>;
type Props = {
  order: EmployerOrder;
  lamps: Readonly<Record<string, LampOf>>;
  prove: Action;
  detach: Action;
};

/** An order as its employer sees it: what to correct by when, what was handed in, and what came of it. */
export function EmployerOrderView({ order, lamps, prove, detach }: Props) {
  return (
    <>
      <PageHead
        crumbs={[{ label: "首页", href: "/employer" }, { label: "限期改正指令书" }]}
        title="限期改正指令书"
        number={order.number ?? undefined}
        state={<Badge tone={order.state === "issued" ? "accent" : "neutral"}>{orderStateLabels[order.state]}</Badge>}
      />
      {order.state === "revoked" ? (
        <Banner kind="info">
          本指令书{order.isAnnulled ? "经复议、诉讼，" : ""}已于{order.endedOn}撤销，其中尚未改正的事项不再要求改正。
          {order.endedBecause}
        </Banner>
      ) : null}
      <DescriptionList items={factsOf(order)} />
      <Section title="改正事项" aside={<span>{progressWords(order)}</span>}>
        <ol className="border-t border-line">
          {order.items.map((item) => (
            <EmployerItem key={item.id} item={item} lamp={lamps[item.id]} prove={prove} detach={detach} />
          ))}
        </ol>
      </Section>
    </>
  );
}

const factsOf = ({ issuedOn, documentId, revocationId, organName, organPhone, organAddress }: EmployerOrder) => [
  { term: "下达日期", detail: issuedOn ?? "" },
  {
    term: "文书",
    detail: (
      <>
        <a className="link" href={`/documents/${documentId ?? ""}`}>
          限期改正指令书（PDF）
        </a>
        <span className="ms-2 text-muted">认定的事实和依据以文书为准；在此查看不等于送达。</span>
      </>
    ),
  },
  ...(revocationId === null ? [] : [{ term: "撤销通知", detail: <RevocationLink id={revocationId} /> }]),
  { term: "办理机关", detail: `${organName}　电话 ${organPhone}　${organAddress}` },
];
