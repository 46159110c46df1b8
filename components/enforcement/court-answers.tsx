import type { FormAction } from "@/lib/action-result";
import type { EnforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { ActSection } from "./act-section";
import { CourtAnswerForm, UpperCourtForm } from "./court-answer-forms";

type Doors = Readonly<Record<"accepted" | "ruled" | "contest", FormAction<unknown, unknown>>>;
type Props = { file: EnforcementFile; doors: Doors };

/** What the court answers, as far as an application waits for it. */
export function CourtAnswers({ file, doors }: Props) {
  const { id, version, facts } = file;
  const form = { id, version, today: facts.today };
  switch (facts.courtStage) {
    case "acceptance":
      return (
        <ActSection title="登记法院是否受理" refusal={file.refusalOf("recordAcceptance")}>
          <CourtAnswerForm {...form} kind="acceptance" action={doors.accepted} />
        </ActSection>
      );
    case "ruling":
      return (
        <ActSection title="登记法院执行裁定" refusal={file.refusalOf("recordRuling")}>
          <CourtAnswerForm {...form} kind="ruling" action={doors.ruled} />
        </ActSection>
      );
    case "refused":
      return (
        <ActSection title="向上一级人民法院申请复议" refusal={file.refusalOf("askUpperCourt")}>
          <UpperCourtForm {...form} action={doors.contest} />
        </ActSection>
      );
    case "none":
    case "refused_above":
    case "allowed":
      return null;
  }
}
