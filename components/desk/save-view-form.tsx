"use client";
import { CheckboxField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SaveViewInput } from "@/lib/desk/input";
import type { SavedList } from "@/lib/desk/saved-list";

type Props = { list: SavedList; query: string; action: FormAction<unknown, unknown> };

export function SaveViewForm({ list, query, action }: Props) {
  const form = useCommandForm(SaveViewInput, action, { defaults: { list, query, name: "", isDefault: false } });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="name" label="视图名称" help="例如：本月逾期未结。" />
      <CheckboxField form={form} name="isDefault" label="打开列表时默认使用" optional />
      <SubmitButton form={form}>保存视图</SubmitButton>
    </CommandForm>
  );
}
