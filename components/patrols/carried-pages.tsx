import { TextLink } from "@/components/ui/text-link";

type Page = { readonly id: string; readonly name: string; readonly evidenceId: string | null };

/** The pages of a signed record that became evidence of the case, each with the way to where it is struck. */
export function CarriedPages({ caseId, pages }: { caseId: string | null; pages: readonly Page[] }) {
  const carried = pages.filter(({ evidenceId }) => evidenceId !== null);
  if (caseId === null || carried.length === 0) return null;
  return (
    <>
      <p>
        下列签名页已经转入证据目录，在案件中剔除该证据，剔除以后不再作为签名的笔录。认定的事实以它为证据的，先为该事实改用其他证据：
      </p>
      <ul className="mb-3">
        {carried.map(({ id, name, evidenceId }) => (
          <li key={id}>
            <TextLink href={`/office/cases/${caseId}/evidence/${evidenceId}/strike`}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
