"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { codeInFours } from "@/lib/complaints/code-words";
import { ReissueCodeInput } from "@/lib/complaints/input";

type Props = { id: string; version: number; action: FormAction<unknown, Readonly<Record<string, string>>> };

/** Asks how whoever lost the code was known, then shows the new one: once, and only here. */
export function ReissueCodeForm({ id, version, action }: Props) {
  const form = useCommandForm(ReissueCodeInput, action, { defaults: { id, version, verified: "" } });
  const { outcome } = form.command;
  const { number = "", code = "" } = outcome.kind === "done" ? outcome.data : {};
  return (
    <>
      {outcome.kind === "done" ? (
        <p>
          编号{number}的新查询码 <code className="text-section">{codeInFours(code)}</code>
          ，请抄给投诉人。
        </p>
      ) : null}
      <CommandForm form={form} done="已补发查询码，只显示这一次；原来的查询码从现在起不能再用。">
        <TextArea
          form={form}
          name="verified"
          label="怎样核实了身份"
          help="例如：本人到窗口，居民身份证与登记的一致；或者回拨登记的联系电话，能够说出登记的内容。"
        />
        <SubmitButton form={form} next="显示新的查询码，只显示一次；原来的查询码随即失效。核实的经过记入办理记录。">
          补发查询码
        </SubmitButton>
      </CommandForm>
    </>
  );
}
