"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ChangeLimitInput, EndCampaignInput, SetAsideLineInput, StartCampaignInput } from "@/lib/campaigns/input";

type Action = { action: FormAction<unknown, unknown> };
type Place = { id: string; version: number };

/** Says that a line of the notice is no task, and why. */
export function SetAsideForm({ place, action }: Action & { place: Place & { lineId: string } }) {
  const form = useCommandForm(SetAsideLineInput, action, { defaults: { ...place, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="不列为任务的理由" rows={2} />
      <SubmitButton form={form} tone="plain">
        不列为任务
      </SubmitButton>
    </CommandForm>
  );
}

export function StartCampaignForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(StartCampaignInput, action, { defaults: place });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="启动后各责任单位按任务推进，到报送日由系统生成报送表。">
        启动专项行动
      </SubmitButton>
    </CommandForm>
  );
}

export function EndCampaignForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(EndCampaignInput, action, { defaults: { ...place, summary: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="summary" label="行动总结" help="没有完成的任务保持原状，留在台账中。" />
      <SubmitButton form={form} tone="danger">
        结束专项行动
      </SubmitButton>
    </CommandForm>
  );
}

export function ChangeLimitForm({ place, dueOn, action }: Action & { place: Place; dueOn: string }) {
  const form = useCommandForm(ChangeLimitInput, action, { defaults: { ...place, dueOn, reason: "" } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="dueOn" label="新的完成日期" />
      <TextArea form={form} name="reason" label="调整时限的理由" help="原时限和理由留在台账中。" rows={3} />
      <SubmitButton form={form}>调整时限</SubmitButton>
    </CommandForm>
  );
}
