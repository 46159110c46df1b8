"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/text-fields";
import type { CommandFormOf } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import { type DrawnFact, drawFacts, exhibitNumber, exhibitOnPaper } from "@/lib/decisions/fact-draft";
import type { DecisionFields } from "@/lib/decisions/input";
import type { WeighedChoice } from "./decision-item-fields";

type Fields = z.input<typeof DecisionFields>;

type Typed = { items: readonly { choice: string }[]; gapReason: string };

/** What the grid says of the findings under the chosen measures. */
export function drawnFor({ items, gapReason }: Typed, choices: readonly WeighedChoice[]): readonly DrawnFact[] {
  const chosen = items.flatMap(({ choice }) => choices.find(({ value }) => value === choice) ?? []);
  return drawFacts(
    chosen.map(({ fact }) => fact),
    chosen.some(({ gaps }) => gaps !== "") ? gapReason.trim() : "",
  );
}

type Props = { form: CommandFormOf<Fields>; choices: readonly WeighedChoice[] };

/** What the papers say of each finding under a chosen measure, put together from the grid and open to the proposer. */
export function FactFields({ form, choices }: Props) {
  const [items, gapReason] = useWatch({ control: form.control, name: ["items", "gapReason"] });
  const places = form.getValues("facts");
  return drawnFor({ items, gapReason }, choices).map((drawn) => {
    const at = places.findIndex(({ findingId }) => findingId === drawn.findingId);
    return at < 0 ? null : <FactField key={drawn.findingId} form={form} at={at} drawn={drawn} />;
  });
}

function FactField({ form, at, drawn }: { form: CommandFormOf<Fields>; at: number; drawn: DrawnFact }) {
  const name = `facts.${at}.statement` as const;
  const statement = useWatch({ control: form.control, name });
  const isOwn = statement !== drawn.text;
  const isFaulty = form.getFieldState(name, form.formState).error !== undefined;
  useFollowing(form, name, drawn.text);
  return (
    <div className="grid min-w-0 gap-2">
      <TextArea
        form={form}
        name={name}
        label={`事实${drawn.ordinal}：查明的事实和证据`}
        rows={10}
        help="按“事实—证据—依据对照表”写成，可以修改；会印在报批表、事先告知书和决定书上，证据清单列在其后。不要写出举报人。"
      />
      {isOwn || isFaulty ? <TakeBack {...{ form, name, isOwn }} text={drawn.text} /> : null}
      <p className="font-semibold">文书上列出的证据</p>
      <ul className="break-words">
        {drawn.exhibits.map((exhibit) => (
          <li key={exhibit.ordinal}>{exhibitOnPaper(exhibit)}</li>
        ))}
      </ul>
      {form.getValues("kind") === "penalty" ? <HarmFields {...{ form, at, drawn }} /> : null}
    </div>
  );
}

/** Why the act stays open to a penalty for five years, with one of the exhibits that are listed. */
function HarmFields({ form, at, drawn }: { form: CommandFormOf<Fields>; at: number; drawn: DrawnFact }) {
  const exhibits = drawn.exhibits.map(({ ordinal, name }) => ({
    value: String(ordinal),
    label: `${exhibitNumber(ordinal)}　${name}`,
  }));
  return (
    <>
      <TextArea
        form={form}
        name={`facts.${at}.harm`}
        label={`事实${drawn.ordinal}：适用五年处罚时效的情形`}
        rows={3}
        optional
        help="一般为二年。涉及公民生命健康安全、金融安全且有危害后果的，写明情形和后果（《行政处罚法》第三十六条第一款）；会印在文书上。"
      />
      <SelectField
        form={form}
        name={`facts.${at}.harmOrdinal`}
        label={`事实${drawn.ordinal}：证明危害后果的证据`}
        options={exhibits}
        emptyLabel="不适用五年时效"
        optional
      />
    </>
  );
}

type StatementName = `facts.${number}.statement`;

/** A text that nobody changed goes with the grid; one that was changed stays as it was typed. */
function useFollowing(form: CommandFormOf<Fields>, name: StatementName, text: string) {
  const shown = useRef("");
  useEffect(() => {
    const statement = form.getValues(name);
    if (statement === shown.current && statement !== text) form.setValue(name, text);
    shown.current = text;
  });
}

type TakeBackProps = { form: CommandFormOf<Fields>; name: StatementName; text: string; isOwn: boolean };

/** Back to what the grid says, or the grid anew; what was typed stays unless it is taken back. */
function TakeBack({ form, name, text, isOwn }: TakeBackProps) {
  const router = useRouter();
  return (
    <div>
      {isOwn ? <p className="text-muted">这段文字与对照表写出的不同。</p> : null}
      <p className="flex flex-wrap gap-2">
        {isOwn ? (
          <Button
            onClick={() => {
              form.setValue(name, text, { shouldDirty: true });
              form.clearErrors(name);
            }}
          >
            恢复按对照表写的文字
          </Button>
        ) : null}
        <Button onClick={() => router.refresh()}>重新读取对照表</Button>
      </p>
    </div>
  );
}
