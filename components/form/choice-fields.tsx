"use client";

import type { FieldValues } from "react-hook-form";
import type { Option } from "@/components/ui/plain-field";
import { FieldFrame, FieldNotes, type FieldProps, frameClass, GroupFrame, viewOf } from "./field-frame";

/** One of many, in the browser's own list; nothing chosen is sent as `""`. */
export function SelectField<I extends FieldValues>(
  props: FieldProps<I> & { options: readonly Option[]; emptyLabel?: string },
) {
  const { form, name, options, emptyLabel = "请选择" } = props;
  const view = viewOf(props);
  return (
    <FieldFrame field={props} view={view}>
      <select {...form.register(name)} {...view.aria} id={view.id} className="control target block w-full max-w-80">
        <option value="">{emptyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export type Choice = Option & { help?: React.ReactNode };

type GroupProps<I extends FieldValues> = FieldProps<I> & { options: readonly Choice[] };

/** One of a few, all in sight, each with what the law says of it. */
export function RadioGroup<I extends FieldValues>(props: GroupProps<I>) {
  return <ChoiceGroup {...props} type="radio" />;
}

/** Any of a few; its default must be an array. */
export function CheckboxGroup<I extends FieldValues>(props: GroupProps<I>) {
  return <ChoiceGroup {...props} type="checkbox" />;
}

/** A lone checkbox would be sent as a word where its row was added later: with a second, unseen one it is a list. */
function UnseenSecond<I extends FieldValues>({ form, name }: Pick<GroupProps<I>, "form" | "name">) {
  return <input {...form.register(name)} type="checkbox" value="" hidden />;
}

function ChoiceGroup<I extends FieldValues>(props: GroupProps<I> & { type: "radio" | "checkbox" }) {
  const { form, name, options, type } = props;
  const view = viewOf(props);
  return (
    <GroupFrame field={props} view={view} firstId={`${view.id}-0`}>
      {options.map((option, at) => (
        <div key={option.value}>
          <label className="target flex w-fit items-center gap-2">
            <input
              {...form.register(name)}
              type={type}
              value={option.value}
              id={`${view.id}-${at}`}
              aria-describedby={option.help ? `${view.id}-${at}-help` : undefined}
              className="size-5 shrink-0 accent-accent"
            />
            {option.label}
          </label>
          {option.help ? (
            <div id={`${view.id}-${at}-help`} className="ps-7 text-muted">
              {option.help}
            </div>
          ) : null}
        </div>
      ))}
      {type === "checkbox" && options.length === 1 ? <UnseenSecond form={form} name={name} /> : null}
    </GroupFrame>
  );
}

/** One statement to tick; sent as a boolean. */
export function CheckboxField<I extends FieldValues>(props: FieldProps<I>) {
  const { form, name, label, optional } = props;
  const view = viewOf(props);
  return (
    <div data-field={name} data-label={label} data-focus={view.id} className={frameClass(view)}>
      <label className="target flex w-fit items-center gap-2">
        <input
          {...form.register(name)}
          {...view.aria}
          type="checkbox"
          id={view.id}
          className="size-5 shrink-0 accent-accent"
        />
        <span>
          {label}
          <span className="text-muted">（{optional ? "选填" : "必填"}）</span>
        </span>
      </label>
      <FieldNotes field={props} view={view} />
    </div>
  );
}
