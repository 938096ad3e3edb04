import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/shared/api/types';
import { fileSize } from '@/shared/dates/format';
import { useDates } from '@/shared/dates/use-dates';
import { Icon } from '@/shared/ui/icon/icon';
import { IconButton } from '@/shared/ui/icon-button';
import { contentOf, isImage, isPdf, previewOf } from './preview-of';
import css from './subject.module.css';

interface Props {
  file: Attachment;
  /** Shows an image at large. */
  onShow: () => void;
  onDelete: (() => void) | null;
}

/** An image shows itself, a PDF opens in the browser's own viewer, anything else is fetched. */
export function AttachmentRow({ file, onShow, onDelete }: Props) {
  const { t } = useTranslation('subject');
  const { moment } = useDates();
  const image = isImage(file);
  return (
    <li className={css.file}>
      {image ? (
        <button
          type="button"
          className={css.thumb}
          aria-label={t('files.show', { name: file.name })}
          onClick={onShow}
        >
          <img src={previewOf(file)} alt="" loading="lazy" />
        </button>
      ) : (
        <span className={css.thumb}>
          <Icon name="file" />
        </span>
      )}
      <span className={css.grow}>
        {image ? (
          <button type="button" className={css.link} onClick={onShow}>
            {file.name}
          </button>
        ) : isPdf(file) ? (
          <a className={css.link} href={previewOf(file)} target="_blank" rel="noopener noreferrer">
            {file.name}
          </a>
        ) : (
          <a className={css.link} href={contentOf(file)} download={file.name}>
            {file.name}
          </a>
        )}
        <span className={css.under}>
          {isPdf(file) && `${t('files.newTab')} · `}
          {fileSize(file.size)} ·{' '}
          {t('files.by', {
            name: file.by?.name ?? t('shared:somebodyGone'),
            at: moment(file.createdAt),
          })}
        </span>
      </span>
      {(image || isPdf(file)) && (
        <a
          className={css.fetch}
          href={contentOf(file)}
          download={file.name}
          aria-label={t('files.downloadOf', { name: file.name })}
          title={t('files.download')}
        >
          <Icon name="download" size={14} />
        </a>
      )}
      {onDelete !== null && (
        <IconButton icon="bin" label={t('files.delete', { name: file.name })} onClick={onDelete} />
      )}
    </li>
  );
}
