"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import {
  AmendContestFields,
  ContestFields,
  PerformContestFields,
  RetractResultFields,
  StrikeContestFields,
} from "@/lib/contests/input";
import { ContestEntryFields, entryNames } from "./contest-entry-fields";
import type { ContestEntry } from "./contest-shown";

type Action = FormAction<unknown, unknown>;
type RecordProps = { about: "document" | "complaint"; aboutId: string; today: string; action: Action };
type Props = { id: string; version: number; action: Action };

const afterRecord = {
  document: "文书继续有效；行政复议的，答复和审结的期限开始计算。",
  complaint: "行政复议的，答复和审结的期限开始计算。",
} as const;

/** That a reconsideration or a suit was accepted. */
export function ContestForm({ about, aboutId, today, action }: RecordProps) {
  const form = useCommandForm(ContestFields, (fields, meta) => action({ ...fields, about, aboutId }, meta), {
    defaults: {
      ...{ kind: undefined, applicant: undefined, applicantName: "", body: "", number: "" },
      ...{ acceptedOn: today, copyReceivedOn: "", procedure: "ordinary" },
    },
  });
  return (
    <CommandForm form={form}>
      <ContestEntryFields
        {...{ form, today, names: entryNames }}
        isOther={form.watch("applicant") === "other" || form.watch("applicantName") !== ""}
        isReconsideration={form.watch("kind") === "reconsideration"}
      />
      <SubmitButton form={form} next={afterRecord[about]}>
        登记受理
      </SubmitButton>
    </CommandForm>
  );
}

/** The same entry put right, with the reason. */
export function AmendContestForm({
  id,
  version,
  today,
  entry,
  action,
}: Props & { today: string; entry: ContestEntry }) {
  const { kind, applicant, applicantName, body, number, acceptedOn, copyReceivedOn, procedure } = entry;
  const form = useCommandForm(AmendContestFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: {
      ...{ kind, applicant, applicantName, body, number, acceptedOn },
      ...{ copyReceivedOn: copyReceivedOn ?? "", procedure, reason: "" },
    },
  });
  return (
    <CommandForm form={form}>
      <ContestEntryFields
        {...{ form, today, names: entryNames }}
        isOther={form.watch("applicant") === "other" || form.watch("applicantName") !== ""}
        isReconsideration={form.watch("kind") === "reconsideration"}
      />
      <TextArea form={form} name="reason" label="更正的理由" rows={2} />
      <SubmitButton form={form} next="原来登记的内容连同理由保留；期限按更正后的日期计算。">
        更正
      </SubmitButton>
    </CommandForm>
  );
}

/** That an entry was made in error, of another paper or twice. */
export function StrikeContestForm({ id, version, action }: Props) {
  const form = useCommandForm(StrikeContestFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="注销的理由" rows={2} />
      <SubmitButton form={form} next="期限终止，登记连同理由保留；实际受理的，在正确的文书下重新登记。">
        注销
      </SubmitButton>
    </CommandForm>
  );
}

/** That a result was entered of which there is none. */
export function RetractResultForm({ id, version, action }: Props) {
  const form = useCommandForm(RetractResultFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="撤回的理由" rows={2} />
      <SubmitButton
        form={form}
        tone="danger"
        next="恢复为尚未审结，期限接续计算；因该结果撤销的指令书按其他结果恢复效力。原结果连同理由保留。"
      >
        撤回结果
      </SubmitButton>
    </CommandForm>
  );
}

/** That the organ did what a result ordered it to. */
export function PerformContestForm({ id, version, today, action }: Props & { today: string }) {
  const form = useCommandForm(PerformContestFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { doneOn: today, note: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="doneOn" label="履行完毕的日期" max={today} />
      <TextArea
        form={form}
        name="note"
        label="怎样履行的"
        help="写明受理、查处或者答复的情况和文书文号。不写投诉人、举报人的姓名。"
        rows={3}
      />
      <SubmitButton form={form} next="责令履行的事项办结，不再列在工作台上。">
        登记
      </SubmitButton>
    </CommandForm>
  );
}
