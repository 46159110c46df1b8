"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ContestFields, ContestResultFields } from "@/lib/contests/input";
import { contestApplicantLabels, contestResultWords } from "@/lib/contests/labels";
import { type ContestSubject, contestApplicants, contestResultsOf } from "@/lib/contests/lifecycle";
import { type ReviewKind, reviewKinds } from "@/lib/enforcement/lifecycle";
import { reviewKindLabels } from "@/lib/enforcement/review-labels";

type Action = FormAction<unknown, unknown>;
type RecordProps = { about: "document" | "complaint"; aboutId: string; today: string; action: Action };
type Props = { id: string; version: number; today: string; action: Action };

const kinds = reviewKinds.map((value) => ({ value, label: reviewKindLabels[value] }));
const applicants = contestApplicants.map((value) => ({ value, label: contestApplicantLabels[value] }));

const afterRecord = {
  document: "文书继续有效；行政复议的，答复和审结的期限开始计算。",
  complaint: "行政复议的，答复和审结的期限开始计算。",
} as const;

/** That a reconsideration or a suit was accepted. */
export function ContestForm({ about, aboutId, today, action }: RecordProps) {
  const form = useCommandForm(ContestFields, (fields, meta) => action({ ...fields, about, aboutId }, meta), {
    defaults: {
      ...{ kind: undefined, applicant: undefined, applicantName: "", body: "", number: "" },
      ...{ acceptedOn: today, copyReceivedOn: "" },
    },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="kind" label="程序" options={kinds} />
      <RadioGroup form={form} name="applicant" label="申请人、原告" options={applicants} />
      {form.watch("applicant") === "other" ? (
        <TextField
          form={form}
          name="applicantName"
          label="其他人的名称"
          help="不写投诉人、举报人的姓名。"
          maxLength={100}
        />
      ) : null}
      <TextField form={form} name="body" label="复议机关或者人民法院" maxLength={100} />
      <TextField form={form} name="number" label="案号或者受理通知书文号" maxLength={100} />
      <DateField form={form} name="acceptedOn" label="受理日期" max={today} />
      {form.watch("kind") === "reconsideration" ? (
        <DateField
          form={form}
          name="copyReceivedOn"
          label="收到申请书副本的日期"
          help="书面答复自收到之日起10个工作日内提交。"
          max={today}
        />
      ) : null}
      <SubmitButton form={form} next={afterRecord[about]}>
        登记受理
      </SubmitButton>
    </CommandForm>
  );
}

type ResultProps = Props & { kind: ReviewKind; subject: ContestSubject };

const afterResult: Readonly<Record<ContestSubject, string>> = {
  order: "撤销、确认无效的，指令书立即失效，尚未改正的事项不再要求改正，用人单位在其账号中看到。",
  non_acceptance: "撤销、责令履行的，由大队长重新审查原投诉举报。",
  inaction: "责令履行的，按决定、裁判的期限办理；已经不予受理、移送的，由大队长重新审查。",
  no_penalty: "结果记入本案；需要另行处理的，依法另行办理。",
  revocation: "结果记入本案；需要另行处理的，依法另行办理。",
  listing: "撤销、变更的，由机关负责人撤销列入决定。",
  restoration: "撤销、变更的，由机关负责人撤销列入决定。",
  removal: "结果记入本案；需要另行处理的，依法另行办理。",
  removal_refusal: "结果记入本案；撤销的，依法重新处理移出申请。",
};

/** How it ended; of the results only those that are possible here. */
export function ContestResultForm({ id, version, today, kind, subject, action }: ResultProps) {
  const form = useCommandForm(ContestResultFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { result: undefined, concludedOn: "", receivedOn: today, resultNumber: "", note: "" },
  });
  const results = contestResultsOf(kind, subject).map((value) => ({
    value,
    label: contestResultWords(subject, value),
  }));
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="result" label="结果" options={results} />
      <TextField form={form} name="resultNumber" label="决定书、裁判文书的文号" maxLength={100} />
      <DateField form={form} name="concludedOn" label="作出日期" max={today} />
      <DateField form={form} name="receivedOn" label="本机关收到日期" max={today} />
      <TextArea
        form={form}
        name="note"
        label="结果的主要内容"
        help="责令限期履行的，写明履行的期限。不写投诉人、举报人的姓名。"
        rows={3}
      />
      <SubmitButton form={form} next={afterResult[subject]}>
        登记结果
      </SubmitButton>
    </CommandForm>
  );
}
