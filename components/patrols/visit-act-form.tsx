import { ReasonForm } from "@/components/orders/reason-form";
import { GiveBackForm } from "@/components/returns/give-back-form";
import type { FormAction } from "@/lib/action-result";
import { itemOptions } from "@/lib/patrols/labels";
import type { PlainVisitAct } from "@/lib/patrols/lifecycle";
import type { VisitChoices } from "@/lib/patrols/queries/visit-choices";
import type { VisitFile } from "@/lib/patrols/queries/visit-file";
import { visitActLabels } from "@/lib/patrols/visit-labels";
import { CarriedPages } from "./carried-pages";
import { JoinVisitForm } from "./join-visit-form";
import { OpinionForm } from "./opinion-form";
import { SigningRefusalForm } from "./signing-refusal-form";
import { StrikeSignedForm } from "./strike-signed-form";
import { VisitForm } from "./visit-form";

type Props = {
  act: PlainVisitAct;
  file: VisitFile;
  choices: VisitChoices;
  earliest: string;
  action: FormAction<unknown, unknown>;
};

/** The form of one act on a visit that is decided at the desk. */
export function VisitActForm({ act, file, choices: { inspectors, plans }, earliest, action }: Props) {
  const { id, version } = file;
  const shared = { id, version, action, verb: visitActLabels[act] };
  switch (act) {
    case "approve":
      return <OpinionForm {...shared} opinion="同意检查。" next="编号并生成检查通知书和审批表。" />;
    case "approveAfterwards":
      return <OpinionForm {...shared} opinion="情况紧急，同意补办。" next="编号并补发检查通知书和审批表。" />;
    case "giveBack":
      return <GiveBackForm matter="visit" {...shared} next="退回呈报人修改后再呈报，保留占用的入企次数。" />;
    case "cancel":
      return <ReasonForm {...shared} label="取消的理由" next="不再实施本次检查，释放占用的入企次数。" />;
    case "strikeSigned":
      return <StrikeSignedPages {...shared} file={file} />;
    case "noteSigningRefusal":
      return <SigningRefusalForm {...shared} />;
    case "takeBackDecline":
      return (
        <ReasonForm
          {...shared}
          label="撤回不立案的理由"
          next="检查发现的问题重新决定是否立案；原决定留存备查。已经制作的不立案结果告知书不再使用，结果另行告知。"
        />
      );
    case "join":
      return <JoinVisitForm {...shared} plans={plans} items={itemOptions()} />;
    case "revise":
      return (
        <VisitForm
          place={{ id, version }}
          defaults={{ ...typed(file) }}
          {...{ inspectors, plans, earliest, action }}
          items={itemOptions()}
          isNear
        />
      );
  }
}

type Striking = Omit<Parameters<typeof StrikeSignedForm>[0], "pages"> & { file: VisitFile };

/** What is struck here, and what is struck in the case. */
function StrikeSignedPages({ file: { caseId, pages }, ...shared }: Striking) {
  const own = pages.filter(({ evidenceId }) => evidenceId === null);
  return (
    <>
      <CarriedPages caseId={caseId} pages={pages} />
      {own.length === 0 ? null : <StrikeSignedForm {...shared} pages={own} />}
    </>
  );
}

const typed = ({ planId, ground, groundNote, plannedOn, itemKeys, leadId, secondId, apartBecause }: VisitFile) => ({
  ...{ ground, groundNote, plannedOn, itemKeys, leadId, secondId, apartBecause },
  planId: planId ?? "",
});
