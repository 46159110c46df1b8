/** Says that a figure counts rows which the reader's post does not open. */
export function HiddenRows({ count }: { count: number }) {
  return count > 0 ? <p className="text-muted">其中{count}件的内容，您的岗位不能查看。</p> : null;
}
