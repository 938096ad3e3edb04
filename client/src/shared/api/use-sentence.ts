import { useTranslation } from 'react-i18next';
import { ApiError } from './api-error';

/** Turns anything thrown into one sentence for the person who looks. */
export function useSentence(): (error: unknown) => string {
  const { t } = useTranslation('shared');
  return (error) => {
    if (!(error instanceof ApiError)) return t('error.fault');
    if (error.offline) return t('error.offline');
    if (error.status === 429 && error.retryAfter !== null) {
      return t('error.tooMany', { seconds: error.retryAfter });
    }
    if (error.problem.detail) return error.problem.detail;
    if (error.stale) return t('error.stale');
    if (error.status === 404) return t('error.notFound');
    if (error.status === 403) return t('error.forbidden');
    return error.status === 503 ? t('error.unavailable') : t('error.fault');
  };
}
