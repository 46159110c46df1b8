import { Button } from "./button";
import { Disclosure } from "./disclosure";

type ColumnChooserProps = {
  /** The list's own path. */
  action: string;
  columns: readonly { readonly key: string; readonly header: string }[];
  /** The keys that are shown now. */
  shown: readonly string[];
  /** What else stands in the list's address and is kept. */
  kept: Readonly<Record<string, string | undefined>>;
};

/** Which columns a list shows: a GET form of its own; the first column is always there. */
export function ColumnChooser({ action, columns, shown, kept }: ColumnChooserProps) {
  return (
    <Disclosure summary="选择列">
      <form method="get" action={action}>
        {Object.entries(kept).map(([name, value]) =>
          value && name !== "cols" ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="sr-only">显示的列</legend>
          {columns.slice(1).map(({ key, header }) => (
            <label key={key} className="target flex w-fit items-center gap-2">
              <input
                type="checkbox"
                name="cols"
                value={key}
                defaultChecked={shown.includes(key)}
                className="size-5 shrink-0 accent-accent"
              />
              {header}
            </label>
          ))}
        </fieldset>
        <Button type="submit" className="my-2">
          按所选的列显示
        </Button>
      </form>
    </Disclosure>
  );
}
