"use client";
import { useFieldArray, useWatch } from "react-hook-form";
import type { z } from "zod";
import { CheckboxField, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { NumberField, TextArea } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import { optionsOf } from "@/components/ui/options";
import type { FormAction, FormMeta } from "@/lib/action-result";
import { DecisionFields } from "@/lib/decisions/input";
import { noPenaltyGroundLabels } from "@/lib/decisions/labels";
import type { ExhibitRow } from "@/lib/orders/queries/order-desk";
import { CorrectionFields, correctionNames } from "./correction-fields";
import { DecisionItemFields, type WeighedChoice } from "./decision-item-fields";
import { drawnFor, FactFields } from "./fact-fields";

type Fields = z.input<typeof DecisionFields>;

type Props = {
  place: { caseId: string; personId: string } | { id: string; version: number };
  fields: Fields;
  choices: readonly WeighedChoice[];
  exhibits: readonly ExhibitRow[];
  action: FormAction<unknown, unknown>;
};

const nothing = { choice: "", amount: "", isLightened: false, content: "", deviation: "", pastReason: "", factors: [] };

const grounds = optionsOf(noPenaltyGroundLabels);

/** What is to be decided, measure by measure, each on a finding and by an entry of the catalogue. */
export function DecisionForm({ place, fields, choices, exhibits, action }: Props) {
  const send = (typed: Fields, meta: FormMeta) =>
    action({ ...typed, ...place, facts: withDrawn(typed, choices) }, meta);
  const form = useCommandForm(DecisionFields, send, { defaults: fields });
  return (
    <CommandForm form={form}>
      <Measures form={form} choices={choices} exhibits={exhibits} kind={fields.kind} />
      <GapReason form={form} choices={choices} />
      <FactFields form={form} choices={choices} />
      <TextArea form={form} name="partySaid" label="当事人的陈述" rows={3} help="调查中当事人对事实和责任的说法。" />
      <TextArea form={form} name="opinion" label="处理意见和理由" rows={5} />
      {fields.kind === "penalty" ? <Correction form={form} /> : null}
      {fields.kind === "remedy" ? (
        <NumberField
          form={form}
          name="performDays"
          label="履行期限"
          unit="日"
          help="自收到决定书之日起的自然日，最后一日逢休息日顺延。"
        />
      ) : null}
      {fields.kind === "no_penalty" ? (
        <>
          <SelectField form={form} name="noPenaltyGround" label="不予处罚的理由" options={grounds} />
          <Education form={form} />
        </>
      ) : null}
      <CheckboxField form={form} name="touchesPublicInterest" label="涉及重大公共利益（须经法制审核）" optional />
      <CheckboxField
        form={form}
        name="isComplex"
        label="情节复杂或者重大、涉及多个法律关系（须经法制审核和集体讨论）"
        optional
      />
      <SubmitButton form={form} next="由大队长审批；同意后制作事先告知书，送达后听取当事人的陈述申辩。">
        呈报审批
      </SubmitButton>
    </CommandForm>
  );
}

function Correction({ form }: { form: CommandFormOf<Fields> }) {
  const manner = useWatch({ control: form.control, name: "correction" });
  return <CorrectionFields form={form} names={correctionNames} manner={manner} />;
}

/** Asked where the act is established and not punished; where the facts are not, there is nobody to educate. */
function Education({ form }: { form: CommandFormOf<Fields> }) {
  const ground = useWatch({ control: form.control, name: "noPenaltyGround" });
  if (ground === "facts_not_established") return null;
  return (
    <TextArea
      form={form}
      name="education"
      label="对当事人的教育"
      rows={3}
      help="《行政处罚法》第三十三条第三款：不予行政处罚的，应当对当事人进行教育。写明何时、以什么方式进行。"
    />
  );
}

/** Each text with what the form shows as put together from the grid beside it. */
const withDrawn = (typed: Fields, choices: readonly WeighedChoice[]): Fields["facts"] => {
  const drawn = drawnFor(typed, choices);
  return typed.facts.map((fact) => ({
    ...fact,
    drawn: drawn.find(({ findingId }) => findingId === fact.findingId)?.text ?? "",
  }));
};

function GapReason({ form, choices }: Omit<MeasuresProps, "kind" | "exhibits">) {
  const items = useWatch({ control: form.control, name: "items" });
  const chosen = choices.filter(({ value }) => items.some(({ choice }) => choice === value));
  const gaps = [...new Set(chosen.flatMap((each) => (each.gaps === "" ? [] : [each.gaps])))];
  if (gaps.length === 0) return null;
  return (
    <TextArea
      form={form}
      name="gapReason"
      label="缺证据仍呈报的理由"
      rows={3}
      help={`${gaps.join("")}可以先到“事实—证据—依据对照表”补上；仍要呈报的，写明理由，会印在案件处理报批表上。`}
    />
  );
}

type MeasuresProps = {
  form: CommandFormOf<Fields>;
  choices: readonly WeighedChoice[];
  exhibits: readonly ExhibitRow[];
  kind: Fields["kind"];
};

function Measures({ form, choices, exhibits, kind }: MeasuresProps) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "items" });
  return (
    <>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 text-section font-semibold">第{at + 1}项</legend>
          <DecisionItemFields {...{ form, at, choices, exhibits, kind }} />
          {fields.length > 1 ? (
            <p>
              <Button onClick={() => remove(at)}>删除第{at + 1}项</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append(nothing)}>再加一项</Button>
      </p>
    </>
  );
}
