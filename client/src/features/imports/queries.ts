import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Id } from '@/shared/api/types';
import type { ImportChange, ImportPreview, ImportResult } from './types';

export const previewOf = (importId: Id) =>
  queryOptions({
    queryKey: ['import', importId],
    queryFn: ({ signal }) =>
      api.get<ImportPreview>('/imports/{importId}', { path: { importId }, signal }),
  });

export function useUpload() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set('file', file, file.name);
      return api.post<ImportPreview>('/imports', { body });
    },
    onSuccess: (preview) => queries.setQueryData(previewOf(preview.id).queryKey, preview),
  });
}

export function useChoose(preview: ImportPreview) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ImportChange) =>
      api.patch<ImportPreview>('/imports/{importId}', {
        path: { importId: preview.id },
        version: preview.version,
        body,
      }),
    onSuccess: (next) => queries.setQueryData(previewOf(next.id).queryKey, next),
  });
}

export function useApply(preview: ImportPreview) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.post<ImportResult>('/imports/{importId}/apply', {
        path: { importId: preview.id },
        version: preview.version,
      }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['plan'] });
      void queries.invalidateQueries({ queryKey: ['import', preview.id] });
    },
  });
}

export function useUndoImport(importId: Id) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/imports/{importId}/undo', { path: { importId } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['plan'] });
      void queries.invalidateQueries({ queryKey: ['import', importId] });
    },
  });
}
