"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { AskForHearingInput } from "@/lib/decisions/hearing-input";
import { hearingOutcomeLabels } from "@/lib/decisions/labels";
import type { EmployerDecision } from "@/lib/decisions/queries/employer-decisions";
import { whyNot } from "@/lib/decisions/refusal-words";
import { proseDate } from "@/lib/kernel/clock";

type Props = { decision: EmployerDecision; ask: FormAction<unknown, unknown> };

/** The right to a hearing: what was asked for and came of it, and asking for it. Nothing where it was not told. */
export function EmployerHearing({ decision, ask }: Props) {
  const { id, version, state, notice, hearings, hearingRefusal } = decision;
  if (!notice.isHearingTold) return null;
  const isOpen = state === "notified" && hearings.length === 0;
  return (
    <Section title="听证">
      <ul>
        {hearings.map((hearing) => (
          <li key={hearing.id} className="border-b border-line py-1.5 break-words">
            {hearing.requestedOn}　{hearing.request}
            <span className="block text-muted">{standingOf(hearing, notice.hearingDueOn)}</span>
          </li>
        ))}
      </ul>
      {isOpen && hearingRefusal === null ? <AskForm {...{ id, version, ask, dueOn: notice.hearingDueOn }} /> : null}
      {isOpen && hearingRefusal !== null ? <Banner kind="info">{whyNot(hearingRefusal)}</Banner> : null}
    </Section>
  );
}

type Hearing = EmployerDecision["hearings"][number];

function standingOf({ isLate, heldOn, heldAt, place, outcome }: Hearing, dueOn: string | null): string {
  if (isLate) {
    const until = dueOn === null ? "" : `（至${proseDate(dueOn)}）`;
    return `已经登记。提出时申请听证的期限${until}已经届满，依照《行政处罚法》第六十四条第（一）项，不组织听证。`;
  }
  if (outcome !== null) return hearingOutcomeLabels[outcome];
  if (heldOn === null) return "已经登记，监察机构会在听证的7个工作日前通知时间、地点。";
  return `${proseDate(heldOn)} ${heldAt ?? ""}　${place ?? ""}`;
}

type AskProps = { id: string; version: number; ask: Props["ask"]; dueOn: string | null };

function AskForm({ id, version, ask, dueOn }: AskProps) {
  const form = useCommandForm(AskForHearingInput, ask, { defaults: { id, version, request: "" } });
  const until = dueOn === null ? "" : `${proseDate(dueOn)}前（含当日）提出；`;
  return (
    <CommandForm form={form} done="已经提交。">
      <TextArea
        form={form}
        name="request"
        label="要求听证的事项和理由"
        rows={4}
        help={`${until}逾期提出的只作登记，不组织听证。不收取费用。`}
      />
      <SubmitButton form={form} next="监察机构在听证的7个工作日前通知时间、地点。">
        要求听证
      </SubmitButton>
    </CommandForm>
  );
}
