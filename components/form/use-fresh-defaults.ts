import { useEffect, useRef, useState } from "react";
import { type DefaultValues, type FieldValues, set, type UseFormReturn } from "react-hook-form";
import { type Fault, shownFields } from "./error-summary-items";
import { isFieldOf } from "./field-of";
import { type Clash, renewed } from "./renewal";
import { optionNames, shownWords } from "./shown-words";

export type Choice = "mine" | "theirs";
export type OpenClash = Clash & { choice?: Choice };
export type Settle = (name: string, choice: Choice) => void;

export const RENEWED = "本页已更新为最新内容，您填写的内容还在，请核对后再提交。";
const CLASHED = "本页已更新。以下内容您改了，他人也改了，请逐项选定；全部选定之前不能提交。";
const GONE = "本页已更新。您填写过的一部分事项已由他人办理或者删除，这部分内容没有放回，请核对后再提交。";

type Ties = {
  element: React.RefObject<HTMLFormElement | null>;
  tell: (message: string, faults: readonly Fault[]) => void;
};

const KEPT = { keepErrors: true, keepIsSubmitted: true, keepSubmitCount: true };

/**
 * After a refresh the page brings new defaults (a raised version): takes them, but never over what was typed, and
 * never sends over another's work unseen.
 */
export function useFreshDefaults<I extends FieldValues>(
  form: UseFormReturn<I>,
  defaults: DefaultValues<I>,
  { element, tell }: Ties,
) {
  const known = useRef(defaults);
  const { remember, saidOf } = useTypedWords(form, element);
  const [clashes, setClashes] = useState<readonly OpenClash[]>([]);
  useEffect(() => {
    if (JSON.stringify(known.current) === JSON.stringify(defaults)) return;
    const mine = form.getValues();
    const open = unsettled(clashes).map(({ name }) => name);
    const now = renewed({ mine, known: known.current, fresh: defaults }, open);
    known.current = defaults;
    form.reset(defaults, KEPT);
    form.reset({ ...mine, ...now.value }, { ...KEPT, keepDefaultValues: true });
    setClashes(now.clashes);
    const lost = now.gone.flatMap((name) => saidOf(name)).map((message) => ({ name: "", message }));
    if (now.clashes.length > 0) tell(CLASHED, lost);
    else if (now.gone.length > 0) tell(GONE, lost);
    else if (open.length > 0) tell(RENEWED, []);
  });
  const settle: Settle = (name, choice) => {
    const values = structuredClone(form.getValues());
    set(values, name, clashes.find((each) => each.name === name)?.[choice]);
    form.reset(values, { ...KEPT, keepDefaultValues: true });
    setClashes(clashes.map((each) => (each.name === name ? { ...each, choice } : each)));
  };
  return { clashes, settle, remember, forget: () => setClashes([]) };
}

export const unsettled = (clashes: readonly OpenClash[]) => clashes.filter(({ choice }) => choice === undefined);

/** What was typed, by the names that the page gives it: a refresh may take the row away that they stand in. */
function useTypedWords<I extends FieldValues>(form: UseFormReturn<I>, element: Ties["element"]) {
  const said = useRef<ReadonlyMap<string, string>>(new Map());
  const remember = () => {
    const optionName = optionNames(element.current);
    const lines = shownFields(element.current).map(({ name, label }) => {
      const typed = isFieldOf(form, name) ? form.getValues(name) : undefined;
      return [name, `${label}：您填写的是“${shownWords(name, typed, optionName)}”。`] as const;
    });
    said.current = new Map(lines);
  };
  return { remember, saidOf: (name: string) => said.current.get(name) ?? [] };
}
