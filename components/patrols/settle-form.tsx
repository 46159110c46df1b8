"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SettleConflictInput } from "@/lib/patrols/answer-input";
import type { SavedAnswer, WaitingConflict } from "@/lib/patrols/queries/checklist";
import { verdictLabels } from "@/lib/patrols/visit-labels";

type Props = {
  conflict: WaitingConflict;
  standing: SavedAnswer | undefined;
  action: FormAction<unknown, unknown>;
};

/** Two devices wrote different answers to one question: which is kept. */
export function SettleForm({ conflict, standing, action }: Props) {
  const form = useCommandForm(SettleConflictInput, action, { defaults: { id: conflict.id } });
  const options = [
    { value: "standing", label: standing ? wordsOf(standing) : "没有记录" },
    { value: "waiting", label: wordsOf(conflict) },
  ];
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="keep" label="保留哪一份" options={options} />
      <SubmitButton form={form} next="未保留的一份仍留存在记录中。">
        确定
      </SubmitButton>
    </CommandForm>
  );
}

const wordsOf = ({ verdict, note, name, savedAt }: SavedAnswer | WaitingConflict): string =>
  `${verdictLabels[verdict]}${note === "" ? "" : `：${note}`}（${name}，${savedAt}）`;
