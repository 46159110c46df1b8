import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

type Props = { title: string; why: React.ReactNode; href: string; label: string; closed: string | null };

/** That a row is to be reckoned anew by its officers, why, and where, or why not now. */
export const ReckonedAnewSection = ({ children, ...props }: Props & { children?: React.ReactNode }) => (
  <Section title={props.title}>
    <Banner kind="warn">{props.why}</Banner>
    {children}
    {props.closed === null ? (
      <ButtonLink href={props.href} tone="primary">
        {props.label}
      </ButtonLink>
    ) : (
      <p>{`现在不能重新核定：${props.closed}`}</p>
    )}
    <p className="text-muted">系统不会自行改动；重新核定以后，原来的核定记录保留备查。</p>
  </Section>
);

type Row = { readonly id: string; readonly ordinal: number };

/** The rows of a ledger that are to be reckoned anew, each with its page. */
export function RowsBanner({ rows, base, why }: { rows: readonly Row[]; base: string; why: string }) {
  if (rows.length === 0) return null;
  return (
    <Banner kind="warn">
      {why}
      {rows.map(({ id, ordinal }) => (
        <span key={id} className="me-2">
          <TextLink href={`${base}/${id}`}>{`第${ordinal}行`}</TextLink>
        </span>
      ))}
    </Banner>
  );
}
