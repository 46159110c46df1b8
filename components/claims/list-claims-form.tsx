"use client";
import { CheckboxGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ListClaimsInput } from "@/lib/claims/input";
import type { PayListDesk } from "@/lib/claims/queries/pay-list";
import { yuan } from "@/lib/kernel/money";
import { ordinalWords } from "@/lib/kernel/ordinals";

type Action = FormAction<unknown, unknown>;
type Props = { place: { id: string; version: number }; desk: Pick<PayListDesk, "offered" | "later">; action: Action };

/** Which kinds of verified rows the item has paid. */
export function ListClaimsForm({ place, desk: { offered, later }, action }: Props) {
  const form = useCommandForm(ListClaimsInput, action, {
    defaults: { ...place, items: [], leftOut: ordinalWords(later) },
  });
  return (
    <CommandForm form={form}>
      <CheckboxGroup
        form={form}
        name="items"
        label="列入哪些项目"
        optional
        options={offered.map(({ item, workers, fen }) => ({
          value: item,
          label: `${item}（${workers}人，${yuan(fen)}）`,
        }))}
        help="都不选，列入全部。合计必须与该项写明的金额一致。"
      />
      <TextField
        form={form}
        name="leftOut"
        label="其中不列入的行"
        optional
        help="填写台账中的行号，例如：3、5、8-12。指令书下达之后才核定的行已经预先填入，应当列入的请删去。"
      />
      <SubmitButton form={form} next="列入后生成清单，随指令书一并送达；各行金额不能再改。">
        列入并生成清单
      </SubmitButton>
    </CommandForm>
  );
}
