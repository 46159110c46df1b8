"use client";

import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { classNames } from "@/components/ui/class-names";

/** What a field needs of its form. */
export type FormOf<I extends FieldValues> = UseFormReturn<I> & { command: { id: string } };

export type FieldProps<I extends FieldValues> = {
  form: FormOf<I>;
  name: FieldPath<I>;
  label: string;
  help?: React.ReactNode;
  /** Marks the field 选填; every other is 必填. */
  optional?: boolean;
};

export type FieldView = {
  id: string;
  error: string | undefined;
  /** What every control of a field carries. */
  aria: { "aria-invalid": true | undefined; "aria-describedby": string | undefined };
};

/** The ids, the present error and the ties between a field's control, its help and its error. */
export function viewOf<I extends FieldValues>({ form, name, help }: FieldProps<I>): FieldView {
  const id = `${form.command.id}-${name}`;
  const error = form.getFieldState(name, form.formState).error?.message;
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    error,
    aria: { "aria-invalid": error ? true : undefined, "aria-describedby": describedBy || undefined },
  };
}

type FrameProps<I extends FieldValues> = { field: FieldProps<I>; view: FieldView; children: React.ReactNode };

/** Label above, control, help under it, error last. */
export function FieldFrame<I extends FieldValues>({ field, view, children }: FrameProps<I>) {
  return (
    <div data-field={field.name} data-label={field.label} data-focus={view.id} className={frameClass(view)}>
      <label htmlFor={view.id} className="block font-semibold">
        <FieldLabel field={field} />
      </label>
      {children}
      <FieldNotes field={field} view={view} />
    </div>
  );
}

/** The same for a group of controls under one question; `firstId` is the control that takes the focus. */
export function GroupFrame<I extends FieldValues>(props: FrameProps<I> & { firstId: string }) {
  const { field, view, firstId, children } = props;
  return (
    <fieldset
      data-field={field.name}
      data-label={field.label}
      data-focus={firstId}
      aria-describedby={view.aria["aria-describedby"]}
      className={frameClass(view)}
    >
      <legend className="font-semibold">
        <FieldLabel field={field} />
      </legend>
      {children}
      <FieldNotes field={field} view={view} />
    </fieldset>
  );
}

/** Sets a field at fault apart by more than colour. */
export const frameClass = ({ error }: FieldView) => classNames("min-w-0", error && "border-s-4 border-overdue ps-3");

function FieldLabel<I extends FieldValues>({ field }: { field: FieldProps<I> }) {
  return (
    <>
      {field.label}
      <span className="font-normal text-muted">（{field.optional ? "选填" : "必填"}）</span>
    </>
  );
}

export function FieldNotes<I extends FieldValues>({ field, view }: { field: FieldProps<I>; view: FieldView }) {
  return (
    <>
      {field.help ? (
        <div id={`${view.id}-help`} className="text-muted">
          {field.help}
        </div>
      ) : null}
      {view.error ? (
        <p id={`${view.id}-error`} className="font-semibold text-overdue">
          错误：{view.error}
        </p>
      ) : null}
    </>
  );
}
