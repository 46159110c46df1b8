import { classNames } from "./class-names";

/** What every field of a plain question has: its id is its name, so that an error summary can lead to it. */
type Asked = { name: string; label: string; help?: string; error?: string; optional?: boolean };

type QuestionTextProps = Asked & {
  value?: string;
  type?: "text" | "tel" | "email";
  inputMode?: "text" | "numeric" | "decimal" | "tel";
  autoComplete?: string;
  maxLength?: number;
  width?: "full" | "short";
};

/** One line of text, in a form that needs no script. */
export function QuestionText({ value, type = "text", width = "full", ...rest }: QuestionTextProps) {
  const { label: _, help: __, error: ___, optional: ____, ...input } = rest;
  return (
    <QuestionFrame {...rest}>
      <input
        {...input}
        {...ties(rest)}
        type={type}
        defaultValue={value}
        className={classNames("control target block w-full", width === "short" && "max-w-60")}
      />
    </QuestionFrame>
  );
}

/** Several lines of text. */
export function QuestionArea({
  value,
  rows = 6,
  maxLength,
  ...rest
}: Asked & { value?: string; rows?: number; maxLength?: number }) {
  return (
    <QuestionFrame {...rest}>
      <textarea
        {...ties(rest)}
        name={rest.name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value}
        className="control block w-full py-1.5"
      />
    </QuestionFrame>
  );
}

export type ChoiceGroup = { label?: string; options: readonly { value: string; label: string }[] };

type QuestionSelectProps = Asked & { value?: string; groups: readonly ChoiceGroup[]; emptyLabel?: string };

/** One of many, in the browser's own list, under headings where there are any. */
export function QuestionSelect({ value, groups, emptyLabel = "请选择", ...rest }: QuestionSelectProps) {
  return (
    <QuestionFrame {...rest}>
      <select {...ties(rest)} name={rest.name} defaultValue={value} className="control target block w-full">
        <option value="">{emptyLabel}</option>
        {groups.map(({ label, options }) =>
          label ? <OptionGroup key={label} label={label} options={options} /> : options.map(toOption),
        )}
      </select>
    </QuestionFrame>
  );
}

const toOption = ({ value, label }: ChoiceGroup["options"][number]) => (
  <option key={value} value={value}>
    {label}
  </option>
);

function OptionGroup({ label, options }: ChoiceGroup) {
  return <optgroup label={label}>{options.map(toOption)}</optgroup>;
}

type QuestionChoicesProps = Asked & {
  chosen: readonly string[];
  many: boolean;
  options: readonly { value: string; label: string; help?: string }[];
};

/** One or any of a few, all in sight. */
export function QuestionChoices({ name, label, help, error, chosen, many, options }: QuestionChoicesProps) {
  return (
    <fieldset aria-describedby={ties({ name, label, help, error })["aria-describedby"]} className={frame(error)}>
      <legend className="font-semibold">{label}</legend>
      <Notes name={name} help={help} error={error} />
      {options.map((option, at) => (
        <label key={option.value} className="target flex items-center gap-3 border-b border-line py-1.5">
          <input
            id={at === 0 ? name : undefined}
            name={name}
            type={many ? "checkbox" : "radio"}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            className="size-6 shrink-0 accent-accent"
          />
          <span>
            {option.label}
            {option.help ? <span className="block text-muted">{option.help}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function QuestionFrame({ name, label, help, error, optional, children }: Asked & { children: React.ReactNode }) {
  return (
    <div className={frame(error)}>
      <label htmlFor={name} className="block font-semibold">
        {label}
        {optional ? <span className="font-normal text-muted">（选填）</span> : null}
      </label>
      <Notes name={name} help={help} error={error} />
      {children}
    </div>
  );
}

function Notes({ name, help, error }: Pick<Asked, "name" | "help" | "error">) {
  return (
    <>
      {help ? (
        <p id={`${name}-help`} className="text-muted">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${name}-error`} className="font-semibold text-overdue">
          错误：{error}
        </p>
      ) : null}
    </>
  );
}

const frame = (error: string | undefined) => classNames("min-w-0", error && "border-s-4 border-overdue ps-3");

const ties = ({ name, help, error }: Asked) => ({
  id: name,
  "aria-invalid": error ? (true as const) : undefined,
  "aria-describedby": [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(" ") || undefined,
});
