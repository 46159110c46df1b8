"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AccountVersionInput } from "@/lib/agencies/input";
import { accountActLabels } from "@/lib/agencies/labels";

export type PlainAct = "disable" | "restore" | "issueLink" | "reset";

const consequences: Readonly<Record<PlainAct, string>> = {
  disable: "该账号立即退出登录，激活链接失效，不能再登录；办理过的事项不变。",
  restore: "原密码和动态口令不再有效，重新生成激活链接。",
  issueLink: "原链接失效，重新生成一次性激活链接，72小时内有效。",
  reset: "该账号立即退出登录，原密码和动态口令失效，重新生成激活链接。",
};

type Props = { id: string; version: number; act: PlainAct; action: FormAction<unknown, unknown> };

/** An act that asks for nothing but the decision. */
export function AccountActForm({ id, version, act, action }: Props) {
  const form = useCommandForm(AccountVersionInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} tone={act === "disable" ? "danger" : "primary"} next={consequences[act]}>
        {accountActLabels[act]}
      </SubmitButton>
    </CommandForm>
  );
}
