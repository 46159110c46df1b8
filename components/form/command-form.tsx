"use client";

import { useEffect, useRef } from "react";
import type { FieldValues } from "react-hook-form";
import { ClashList } from "./clash-list";
import { ErrorSummary } from "./error-summary";
import { typedNames } from "./typed-names";
import type { CommandFormOf } from "./use-command-form";
import { useUnsavedWarning } from "./use-unsaved-warning";

type CommandFormProps<I extends FieldValues, T> = {
  form: CommandFormOf<I, T>;
  /** What the page says once the act is done and the page stays: `已登记。` */
  done?: React.ReactNode;
  children: React.ReactNode;
};

/** The frame of a form: error summary or result on top, then its fields; Ctrl+Enter submits. */
export function CommandForm<I extends FieldValues, T>({ form, done = "已办理。", children }: CommandFormProps<I, T>) {
  const { outcome, element, submit, renew, clashes, settle, remember } = form.command;
  const isSettled = outcome.kind === "done" && outcome.isLeaving;
  const defaults = form.formState.defaultValues ?? {};
  useUnsavedWarning(() => !isSettled && typedNames(form.getValues(), defaults).length > 0);
  return (
    <form
      ref={element}
      method="post"
      noValidate
      onSubmit={submit}
      onBlur={remember}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
      aria-busy={form.formState.isSubmitting}
    >
      <noscript>
        <p className="mb-4 border border-s-4 border-overdue bg-overdue-wash px-3 py-2">此表单需要启用 JavaScript。</p>
      </noscript>
      {outcome.kind === "failed" ? (
        <ErrorSummary key={outcome.attempt} {...outcome} onRenew={renew}>
          <ClashList element={element} clashes={clashes} onSettle={settle} />
        </ErrorSummary>
      ) : null}
      {outcome.kind === "done" ? <Done key={outcome.attempt}>{outcome.isLeaving ? "已办理。" : done}</Done> : null}
      <div className="grid max-w-measure gap-5">{children}</div>
    </form>
  );
}

function Done({ children }: { children: React.ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="mb-5 max-w-measure border border-s-4 border-done bg-done-wash px-3 py-2 font-semibold"
    >
      {children}
    </div>
  );
}
