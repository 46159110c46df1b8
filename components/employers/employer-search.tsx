import { Button } from "@/components/ui/button";
import { PlainField } from "@/components/ui/plain-field";

/** Looks for another employer by name or code; a plain GET form on the page it stands on. */
export function EmployerSearch({ words }: { words: string }) {
  return (
    <form method="get" className="mb-5 flex max-w-measure flex-wrap items-end gap-3">
      <PlainField name="q" type="search" label="按名称或者信用代码查找另一单位" defaultValue={words} />
      <Button type="submit">查找</Button>
    </form>
  );
}
