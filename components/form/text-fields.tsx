"use client";

import type { FieldValues } from "react-hook-form";
import { classNames } from "@/components/ui/class-names";
import { FieldFrame, type FieldProps, viewOf } from "./field-frame";

const WIDTHS = { full: "w-full", half: "w-full max-w-64", short: "w-full max-w-40" } as const;

type TextFieldProps<I extends FieldValues> = FieldProps<I> & {
  type?: "text" | "tel" | "email" | "password";
  inputMode?: "text" | "numeric" | "decimal" | "tel";
  autoComplete?: string;
  maxLength?: number;
  width?: keyof typeof WIDTHS;
};

/** One line of text; an empty one is sent as `""`. */
export function TextField<I extends FieldValues>(props: TextFieldProps<I>) {
  const { form, name, type = "text", inputMode, autoComplete = "off", maxLength, width = "full" } = props;
  const view = viewOf(props);
  return (
    <FieldFrame field={props} view={view}>
      <input
        {...form.register(name)}
        {...view.aria}
        {...{ type, inputMode, autoComplete, maxLength }}
        id={view.id}
        className={classNames("control target", WIDTHS[width])}
      />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea<I extends FieldValues>(props: FieldProps<I> & { rows?: number; maxLength?: number }) {
  const { form, name, rows = 5, maxLength } = props;
  const view = viewOf(props);
  return (
    <FieldFrame field={props} view={view}>
      <textarea
        {...form.register(name)}
        {...view.aria}
        {...{ rows, maxLength }}
        id={view.id}
        className="control w-full py-1"
      />
    </FieldFrame>
  );
}

/** A date by the browser's own picker: `YYYY-MM-DD`, empty as `""`. */
export function DateField<I extends FieldValues>(props: FieldProps<I> & { min?: string; max?: string }) {
  const { form, name, min, max } = props;
  const view = viewOf(props);
  return (
    <FieldFrame field={props} view={view}>
      <input
        {...form.register(name)}
        {...view.aria}
        {...{ min, max }}
        type="date"
        id={view.id}
        className="control target block w-full max-w-64"
      />
    </FieldFrame>
  );
}

/** An amount in yuan as text (`1234.50`); the schema turns it into fen. */
export function MoneyField<I extends FieldValues>(props: FieldProps<I>) {
  return <MeasuredField {...props} unit="元" inputMode="decimal" />;
}

/** A whole number, sent as a number; an empty one as `undefined`, what is none as `NaN` for the schema to refuse. */
export function NumberField<I extends FieldValues>(props: FieldProps<I> & { unit?: string }) {
  return <MeasuredField {...props} inputMode="numeric" isNumber />;
}

type MeasuredProps<I extends FieldValues> = FieldProps<I> & {
  unit?: string;
  inputMode: "decimal" | "numeric";
  isNumber?: boolean;
};

function MeasuredField<I extends FieldValues>(props: MeasuredProps<I>) {
  const { form, name, unit, inputMode, isNumber } = props;
  const view = viewOf(props);
  const registered = isNumber ? form.register(name, { setValueAs: wholeNumber }) : form.register(name);
  return (
    <FieldFrame field={props} view={view}>
      <div className="flex items-center gap-2">
        <input
          {...registered}
          {...view.aria}
          inputMode={inputMode}
          autoComplete="off"
          id={view.id}
          className="control target w-full max-w-40 text-end"
        />
        {unit ? <span>{unit}</span> : null}
      </div>
    </FieldFrame>
  );
}

/** What a person typed as a number: nothing is `undefined`, and text that is no number `NaN`. */
export function wholeNumber(typed: unknown): number | undefined {
  if (typeof typed === "number") return typed;
  const text = typeof typed === "string" ? typed.trim() : "";
  return text === "" ? undefined : Number(text);
}
