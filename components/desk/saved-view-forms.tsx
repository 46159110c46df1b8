"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { DefaultViewInput, DeleteViewInput, RenameViewInput } from "@/lib/desk/input";

type Action = FormAction<unknown, unknown>;

export function RenameViewForm({ id, name, action }: { id: string; name: string; action: Action }) {
  const form = useCommandForm(RenameViewInput, action, { defaults: { id, name } });
  return (
    <CommandForm form={form} done="已重命名。">
      <TextField form={form} name="name" label="视图名称" />
      <SubmitButton form={form}>重命名</SubmitButton>
    </CommandForm>
  );
}

export function DefaultViewForm({ id, isDefault, action }: { id: string; isDefault: boolean; action: Action }) {
  const form = useCommandForm(DefaultViewInput, action, { defaults: { id, isDefault: !isDefault } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form}>{isDefault ? "取消默认" : "设为默认"}</SubmitButton>
    </CommandForm>
  );
}

export function DeleteViewForm({ id, name, action }: { id: string; name: string; action: Action }) {
  const form = useCommandForm(DeleteViewInput, action, { defaults: { id } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form}>{`删除“${name}”`}</SubmitButton>
    </CommandForm>
  );
}
