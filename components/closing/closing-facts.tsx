import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import type { ClosingDesk } from "@/lib/closing/queries/closing-desk";
import type { OrderOutcome } from "@/lib/closing/rules";
import { orderItemStateLabels, orderStateLabels } from "@/lib/orders/labels";

/** What the end of a case rests on, each with the way to it. */
export function ClosingFactsList({ kase, facts }: Pick<ClosingDesk, "kase" | "facts">) {
  const base = `/office/cases/${kase.id}`;
  return (
    <DescriptionList
      items={[
        { term: "立案日期", detail: kase.openedOn },
        {
          term: "限期改正指令书",
          detail: facts.orders.length === 0 ? "没有下达" : <Orders orders={facts.orders} base={base} />,
        },
        { term: "认定的事实", detail: <TextLink href={`${base}/orders`}>{facts.findings}项</TextLink> },
        {
          term: "证据和笔录",
          detail: (
            <>
              {facts.gathered}份　<TextLink href={`${base}/evidence`}>材料证据</TextLink>　
              <TextLink href={`${base}/inquiries`}>询问</TextLink>
            </>
          ),
        },
        { term: "文书和送达", detail: <TextLink href={`${base}/deliveries`}>送达情况</TextLink> },
      ]}
    />
  );
}

function Orders({ orders, base }: { orders: readonly OrderOutcome[]; base: string }) {
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id}>
          <TextLink href={`${base}/orders/${order.id}`}>{order.number ?? "未编号"}</TextLink>　
          {orderStateLabels[order.state]}
          {order.state === "issued" ? `，${order.servedOn === null ? "还没有送达" : `${order.servedOn}送达`}` : ""}
          <span className="block text-muted">
            {order.items.map(({ ordinal, state }) => `第${ordinal}项${orderItemStateLabels[state]}`).join("，")}
          </span>
        </li>
      ))}
    </ul>
  );
}
