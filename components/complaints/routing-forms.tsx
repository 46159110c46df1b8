"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ContestRoutingInput, SettleRoutingInput } from "@/lib/complaints/input";
import { contestOutcomeLabels } from "@/lib/complaints/labels";

type Organ = { readonly id: string; readonly name: string };
type Props = { id: string; version: number; organs: readonly Organ[]; action: FormAction<unknown, unknown> };

const optionsOf = (organs: readonly Organ[], none: string) => [
  { value: "", label: none },
  ...organs.map(({ id, name }) => ({ value: id, label: name })),
];

export function ContestRoutingForm({ id, version, organs, action }: Props) {
  const defaults = { id, version, reason: "", proposedOrganId: "" };
  const form = useCommandForm(ContestRoutingInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="reason"
        label="本机关没有管辖权的理由"
        help="写明查到的用工所在地和依据，例如：工地在某县某镇，有施工许可证为证。不要写投诉人、举报人的姓名和联系方式。"
      />
      <SelectField
        form={form}
        name="proposedOrganId"
        label="认为应当办理的机关"
        options={optionsOf(organs, "不确定，或者不在列")}
        optional
      />
      <SubmitButton form={form} next="只能提出一次。受理期限照常计算；决定以前仍可以直接受理。">
        提出管辖异议
      </SubmitButton>
    </CommandForm>
  );
}

type SettleProps = Props & { isAbove: boolean; proposedOrganId: string };

export function SettleRoutingForm({ id, version, organs, action, isAbove, proposedOrganId }: SettleProps) {
  const proposed = organs.some((organ) => organ.id === proposedOrganId) ? proposedOrganId : "";
  const defaults = { id, version, outcome: "kept" as const, toOrganId: proposed, reason: "", reference: "" };
  const form = useCommandForm(SettleRoutingInput, action, { defaults });
  const outcome = form.watch("outcome");
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="outcome" label="由哪个机关办理" options={outcomes} />
      {outcome === "moved" ? (
        <SelectField form={form} name="toOrganId" label="改由" options={optionsOf(organs, "请选择")} />
      ) : null}
      <TextArea
        form={form}
        name="reason"
        label="决定的理由"
        help="印在管辖决定审批表上，随该件转给其他机关。不要写投诉人、举报人的姓名和联系方式。"
      />
      <TextField
        form={form}
        name="reference"
        label="上级机关决定的文号或者经过"
        help={isAbove ? "有文号的填写。" : "上级机关没有使用本系统，由本机关负责人登记其决定，请写明出处。"}
        optional={isAbove}
      />
      <SubmitButton form={form} next="决定后不能再提异议。改由其他机关办理的，该件连同受理期限一并转给该机关。">
        决定管辖
      </SubmitButton>
    </CommandForm>
  );
}

const outcomes = (["kept", "moved"] as const).map((value) => ({ value, label: contestOutcomeLabels[value] }));
