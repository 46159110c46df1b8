import { ButtonLink } from "@/components/ui/button";

export type OpenAct = {
  key: string;
  label: string;
  href: string;
  /** Why this act is closed to this person now, in words; null when it is open. */
  refusal: string | null;
  primary?: boolean;
};

/** The acts of a matter: open ones as buttons, closed ones grey with their reason in sight. */
export function ActBar({ acts }: { acts: readonly OpenAct[] }) {
  const open = acts.filter(({ refusal }) => refusal === null);
  const closed = acts.filter(({ refusal }) => refusal !== null);
  return (
    <section aria-label="可办事项" className="my-4 print:hidden">
      <ul className="flex flex-wrap gap-3">
        {open.map(({ key, label, href, primary }) => (
          <li key={key}>
            <ButtonLink href={href} tone={primary ? "primary" : "plain"}>
              {label}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {closed.length > 0 ? (
        <ul aria-label="现在不能办的事项" className="mt-3 text-muted">
          {closed.map(({ key, label, refusal }) => (
            <li key={key} className="py-0.5">
              <span className="me-3 inline-block rounded-box border border-line bg-wash px-2">{label}</span>
              {refusal}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
