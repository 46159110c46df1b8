import { useId } from "react";
import { classNames } from "./class-names";

export type Option = { value: string; label: string };

type PlainFieldProps = {
  name: string;
  label: string;
  help?: string;
  error?: string;
  defaultValue?: string;
  type?: "text" | "search" | "date" | "password" | "tel" | "email";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "tel";
  required?: boolean;
  maxLength?: number;
};

/** A labelled input for forms that must work without JavaScript: filters, sign-in, the public pages. */
export function PlainField({ label, help, error, type = "text", ...rest }: PlainFieldProps) {
  const id = useId();
  return (
    <PlainFrame id={id} label={label} help={help} error={error}>
      <input
        {...rest}
        id={id}
        type={type}
        data-search={type === "search" ? "" : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, help, error)}
        className="control target w-full min-w-0"
      />
    </PlainFrame>
  );
}

type PlainSelectProps = {
  name: string;
  label: string;
  options: readonly Option[];
  defaultValue?: string;
  /** The words of the empty choice, `全部` unless said; the value sent is empty. */
  emptyLabel?: string;
};

/** A labelled select for the same forms, with an empty choice first. */
export function PlainSelect({ label, options, emptyLabel = "全部", ...rest }: PlainSelectProps) {
  const id = useId();
  return (
    <PlainFrame id={id} label={label}>
      <select {...rest} id={id} className="control target w-full">
        <option value="">{emptyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </PlainFrame>
  );
}

type FrameProps = { id: string; label: string; help?: string; error?: string; children: React.ReactNode };

function PlainFrame({ id, label, help, error, children }: FrameProps) {
  return (
    <div
      className={classNames("w-full max-w-measure md:w-auto md:min-w-40", error && "border-s-4 border-overdue ps-3")}
    >
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {children}
      {help ? (
        <p id={`${id}-help`} className="text-muted">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="font-semibold text-overdue">
          错误：{error}
        </p>
      ) : null}
    </div>
  );
}

const describedBy = (id: string, help?: string, error?: string) =>
  [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
