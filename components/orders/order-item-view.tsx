import { DescriptionList } from "@/components/ui/description-list";
import { Lamp } from "@/components/ui/lamp";
import { Money } from "@/components/ui/money";
import { TextLink } from "@/components/ui/text-link";
import { ActBar, type OpenAct } from "@/components/workflow/act-bar";
import type { LampOf } from "@/lib/deadlines/lamps";
import type { OrderItemRefusal } from "@/lib/orders/item-policy";
import { dueBecause, orderItemActLabels, orderItemStateLabels, whyNot } from "@/lib/orders/labels";
import type { OrderItemAct } from "@/lib/orders/lifecycle";
import type { OrderItemFile } from "@/lib/orders/queries/order-file";
import { ItemStateBadge } from "./item-state-badge";
import { ProofList } from "./proof-list";

type Props = { base: string; item: OrderItemFile; isIssued: boolean; lamp: LampOf | undefined };

/** One thing to correct: what, by when, how it stands, its proofs, and what may be done now. */
export function OrderItemView({ base, item, isIssued, lamp }: Props) {
  const { ordinal, action, state, defiedOn, defiedNote } = item;
  return (
    <li className="border-b border-line py-4">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
        第{ordinal}项　{action}
        {isIssued ? <ItemStateBadge state={state} labels={orderItemStateLabels} defiedOn={defiedOn} /> : null}
        {lamp ? <Lamp {...lamp} /> : null}
      </h3>
      <DescriptionList items={factsOf(item)} />
      {defiedNote ? (
        <p className="mt-2 max-w-measure text-overdue">
          {defiedOn}认定逾期未改正：{defiedNote}
        </p>
      ) : null}
      {isIssued ? (
        <div className="mt-3">
          <ProofList proofs={item.proofs} />
          <ActBar acts={actsOf(`${base}/items/${item.id}`, item)} />
          {item.amountFen === null ? null : (
            <p>
              <TextLink href={`${base}/items/${item.id}/workers`}>劳动者工资清单（逐人列明、逐人支付）</TextLink>
            </p>
          )}
        </div>
      ) : null}
    </li>
  );
}

const factsOf = (item: OrderItemFile) => [
  { term: "改正期限", detail: `${item.dueOn}（含当日）${dueBecause(item)}` },
  ...(item.stillLifted === null ? [] : [{ term: "不恢复的原因", detail: item.stillLifted }]),
  { term: "依据的事实", detail: `事实${item.findingOrdinal}：${item.violationTitle}` },
  { term: "金额、人数", detail: <Reach item={item} /> },
  { term: "要报送的证明", detail: item.proofWanted },
];

const Reach = ({ item }: { item: OrderItemFile }) => (
  <>
    <Money fen={item.amountFen} />
    {item.workerCount === null ? null : `　${item.workerCount}人`}
  </>
);

/** Refusals that only say that the act is another's or another time's leave the act out. */
const unsaid: readonly (OrderItemRefusal | null)[] = [
  "illegal_transition",
  "no_proof_waits",
  "proof_waits",
  "not_case_officer",
  "not_your_post",
  "order_not_issued",
];

function actsOf(href: string, { state, defiedOn, refusalOf }: OrderItemFile): OpenAct[] {
  const isLate = state === "defied";
  const steps: readonly (readonly [OrderItemAct, string, string, boolean])[] = [
    [isLate ? "acceptLate" : "accept", "复查", "verification", true],
    [isLate ? "proveLate" : "prove", "代录用人单位报送的证明", "proof", false],
    ["defy", orderItemActLabels.defy, "defiance", false],
    [defiedOn === null ? "retract" : "retractLate", "撤回已改正的认定", "retraction", false],
  ];
  return steps.flatMap(([act, label, folder, primary]) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason)) return [];
    return [{ key: act, label, href: `${href}/${folder}`, refusal: whyNot(reason), primary }];
  });
}
