"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { unstable_rethrow, useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, useTransition } from "react";
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from "react-hook-form";
import type { z } from "zod";
import type { ActionResult, FormAction } from "@/lib/action-result";
import { type Fault, flattenErrors, type SummaryItem, shownFields, summaryItems } from "./error-summary-items";
import { keepsKey, newFormKey } from "./form-key";
import { typedNames } from "./typed-names";

/** What helps beside correcting fields: proving who asks, or fetching what others have done meanwhile. */
export type Remedy = "proof" | "renewal";

export type Outcome<T> =
  | { kind: "none" }
  | { kind: "failed"; attempt: number; message: string; items: SummaryItem[]; remedy?: Remedy }
  | { kind: "done"; attempt: number; data: T; isLeaving: boolean };

export type Command<T> = {
  id: string;
  element: React.RefObject<HTMLFormElement | null>;
  outcome: Outcome<T>;
  /** The act is done, and the page is fetching what came of it. */
  isRefreshing: boolean;
  submit: (event: React.FormEvent<HTMLFormElement>) => void;
  /** Fetches the page as it is now; what was typed stays. */
  renew: () => void;
};

/** A form bound to its schema and its act: what react-hook-form gives, and `command`. */
export type CommandFormOf<I extends FieldValues, T = unknown> = UseFormReturn<I> & { command: Command<T> };

const CHECK_FIELDS = "有内容需要改正，改好后请再办一次。";
const RENEWED = "本页已更新为最新内容，您填写的内容还在，请核对后再提交。";
const NO_ANSWER = "没有收到服务器的答复，可能是网络中断。您填写的内容都还在，请稍后再点一次，不会重复办理。";

/**
 * The one way to build a form. Checks `values` against `schema` in the browser, sends them unparsed with one
 * idempotency key a form, and shows what the door answers. Ids and `version` belong in `defaults`; they are sent too.
 */
export function useCommandForm<I extends FieldValues, O, T>(
  schema: z.ZodType<O, I>,
  action: FormAction<I, T>,
  { defaults }: { defaults: DefaultValues<I> },
): CommandFormOf<I, T> {
  const id = useId();
  const form = useForm<I>({
    resolver: zodResolver(schema, undefined, { raw: true }),
    defaultValues: defaults,
    shouldFocusError: false,
  });
  const element = useRef<HTMLFormElement>(null);
  const isBusy = useRef(false);
  const { outcome, fail, succeed } = useOutcome<T>(element);
  const { isRefreshing, withFreshPage } = useFreshPage();
  const send = useSender(form, action, { defaults, fail, succeed, withFreshPage });
  useFreshDefaults(form, defaults);

  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current || isRefreshing || (outcome.kind === "done" && outcome.isLeaving)) return;
    isBusy.current = true;
    try {
      await form.handleSubmit(send, (errors) => fail(CHECK_FIELDS, flattenErrors(errors)))(event);
    } finally {
      isBusy.current = false;
    }
  };

  const renew = () => withFreshPage(() => fail(RENEWED, []));
  return { ...form, command: { id, element, outcome, isRefreshing, submit, renew } };
}

/** What came of the last try. Each try is numbered, so that the same answer twice takes the focus twice. */
function useOutcome<T>(element: React.RefObject<HTMLFormElement | null>) {
  const attempt = useRef(0);
  const [outcome, setOutcome] = useState<Outcome<T>>({ kind: "none" });
  const fail = (message: string, faults: readonly Fault[], remedy?: Remedy) => {
    attempt.current += 1;
    const items = summaryItems(faults, shownFields(element.current));
    setOutcome({ kind: "failed", attempt: attempt.current, message, items, remedy });
  };
  const succeed = (data: T, isLeaving: boolean) => {
    attempt.current += 1;
    setOutcome({ kind: "done", attempt: attempt.current, data, isLeaving });
  };
  return { outcome, fail, succeed };
}

const LATE_MS = 4_000;

/** What says that an act is done appears with what came of it; a page that does not come holds it up no longer. */
function useFreshPage() {
  const router = useRouter();
  const late = useRef<number>(undefined);
  const [isRefreshing, startRefresh] = useTransition();
  useEffect(() => {
    if (!isRefreshing) window.clearTimeout(late.current);
  }, [isRefreshing]);
  const withFreshPage = (say: () => void) => {
    late.current = window.setTimeout(say, LATE_MS);
    startRefresh(() => {
      say();
      router.refresh();
    });
  };
  return { isRefreshing, withFreshPage };
}

type Sending<I extends FieldValues, T> = {
  defaults: DefaultValues<I>;
  fail: (message: string, faults: readonly Fault[], remedy?: Remedy) => void;
  succeed: (data: T, isLeaving: boolean) => void;
  withFreshPage: (say: () => void) => void;
};

function remedyFor({ code, needsProof }: Extract<ActionResult, { ok: false }>): Remedy | undefined {
  if (needsProof) return "proof";
  return code === "stale" ? "renewal" : undefined;
}

/** Sends the values and takes the answer; the key lives until the answer is certain. */
function useSender<I extends FieldValues, T>(
  form: UseFormReturn<I>,
  action: FormAction<I, T>,
  { defaults, fail, succeed, withFreshPage }: Sending<I, T>,
) {
  const router = useRouter();
  const key = useRef("");

  const take = (answer: ActionResult<T>) => {
    if (!answer.ok) {
      if (!keepsKey(answer.code)) key.current = "";
      fail(answer.message, setFieldErrors(form, answer.fieldErrors ?? {}), remedyFor(answer));
      return;
    }
    key.current = "";
    const { data, next } = answer;
    if (next !== undefined) {
      succeed(data, true);
      router.push(next);
      return router.refresh();
    }
    withFreshPage(() => succeed(data, false));
    form.reset(defaults);
  };

  return async (values: I) => {
    key.current ||= newFormKey();
    try {
      take(await action(values, { key: key.current }));
    } catch (error) {
      unstable_rethrow(error);
      fail(NO_ANSWER, []);
    }
  };
}

/** After a refresh the page brings new defaults (a raised version): take them, but never over what was typed. */
function useFreshDefaults<I extends FieldValues>(form: UseFormReturn<I>, defaults: DefaultValues<I>) {
  const known = useRef(defaults);
  useEffect(() => {
    if (JSON.stringify(known.current) === JSON.stringify(defaults)) return;
    const typed = typedNames(form.getValues(), known.current)
      .filter((name) => isFieldOf(form, name))
      .map((name) => ({ name, value: form.getValues(name) }));
    known.current = defaults;
    form.reset(defaults, { keepErrors: true, keepIsSubmitted: true, keepSubmitCount: true });
    for (const { name, value } of typed) form.setValue(name, value, { shouldDirty: true });
  });
}

function setFieldErrors<I extends FieldValues>(form: UseFormReturn<I>, faults: Readonly<Record<string, string>>) {
  return Object.entries(faults).map(([name, message]): Fault => {
    if (isFieldOf(form, name)) form.setError(name, { type: "server", message });
    return { name, message };
  });
}

/** Narrows a name that came from the server: it is a path of this form when its first part is one of its values. */
function isFieldOf<I extends FieldValues>(form: UseFormReturn<I>, name: string): name is Path<I> {
  const [first = ""] = name.split(".");
  return first in form.getValues();
}
