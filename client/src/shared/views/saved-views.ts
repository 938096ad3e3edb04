import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Id, Page, Party } from '@/shared/api/types';

export interface ViewScope {
  kind: string;
  id: Id;
}

/** A view that somebody keeps of a list: the search part of its address under a name. */
export interface SavedView {
  id: Id;
  scope: ViewScope | null;
  screen: string;
  name: string;
  query: string;
  shared: boolean;
  owner: Party | null;
  mine: boolean;
  isDefault: boolean;
  version: number;
}

/** The list that views are of. */
export interface ViewPlace {
  screen: string;
  scope: ViewScope | null;
}

export function viewsQuery({ screen, scope }: ViewPlace) {
  return queryOptions({
    queryKey: ['views', screen, scope?.id ?? null],
    queryFn: ({ signal }) =>
      api.get<Page<SavedView>>('/views', {
        query: {
          screen,
          limit: 200,
          ...(scope === null ? {} : { scopeKind: scope.kind, scopeId: scope.id }),
        },
        signal,
      }),
    meta: { live: [scope?.kind ?? ''] },
  });
}

export interface NewView {
  name: string;
  query: string;
  shared: boolean;
}

/** Everything that can be done with the views of a list. */
export function useSavedViews(place: ViewPlace) {
  const queries = useQueryClient();
  const options = viewsQuery(place);
  const views = useQuery(options).data?.items ?? [];
  const settled = () => queries.invalidateQueries({ queryKey: options.queryKey });
  const path = (view: SavedView) => ({ path: { viewId: view.id } });
  const save = useMutation({
    mutationFn: (view: NewView) => api.post<SavedView>('/views', { body: { ...place, ...view } }),
    onSettled: settled,
  });
  const change = useMutation({
    mutationFn: ({ view, ...body }: { view: SavedView } & Partial<NewView>) =>
      api.patch<SavedView>('/views/{viewId}', { ...path(view), body, version: view.version }),
    onSettled: settled,
  });
  const remove = useMutation({
    mutationFn: (view: SavedView) =>
      api.delete<void>('/views/{viewId}', { ...path(view), version: view.version }),
    onSettled: settled,
  });
  const prefer = useMutation({
    mutationFn: ({ view, on }: { view: SavedView; on: boolean }) =>
      on
        ? api.put<void>('/views/{viewId}/default', path(view))
        : api.delete<void>('/views/{viewId}/default', path(view)),
    onSettled: settled,
  });
  return { views, save, change, remove, prefer };
}
