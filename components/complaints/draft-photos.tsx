import { Button } from "@/components/ui/button";
import { MOST_PHOTOS, megabytes } from "@/lib/complaints/photo-limits";
import type { DraftPhoto } from "@/lib/complaints/queries/photos";
import { DraftPhotoUpload } from "./draft-photo-upload";

type Props = { photos: readonly DraftPhoto[]; isChange: boolean };

/** Photographs on the page that asks for proof: what is there, the way to take it out, and the way to add more. */
export function DraftPhotos({ photos, isChange }: Props) {
  return (
    <section id="photos" aria-labelledby="photos-title" className="mt-8 max-w-measure border-t border-line pt-4">
      <h2 id="photos-title" className="font-semibold">
        照片（选填，最多{MOST_PHOTOS}张）
      </h2>
      <p className="text-muted">
        可以拍工资条、合同、考勤表、聊天记录。照片只有办案人员能看到，提交投诉时一起交上去；不传也可以投诉。
      </p>
      <ul className="my-3 grid gap-2">
        {photos.map(({ id, upload }, at) => (
          <li key={id}>
            <form
              method="post"
              action="/complaints/drafts/photos/removal"
              className="flex flex-wrap items-center justify-between gap-3 border border-line px-3 py-2"
            >
              <input type="hidden" name="id" value={id} />
              {isChange ? <input type="hidden" name="back" value="check" /> : null}
              <span className="min-w-0 break-all">
                第{at + 1}张　{upload.name}　<span className="text-muted">{megabytes(upload.size)}</span>
              </span>
              <Button type="submit">
                删除<span className="sr-only">第{at + 1}张照片</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {photos.length < MOST_PHOTOS ? <DraftPhotoUpload /> : <p>已经有{MOST_PHOTOS}张。要换的话，请先删除一张。</p>}
      <noscript>
        <p>这个浏览器没有打开脚本，不能在这里传照片。请直接继续，照片可以在受理后交给办案人员。</p>
      </noscript>
    </section>
  );
}
