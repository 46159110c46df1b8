import type { Metadata } from "next";
import { ClosedMeasures } from "@/components/decisions/closed-measures";
import { DecisionActSection } from "@/components/decisions/decision-act-section";
import { SpotForm } from "@/components/decisions/spot-form";
import { requireOfficer } from "@/lib/auth/session";
import { emptySpot, spotChoices } from "@/lib/decisions/choices";
import { bankOf } from "@/lib/decisions/queries/bank-of";
import { decisionDesk } from "@/lib/decisions/queries/decision-desk";
import { limitWords } from "@/lib/decisions/spot-labels";
import { officer as named } from "@/lib/documents/prose";
import { found } from "@/lib/found";
import { minuteStamp, now } from "@/lib/kernel/clock";
import { impose } from "./actions";

export const metadata: Metadata = { title: "当场处罚" };

export default async function SpotPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, spot, optionsOf } = await found(decisionDesk(officer, (await params).id, now()));
  const { open, closedHere } = spotChoices(optionsOf("penalty"), spot.limitFen);
  const bank = await bankOf({ organId: kase.organId, items: [{ measure: "fine" }] });
  const fields = emptySpot(minuteStamp(now()).slice(11), bank, open[0]);
  return (
    <DecisionActSection
      title="当场处罚"
      backHref={`/office/cases/${kase.id}/decisions`}
      refusal={spot.refusal ?? (open.length === 0 ? "spot_nothing_open" : null)}
    >
      <p className="mb-4">执法人员：{spot.officers.map(named).join("、")}。出示执法证件，全程记录。</p>
      <SpotForm caseId={kase.id} fields={fields} choices={open} limit={limitWords(spot.limitFen)} action={impose} />
      <ClosedMeasures summary="不能当场处罚、只能按普通程序办理的措施" closed={closedHere} />
    </DecisionActSection>
  );
}
