import { ReturnPoints } from "@/components/returns/return-points";
import { VersionChanges } from "@/components/returns/version-changes";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";
import { yuan } from "@/lib/kernel/money";
import type { OrderFile } from "@/lib/orders/queries/order-file";
import { LimitationLine } from "./limitation-line";

/** What lies before the approver: the items with their grounds, and the paper as it would be issued. */
export function OrderProposal({ order }: { order: OrderFile }) {
  const base = `/office/cases/${order.caseId}/orders`;
  return (
    <div className="mb-5">
      <p>
        {order.proposedOn}由{order.proposer}呈报。
        <a className="link" href={`${base}/${order.id}/draft`} target="_blank" rel="noreferrer">
          查看指令书草稿（PDF）
        </a>
        　<TextLink href={base}>查看认定的事实和证据</TextLink>
      </p>
      <ol className="border-t border-line">
        {order.items.map((item) => (
          <li key={item.id} className="border-b border-line py-1.5">
            第{item.ordinal}项：{item.action}
            <span className="block text-muted">
              期限{item.dueOn}（含当日）；依据事实{item.findingOrdinal}：{item.violationTitle}
              {item.amountFen === null ? "" : `；金额${yuan(item.amountFen)}`}
              {item.workerCount === null ? "" : `；${item.workerCount}人`}；报送{item.proofWanted}
            </span>
            {item.limitation ? <LimitationLine {...item.limitation} /> : null}
          </li>
        ))}
      </ol>
      {order.lateBecause === "" ? null : (
        <Banner kind="warn">呈报人写明的超过二年仍责令改正的理由：{order.lateBecause}</Banner>
      )}
      {order.changes === null ? null : <ReturnPoints points={order.returnPoints} open />}
      <VersionChanges since={order.changes} />
    </div>
  );
}
