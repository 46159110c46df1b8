"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RegisterAccountInput } from "@/lib/agencies/input";

type Props = { action: FormAction<unknown, unknown> };

export function RegisterForm({ action }: Props) {
  const form = useCommandForm(RegisterAccountInput, action, {
    defaults: { login: "", name: "", phone: "", creditCode: "", password: "", again: "" },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="creditCode" label="统一社会信用代码" help="18位，见营业执照。" maxLength={30} />
      <TextField form={form} name="name" label="经办人姓名" autoComplete="name" maxLength={50} width="half" />
      <TextField
        form={form}
        name="phone"
        label="联系电话"
        help="供工作人员联系，不会公开。"
        type="tel"
        autoComplete="tel"
        width="half"
      />
      <TextField
        form={form}
        name="login"
        label="登录名"
        help="字母开头，3至32位，以后不能更改。"
        autoComplete="username"
        width="half"
      />
      <TextField
        form={form}
        name="password"
        label="密码"
        help="至少12个字符，可以用一句话，空格也算。"
        type="password"
        autoComplete="new-password"
      />
      <TextField form={form} name="again" label="再填一次密码" type="password" autoComplete="new-password" />
      <SubmitButton form={form} next="注册后登录，凭收到的文书绑定单位，或者等待工作人员确认。">
        注册
      </SubmitButton>
    </CommandForm>
  );
}
