import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/shared/api/types';
import { cx } from '@/shared/ui/cx';
import dialog from '@/shared/ui/dialog.module.css';
import { Icon } from '@/shared/ui/icon/icon';
import { IconButton } from '@/shared/ui/icon-button';
import css from './file-preview.module.css';
import { contentOf, previewOf } from './preview-of';

interface Props {
  /** All images of the thing, to leaf through. */
  images: readonly Attachment[];
  first: Attachment;
  onClose: () => void;
}

/** An image as large as fits; arrows leaf, Esc closes. */
export function FilePreview({ images, first, onClose }: Props) {
  const { t } = useTranslation('subject');
  const [shown, setShown] = useState(first.id);
  const [broken, setBroken] = useState(false);
  const at = Math.max(
    0,
    images.findIndex((file) => file.id === shown),
  );
  const file = images[at] ?? first;
  const leaf = (by: -1 | 1) => {
    const next = images[at + by];
    if (next === undefined) return;
    setBroken(false);
    setShown(next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') leaf(-1);
    else if (event.key === 'ArrowRight') leaf(1);
  };
  return (
    <Dialog.Root open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={css.frame} onKeyDown={onKeyDown}>
          <header className={css.head}>
            <Dialog.Title className={css.title}>{file.name}</Dialog.Title>
            {images.length > 1 && (
              <span className={css.quiet}>
                {at + 1}/{images.length}
              </span>
            )}
            <a className={css.link} href={contentOf(file)} download={file.name}>
              <Icon name="download" size={14} />
              {t('files.download')}
            </a>
            <Dialog.Close render={<IconButton icon="close" label={t('shared:close')} />} />
          </header>
          <div className={css.stage}>
            {images.length > 1 && (
              <IconButton
                icon="chevron-left"
                label={t('files.before')}
                disabled={at === 0}
                onClick={() => leaf(-1)}
              />
            )}
            {broken ? (
              <p className={cx(css.quiet, css.picture)}>{t('files.broken')}</p>
            ) : (
              <img
                className={css.picture}
                src={previewOf(file)}
                alt={file.name}
                onError={() => setBroken(true)}
              />
            )}
            {images.length > 1 && (
              <IconButton
                icon="chevron-right"
                label={t('files.after')}
                disabled={at === images.length - 1}
                onClick={() => leaf(1)}
              />
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
