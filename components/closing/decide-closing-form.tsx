"use client";

import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { ApproveClosingInput, RescindCaseInput } from "@/lib/closing/input";

type Props = { id: string; version: number; act: "close" | "rescind"; action: FormAction<unknown, unknown> };

const acts = {
  close: { schema: ApproveClosingInput, label: "审批意见", opinion: "同意结案。", verb: "同意结案" },
  rescind: { schema: RescindCaseInput, label: "撤销立案的理由和审批意见", opinion: "", verb: "同意撤销立案" },
} as const;

const FOOT =
  "flex gap-3 phone:fixed phone:inset-x-0 phone:bottom-16 phone:z-10 phone:border-t phone:border-line phone:bg-paper phone:p-3";

/** The opinion of who decides. On a phone the two buttons stay at the foot of the screen. */
export function DecideClosingForm({ id, version, act, action }: Props) {
  const { schema, label, opinion, verb } = acts[act];
  const form = useCommandForm(schema, action, { defaults: { id, version, opinion } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="opinion" label={label} rows={3} help="将印在审批表的审批意见栏。" />
      <p className="text-muted">生成审批表，案件办结，本案全部期限停止；办结后案卷只能补充记录。</p>
      <div className={FOOT}>
        <SubmitButton form={form}>{verb}</SubmitButton>
        <ButtonLink href="#give-back">退回</ButtonLink>
      </div>
    </CommandForm>
  );
}
