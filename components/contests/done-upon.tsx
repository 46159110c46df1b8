import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

type Act = { readonly key: string; readonly title: string; readonly at: string; readonly by: string };
type Props = { acts: readonly (Act & { readonly detail?: string | undefined; readonly href: string | null })[] };

/** What was done since a result was entered and may rest on it: whoever corrects it sees what is to be undone. */
export function DoneUpon({ acts }: Props) {
  if (acts.length === 0) return null;
  return (
    <Section title="原结果登记以后办理的事项">
      <p className="mb-2 max-w-measure">
        以下事项在原结果登记以后办理，可能以原结果为依据。更正、撤回结果不会自动改动它们，请逐项查看；不再有依据的，依法另行撤销、改正或者告知当事人。
      </p>
      <ul className="border-t border-line">
        {acts.map(({ key, title, at, by, detail, href }) => (
          <li key={key} className="border-b border-line py-1.5">
            {href === null ? title : <TextLink href={href}>{title}</TextLink>}
            <span className="ms-3 text-muted">{`${at}　${by}${detail ? `　${detail}` : ""}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
