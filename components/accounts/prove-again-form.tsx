"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ProveAgainInput } from "@/lib/agencies/input";

type Props = {
  login: string;
  proof: "code" | "password";
  /** The page that asked for it. */
  back: string;
  action: FormAction<unknown, unknown>;
};

const code = { label: "动态口令", help: "验证器上的6位数字；刚用过的，等下一个。", inputMode: "numeric" } as const;
const password = { label: "现用密码", type: "password" } as const;

export function ProveAgainForm({ login, proof, back, action }: Props) {
  const form = useCommandForm(ProveAgainInput, action, { defaults: { proof: "", back } });
  return (
    <CommandForm form={form}>
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      {proof === "code" ? (
        <TextField form={form} name="proof" {...code} autoComplete="one-time-code" width="short" />
      ) : (
        <TextField form={form} name="proof" {...password} autoComplete="current-password" />
      )}
      <SubmitButton form={form} next="10分钟内不再询问。">
        验证身份
      </SubmitButton>
    </CommandForm>
  );
}
