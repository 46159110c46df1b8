"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { CheckboxGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import type { FormOf } from "@/components/form/field-frame";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ContestResultFields, CorrectContestFields } from "@/lib/contests/input";
import { contestResultWords } from "@/lib/contests/labels";
import { type ContestResult, type ContestSubject, contestResultsOf, namesItems } from "@/lib/contests/lifecycle";
import type { ContestToEnd } from "./contest-shown";

type Props = { contest: ContestToEnd; today: string; action: FormAction<unknown, unknown> };

const afterResult: Readonly<Record<ContestSubject, string>> = {
  order:
    "撤销、确认无效的，指令书立即失效；部分撤销的，所选事项立即失效。尚未改正的不再要求改正，用人单位在其账号中看到。",
  non_acceptance: "撤销、责令履行的，由大队长重新审查原投诉举报。",
  inaction: "责令履行的，按决定、裁判的期限办理，办完登记履行情况；已经不予受理、移送的，由大队长重新审查。",
  no_penalty: "撤销、确认无效的，不予处罚决定不再有效；应当处罚的，依法重新办理。",
  revocation: "撤销、确认无效的，由机关负责人恢复原决定。",
  listing: "撤销、确认无效的，由机关负责人撤销列入决定；变更、部分撤销的，不撤销列入。",
  restoration: "撤销、确认无效的，由机关负责人办理，回到移出。",
  removal: "撤销、确认无效的，由机关负责人办理，回到列入。",
  removal_refusal: "撤销、确认无效的，由承办人重新登记移出申请，再由机关负责人决定。",
};

const afterCorrection = (subject: ContestSubject): string =>
  subject === "order"
    ? "指令书按更正后的结果失效或者恢复效力；恢复效力的，未改正的事项按原期限继续，请告知用人单位。"
    : "原来登记的结果连同理由保留；已经按原结果办理的，需要时依法另行办理。";

/** How it ended; of the results only those that are possible here. */
export function ContestResultForm({ contest, today, action }: Props) {
  const { id, version, subject } = contest;
  const form = useCommandForm(ContestResultFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: {
      ...{ result: undefined, concludedOn: "", receivedOn: today, resultNumber: "", note: "" },
      ...{ actBy: "", itemIds: [] },
    },
  });
  const result = form.watch("result");
  return (
    <CommandForm form={form}>
      <ResultFields {...{ form, contest, today, result, names }} />
      <SubmitButton form={form} next={afterResult[subject]}>
        登记结果
      </SubmitButton>
    </CommandForm>
  );
}

/** The right result in place of one that was entered wrongly or undone. */
export function CorrectContestForm({ contest, today, action }: Props) {
  const { id, version, subject, concludedOn, receivedOn, resultNumber, note, actBy } = contest;
  const form = useCommandForm(CorrectContestFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: {
      ...{ result: contest.result ?? undefined, concludedOn: concludedOn ?? "", receivedOn: receivedOn ?? "" },
      ...{ resultNumber: resultNumber ?? "", note: note ?? "", actBy: actBy ?? "" },
      ...{ itemIds: contest.items.filter(({ isFallen }) => isFallen).map((item) => item.id), reason: "" },
    },
  });
  const result = form.watch("result");
  return (
    <CommandForm form={form}>
      <ResultFields {...{ form, contest, today, result, names }} />
      <TextArea form={form} name="reason" label="更正的理由" rows={2} />
      <SubmitButton form={form} next={afterCorrection(subject)}>
        更正结果
      </SubmitButton>
    </CommandForm>
  );
}

const names = {
  result: "result",
  concludedOn: "concludedOn",
  receivedOn: "receivedOn",
  resultNumber: "resultNumber",
  note: "note",
  actBy: "actBy",
  itemIds: "itemIds",
} as const;

type FieldsProps<I extends FieldValues> = {
  form: FormOf<I>;
  names: Readonly<Record<keyof typeof names, FieldPath<I>>>;
  contest: ContestToEnd;
  today: string;
  result: ContestResult | undefined;
};

function ResultFields<I extends FieldValues>({ form, names: of, contest, today, result }: FieldsProps<I>) {
  const { kind, subject, items } = contest;
  const results = contestResultsOf(kind, subject).map((value) => ({
    value,
    label: contestResultWords(subject, value),
  }));
  return (
    <>
      <SelectField form={form} name={of.result} label="结果" options={results} />
      {result === "not_decided" ? (
        <DateField form={form} name={of.concludedOn} label="复议期限届满日" help={WHEN_OVER} max={today} />
      ) : (
        <>
          <TextField form={form} name={of.resultNumber} label="决定书、裁判文书的文号" maxLength={100} />
          <DateField form={form} name={of.concludedOn} label="作出日期" max={today} />
          <DateField form={form} name={of.receivedOn} label="本机关收到日期" max={today} />
        </>
      )}
      {result === "ordered_to_act" ? (
        <DateField form={form} name={of.actBy} label="责令履行的期限届满日" help={NAMED_DAY} optional />
      ) : null}
      {result && namesItems(subject, result) ? (
        <CheckboxGroup
          form={form}
          name={of.itemIds}
          label="被撤销的改正事项"
          help="变更没有撤销任何事项的，不选。已经改正的事项，改正的记录不变。"
          options={items.map(({ id, ordinal, action }) => ({ value: id, label: `第${ordinal}项　${action}` }))}
          optional={result === "changed"}
        />
      ) : null}
      <TextArea form={form} name={of.note} label="结果的主要内容" help="不写投诉人、举报人的姓名。" rows={3} />
    </>
  );
}

const WHEN_OVER =
  "自受理之日起六十日，适用简易程序的三十日；普通程序经批准延长并书面告知的，填写延长以后的届满日，延长不超过三十日（《行政复议法》第六十二条）。复议机关以后作出决定的，再登记结果。";
const NAMED_DAY = "决定、裁判写明履行期限的填写，从工作台提醒；没有写明的不填。";
