import { ReasonForm } from "@/components/orders/reason-form";
import { GiveBackForm } from "@/components/returns/give-back-form";
import type { FormAction } from "@/lib/action-result";
import { itemOptions, planActLabels } from "@/lib/patrols/labels";
import type { PlanAct } from "@/lib/patrols/lifecycle";
import type { PlanFile } from "@/lib/patrols/queries/plan-file";
import { NoteDropForm } from "./note-drop-form";
import { OpinionForm } from "./opinion-form";
import { PlanForm } from "./plan-form";

type Props = { act: PlanAct; file: PlanFile; action: FormAction<unknown, unknown> };

/** The form of one act on a plan. */
export function PlanActForm({ act, file, action }: Props) {
  const { id, version } = file;
  const shared = { id, version, action, verb: planActLabels[act] };
  switch (act) {
    case "approve":
      return <OpinionForm {...shared} opinion="同意按计划实施。" next="计划生效，据此安排检查。" />;
    case "giveBack":
      return <GiveBackForm matter="plan" {...shared} next="退回呈报人修改后再呈报。" />;
    case "withdraw":
      return <ReasonForm {...shared} label="撤回的理由" next="计划不再审批，留存备查。" />;
    case "approveChange":
      return <OpinionForm {...shared} opinion="同意修改。" next="修改后的计划生效，原批准的内容留存。" />;
    case "dropChange":
      return <ReasonForm {...shared} label="不作修改的理由" next="原计划继续适用，需要修改的另行呈报。" />;
    case "noteDrop":
      return <NoteDropForm {...shared} on={file.droppedOn} because={file.droppedBecause} />;
    case "change":
    case "revise":
      return (
        <PlanForm
          place={{ id, version }}
          defaults={act === "change" && file.again !== null ? typedAgain(file.again) : typed(file)}
          items={itemOptions()}
          action={action}
          isInForce={act === "change"}
        />
      );
  }
}

type Text = Pick<PlanFile, "year" | "title" | "basis" | "itemKeys" | "sharePercent" | "shareIndustry"> & {
  readonly named: readonly { readonly name: string; readonly creditCode: string | null }[];
};

/** What was put forward and not made, to be put right. */
const typedAgain = (again: NonNullable<PlanFile["again"]>) => ({ ...typed(again), reason: again.because });

const typed = ({ year, title, basis, itemKeys, named, sharePercent, shareIndustry }: Text) => ({
  ...{ year, title, basis, itemKeys, shareIndustry },
  employers: named.map(({ name, creditCode }) => creditCode ?? name).join("\n"),
  sharePercent: sharePercent ?? undefined,
});
