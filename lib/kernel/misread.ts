/** What is said of a field whose schema has no words of its own for its fault. */
export const misread = (): string => "内容不符合要求，请更正，或者刷新本页后重新填写。";
