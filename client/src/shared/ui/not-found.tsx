import { ApiError } from '@/shared/api/api-error';
import { ErrorState } from './error-state';

export function NotFound() {
  return <ErrorState error={bare(404)} />;
}

function bare(status: number): ApiError {
  return new ApiError({ type: 'about:blank', title: '', status, detail: '' });
}
