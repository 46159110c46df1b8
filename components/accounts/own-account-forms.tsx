"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/lib/action-result";
import { ChangePasswordInput, EndSessionsInput, OwnEmailInput } from "@/lib/agencies/input";

type Props = { action: FormAction<unknown, unknown> };

/** Ends every session, this one too, which is asked once more before it is done. */
export function EndSessionsForm({ action }: Props) {
  const form = useCommandForm(EndSessionsInput, action, { defaults: {} });
  return (
    <Disclosure summary="全部退出">
      <CommandForm form={form}>
        <SubmitButton form={form} tone="danger" next="所有设备上的登录立即结束，包括本次登录。">
          确认全部退出
        </SubmitButton>
      </CommandForm>
    </Disclosure>
  );
}

export function ChangePasswordForm({ login, action }: Props & { login: string }) {
  const form = useCommandForm(ChangePasswordInput, action, { defaults: { current: "", password: "", again: "" } });
  return (
    <CommandForm form={form}>
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <TextField form={form} name="current" label="现用密码" type="password" autoComplete="current-password" />
      <TextField
        form={form}
        name="password"
        label="新密码"
        help="至少12个字符，可以用一句话，空格也算。"
        type="password"
        autoComplete="new-password"
      />
      <TextField form={form} name="again" label="再填一次新密码" type="password" autoComplete="new-password" />
      <SubmitButton form={form} next="修改后所有设备须用新密码重新登录。">
        修改密码
      </SubmitButton>
    </CommandForm>
  );
}

export function OwnEmailForm({ email, action }: Props & { email: string }) {
  const form = useCommandForm(OwnEmailInput, action, { defaults: { email, current: "" } });
  return (
    <CommandForm form={form} done="电子邮箱已保存。">
      <TextField
        form={form}
        name="email"
        label="电子邮箱"
        help="发到“消息”里的内容同时发到这里；清空后不再发送邮件。邮件不是送达。"
        type="email"
        autoComplete="email"
        optional
      />
      <TextField form={form} name="current" label="现用密码" type="password" autoComplete="current-password" />
      <SubmitButton form={form} next="重置密码的链接也发到这个邮箱。">
        保存电子邮箱
      </SubmitButton>
    </CommandForm>
  );
}
