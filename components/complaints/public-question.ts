import type { ChoiceGroup } from "@/components/ui/question-fields";

type Asked = { name: string; label: string; help?: string; optional?: boolean };
type Option = { value: string; label: string; help?: string };

export type Field =
  | (Asked & {
      control: "text";
      type?: "tel" | "email";
      inputMode?: "numeric" | "decimal" | "tel";
      autoComplete?: string;
      maxLength: number;
      width?: "short";
    })
  | (Asked & { control: "area"; rows: number; maxLength: number })
  | (Asked & { control: "select"; groups: readonly ChoiceGroup[]; emptyLabel: string })
  | (Asked & { control: "choices"; many: boolean; options: readonly Option[] });

export type Question = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly fields: readonly Field[];
};

/** What the questions need to know beside the answers. */
export type Choices = { readonly places: readonly ChoiceGroup[]; readonly months: readonly string[] };
