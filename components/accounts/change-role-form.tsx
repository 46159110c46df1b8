"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ChangeRoleInput } from "@/lib/agencies/input";
import { everyRole } from "./options";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function ChangeRoleForm({ id, version, action }: Props) {
  const form = useCommandForm(ChangeRoleInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="role" label="新的岗位" options={everyRole} />
      <TextArea form={form} name="reason" label="变更的依据或者理由" rows={3} maxLength={200} />
      <SubmitButton form={form} next="该账号立即退出登录，重新登录后按新岗位办理。">
        变更岗位
      </SubmitButton>
    </CommandForm>
  );
}
