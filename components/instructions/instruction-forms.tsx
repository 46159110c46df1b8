"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { InstructionAnswerFields, InstructionFields, InstructionSettleFields } from "@/lib/instructions/input";

type Action = FormAction<unknown, unknown>;
type Option = { readonly value: string; readonly label: string };
type WriteProps = { caseId: string; today: string; assignees: readonly Option[]; action: Action };

/** What a leader wants done in a case, by whom and by when. */
export function WriteInstructionForm({ caseId, today, assignees, action }: WriteProps) {
  const form = useCommandForm(InstructionFields, (fields, meta) => action({ ...fields, caseId }, meta), {
    defaults: { words: "", dueOn: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="words"
        label="批示内容"
        help="写明要办什么。不能代替法定的审批、法制审核和集体讨论。不要写投诉人、举报人的姓名。"
        rows={4}
      />
      <SelectField form={form} name="assigneeId" label="由谁办理" options={[...assignees]} />
      <DateField form={form} name="dueOn" label="办理期限" min={today} />
      <SubmitButton form={form} next="列入办理人的待办并开始计时；办理人报告办理情况以后，由您审阅办结。">
        作出批示
      </SubmitButton>
    </CommandForm>
  );
}

type PlaceProps = { id: string; version: number; action: Action };

export function AnswerInstructionForm({ id, version, action }: PlaceProps) {
  const form = useCommandForm(InstructionAnswerFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { words: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="words" label="办理情况" rows={4} />
      <SubmitButton form={form} next="批示人收到消息并审阅；办理期限停止计算。">
        报告办理情况
      </SubmitButton>
    </CommandForm>
  );
}

const verdicts = [
  { value: "close", label: "办结" },
  { value: "giveBack", label: "退回继续办理", help: "须写明还要办什么，并给出新的期限。" },
];

/** What the leader says of an answer. */
export function SettleInstructionForm({ id, version, today, action }: PlaceProps & { today: string }) {
  const form = useCommandForm(InstructionSettleFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { verdict: undefined, words: "", dueOn: "" },
  });
  const isReturned = form.watch("verdict") === "giveBack";
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="审阅结果" options={verdicts} />
      <TextArea form={form} name="words" label="意见" rows={2} />
      {isReturned ? <DateField form={form} name="dueOn" label="新的办理期限" min={today} /> : null}
      <SubmitButton form={form} next="办理人收到消息；退回的，重新开始计时。">
        提交审阅结果
      </SubmitButton>
    </CommandForm>
  );
}

/** That nothing is to be done any more, before anything was answered. */
export function EndInstructionForm({ id, version, action }: PlaceProps) {
  const form = useCommandForm(InstructionSettleFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { verdict: "close", words: "", dueOn: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="words" label="为什么不再需要办理" rows={2} />
      <SubmitButton form={form} tone="plain" next="办理人收到消息，办理期限停止计算。">
        办结批示
      </SubmitButton>
    </CommandForm>
  );
}
