import { ButtonLink } from "./button";

/** The same rows in the same order, as a spreadsheet. */
export const ExportLink = ({ href }: { href: string }) => (
  <p className="mt-3 print:hidden">
    <ButtonLink href={href} download>
      导出表格
    </ButtonLink>
  </p>
);
