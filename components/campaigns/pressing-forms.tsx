"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import {
  CloseDemandInput,
  InstructInput,
  IssueDemandInput,
  NudgeInput,
  OpenRoundInput,
  ReplyDemandInput,
} from "@/lib/campaigns/input";
import { demandLevelLabels } from "@/lib/campaigns/labels";

type Action = { action: FormAction<unknown, unknown> };
type Place = { id: string; version: number };
type Matter = { id: string; reportId: string; taskId: string };

const levels = optionsOf(demandLevelLabels);

export function OpenRoundForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(OpenRoundInput, action, { defaults: place });
  return (
    <CommandForm form={form} done="已截数，报送表已生成。">
      <SubmitButton form={form} tone="plain" next="到截数日系统自动生成；也可以在截数日由办公室生成。">
        生成报送表并截数
      </SubmitButton>
    </CommandForm>
  );
}

/** A reminder: no reply is owed. */
export function NudgeForm({ matter, action }: Action & { matter: Matter }) {
  const form = useCommandForm(NudgeInput, action, { defaults: { ...matter, words: "请尽快报送。" } });
  return (
    <CommandForm form={form} done="已催办。">
      <TextArea form={form} name="words" label="催办内容" rows={2} />
      <SubmitButton form={form} tone="plain" next="同一事项一天催办一次，不要求反馈。">
        催办
      </SubmitButton>
    </CommandForm>
  );
}

/** A formal demand: a reply is owed by its day. */
export function DemandForm({ matter, replyDueOn, action }: Action & { matter: Matter; replyDueOn: string }) {
  const form = useCommandForm(IssueDemandInput, action, { defaults: { ...matter, words: "", replyDueOn } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="level" label="督办级别" options={levels} />
      <TextArea form={form} name="words" label="督办事项和要求" rows={4} />
      <DateField form={form} name="replyDueOn" label="反馈期限" />
      <SubmitButton form={form} next="颜色按逾期天数和未办结的督办计算；编号并生成督办单。">
        签发督办单
      </SubmitButton>
    </CommandForm>
  );
}

export function ReplyDemandForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(ReplyDemandInput, action, { defaults: { ...place, reply: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reply" label="反馈内容" />
      <SubmitButton form={form}>反馈督办</SubmitButton>
    </CommandForm>
  );
}

export function CloseDemandForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(CloseDemandInput, action, { defaults: { ...place, note: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="note" label="办结意见" rows={2} />
      <SubmitButton form={form}>办结督办</SubmitButton>
    </CommandForm>
  );
}

type InstructProps = Action & {
  about: { id: string; aboutTaskId: string; entryId: string };
  units: readonly { id: string; name: string }[];
};

/** A leader's written instruction, by fields: who, what, by when. */
export function InstructForm({ about, units, action }: InstructProps) {
  const form = useCommandForm(InstructInput, action, {
    defaults: { ...about, words: "", leadOrganId: "", dueOn: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="words" label="批示内容" rows={4} />
      <SelectField
        form={form}
        name="leadOrganId"
        label="承办单位"
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField form={form} name="dueOn" label="办理期限" />
      <SubmitButton form={form} next="同时生成一项限期任务，进入台账。">
        作出批示
      </SubmitButton>
    </CommandForm>
  );
}
