type Placed = { readonly regionCode: string };

/** Where a matter that an officer begins is placed: at the employer's own place, or at theirs where its file is not. */
export const placeOfMatter = (officer: Placed, employer: Placed): string =>
  employer.regionCode.startsWith(officer.regionCode) ? employer.regionCode : officer.regionCode;
