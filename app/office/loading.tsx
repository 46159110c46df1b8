export default function OfficeLoading() {
  return (
    <p role="status" className="py-6 text-muted">
      正在打开……
    </p>
  );
}
