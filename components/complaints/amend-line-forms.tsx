"use client";
import type { z } from "zod";
import { CheckboxGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AmendLineInput, AmendLinesInput } from "@/lib/complaints/line-input";
import { lineFieldLabels as labels } from "@/lib/complaints/line-labels";
import type { ClaimLineRow } from "@/lib/complaints/queries/claim-lines";
import { yuan } from "@/lib/kernel/money";

type Place = { id: string; version: number };
type Action = FormAction<unknown, unknown>;

const KEPT = "原来的行、更正人和理由一并保留在本件里；再制发一份登记表，已制发的文书不改动。";

type LinesProps = { place: Place; statedFen: number; action: Action };

/** Lines struck by their numbers, lines pasted as they were at intake, and a total that was stated. */
export function AmendLinesForm({ place: { id, version }, statedFen, action }: LinesProps) {
  const form = useCommandForm(AmendLinesInput, action, {
    defaults: { id, version, struck: "", claimLines: "", statedTotal: "", reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextField
        form={form}
        name="struck"
        label="删去哪些行"
        help="填写明细中的序号，例如：3、5、8-12。有一行不能删去，全部都不更正，并指出是第几行。"
        optional
      />
      <TextArea
        form={form}
        name="claimLines"
        label="增加的明细"
        help="从表格粘贴，每行：姓名、证件号码（可空）、期间、项目、金额（元）。排在现有明细之后，删去的序号不再使用。"
        rows={8}
        optional
      />
      {statedFen === 0 ? null : (
        <MoneyField
          form={form}
          name="statedTotal"
          label="陈述的总额更正为"
          help={`现在登记的是${yuan(statedFen)}，不填就不改。填0，请求金额就按明细合计。`}
          optional
        />
      )}
      <TextArea
        form={form}
        name="reason"
        label="更正的理由"
        help="例如：来人补交名单；第3行与第1行重复。看到本件的人都能看到，不要写证件号码。"
        rows={3}
      />
      <SubmitButton form={form} next={KEPT}>
        更正请求明细
      </SubmitButton>
    </CommandForm>
  );
}

type Line = Omit<ClaimLineRow, "claimedFen" | "isHeld" | "ordinal"> & { amount: string };

/** One line as it stands, to be put right. */
export function AmendLineForm({ place, line, action }: { place: Place; line: Line; action: Action }) {
  const form = useCommandForm(AmendLineInput, action, { defaults: defaultsOf(place, line) });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="workerName" label={labels.workerName} width="half" maxLength={50} />
      <TextField
        form={form}
        name="personId"
        label={labels.personId}
        width="half"
        help={line.personId === "" ? "现在没有登记。" : `现在登记的是${line.personId}，不填就不改。`}
        optional
      />
      {line.personId === "" ? null : (
        <CheckboxGroup form={form} name="removed" label="登记错了、又没有正确的，去掉" options={removable} optional />
      )}
      <TextField form={form} name="period" label={labels.period} width="half" />
      <TextField form={form} name="item" label={labels.item} width="half" />
      <MoneyField form={form} name="amount" label={labels.amount} />
      <TextArea
        form={form}
        name="reason"
        label="更正的理由"
        help="写明怎样发现、怎样核实。看到本件的人都能看到，不要写证件号码。"
        rows={3}
      />
      <SubmitButton form={form} next={KEPT}>
        更正这一行
      </SubmitButton>
    </CommandForm>
  );
}

const removable = [{ value: "personId", label: labels.personId }];

const defaultsOf = ({ id, version }: Place, line: Line): z.input<typeof AmendLineInput> => ({
  ...{ id, version, lineId: line.id, workerName: line.workerName, personId: "", removed: [] },
  ...{ period: line.period, item: line.item, amount: line.amount, reason: "" },
});
