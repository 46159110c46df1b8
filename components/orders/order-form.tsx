"use client";
import { useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { OrderFields } from "@/lib/orders/input";
import { type LedgerTotal, OrderItemFields } from "./order-item-fields";

type Fields = z.input<typeof OrderFields>;
type Item = Fields["items"][number];

/** A finding that an order may stand on, and what the form knows of it already. */
export type Ground = {
  id: string;
  label: string;
  amount: string;
  workerCount: number;
  /** The last day on which the act could have been found, where it was found later; else empty. */
  lateSince: string;
};

type Props = {
  place: { caseId: string } | { id: string; version: number };
  items: readonly Item[];
  lateBecause?: string;
  grounds: readonly Ground[];
  /** The earliest day that an item may name. */
  earliest: string;
  ledger?: LedgerTotal | null;
  action: FormAction<unknown, unknown>;
};

/** What is to be corrected, item by item, each on a finding and with its own day. */
export function OrderForm({ place, items, lateBecause = "", grounds, earliest, ledger = null, action }: Props) {
  const form = useCommandForm(OrderFields, (fields: Fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: { items: items.length > 0 ? [...items] : [itemOn(grounds[0])], lateBecause },
  });
  return (
    <CommandForm form={form}>
      <Items form={form} grounds={grounds} earliest={earliest} ledger={ledger} />
      <LateReason form={form} grounds={grounds} />
      <SubmitButton form={form} next="由大队长审批；同意后编号、生成指令书并开始计算每一项的期限。">
        呈报审批
      </SubmitButton>
    </CommandForm>
  );
}

/** Asked only where a chosen fact was found after its two years: that warns and does not bar. */
function LateReason({ form, grounds }: Pick<ItemsProps, "form" | "grounds">) {
  const chosen = form.watch("items").map(({ findingId }) => findingId);
  const late = grounds.filter(({ id, lateSince }) => lateSince !== "" && chosen.includes(id));
  if (late.length === 0) return null;
  return (
    <>
      <Banner kind="warn">
        {late
          .map(({ label, lateSince }) => `事实${label}：查处期限至${lateSince}，发现或者接到举报、投诉时已超过`)
          .join("；")}
        。《劳动保障监察条例》第二十条规定，超过二年的不再查处。
      </Banner>
      <TextArea
        form={form}
        name="lateBecause"
        label="仍责令改正的理由"
        rows={3}
        help="写明行为为何未过二年，例如一直连续或者继续、此前已经举报投诉。由审批的大队长核对。"
      />
    </>
  );
}

type ItemsProps = {
  form: CommandFormOf<Fields>;
  grounds: readonly Ground[];
  earliest: string;
  ledger: LedgerTotal | null;
};

function Items({ form, grounds, earliest, ledger }: ItemsProps) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "items" });
  return (
    <>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 text-section font-semibold">改正事项第{at + 1}项</legend>
          <OrderItemFields form={form} at={at} grounds={grounds} earliest={earliest} ledger={ledger} />
          {fields.length > 1 ? (
            <p>
              <Button onClick={() => remove(at)}>删除第{at + 1}项</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append({ ...itemOn(undefined), findingId: grounds[0]?.id ?? "" })}>再加一项</Button>
      </p>
    </>
  );
}

/** The first item takes from its finding what the finding says already; no amount stands on a paper twice. */
const itemOn = (ground: Ground | undefined): Item => ({
  findingId: ground?.id ?? "",
  action: "",
  dueOn: "",
  amount: ground?.amount ?? "",
  workerCount: ground?.workerCount,
  proofWanted: "",
});
