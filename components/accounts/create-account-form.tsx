"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { CreateAccountInput } from "@/lib/agencies/input";
import { type OrganOption, ordinaryRoles } from "./options";
import { PostFields, postNames } from "./post-fields";

type Props = { organs: readonly OrganOption[]; action: FormAction<unknown, unknown> };

export function CreateAccountForm({ organs, action }: Props) {
  const form = useCommandForm(CreateAccountInput, action, {
    defaults: {
      login: "",
      name: "",
      organId: "",
      email: "",
      isPrincipal: false,
      hasLegalQualification: false,
      certificateNumber: "",
      validFrom: "",
      validTo: "",
    },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="login" label="登录名" help="字母开头，3至32位，以后不能更改。" width="half" />
      <SelectField form={form} name="role" label="岗位" options={ordinaryRoles} />
      <PostFields form={form} names={postNames} organs={organs} />
      <SubmitButton form={form} next="生成一次性激活链接，72小时内有效。">
        新建账号
      </SubmitButton>
    </CommandForm>
  );
}
