import { FileLink } from "@/components/attachments/file-link";
import { Section } from "@/components/ui/section";
import { megabytes } from "@/lib/complaints/photo-limits";
import type { ComplaintPhoto } from "@/lib/complaints/queries/photos";
import { minuteStamp } from "@/lib/kernel/clock";

/** Photographs that came with a complaint: looked at as copies, kept as originals. */
export function ComplaintPhotos({ photos }: { photos: readonly ComplaintPhoto[] }) {
  if (photos.length === 0) return null;
  return (
    <Section title="投诉人提交的照片">
      <ul className="flex flex-wrap gap-4">
        {photos.map((photo) => (
          <li key={photo.id} className="grid max-w-60 content-start gap-1">
            <Picture photo={photo} />
            <span className="break-all">{photo.name}</span>
            <span className="text-muted">
              {minuteStamp(photo.receivedAt)}　{megabytes(photo.size)}
            </span>
            <code title={photo.sha256}>{photo.sha256.slice(0, 12)}</code>
            <FileLink file={{ fileId: photo.id, scanState: photo.scanState }} isOriginal>
              下载原件
            </FileLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Picture({ photo }: { photo: ComplaintPhoto }) {
  if (photo.scanState === "infected") return null;
  if (!photo.hasCopy) return <span className="text-muted">此格式不能预览</span>;
  return (
    <a href={`/files/${photo.id}`} target="_blank" rel="noreferrer" className="inline-block">
      <img
        src={`/files/${photo.id}?thumbnail`}
        alt={`投诉人提交的第${photo.ordinal}张照片`}
        loading="lazy"
        className="max-h-40 max-w-full border border-line"
      />
    </a>
  );
}
