"use client";
import { InspectorPairFields } from "@/components/cases/inspector-pair-fields";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { OpenCaseFields } from "@/lib/patrols/record-input";

type Props = {
  id: string;
  version: number;
  title: string;
  articles: string;
  proposal: string;
  /** Open cases of the same employer that the findings may join. */
  cases: readonly Option[];
  inspectors: readonly Option[];
  /** The two of the visit, where they can be named today. */
  pair: { leadId: string; secondId: string };
  action: FormAction<unknown, unknown>;
};

/** What the visit found becomes a case, or joins one. */
export function OpenCaseForm({ id, version, title, articles, proposal, cases, inspectors, pair, action }: Props) {
  const form = useCommandForm(OpenCaseFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { joinCaseId: "", ...pair, title, articles, proposal, opinion: "符合立案条件，同意立案调查。" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup
        form={form}
        name="joinCaseId"
        label="立案还是并入"
        options={[{ value: "", label: "另行立案" }, ...cases]}
      />
      {form.watch("joinCaseId") === "" ? (
        <InspectorPairFields
          form={form}
          lead="leadId"
          second="secondId"
          inspectors={inspectors}
          help="已按两名检查人员填好；有人离任或者证件失效的，另选当日证件有效的监察员。"
        />
      ) : null}
      <TextField form={form} name="title" label="案由" />
      <NumberField form={form} name="workerCount" label="涉及劳动者" unit="人" />
      <TextArea form={form} name="articles" label="涉嫌违反的规定" rows={4} help="每行一条，已按检查发现填好。" />
      <TextArea
        form={form}
        name="proposal"
        label="承办意见"
        help="按检查发现填好，可以修改；连同您的姓名和今天的日期印在立案审批表的承办意见栏。"
        rows={3}
      />
      <TextArea form={form} name="opinion" label="审批意见" rows={2} />
      <SubmitButton form={form} next="立案的，编立案号、指派两名监察员承办、生成立案审批表；并入的，问题归入所选案件。">
        立案或者并入
      </SubmitButton>
    </CommandForm>
  );
}
