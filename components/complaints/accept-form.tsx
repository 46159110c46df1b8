"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AcceptComplaintInput } from "@/lib/complaints/input";

type Props = { id: string; version: number; title: string; proposal: string; action: FormAction<unknown, unknown> };

export function AcceptForm({ id, version, title, proposal, action }: Props) {
  const form = useCommandForm(AcceptComplaintInput, action, {
    defaults: { id, version, title, articles: "", proposal, opinion: "" },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="title" label="案由" help="单位名称＋涉嫌的违法行为＋案，可以修改。" />
      <TextArea
        form={form}
        name="articles"
        label="涉嫌违反的法律法规"
        help="每行一条，例如：《中华人民共和国劳动法》第五十条。"
        rows={3}
      />
      <TextArea
        form={form}
        name="proposal"
        label="承办意见"
        help="按登记内容填好，可以修改；连同您的姓名和今天的日期印在立案审批表的承办意见栏。"
        rows={3}
      />
      <TextArea form={form} name="opinion" label="受理和立案意见" help="将印在立案审批表的审批意见栏。" />
      <SubmitButton form={form} next="受理当日立案，并生成立案审批表和受理通知书，调查期限从今天起算。">
        受理并立案
      </SubmitButton>
    </CommandForm>
  );
}
