"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { ConcludeGuidanceInput, IssueGuidanceInput, RecordReplyInput } from "@/lib/guidance/input";
import { guidanceActLabels, guidanceKindLabels, guidanceOutcomeLabels } from "@/lib/guidance/labels";

type Action = { action: FormAction<unknown, unknown> };
type Place = { id: string; version: number };
type Candidate = { id: string; name: string; creditCode: string | null };

export function IssueGuidanceForm({ candidates, action }: Action & { candidates: readonly Candidate[] }) {
  const only = candidates.length === 1 ? (candidates[0]?.id ?? "") : "";
  const form = useCommandForm(IssueGuidanceInput, action, {
    defaults: { employerId: only, finding: "", items: "", replyOn: "", heldOn: "", place: "" },
  });
  if (candidates.length === 0) return <p>请先查找用人单位；没有登记的，先到“用人单位”中登记。</p>;
  const kind = form.watch("kind");
  const employers = candidates.map(({ id, name, creditCode }) => ({ value: id, label: `${name} ${creditCode ?? ""}` }));
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="employerId" label="用人单位" options={employers} />
      <RadioGroup form={form} name="kind" label="方式" options={optionsOf(guidanceKindLabels)} />
      <TextArea form={form} name="finding" label="发现的问题" rows={4} help="印在文书上，以后立案时直接引用。" />
      <TextArea form={form} name="items" label="事项" rows={5} help="每行一项，印在文书上时自动编号。" />
      {kind === "talk" || kind === "meeting" ? (
        <>
          <DateField form={form} name="heldOn" label="约谈、会议日期" />
          <TextField form={form} name="place" label="地点" />
        </>
      ) : null}
      <DateField form={form} name="replyOn" label="回复期限" help="含当日。" />
      <SubmitButton form={form} next="编号并生成文书；该单位的账号收到消息，在平台查看文书。">
        发出
      </SubmitButton>
    </CommandForm>
  );
}

export function RecordReplyForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(RecordReplyInput, action, { defaults: { ...place, repliedOn: "", reply: "" } });
  return (
    <Section title={guidanceActLabels.recordReply}>
      <CommandForm form={form}>
        <DateField form={form} name="repliedOn" label="收到回复的日期" />
        <TextArea form={form} name="reply" label="回复内容" rows={3} />
        <SubmitButton form={form} tone="plain">
          登记回复
        </SubmitButton>
      </CommandForm>
    </Section>
  );
}

export function ConcludeGuidanceForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(ConcludeGuidanceInput, action, { defaults: { ...place, conclusion: "" } });
  return (
    <Section title={guidanceActLabels.conclude}>
      <CommandForm form={form}>
        <RadioGroup form={form} name="outcome" label="核实结果" options={optionsOf(guidanceOutcomeLabels)} />
        <TextArea form={form} name="conclusion" label="核实情况" rows={3} />
        <SubmitButton form={form} next="没有全部落实的，办结后可以由此立案。">
          办结
        </SubmitButton>
      </CommandForm>
    </Section>
  );
}
