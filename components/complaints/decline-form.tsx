"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { DeclineComplaintInput } from "@/lib/complaints/input";
import { declineGroundLabels } from "@/lib/complaints/labels";

type Props = {
  id: string;
  version: number;
  /** Why the ground that something is unclear is not open yet. */
  unclear: string | null;
  action: FormAction<unknown, unknown>;
};

export function DeclineForm({ id, version, unclear, action }: Props) {
  const grounds = optionsOf(declineGroundLabels).map((option) =>
    option.value === "employer_unclear" && unclear !== null ? { ...option, help: unclear } : option,
  );
  const form = useCommandForm(DeclineComplaintInput, action, { defaults: { id, version, reason: "", otherRoute: "" } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="不予受理的理由" options={grounds} />
      <TextArea form={form} name="reason" label="事实和理由" help="写明本件的具体事实，将印在不予受理通知书上。" />
      <TextArea
        form={form}
        name="otherRoute"
        label="其他途径"
        help="告诉投诉人可以向哪里反映，例如：可以向用人单位所在地的劳动人事争议仲裁委员会申请仲裁。应当通过其他程序解决的必须填写。"
        optional
        rows={3}
      />
      <SubmitButton form={form} tone="danger" next="生成不予受理通知书，本件列入未予查处登记册。">
        不予受理
      </SubmitButton>
    </CommandForm>
  );
}
