"use client";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RecordHearingInput, RequestHearingInput, ScheduleHearingInput } from "@/lib/decisions/hearing-input";
import { hearingOutcomeLabels } from "@/lib/decisions/labels";
import { hearingOutcomes } from "@/lib/decisions/lifecycle";
import { dayNames, HearingDayFields } from "./hearing-day-fields";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

/** The party's request for a hearing. */
export function RequestHearingForm({ id, version, today, action }: Props & { today: string }) {
  const defaults = { id, version, requestedOn: today, request: "" };
  const form = useCommandForm(RequestHearingInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="requestedOn" label="申请的日期" max={today} />
      <TextArea form={form} name="request" label="申请人和申请的内容" rows={3} />
      <SubmitButton form={form} next="在听证7个工作日前通知当事人时间、地点；听证结束前不能呈报决定。">
        登记申请
      </SubmitButton>
    </CommandForm>
  );
}

type Scheduling = Props & { chairs: readonly { value: string; label: string }[] };

/** Day, place and bench of the hearing. */
export function ScheduleHearingForm({ id, version, chairs, action }: Scheduling) {
  const form = useCommandForm(ScheduleHearingInput, action, {
    defaults: {
      ...{ id, version, heldOn: "", heldAt: "09:30", place: "", chairId: "", listeners: "", recorder: "" },
      isPublic: true,
    },
  });
  return (
    <CommandForm form={form}>
      <HearingDayFields form={form} names={dayNames} dayHelp="至少在今天之后7个工作日。" chairs={chairs} />
      <SubmitButton form={form} next="编号并生成听证通知书，须在听证7个工作日前送达，没有按时送达的不能登记为已举行。">
        通知听证
      </SubmitButton>
    </CommandForm>
  );
}

const outcomes = hearingOutcomes.map((value) => ({ value, label: hearingOutcomeLabels[value] }));

/** How the hearing went. */
export function RecordHearingForm({ id, version, action }: Props) {
  const defaults: Partial<z.input<typeof RecordHearingInput>> = {
    ...{ id, version, attended: "", officersSaid: "", partySaid: "", closingWords: "", finding: "" },
  };
  const form = useCommandForm(RecordHearingInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="outcome" label="听证的结果" options={outcomes} />
      <TextArea form={form} name="attended" label="到场人员" rows={2} optional help="已举行的，下面四项都要记明。" />
      <TextArea form={form} name="officersSaid" label="调查人员提出的事实、证据和建议" rows={4} optional />
      <TextArea form={form} name="partySaid" label="当事人的申辩和质证" rows={4} optional />
      <TextArea form={form} name="closingWords" label="最后陈述" rows={3} optional />
      <TextArea form={form} name="finding" label="听证报告的结论和处理意见" rows={4} />
      <SubmitButton form={form} next="生成听证笔录和听证报告；笔录由当事人核对签名后扫描归档。">
        登记
      </SubmitButton>
    </CommandForm>
  );
}
