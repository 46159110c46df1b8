import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { complaintStateLabels, withdrawalMannerLabels } from "@/lib/complaints/labels";
import type { Reversal } from "@/lib/complaints/queries/reversals";
import { takeBackGroundLabels, whyNotYet } from "@/lib/complaints/take-back-labels";

/** What had been decided and was taken back, the latest first; nothing where nothing was. */
export function ReversalSection({ reversals }: { reversals: readonly Reversal[] }) {
  if (reversals.length === 0) return null;
  return (
    <Section title="重新审查记录">
      {reversals.map((one) => (
        <div key={one.id} className="mb-4">
          <p>
            {one.takenBackOn}　{one.takenBackByName}决定重新审查，依据：{groundWords(one)}；本机关{one.knownOn}
            知道，受理期限从该日重新起算。理由：{one.reason}
          </p>
          <DescriptionList items={[...before(one), { term: "原处理的理由", detail: one.outcomeReason }]} />
        </div>
      ))}
    </Section>
  );
}

/** What stood: the decision with its ground, or the withdrawal as it had been entered. */
function before({ withdrawnOn, withdrawalManner, withdrawalProof, ...one }: Reversal) {
  const stood = `${one.decidedOn} ${complaintStateLabels[one.outcome]}`;
  if (withdrawnOn === null || withdrawalManner === null)
    return [{ term: "原处理", detail: `${stood}：${whyNotYet(one)}` }];
  return [
    { term: "原处理", detail: `${stood}：${withdrawnOn}${withdrawalMannerLabels[withdrawalManner]}表示撤回` },
    { term: "原登记的撤回凭据", detail: withdrawalProof ?? "" },
  ];
}

function groundWords({ ground, organ, paperNumber }: Reversal): string {
  const paper = [organ, paperNumber].filter(Boolean).join("，");
  return `${takeBackGroundLabels[ground]}${paper === "" ? "" : `（${paper}）`}`;
}
