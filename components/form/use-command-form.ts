"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { unstable_rethrow, useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, useTransition } from "react";
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { z } from "zod";
import type { ActionResult, FormAction } from "@/lib/action-result";
import { misread } from "@/lib/kernel/misread";
import { type Fault, flattenErrors, type SummaryItem, shownFields, summaryItems } from "./error-summary-items";
import { isFieldOf } from "./field-of";
import { keepsKey, newFormKey } from "./form-key";
import { type OpenClash, RENEWED, type Settle, unsettled, useFreshDefaults } from "./use-fresh-defaults";

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
  /** What another changed as well since; until each is settled the form is not sent. */
  clashes: readonly OpenClash[];
  settle: Settle;
  /** Takes note of what was typed, so that it can be named once its row is gone. */
  remember: () => void;
};

/** A form bound to its schema and its act: what react-hook-form gives, and `command`. */
export type CommandFormOf<I extends FieldValues, T = unknown> = UseFormReturn<I> & { command: Command<T> };

const CHECK_FIELDS = "有内容需要改正，改好后请再办一次。";
const UNSETTLED = "还没有提交：以下内容他人也改了，请先逐项选定采用他人的还是保留您的。";
const NOT_YET = "本页还没有更新，请稍候。您填写的内容都还在。";
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
    resolver: zodResolver(schema, { error: misread }, { raw: true }),
    defaultValues: defaults,
    shouldFocusError: false,
  });
  const element = useRef<HTMLFormElement>(null);
  const isBusy = useRef(false);
  const { outcome, fail, succeed } = useOutcome<T>(element);
  const { isRefreshing, withFreshPage, renewPage } = useFreshPage();
  const send = useSender(form, action, { defaults, fail, succeed, withFreshPage });
  const { clashes, settle, remember, forget } = useFreshDefaults(form, defaults, { element, tell: fail });

  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current || isRefreshing || (outcome.kind === "done" && outcome.isLeaving)) return;
    if (unsettled(clashes).length > 0) return fail(UNSETTLED, []);
    forget();
    isBusy.current = true;
    try {
      await form.handleSubmit(send, (errors) => fail(CHECK_FIELDS, flattenErrors(errors)))(event);
    } finally {
      isBusy.current = false;
    }
  };

  const renew = () => renewPage({ came: () => fail(RENEWED, []), isLate: () => fail(NOT_YET, []) });
  return { ...form, command: { id, element, outcome, isRefreshing, submit, renew, clashes, settle, remember } };
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
  const came = useRef<() => void>(undefined);
  const [isRefreshing, startRefresh] = useTransition();
  useEffect(() => {
    if (isRefreshing) return;
    window.clearTimeout(late.current);
    came.current?.();
    came.current = undefined;
  }, [isRefreshing]);
  const whenLate = (say: () => void) => {
    window.clearTimeout(late.current);
    late.current = window.setTimeout(say, LATE_MS);
  };
  const withFreshPage = (say: () => void) => {
    whenLate(say);
    startRefresh(() => {
      say();
      router.refresh();
    });
  };
  /** Says that the page came once it has come: what is said within the refresh would stand under what is said late. */
  const renewPage = (says: { came: () => void; isLate: () => void }) => {
    whenLate(says.isLate);
    came.current = says.came;
    startRefresh(() => router.refresh());
  };
  return { isRefreshing, withFreshPage, renewPage };
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

function setFieldErrors<I extends FieldValues>(form: UseFormReturn<I>, faults: Readonly<Record<string, string>>) {
  return Object.entries(faults).map(([name, message]): Fault => {
    if (isFieldOf(form, name)) form.setError(name, { type: "server", message });
    return { name, message };
  });
}
