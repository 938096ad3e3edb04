import { ApiError } from '@/shared/api/api-error';
import { ErrorState } from './error-state';

export function Forbidden() {
  return (
    <ErrorState error={new ApiError({ type: 'about:blank', title: '', status: 403, detail: '' })} />
  );
}
