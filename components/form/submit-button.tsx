"use client";

import { useSyncExternalStore } from "react";
import type { FieldValues } from "react-hook-form";
import { Button, type ButtonTone } from "@/components/ui/button";
import type { CommandFormOf } from "./use-command-form";

type SubmitButtonProps<I extends FieldValues, T> = {
  form: CommandFormOf<I, T>;
  /** The verb of the act: 受理, 立案, 下达 … */
  children: string;
  /** What happens next, and by when. */
  next?: React.ReactNode;
  tone?: ButtonTone;
};

const never = () => () => {};

/** Sends the form; waits closed until the page can answer, so that nothing typed is lost to a bare POST. */
export function SubmitButton<I extends FieldValues, T>(props: SubmitButtonProps<I, T>) {
  const { form, children, next, tone = "primary" } = props;
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { outcome, isRefreshing } = form.command;
  const isPending = form.formState.isSubmitting || isRefreshing || (outcome.kind === "done" && outcome.isLeaving);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <Button type="submit" tone={tone} disabled={!isReady} aria-disabled={isPending || undefined}>
        {isPending ? `正在${children}……` : children}
      </Button>
      {next ? <p className="text-muted">{next}</p> : null}
    </div>
  );
}
