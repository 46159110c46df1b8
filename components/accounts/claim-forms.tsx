"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ClaimByPaperInput, ClaimEmployerInput } from "@/lib/agencies/claim-input";
import { DecideClaimInput } from "@/lib/agencies/input";

type Props = { action: FormAction<unknown, unknown> };

const decisions = [
  { value: "confirm", label: "确认该账号代表此单位" },
  { value: "refuse", label: "不予确认" },
];

export function DecideClaimForm({ id, version, action }: Props & { id: string; version: number }) {
  const form = useCommandForm(DecideClaimInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="decision" label="决定" options={decisions} />
      <TextArea
        form={form}
        name="reason"
        label="不予确认的理由"
        help="不予确认的必须填写，申请人会看到。"
        rows={3}
        maxLength={200}
        optional
      />
      <SubmitButton form={form} next="确认后，该账号可以查看发给此单位的文书并办理改正。">
        提交决定
      </SubmitButton>
    </CommandForm>
  );
}

export function ClaimByPaperForm({ action }: Props) {
  const form = useCommandForm(ClaimByPaperInput, action, { defaults: { code: "" } });
  return (
    <CommandForm form={form} done="账号已绑定单位。">
      <TextField
        form={form}
        name="code"
        label="核验码"
        help="在发给单位的文书首页二维码旁，12位字母和数字。"
        maxLength={40}
        width="half"
      />
      <SubmitButton form={form} next="核对一致的，账号立即可以使用。">
        绑定单位
      </SubmitButton>
    </CommandForm>
  );
}

export function ClaimEmployerForm({ action }: Props) {
  const form = useCommandForm(ClaimEmployerInput, action, { defaults: { creditCode: "" } });
  return (
    <CommandForm form={form} done="已重新申请，请等待工作人员确认。">
      <TextField form={form} name="creditCode" label="统一社会信用代码" help="18位，见营业执照。" maxLength={30} />
      <SubmitButton form={form} tone="plain">
        重新申请
      </SubmitButton>
    </CommandForm>
  );
}
