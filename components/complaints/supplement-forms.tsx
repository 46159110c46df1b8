"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ReceiveSupplementInput, RequestSupplementInput } from "@/lib/complaints/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function RequestSupplementForm({ id, version, isTip, action }: Props & { isTip: boolean }) {
  const form = useCommandForm(RequestSupplementInput, action, { defaults: { id, version, missing: "", dueOn: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="missing" label="需要补正的内容" help="每行一项，一次写全：补正只能告知一次。" />
      <DateField
        form={form}
        name="dueOn"
        label="补正期限（含当日）"
        help={`国家没有统一规定天数，由本机关按案情确定${isTip ? "" : "，将印在告知书上"}；例如重庆规定为15个工作日。`}
      />
      <SubmitButton
        form={form}
        next={`${isTip ? "举报不生成告知书，请另行告知举报人；" : "生成补正告知书，"}${isTip ? "审查的内部期限" : "受理期限"}停止计算，收到补正之日重新起算。`}
      >
        告知补正
      </SubmitButton>
    </CommandForm>
  );
}

type ReceiveProps = Props & { isTip: boolean; asked: string; today: string };

export function ReceiveSupplementForm({ id, version, isTip, action, asked, today }: ReceiveProps) {
  const form = useCommandForm(ReceiveSupplementInput, action, {
    defaults: { id, version, receivedOn: today, received: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="receivedOn" label="收到补正材料的日期" />
      <TextArea form={form} name="received" label="收到的补正内容" help={`告知补正的内容：${asked}`} />
      <SubmitButton
        form={form}
        next={isTip ? "审查的内部期限从收到之日重新起算。" : "5个工作日的受理期限从收到之日重新起算。"}
      >
        登记补正
      </SubmitButton>
    </CommandForm>
  );
}
