import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { roleLabels } from "@/lib/agencies/labels";
import { whyNot } from "@/lib/instructions/labels";
import type { InstructionDesk, InstructionFile } from "@/lib/instructions/queries/instructions-of-case";
import { InstructionCard } from "./instruction-card";
import {
  AnswerInstructionForm,
  EndInstructionForm,
  SettleInstructionForm,
  WriteInstructionForm,
} from "./instruction-forms";

type Action = FormAction<unknown, unknown>;

/** What leaders wrote on a case and what came of it; for whoever may, the form to write more. */
export function InstructionsView({ desk, today, write }: { desk: InstructionDesk; today: string; write: Action }) {
  return (
    <>
      <Section title="批示">
        <Instructions desk={desk} />
      </Section>
      <Write desk={desk} today={today} write={write} />
    </>
  );
}

function Instructions({ desk: { isHidden, rows, caseId } }: { desk: InstructionDesk }) {
  if (isHidden) return <p>批示由承办、审核和决定的岗位查看，您的岗位不能查看。</p>;
  if (rows.length === 0)
    return (
      <p className="text-muted">本案没有批示。机关负责人、监察机构负责人可以在这里写明要办什么、由谁办理、何时办完。</p>
    );
  return (
    <ol className="border-t border-line">
      {rows.map((row) => (
        <li key={row.id} className="border-b border-line py-4">
          <InstructionCard row={row} />
          <TextLink href={`/office/cases/${caseId}/instructions/${row.id}`}>查看、办理</TextLink>
        </li>
      ))}
    </ol>
  );
}

/** Whose post it is not reads no form, and no reason for a thing that they never do. */
function Write({ desk, today, write }: { desk: InstructionDesk; today: string; write: Action }) {
  if (desk.refusal === "not_your_post" || desk.refusal === "not_your_organ") return null;
  const assignees = desk.assignees.map(({ id, name, role }) => ({
    value: id,
    label: role === null ? name : `${name}（${roleLabels[role]}）`,
  }));
  return (
    <Section title="作出批示">
      {desk.refusal === null ? (
        <WriteInstructionForm caseId={desk.caseId} today={today} assignees={assignees} action={write} />
      ) : (
        <Banner kind="info">{whyNot(desk.refusal)}</Banner>
      )}
    </Section>
  );
}

type Props = { instruction: InstructionFile; today: string; answer: Action; settle: Action };

/** One instruction, and what this reader may do with it now. */
export function InstructionView({ instruction, today, answer, settle }: Props) {
  const { id, version, caseId, refusalOf } = instruction;
  return (
    <>
      <Section title="批示">
        <InstructionCard row={instruction} />
      </Section>
      {refusalOf("answer") === null ? (
        <Section title="报告办理情况">
          <AnswerInstructionForm id={id} version={version} action={answer} />
        </Section>
      ) : null}
      <Settle instruction={instruction} today={today} settle={settle} />
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/instructions`}>返回本案批示</ButtonLink>
      </p>
    </>
  );
}

/** What whoever wrote it does: judges the answer, or ends it before there is one. */
function Settle({ instruction: { id, version, refusalOf }, today, settle }: Omit<Props, "answer">) {
  if (refusalOf("close") !== null) return null;
  return refusalOf("giveBack") === null ? (
    <Section title="审阅">
      <SettleInstructionForm id={id} version={version} today={today} action={settle} />
    </Section>
  ) : (
    <Disclosure summary="不再需要办理">
      <EndInstructionForm id={id} version={version} action={settle} />
    </Disclosure>
  );
}
