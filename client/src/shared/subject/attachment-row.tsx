import { useTranslation } from 'react-i18next';
import { urlOf } from '@/shared/api/api';
import type { Attachment } from '@/shared/api/types';
import { fileSize } from '@/shared/dates/format';
import { useDates } from '@/shared/dates/use-dates';
import { Icon } from '@/shared/ui/icon/icon';
import { IconButton } from '@/shared/ui/icon-button';
import css from './subject.module.css';

interface Props {
  file: Attachment;
  onDelete: (() => void) | null;
}

export function AttachmentRow({ file, onDelete }: Props) {
  const { t } = useTranslation('subject');
  const { moment } = useDates();
  return (
    <li className={css.file}>
      <Icon name="file" />
      <span className={css.grow}>
        <a
          href={urlOf('/attachments/{id}/content', { path: { id: file.id } })}
          download={file.name}
        >
          {file.name}
        </a>
        <span className={css.quiet}>
          {' '}
          {fileSize(file.size)} ·{' '}
          {t('files.by', { name: file.by?.name ?? '', at: moment(file.createdAt) })}
        </span>
      </span>
      {onDelete !== null && (
        <IconButton icon="bin" label={t('files.delete', { name: file.name })} onClick={onDelete} />
      )}
    </li>
  );
}
