import { useTranslation } from 'react-i18next';
import { ApiError } from '@/shared/api/api-error';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from './button';
import { Icon } from './icon/icon';
import css from './state.module.css';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** The face of anything that could not be shown: missing, forbidden, offline or broken. */
export function ErrorState({ error, onRetry }: Props) {
  const { t } = useTranslation('shared');
  const sentence = useSentence();
  const status = error instanceof ApiError ? error.status : 500;
  const code = error instanceof ApiError ? error.problem.facts?.['code'] : undefined;
  if (status === 404 || status === 403) {
    return (
      <div className={css.state}>
        <h2 className={css.title}>
          {t(status === 404 ? 'error.notFoundTitle' : 'error.forbiddenTitle')}
        </h2>
        <p className={css.text}>{t(status === 404 ? 'error.notFound' : 'error.forbidden')}</p>
        <a href="/">{t('error.home')}</a>
      </div>
    );
  }
  return (
    <div className={css.state} role="alert">
      <Icon name="warning" size={24} className={css.icon} />
      <h2 className={css.title}>{t('error.title')}</h2>
      <p className={css.text}>{sentence(error)}</p>
      {typeof code === 'string' && <p className={css.code}>{t('error.code', { code })}</p>}
      {onRetry !== undefined && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
}
