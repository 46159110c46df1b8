"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EnrolSecondFactorInput } from "@/lib/agencies/input";

type Props = {
  login: string;
  isEnrolled: boolean;
  /** The sealed secret behind the QR code that stands above the form. */
  offered: string;
  action: FormAction<unknown, unknown>;
};

export function EnrolSecondFactorForm({ login, isEnrolled, offered, action }: Props) {
  const form = useCommandForm(EnrolSecondFactorInput, action, {
    defaults: { offered, current: "", presentCode: "", code: "" },
  });
  const digits = { inputMode: "numeric", autoComplete: "one-time-code", maxLength: 10, width: "short" } as const;
  return (
    <CommandForm form={form}>
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <TextField form={form} name="current" label="现用密码" type="password" autoComplete="current-password" />
      {isEnrolled ? (
        <TextField
          form={form}
          name="presentCode"
          label="现用动态口令"
          help="原来的验证器上的6位数字；刚用来登录的，等下一个。原来的验证器没有了的，请联系工作人员重置。"
          {...digits}
        />
      ) : null}
      <TextField
        form={form}
        name="code"
        label={isEnrolled ? "新的动态口令" : "动态口令"}
        help="扫描或者手工添加后，填写验证器上的6位数字。"
        {...digits}
      />
      <SubmitButton form={form} next="以后登录须填写密码和这个验证器上的动态口令。">
        {isEnrolled ? "更换动态口令" : "启用动态口令"}
      </SubmitButton>
    </CommandForm>
  );
}
