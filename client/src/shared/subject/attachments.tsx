import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Attachment, SubjectRef } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { cx } from '@/shared/ui/cx';
import { ErrorState } from '@/shared/ui/error-state';
import { FormProblem } from '@/shared/ui/form-problem';
import { Skeleton } from '@/shared/ui/skeleton';
import { AttachmentRow } from './attachment-row';
import { FilePreview } from './file-preview';
import { isImage } from './preview-of';
import css from './subject.module.css';
import { attachmentsQuery } from './subject-queries';

/** Files of a thing: upload by button or by dropping, download, delete. */
export function Attachments({ subject, mayAdd }: { subject: SubjectRef; mayAdd: boolean }) {
  const { t } = useTranslation('subject');
  const queries = useQueryClient();
  const list = useInfiniteQuery(attachmentsQuery(subject));
  const input = useRef<HTMLInputElement>(null);
  const [uploading, setUploading] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [deleting, setDeleting] = useState<Attachment | null>(null);
  const [showing, setShowing] = useState<Attachment | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: attachmentsQuery(subject).queryKey });

  const upload = async (files: Iterable<File>) => {
    setError(null);
    try {
      for (const file of files) {
        setUploading(file.name);
        const body = new FormData();
        body.append('file', file);
        await api.post('/subjects/{kind}/{id}/attachments', {
          path: { kind: subject.kind, id: subject.id },
          body,
        });
      }
    } catch (failed) {
      setError(failed);
    } finally {
      setUploading(null);
      await refresh();
    }
  };
  const remove = async () => {
    if (deleting === null) return;
    try {
      await api.delete('/attachments/{id}', { path: { id: deleting.id } });
    } catch (failed) {
      setError(failed);
    }
    setDeleting(null);
    await refresh();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void upload([...event.dataTransfer.files]);
  };

  if (list.isPending) return <Skeleton rows={2} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const files = list.data.pages.flatMap((page) => page.items);
  return (
    <div className={css.stack}>
      <FormProblem error={error} />
      {files.length === 0 && !mayAdd && <p className={css.quiet}>{t('files.empty')}</p>}
      <ul className={css.stack}>
        {files.map((file) => (
          <AttachmentRow
            key={file.id}
            file={file}
            onShow={() => setShowing(file)}
            onDelete={mayAdd ? () => setDeleting(file) : null}
          />
        ))}
      </ul>
      {mayAdd && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same
        <div
          className={cx(css.drop, over && css.over)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <span className={css.quiet}>
            {uploading === null ? t('files.drop') : t('files.uploading', { name: uploading })}
          </span>
          <Button
            size="small"
            icon="upload"
            busy={uploading !== null}
            onClick={() => input.current?.click()}
          >
            {t('files.add')}
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t('files.add')}
            onChange={(event) => {
              void upload([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </div>
      )}
      {showing !== null && (
        <FilePreview
          images={files.filter(isImage)}
          first={showing}
          onClose={() => setShowing(null)}
        />
      )}
      <ConfirmDialog
        open={deleting !== null}
        title={t('files.deleteTitle', { name: deleting?.name })}
        confirm={t('shared:delete')}
        danger
        onConfirm={() => void remove()}
        onClose={() => setDeleting(null)}
      >
        {t('files.deleteText')}
      </ConfirmDialog>
    </div>
  );
}
