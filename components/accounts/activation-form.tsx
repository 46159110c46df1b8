"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ActivateAccountInput } from "@/lib/agencies/input";

type Props = {
  token: string;
  login: string;
  /** The sealed secret behind the QR code that stands beside the form. */
  offered: string;
  codeIs: "needed" | "optional" | "absent";
  action: FormAction<unknown, unknown>;
};

export function ActivationForm({ token, login, offered, codeIs, action }: Props) {
  const form = useCommandForm(ActivateAccountInput, action, {
    defaults: { token, offered, password: "", again: "", code: "" },
  });
  return (
    <CommandForm form={form}>
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <TextField
        form={form}
        name="password"
        label="密码"
        help="至少12个字符，可以用一句话，空格也算。"
        type="password"
        autoComplete="new-password"
      />
      <TextField form={form} name="again" label="再填一次密码" type="password" autoComplete="new-password" />
      {codeIs === "absent" ? null : (
        <TextField
          form={form}
          name="code"
          label="动态口令"
          help={`扫描或者手工添加后，填写验证器上的6位数字。${codeIs === "optional" ? "演示账号可以不填。" : ""}`}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          width="short"
          optional={codeIs === "optional"}
        />
      )}
      <SubmitButton form={form} next="激活后用登录名、密码和动态口令登录。">
        激活账号
      </SubmitButton>
    </CommandForm>
  );
}
