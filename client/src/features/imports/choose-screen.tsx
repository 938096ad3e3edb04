import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/shared/ui/screen';
import css from './choose-screen.module.css';
import { DropZone } from './drop-zone';
import { useUpload } from './queries';
import { Steps } from './steps';

export function ChooseScreen() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const upload = useUpload();
  const send = (file: File) =>
    upload.mutate(file, {
      onSuccess: (preview) =>
        void navigate({ to: '/imports/$importId', params: { importId: preview.id } }),
    });
  return (
    <Screen title={t('title')} facts={t('nothingYet')} tabs={<Steps at="choose" />}>
      <div className={css.page}>
        <DropZone onFile={send} busy={upload.isPending} error={upload.error} />
        <section className={css.about}>
          <h2>{t('choose.recognised')}</h2>
          <ul>
            {(['tasks', 'raci', 'dates', 'people', 'others'] as const).map((each) => (
              <li key={each}>{t(`choose.points.${each}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Screen>
  );
}
